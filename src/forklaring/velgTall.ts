import { type Problem, SioFeil } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import type { Forklaring, ForklartTall } from "./Forklaring.js";

/** What of a path entries of lists go by. */
type Kall = (navn: string, plass: string) => readonly string[];

const baade: Kall = (navn, plass) => [navn, plass];
const bareNavn: Kall = (navn) => [navn];

/** Tells whether a path in words leads to a number or to what it stands in. */
function treffer(tekst: string, { sti, navn }: Pick<ForklartTall, "sti" | "navn">, kall: Kall): boolean {
  const [foerste, ...resten] = sti;
  const [kalt, ...restenAvNavnet] = navn;
  if (foerste === undefined || kalt === undefined) return false;
  return kall(kalt, String(foerste)).some(
    (ledd) =>
      tekst === ledd ||
      (tekst.startsWith(`${ledd}.`) &&
        treffer(tekst.slice(ledd.length + 1), { sti: resten, navn: restenAvNavnet }, kall)),
  );
}

/** Paths that the message about an unknown one shows. */
const VISTE_STIER = 8;

/**
 * Finds the numbers of an explanation at a path: `linjer.HTAMDK.netto`, `linjer.0.netto`, `linjer[0].netto`, or `linjer.HTAMDK` for all of
 * a line's. All of them where there is no path. Names go before places: where something is called `1`, that is what `1` means.
 *
 * @throws SioFeil `UKJENT_TALL`, `UGYLDIG_TYPE` for a path that is no text.
 */
export function velgTall({ tall }: Forklaring, sti?: unknown): readonly ForklartTall[] {
  if (sti === undefined) return tall;
  if (typeof sti !== "string") {
    const melding = `Stien til et tall skal være en tekst, som "linjer.HTAMDK.netto": fant ${beskrivFunn(sti)}.`;
    throw new SioFeil([{ kode: "UGYLDIG_TYPE", sti: [], melding }]);
  }
  const medPunktum = sti.replace(/\[(\d+)\]/g, ".$1").replace(/^\./, "");
  for (const kall of [bareNavn, baade]) {
    const funnet = tall.filter((t) => treffer(sti, t, kall) || treffer(medPunktum, t, kall));
    if (funnet.length > 0) return funnet;
  }
  const kjente = tall.map((t) => t.navn.join("."));
  // a line's path is meant as often as a number's
  const hele = new Set(tall.flatMap(({ navn }) => navn.map((_, i) => navn.slice(0, i + 1).join("."))));
  const likt = naermeste(sti, [...hele]);
  const vist = `${kjente.slice(0, VISTE_STIER).join(", ")}${kjente.length > VISTE_STIER ? " …" : ""}`;
  const raad = likt === undefined ? `tallene er ${vist}` : `mente du «${likt}»?`;
  const problem: Problem = {
    kode: "UKJENT_TALL",
    sti: [],
    melding: `Forklaringen har ikke noe tall som heter ${siter(sti)}; ${raad}`,
  };
  throw new SioFeil([problem]);
}

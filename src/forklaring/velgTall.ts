import { type Problem, SioFeil } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import type { Forklaring, ForklartTall } from "./Forklaring.js";

/** Tells whether a path in words leads to a number or to what it stands in; entries of lists go by name or by place. */
function treffer(tekst: string, { sti, navn }: Pick<ForklartTall, "sti" | "navn">): boolean {
  const [foerste, ...resten] = sti;
  const [kalt, ...restenAvNavnet] = navn;
  if (foerste === undefined || kalt === undefined) return false;
  return [kalt, String(foerste)].some(
    (ledd) =>
      tekst === ledd ||
      (tekst.startsWith(`${ledd}.`) &&
        treffer(tekst.slice(ledd.length + 1), { sti: resten, navn: restenAvNavnet })),
  );
}

/** Paths that the message about an unknown one shows. */
const VISTE_STIER = 8;

/**
 * Finds the numbers of an explanation at a path: `linjer.HTAMDK.netto`, `linjer.0.netto`, `linjer[0].netto`, or `linjer.HTAMDK` for all of
 * a line's. All of them where there is no path.
 *
 * @throws SioFeil `UKJENT_TALL`.
 */
export function velgTall({ tall }: Forklaring, sti?: string): readonly ForklartTall[] {
  if (sti === undefined) return tall;
  const medPunktum = sti.replace(/\[(\d+)\]/g, ".$1").replace(/^\./, "");
  const funnet = tall.filter((t) => treffer(sti, t) || treffer(medPunktum, t));
  if (funnet.length > 0) return funnet;
  const kjente = tall.map((t) => t.navn.join("."));
  const likt = naermeste(sti, kjente);
  const vist = `${kjente.slice(0, VISTE_STIER).join(", ")}${kjente.length > VISTE_STIER ? " …" : ""}`;
  const raad = likt === undefined ? `tallene er ${vist}` : `mente du «${likt}»?`;
  const problem: Problem = {
    kode: "UKJENT_TALL",
    sti: [],
    melding: `Forklaringen har ikke noe tall som heter ${siter(sti)}; ${raad}`,
  };
  throw new SioFeil([problem]);
}

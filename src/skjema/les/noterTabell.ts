import { siter } from "../../grense/beskrivFunn.js";
import type { Bok } from "../bok/Bok.js";
import { skrivCelleref } from "../bok/celleref.js";
import { kolonnenavn } from "../bok/kolonnenavn.js";
import { type Lesing, noterMerknad, noterProblem } from "./Lesing.js";
import type { Kolonnetvil, Tabell } from "./Tabell.js";

const FELTNAVN: Readonly<Record<string, string>> = {
  pris: "enhetsprisen",
  aarsvolum: "årets a konto-volum",
  aKontoVolum: "terminens a konto-volum",
  gjennomfoert: "det gjennomførte",
  endring: "endringen",
  netto: "netto endring",
  stjerne: "stjernen",
};

function noterTvil(lesing: Lesing, tvil: Kolonnetvil): void {
  const { rad } = tvil;
  if (tvil.slag === "dobbel") {
    const steder = tvil.kolonner.map((kolonne) => skrivCelleref(rad, kolonne)).join(" og ");
    const melding = `Flere kolonner er ${FELTNAVN[tvil.felt] ?? tvil.felt} (${steder}); behold én, eller kall den andre noe annet.`;
    noterProblem(lesing, { rad, kolonne: tvil.kolonner[1] ?? 1 }, "DUPLIKAT_KOLONNE", melding);
  } else if (tvil.slag === "tvetydig") {
    const melding = `Overskriften ${siter(tvil.overskrift)} sier ikke om a konto er årets eller terminens; skriv «A konto året» eller «A konto i kvartalet».`;
    noterProblem(lesing, { rad, kolonne: tvil.kolonne }, "UKJENT_KOLONNE", melding);
  } else {
    const melding = `Ukjent overskrift: fant ${siter(tvil.overskrift)}; mente du «${tvil.mente}»?`;
    noterProblem(lesing, { rad, kolonne: tvil.kolonne }, "UKJENT_KOLONNE", melding);
  }
}

/** Notes what is hidden and was read. */
function noterSkjult(
  lesing: Lesing,
  { ark, tilHode, kolonner, kodekolonne }: Tabell,
  sisteRad: number,
): void {
  if (ark.skjult)
    noterMerknad(lesing, "SKJULT_INNHOLD", `Arket ${siter(ark.navn ?? "")} er skjult; det er lest likevel.`);
  const rader = [...ark.skjulteRader].filter((rad) => rad > tilHode && rad <= sisteRad && ark.rader.has(rad));
  if (rader.length > 0) {
    const viste = `${rader.slice(0, 10).join(", ")}${rader.length > 10 ? " …" : ""}`;
    noterMerknad(
      lesing,
      "SKJULT_INNHOLD",
      `${rader.length} rad(er) i tabellen er skjult (${viste}); de er lest likevel.`,
    );
  }
  const skjulte = [kodekolonne, ...kolonner.values()].filter((k) =>
    ark.skjulteKolonner.some(({ fra, til }) => k >= fra && k <= til),
  );
  if (skjulte.length > 0)
    noterMerknad(
      lesing,
      "SKJULT_INNHOLD",
      `Kolonne ${skjulte.map(kolonnenavn).join(", ")} er skjult; den er lest likevel.`,
    );
}

const opplisting = (steder: readonly string[]): string =>
  `${steder.slice(0, 5).join(", ")}${steder.length > 5 ? ` og ${steder.length - 5} til` : ""}`;

/** Notes what is wrong or doubtful about the table as a whole, when all of it has been read. */
export function noterTabell(lesing: Lesing, tabell: Tabell, bok: Bok, sisteRad: number): void {
  for (const tvil of tabell.tvil) noterTvil(lesing, tvil);
  for (const { kolonne, overskrift } of tabell.ikkeLest) {
    const hva = overskrift === "" ? "uten overskrift" : siter(overskrift);
    noterMerknad(
      lesing,
      "IKKE_LEST",
      `Kolonne ${kolonnenavn(kolonne)} (${hva}) hører ikke til skjemaet og er ikke lest.`,
      { rad: tabell.tilHode, kolonne },
    );
  }
  noterSkjult(lesing, tabell, sisteRad);
  if (lesing.somVist.length > 0)
    noterMerknad(
      lesing,
      "LEST_SOM_VIST",
      `${lesing.somVist.length} tall er lest med de 15 sifrene regnearket viser, ikke de 17 det lagrer (${opplisting(lesing.somVist)}).`,
    );
  if (lesing.eksterne.length > 0)
    noterMerknad(
      lesing,
      "EKSTERN_REFERANSE",
      `${lesing.eksterne.length} formel(er) henter fra andre filer (${opplisting(lesing.eksterne)}); verdiene er de som sist ble lagret, og filene er ikke åpnet.`,
    );
  if (bok.harMakroer)
    noterMerknad(lesing, "MAKROER_IKKE_KJOERT", "Filen har makroer; de er ikke lest og ikke kjørt.");
  if (bok.aapenRad !== undefined && bok.aapenRad <= sisteRad)
    noterProblem(
      lesing,
      { rad: bok.aapenRad, kolonne: 1 },
      "UGYLDIG_FIL",
      "Filen slutter midt i tabellen, uten linjeskift, og kan være avkuttet; hent den på nytt, eller legg til et linjeskift til slutt.",
    );
}

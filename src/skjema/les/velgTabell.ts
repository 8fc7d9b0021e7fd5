import { siter } from "../../grense/beskrivFunn.js";
import { naermeste } from "../../grense/naermeste.js";
import type { Ark, Bok } from "../bok/Bok.js";
import { skrivCelleref } from "../bok/celleref.js";
import { filfeil } from "../bok/filfeil.js";
import { finnTabeller } from "./finnTabeller.js";
import type { Tabell } from "./Tabell.js";

const TABELLEN =
  "en kolonne med tjenestekoder (HTAMDK …) og minst to av overskriftene «Enhetspris», «A konto året», «A konto i kvartalet», «Gjennomført», «Endring» og «Netto endring» over den";

const liste = (ark: readonly Ark[]): string =>
  ark.map(({ navn = "", skjult }) => `${siter(navn)}${skjult ? " (skjult)" : ""}`).join(", ");

function navngittArk({ ark }: Bok, navn: string): Ark {
  const funnet =
    ark.find((a) => a.navn === navn) ?? ark.find((a) => a.navn?.toLowerCase() === navn.toLowerCase());
  if (funnet !== undefined) return funnet;
  const likt = naermeste(
    navn,
    ark.flatMap((a) => a.navn ?? []),
  );
  const raad = likt === undefined ? `arkene er ${liste(ark)}` : `mente du ${siter(likt)}?`;
  throw filfeil("UKJENT_ARK", `Ukjent ark: fant ${siter(navn)}; ${raad}`, ["ark"]);
}

/** Finds the table to read: in the sheet that is named, or in the only one that has it. */
export function velgTabell(bok: Bok, navn: string | undefined): Tabell {
  if (navn !== undefined && bok.format === "csv")
    throw filfeil("UKJENT_ARK", `CSV har ingen ark: fant ${siter(navn)}; utelat ark.`, ["ark"]);
  const ark = navn === undefined ? bok.ark : [navngittArk(bok, navn)];
  const tabeller = ark.flatMap(finnTabeller);
  const [tabell, annen] = tabeller;
  if (tabell === undefined) {
    const hvor =
      bok.format === "csv"
        ? "Teksten"
        : ark.length === 1
          ? `Arket ${liste(ark)}`
          : `Ingen av arkene (${liste(ark)})`;
    throw filfeil(
      "MANGLER_TABELL",
      `${hvor} har skjemaets tabell; den har ${TABELLEN}.`.replace(
        /^(Teksten|Arket .*?) har skjemaets/,
        "$1 har ikke skjemaets",
      ),
    );
  }
  if (annen !== undefined) {
    const med = [...new Set(tabeller.map((t) => t.ark))];
    if (med.length > 1)
      throw filfeil("FLERE_TABELLER", `Flere ark har skjemaets tabell: ${liste(med)}; velg ett med ark.`, [
        "ark",
      ]);
    const steder = tabeller.map((t) => skrivCelleref(t.tilHode, t.kodekolonne)).join(" og ");
    throw filfeil(
      "FLERE_TABELLER",
      `Flere tabeller i samme ark har tjenestekoder (fra ${steder}); behold én.`,
      tabell.ark.navn === undefined ? [] : [tabell.ark.navn],
    );
  }
  return tabell;
}

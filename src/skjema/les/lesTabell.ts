import type { Problem } from "../../feil.js";
import type { Lest } from "../../grense/lesInndata.js";
import { lesSkjema as lesSkjemafelt } from "../../kontroll/skjema/lesSkjema.js";
import type { SkjemaInn } from "../../kontroll/skjema/SkjemaInn.js";
import { finnTariff } from "../../tariff/finnTariff.js";
import type { Tariff } from "../../tariff/Tariff.js";
import type { Bok } from "../bok/Bok.js";
import type { LestSkjemafil } from "../LestSkjemafil.js";
import { finnDesimaltegn } from "./finnDesimaltegn.js";
import { type Lesing, noterMerknad, noterProblem } from "./Lesing.js";
import { lesHode } from "./lesHode.js";
import { lesLinjer } from "./lesLinjer.js";
import { lesOppstilling } from "./lesOppstilling.js";
import { noterTabell } from "./noterTabell.js";
import type { Tabell } from "./Tabell.js";

/** How a code that stands twice is told of (`linjeproblemer`). */
const LINJER = /først i linje (\d+), så i linje \d+ \(talt fra 0\)/;

/** Puts a problem that the check's own reading finds where its cell is: that of the field, or of the nearest thing around it. */
function iCellen({ ark, steder }: Lesing, { kode, sti, melding }: Problem): Problem {
  for (let lengde = sti.length; lengde > 0; lengde -= 1) {
    const sted = steder.get(sti.slice(0, lengde).join("."));
    if (sted === undefined) continue;
    const ref = sted.slice(sted.lastIndexOf("!") + 1);
    const rad = ref.replace(/\D/g, "");
    // of a file, the row says more than a place in the list
    const tekst = melding.replace(LINJER, (hel, foerst: string) => {
      const andre = steder.get(`linjer.${foerst}.kode`)?.replace(/^.*\D/, "");
      return andre === undefined ? hel : `først i rad ${andre}, så i rad ${rad}`;
    });
    return {
      kode,
      sti: [...(ark.navn === undefined ? [] : [ark.navn]), ref],
      melding: `${sted} (rad ${rad}): ${tekst}`,
    };
  }
  return { kode, sti: ark.navn === undefined ? [] : [ark.navn], melding };
}

/** Reads the form in a table and around it, or gathers every problem with its cells. */
export function lesTabell(bok: Bok, tabell: Tabell): { lest: LestSkjemafil; problemer: readonly Problem[] } {
  const { ark } = tabell;
  const lesing: Lesing = {
    ark,
    problemer: [],
    merknader: [],
    steder: new Map(),
    tegn: finnDesimaltegn(ark, bok.desimalkomma),
    somVist: [],
    eksterne: [],
  };
  const { linjer, grupper, netto, sisteRad } = lesLinjer(lesing, tabell);
  const iTabellen = (rad: number) => rad >= tabell.fraHode && rad <= sisteRad;
  const sisteIArket = Math.max(0, ...ark.rader.keys());
  const oppstilling = lesOppstilling(lesing, (rad) => !iTabellen(rad) && rad <= sisteIArket);
  const { sone, reisetidsgruppe, noekkel, maaneder, ...hode } = lesHode(lesing, iTabellen, oppstilling);
  noterTabell(lesing, tabell, bok, Math.max(sisteRad, oppstilling?.tilRad ?? 0));
  const valg = { aar: hode.aar, sone, reisetidsgruppe };
  const harTariff = hode.aar !== undefined && sone !== undefined && reisetidsgruppe !== undefined;
  const funnet: Lest<Tariff> = harTariff ? finnTariff(valg) : { problemer: [] };
  const tabellen = "verdi" in funnet ? funnet.verdi : undefined;
  if (harTariff && tabellen === undefined)
    noterMerknad(
      lesing,
      "IKKE_LEST",
      `Ingen pristabell for ${hode.aar}, sone ${sone}, reisetidsgruppe ${reisetidsgruppe} følger med; skjemaets priser er ikke holdt mot noen.`,
    );
  if (noekkel === undefined && maaneder === undefined && lesing.problemer.length === 0)
    noterProblem(
      lesing,
      { rad: tabell.tilHode, kolonne: tabell.kodekolonne },
      "MANGLER_FELT",
      "Fant ikke «Nøkkel for a konto» utenfor tabellen; skriv den i en celle med tallet ved siden av (0,25 for et kvartal).",
    );
  const skjema: SkjemaInn = {
    ...hode,
    ...(noekkel !== undefined && { noekkel }),
    ...(maaneder !== undefined && { maaneder }),
    ...(tabellen !== undefined && {
      tariff: { aar: tabellen.aar, sone: tabellen.sone, reisetidsgruppe: tabellen.reisetidsgruppe },
    }),
    linjer,
    ...(grupper.length > 0 && { grupper }),
    ...(netto !== undefined && { netto }),
    ...(oppstilling !== undefined && oppstilling.rader.length > 0 && { oppstilling: oppstilling.rader }),
  };
  const kontrollert = lesSkjemafelt(skjema);
  // a cell that could not be read is missing from the form, which must not be said as well
  const problemer =
    lesing.problemer.length > 0
      ? lesing.problemer
      : kontrollert.problemer.map((problem) => iCellen(lesing, problem));
  return {
    lest: {
      format: bok.format,
      ...(ark.navn !== undefined && { ark: ark.navn }),
      skjema,
      steder: Object.fromEntries(lesing.steder),
      merknader: lesing.merknader,
    },
    problemer,
  };
}

// Os' form for the first quarter of 2019 as printed, and every number on it that can be typed wrong.

import trykt from "../../examples/os-2019-q1/trykt.json" with { type: "json" };
import type { SkjemaInn } from "../../src/index.js";

/** The form as printed (S003, l. 986–1128). */
export const OS = trykt as SkjemaInn;

/** Where a number stands, and its digits as printed. */
export type Trykt = { readonly sti: readonly (string | number)[]; readonly tekst: string };

const LINJEFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
const RADFELT = ["aKonto", "korreksjon", "sum"] as const;

/** Every printed number but the key. */
export const TRYKTE: readonly Trykt[] = [
  ...OS.linjer.flatMap((linje, i) =>
    LINJEFELT.flatMap((felt) => {
      const tekst = linje[felt];
      return typeof tekst === "string" ? [{ sti: ["linjer", i, felt], tekst }] : [];
    }),
  ),
  ...(OS.oppstilling ?? []).flatMap((rad, i) =>
    RADFELT.flatMap((felt) => {
      const tekst = rad[felt];
      return typeof tekst === "string" ? [{ sti: ["oppstilling", i, felt], tekst }] : [];
    }),
  ),
  { sti: ["netto"], tekst: String(OS.netto) },
];

/** The form with another text at a place. */
export function osMed(sti: Trykt["sti"], tekst: unknown): SkjemaInn {
  const kopi = structuredClone(OS) as Record<string | number, unknown>;
  let her = kopi;
  for (const ledd of sti.slice(0, -1)) her = her[ledd] as Record<string | number, unknown>;
  her[sti.at(-1) ?? ""] = tekst;
  return kopi as SkjemaInn;
}

/** Every text with one digit changed; a number of several digits does not come to begin with 0. */
export function medEttSiffer(tekst: string): string[] {
  const foerste = tekst.search(/\d/);
  const flere = tekst.replace(/\D/g, "").length > 1;
  return [...tekst].flatMap((tegn, i) =>
    /\d/.test(tegn)
      ? [..."0123456789"]
          .filter((nytt) => nytt !== tegn && !(flere && i === foerste && nytt === "0"))
          .map((nytt) => tekst.slice(0, i) + nytt + tekst.slice(i + 1))
      : [],
  );
}

/** Every text with two neighbouring digits changed about, where that changes it; none begins with 0. */
export function medByttedeSifre(tekst: string): string[] {
  const plasser = [...tekst].flatMap((tegn, i) => (/\d/.test(tegn) ? [i] : []));
  return plasser.slice(1).flatMap((her, nr) => {
    const foer = plasser[nr] ?? 0;
    const [a = "", b = ""] = [tekst[foer], tekst[her]];
    if (a === b || (nr === 0 && b === "0")) return [];
    return [tekst.slice(0, foer) + b + tekst.slice(foer + 1, her) + a + tekst.slice(her + 1)];
  });
}

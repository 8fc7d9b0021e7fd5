import type * as z from "zod";
import type * as felt from "../../../src/grense/felt.js";
import { NAVN } from "../moenstre.js";
import { type Merke, merk, merketPaa } from "./merker.js";
import { tallmerke } from "./tallskjema.js";

type Felt = typeof felt;

/** Finds the name of the function that built a field with a reader that has none: `kodefelt`, `datofelt`. */
function bygger(): string {
  const linjer = (new Error().stack ?? "").split("\n");
  const [, navn] = /at (?:\w+\.)?(\w+) /.exec(linjer[3] ?? "") ?? [];
  return navn ?? "";
}

const tittelAv = (hva: string): string => hva.replace(/,$/, "");

/**
 * Wraps the builders of the border's fields, so that each field remembers what it is while the schemas are made. The library knows nothing of it and pays
 * nothing for it: the wrapped builders stand in for its own in the run that makes the schemas, and nowhere else.
 */
export function medMerker(ekte: Felt): Felt {
  const med = <A extends unknown[], T extends z.core.$ZodType>(
    bygg: (...a: A) => T,
    merke: (...a: A) => Merke,
  ) => ((...a: A): T => merk(bygg(...a), merke(...a))) as typeof bygg;
  return {
    ...ekte,
    delfelt: ((les: (verdi: unknown) => never) => {
      const leser = les.name === "" ? bygger() : les.name;
      return merk(ekte.delfelt(les), { leser, les });
    }) as Felt["delfelt"],
    desimal: med(ekte.desimal, tallmerke),
    andel: med(ekte.andel, (navn, { minst } = {}) =>
      tallmerke({ navn, hoeyst: 1, ...(minst === undefined ? { over: -1 } : { minst }) }),
    ),
    heltallsfelt: med(ekte.heltallsfelt, ({ navn, minst, hoeyst }) => ({
      tittel: navn,
      skjema: { type: "integer", minimum: minst, maximum: hoeyst },
    })),
    aarfelt: med(ekte.aarfelt, (hva = "Året") => ({
      tittel: hva,
      skjema: { type: "integer", minimum: 1900, maximum: 2199 },
    })),
    navn: med(ekte.navn, (hva) => ({
      tittel: hva,
      delt: "navn",
      skjema: { type: "string", description: "1–200 synlige tegn.", pattern: NAVN, maxLength: 200 },
    })),
    ettAv: ((hva: string, ord: readonly string[]) =>
      merk(ekte.ettAv(hva, ord), { tittel: tittelAv(hva), skjema: { enum: [...ord] } })) as Felt["ettAv"],
    ikkeTom: ((ledd: z.ZodType, melding: string) => {
      const liste = ekte.ikkeTom(ledd, melding);
      merk(liste, { ...merketPaa(liste), skjema: { minItems: 1 } });
      return liste;
    }) as Felt["ikkeTom"],
  };
}

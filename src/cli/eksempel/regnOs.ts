import inndata from "../../../examples/os-2019-q1/inndata.json" with { type: "json" };
import {
  type AKonto,
  beregnAKonto,
  beregnKorreksjonsoppgjoer,
  type Korreksjonsoppgjoer,
  type Tjenestekode,
} from "../../index.js";

/** The reconstructed input as the file has it. */
type Inndata = {
  readonly aar: number;
  readonly kommune: string;
  readonly noekkel: string;
  readonly termin: string;
  readonly tariff: { readonly aar: number; readonly sone: "1"; readonly reisetidsgruppe: number };
  readonly terminer: readonly { readonly navn: string; readonly maaneder: number }[];
  readonly linjer: readonly {
    readonly kode: Tjenestekode;
    readonly timerPerUke?: string;
    readonly plasser?: string;
    readonly gjennomfoert: string;
  }[];
};

/** The a konto of 2019 and the settlement of its first quarter. */
export type OsSvar = { readonly aKonto: AKonto; readonly oppgjoer: Korreksjonsoppgjoer };

/** Computes Os' form for the first quarter of 2019 from weekly hours, places and delivered volumes. */
export function regnOs(inn: Inndata = inndata as Inndata): OsSvar {
  const { kommune, aar, tariff, noekkel, termin, terminer, linjer } = inn;
  const aKonto = beregnAKonto({
    kommune,
    aar,
    tariff,
    terminer,
    linjer: linjer.map(({ gjennomfoert: _, ...linje }) => linje),
  });
  const aarsvolumAv = new Map(aKonto.linjer.map((linje) => [linje.kode, linje.aarsvolum]));
  const oppgjoer = beregnKorreksjonsoppgjoer({
    kommune,
    aar,
    tariff,
    noekkel,
    termin,
    linjer: linjer.map(({ kode, gjennomfoert }) => ({
      kode,
      gjennomfoert,
      aarsvolum: aarsvolumAv.get(kode) ?? "",
    })),
    aKonto: aKonto.terminer.map(({ navn, beloep }) => ({ termin: navn, beloep })),
  });
  return { aKonto, oppgjoer };
}

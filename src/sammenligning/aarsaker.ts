/** A cause that a change may have: what it is called, and the rules by which it works. */
export type Aarsaksoppfoering<A extends string = string> = {
  readonly aarsak: A;
  readonly navn: string;
  readonly regler: readonly string[];
};

/** What can change the net of a settlement, in the order of a result. */
export const OPPGJOERSAARSAKER = [
  { aarsak: "pris", navn: "Endret pris", regler: ["T-2", "T-3", "T-4", "K-2"] },
  { aarsak: "tabellretting", navn: "Rettet pristabell for samme år", regler: ["T-2", "T-5", "K-2"] },
  { aarsak: "aarsvolum", navn: "Endret årsvolum a konto", regler: ["A-3", "A-4", "K-1"] },
  { aarsak: "noekkel", navn: "Endret nøkkel for a konto", regler: ["A-2", "A-4", "K-1"] },
  {
    aarsak: "timeavrunding",
    navn: "A konto-volumet avrundet til hele timer og døgn",
    regler: ["A-4", "N-1"],
  },
  { aarsak: "gjennomfoert", navn: "Endret gjennomført volum", regler: ["K-1", "K-2"] },
  { aarsak: "kodemiks", navn: "Nye og bortfalte tjenestekoder", regler: ["T-1", "K-2"] },
  { aarsak: "termin", navn: "Nye og bortfalte terminer", regler: ["A-2", "K-4"] },
  { aarsak: "kommune", navn: "Nye og bortfalte kommuner", regler: ["K-3"] },
  { aarsak: "kroneavrunding", navn: "Summen avrundet til hele kroner", regler: ["K-3", "N-1"] },
  { aarsak: "desimaler", navn: "Desimaler som ikke tar slutt, skrevet med 20", regler: ["N-1"] },
] as const satisfies readonly Aarsaksoppfoering[];

/** What can change a course, in the order of a result. */
export const FORLOEPSAARSAKER = [
  {
    aarsak: "tidslinje",
    navn: "År, måneder, ordninger, deler og sammenslåinger",
    regler: ["R-3", "R-7", "R-10", "R-11"],
  },
  { aarsak: "regelvalg", navn: "Valg mellom lesninger av reglene", regler: ["R-2", "R-7", "S-1"] },
  { aarsak: "grunnlag", navn: "Endret grunnlag for uttrekket", regler: ["R-1", "R-3"] },
  { aarsak: "deflator", navn: "Endret kommunal deflator", regler: ["R-2"] },
  { aarsak: "demografi", navn: "Endret demografisats", regler: ["R-2"] },
  { aarsak: "sats", navn: "Endret sats for inntektspåslaget", regler: ["R-4"] },
  { aarsak: "tak", navn: "Endret tak på inntektspåslaget", regler: ["R-4"] },
  { aarsak: "nedtrapping", navn: "Endret nedtrapping etter forsøket", regler: ["R-6"] },
  { aarsak: "aKonto", navn: "Endret a konto", regler: ["A-1", "R-9"] },
  { aarsak: "korreksjoner", navn: "Endrede korreksjoner", regler: ["K-3", "R-9"] },
  { aarsak: "aktivitet", navn: "Endret aktivitetstilskudd", regler: ["R-9"] },
  { aarsak: "rundsum", navn: "Endret rundsum", regler: ["R-8", "R-9"] },
  { aarsak: "refusjon", navn: "Endret bortfalt refusjon", regler: ["S-1", "S-2"] },
  { aarsak: "kommune", navn: "Nye og bortfalte kommuner", regler: ["S-3"] },
  { aarsak: "desimaler", navn: "Desimaler som ikke tar slutt, skrevet med 20", regler: ["N-1"] },
] as const satisfies readonly Aarsaksoppfoering[];

/** A cause of a change in a settlement. */
export type Oppgjoersaarsak = (typeof OPPGJOERSAARSAKER)[number]["aarsak"];

/** A cause of a change in a course. */
export type Forloepsaarsak = (typeof FORLOEPSAARSAKER)[number]["aarsak"];

/** Any cause. */
export type Aarsak = Oppgjoersaarsak | Forloepsaarsak;

import type { Beregningsnavn, Feilkode } from "../../src/index.js";

/** What a schema can't see, by the code that the calculation refuses it with. */
const ORD = {
  AAR_FOER_GRUNNLAG: "et år før grunnlagsåret",
  AAR_STEMMER_IKKE: "år som ikke stemmer med hverandre",
  DELING_PAA_NULL: "det som deles på, er eller kan være 0",
  DUPLIKAT_AAR: "samme år to ganger",
  DUPLIKAT_LOKAL_KODE: "samme lokale kode to ganger på samme dag",
  DUPLIKAT_NAVN: "samme navn to ganger",
  DUPLIKAT_TERMIN: "samme termin to ganger",
  DUPLIKAT_TJENESTEKODE: "samme kode to ganger",
  DUPLIKAT_VEDTAK: "to versjoner av et vedtak fra samme dag",
  FEIL_ENHET: "timer for en kode som telles i døgn, eller omvendt",
  FLERE_VALG: "felt som ikke har noe å si sammen",
  FOR_MANGE_MAANEDER: "mer enn tolv måneder til sammen",
  FOR_MANGE_SIFRE: "et JSON-tall med flere enn 20 desimaler",
  HULL_I_PERIODER: "måneder mellom periodene",
  MANGLER_AAR: "et år som rekken mangler",
  MANGLER_DEFLATOR: "en deflator som ikke er kjent",
  MANGLER_FELT: "et felt eller et tall som et annet felt krever",
  MANGLER_INDEKS: "et år uten indeks",
  MANGLER_LINJE: "en kode som mangler i en senere rapport",
  MANGLER_PRIS: "en kode uten pris",
  MANGLER_SATS: "et år uten kjente satser",
  MANGLER_TAK: "et år uten kjent tak",
  MANGLER_VALG: "ingen sats å finne",
  NEGATIVT_TALL: "en sum, eller et trykt tall, under null",
  OVERLAPPENDE_PERIODER: "perioder som overlapper",
  RESULTAT_STEMMER_IKKE: "et resultat som beregningen ikke gir",
  UGYLDIG_DATO: "en dato som ikke finnes, eller en periode som går baklengs",
  UGYLDIG_TYPE: "en endring av noe som ikke er et tall",
  UGYLDIG_VERDI: "et tall som ikke er avrundet som det er sagt, eller et navn som ikke kan brukes",
  UKJENT_BEREGNING: "en beregning som ikke kan forklares",
  UKJENT_DEL: "en del som ikke finnes",
  UKJENT_KOLONNE: "en kolonne som ikke finnes",
  UKJENT_RAD: "en rad som ikke finnes",
  UKJENT_STI: "en sti som ikke fører noe sted",
  UKJENT_TABELL: "en tabell som ikke finnes",
  UKJENT_TARIFF: "en pristabell som ikke følger med",
  UKJENT_TERMIN: "en termin som ikke er blant dem i hodet",
  UKJENT_TJENESTEKODE: "en lokal kode uten oversettelse",
  UTENFOR_OMRAADE: "et tall i tekst, eller flere tall sammen, utenfor grensene",
  UTENFOR_PERIODEN: "et beløp der perioden ikke løper",
} as const satisfies { readonly [K in Feilkode]?: string };

type Kode = keyof typeof ORD;

/** Of every number and every name. */
const FELLES: readonly Kode[] = ["FOR_MANGE_SIFRE", "UGYLDIG_VERDI", "UTENFOR_OMRAADE"];
const PRISER: readonly Kode[] = ["DUPLIKAT_TJENESTEKODE", "MANGLER_PRIS", "UGYLDIG_DATO", "UKJENT_TARIFF"];
const REKKER: readonly Kode[] = ["AAR_FOER_GRUNNLAG", "DUPLIKAT_AAR", "MANGLER_INDEKS"];
const VEDTAK: readonly Kode[] = [
  ...["DUPLIKAT_LOKAL_KODE", "DUPLIKAT_VEDTAK", "FEIL_ENHET", "MANGLER_FELT"],
  ...["UGYLDIG_DATO", "UKJENT_TJENESTEKODE"],
] as Kode[];

const AV_BEREGNINGENE: Readonly<Record<Beregningsnavn, readonly Kode[]>> = {
  "a-konto": ["DUPLIKAT_TERMIN", "FOR_MANGE_MAANEDER"],
  "a-konto-aar": [...PRISER, "DUPLIKAT_TERMIN", "FEIL_ENHET", "FOR_MANGE_MAANEDER"],
  korreksjonsoppgjoer: [...PRISER, "DUPLIKAT_TERMIN", "UKJENT_TERMIN"],
  etterkorreksjon: [...PRISER, "MANGLER_LINJE"],
  aktivitet: VEDTAK,
  aarsoppgjoer: [...PRISER, "DUPLIKAT_TERMIN", "FOR_MANGE_MAANEDER", "UKJENT_TERMIN"],
  uttrekk: REKKER,
  "samlet-uttrekk": [...REKKER, "AAR_STEMMER_IKKE", "DUPLIKAT_NAVN"],
  "demografi-som-gir": [...REKKER, "MANGLER_VALG"],
  inntektspaaslag: ["MANGLER_TAK"],
  tak: ["AAR_FOER_GRUNNLAG", "DUPLIKAT_AAR", "MANGLER_DEFLATOR"],
  nedtrapping: [],
  rundsum: [...REKKER, "DUPLIKAT_NAVN", "NEGATIVT_TALL"],
  "modell-b": ["MANGLER_TAK"],
  tilskudd: [],
  ressurskrevende: ["AAR_STEMMER_IKKE", "DUPLIKAT_NAVN", "MANGLER_SATS"],
  "oekte-overfoeringer": ["DUPLIKAT_AAR"],
  demografigevinst: [...REKKER, "AAR_STEMMER_IKKE"],
  enhetskostnad: ["DELING_PAA_NULL", "DUPLIKAT_NAVN", "DUPLIKAT_TJENESTEKODE"],
  "faste-priser": [...PRISER, "DUPLIKAT_NAVN"],
  aarsakssplitt: ["DUPLIKAT_AAR"],
  forloep: [
    ...REKKER,
    ...(["AAR_STEMMER_IKKE", "DUPLIKAT_NAVN", "HULL_I_PERIODER", "MANGLER_AAR", "MANGLER_FELT"] as const),
    ...(["MANGLER_TAK", "OVERLAPPENDE_PERIODER", "UGYLDIG_DATO", "UKJENT_DEL", "UTENFOR_PERIODEN"] as const),
  ],
  "kontroll-tall": ["DELING_PAA_NULL"],
  "kontroll-tabell": [
    ...(["DELING_PAA_NULL", "DUPLIKAT_NAVN", "FLERE_VALG", "MANGLER_FELT"] as const),
    ...(["UKJENT_KOLONNE", "UKJENT_RAD", "UKJENT_TABELL"] as const),
  ],
  "kontroll-oppgjoer": [
    ...PRISER,
    ...(["DUPLIKAT_NAVN", "DUPLIKAT_TERMIN", "MANGLER_FELT", "NEGATIVT_TALL", "UKJENT_TERMIN"] as const),
  ],
};

/** What none of the calculations can see of its input. */
const ALLE: readonly Kode[] = Object.values(AV_BEREGNINGENE).flat();

const ANDRE: Readonly<Record<string, readonly Kode[]>> = {
  oppdrag: ALLE,
  forklaring: [...ALLE, "RESULTAT_STEMMER_IKKE", "UKJENT_BEREGNING"],
  kvittering: [...ALLE, "RESULTAT_STEMMER_IKKE"],
  kvitteringskontroll: [],
  "hva-hvis": [...ALLE, "UGYLDIG_TYPE", "UKJENT_STI"],
  sammenligning: [...ALLE, "RESULTAT_STEMMER_IKKE"],
  aktivitetsdel: VEDTAK,
  kodekart: ["DUPLIKAT_LOKAL_KODE", "UGYLDIG_DATO"],
  tariff: ["DUPLIKAT_TJENESTEKODE", "MANGLER_PRIS", "UGYLDIG_DATO"],
};

/** Says what the schema of an input can't: the codes that a calculation may still refuse it with. */
export function ikkeSett(navn: string): string {
  const egne = (AV_BEREGNINGENE as Readonly<Record<string, readonly Kode[]>>)[navn] ?? ANDRE[navn] ?? [];
  const koder = [...new Set([...FELLES, ...egne])].sort();
  return `Skjemaet sier hvordan inndata skal se ut; det kan ikke si alt en beregning krever. Dette kan fortsatt avvises: ${koder
    .map((kode) => `${kode} (${ORD[kode]})`)
    .join(", ")}.`;
}

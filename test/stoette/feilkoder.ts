import type { Feilkode, Merknadskode } from "../../src/index.js";

/** Every code of a SioFeil; the type says when one is missing here. */
export const FEILKODER = {
  MANGLER_FELT: true,
  MANGLER_PRIS: true,
  MANGLER_LINJE: true,
  MANGLER_DEFLATOR: true,
  MANGLER_VALG: true,
  UKJENT_FELT: true,
  UKJENT_TJENESTEKODE: true,
  UKJENT_TARIFF: true,
  UKJENT_TERMIN: true,
  UKJENT_AAR: true,
  UKJENT_REGEL: true,
  UKJENT_KILDE: true,
  UGYLDIG_TYPE: true,
  UGYLDIG_TALL: true,
  UGYLDIG_DATO: true,
  UGYLDIG_VERDI: true,
  FOR_MANGE_SIFRE: true,
  NEGATIVT_TALL: true,
  IKKE_HELTALL: true,
  UTENFOR_OMRAADE: true,
  FEIL_ENHET: true,
  FOR_MANGE_MAANEDER: true,
  FLERE_VALG: true,
  DUPLIKAT_TJENESTEKODE: true,
  DUPLIKAT_TERMIN: true,
  ULESELIG_INNGANG: true,
} as const satisfies Readonly<Record<Feilkode, true>>;

/** Every code of a merknad. */
export const MERKNADSKODER = {
  UTLEDET_PRIS: true,
  UJEVN_KJOEPSPREMIE: true,
  PRIS_ER_NULL: true,
  AAR_AVVIKER: true,
  INGEN_LINJER: true,
  NEGATIV_A_KONTO: true,
  NOEKKEL_AVKORTET: true,
} as const satisfies Readonly<Record<Merknadskode, true>>;

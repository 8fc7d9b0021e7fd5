/**
 * The 51 tjenestekoder in the order of the form (T-1).
 *
 * Source: S003 (`003_d5e0e7d2c43cc2a5.txt`), l. 1029–1126.
 */
export const TJENESTEKODER = [
  "HTAMDK",
  "HTAMN",
  "HTBODK",
  "HTBON",
  "HTST",
  "HTK",
  "PBAMDK",
  "PBAMN",
  "PBBODK",
  "PBBON",
  "POAMDK",
  "POAMN",
  "POBDK",
  "POBN",
  "BPADK",
  "BPAN",
  "OL",
  "SK1",
  "SK08",
  "SK05",
  "SK03",
  "SK01",
  "AUI",
  "DA1",
  "DA08",
  "DA05",
  "DA03",
  "DA01",
  "D1",
  "D08",
  "D05",
  "D03",
  "D01",
  "TUKO",
  "TUKJ",
  "TRKO",
  "TRKJ",
  "TAKO",
  "TAKJ",
  "TANKO",
  "TANKJ",
  "LOKO",
  "LOKJ",
  "AKO",
  "AKJ",
  "LSKO",
  "LSKJ",
  "LFKO",
  "LFKJ",
  "EBI",
  "UK",
] as const;

/** A tjenestekode of the 2019 form: a misspelt one fails in the editor. */
export type Tjenestekode = (typeof TJENESTEKODER)[number];

/** The 16 groups in the order of the form, with the form's own headings. */
export const TJENESTEGRUPPER = [
  "Helsetjenester i hjemmet",
  "Praktisk bistand - daglige gjøremål",
  "Praktisk bistand - opplæring",
  "Praktisk bistand - brukerstyrt personlig assistent",
  "Omsorgslønn",
  "Støttekontakt/Støttekontakt i gruppe",
  "Avlastning utenfor institusjon",
  "Dag-/Aktivitetstilbud",
  "Tidsbegrenset opphold - rehabilitering og behandling/utredning",
  "Tidsbegrenset opphold - annet og avlastning",
  "Langtidsplass i institusjon - ordinær plass",
  "Langtidsplass i institusjon - aldershjemsplass",
  "Langtidsplass i institusjon - skjermet/tilrettelagt",
  "Langtidsplass i institusjon - forsterket",
  "Ekstrabemanning i institusjon",
  "Utskrivningsklare pasienter fra sykehus",
] as const;

/** A group heading of the 2019 form. */
export type Tjenestegruppe = (typeof TJENESTEGRUPPER)[number];

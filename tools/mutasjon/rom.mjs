/** Tests that are not asked: they take long, and what they find, shorter ones find as well. */
export const UTELATT = [
  / tilfeldige store tilfeller .*\[[1-9]\]$/,
  /én feil rad midt i en million/,
  /flere feil enn et kall tar argumenter/,
  /av 7 749 endringer av ett siffer|alle ombyttinger av to nabosifre/,
  /de tilfeldige (skjemaene|kontrollene) er av alle slag|blant de tilfeldige kontrollene/,
];

/** The rooms that are mutated, each with the tests that are asked of its mutants: those that are sharp on it. */
export const ROM = {
  tall: ["test/tall/*.test.ts", "test/egenskaper/intervaller.test.ts"],
  akonto: [
    "test/akonto/*.test.ts",
    "test/egenskaper/{akonto,differensialAKonto}.test.ts",
    "test/samsvar/os-2019-q1.test.ts",
    "test/ugyldig/flereFeil.test.ts",
  ],
  korreksjonsoppgjoer: ["test/korreksjonsoppgjoer/*.test.ts", "test/ugyldig/flereFeil.test.ts"],
  ramme: [
    "test/ramme/*.test.ts",
    "test/egenskaper/{ramme,differensialRamme,differensialUttrekk,differensialTilskudd,differensialDemografisoek}.test.ts",
    "test/samsvar/ramme.test.ts",
    "test/ugyldig/{flereFeilRamme,ugyldigeInndata}.test.ts",
  ],
  kontroll: [
    "test/kontroll/!(tabell7).test.ts",
    "test/egenskaper/{differensialKontroll,differensialSkjemadom,noekler,sanneSkjemaer,lesSkjema}.test.ts",
    "test/samsvar/{osSomTrykt,vektorer}.test.ts",
    "test/ugyldig/{flereFeil,ugyldigeInndata,merknader}.test.ts",
  ],
  aktivitet: [
    "test/aktivitet/*.test.ts",
    "test/samsvar/{aktivitet,aktivitetsrapporter,vektorer}.test.ts",
    "test/egenskaper/{aktivitet,aktivitetsdeler,aktivitetsrekkefoelge,aktivitetsstroemmer,brukergrenser,differensialAktivitet,lesingDeler,lesingVedtak,lesRadHurtig}.test.ts",
    "test/ugyldig/{aktivitetsstroem,flereFeil,ugyldigeInndata,merknader}.test.ts",
  ],
};

// Bad inputs of what the trial meant for a municipality.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const MOTTAKER = { id: "a", loennsutgifter: 2_000_000 };
const refusjon = (endret: object) => ({ aar: 2021, mottakere: [MOTTAKER], ...endret });
const medMottaker = (endret: object) => refusjon({ mottakere: [{ ...MOTTAKER, ...endret }] });

const INNSLAGSPUNKT = tilfellerAv("hentInnslagspunkt", "S-1", [
  [
    "et tilskuddsår i hullet 2011–2013",
    "UKJENT_AAR",
    { tilskuddsaar: 2012 },
    ["tilskuddsaar"],
    /tilskuddsår 2012 \(regnskapsår 2011\).*2010: 865\s000 kr.*2014: 1\s010\s000 kr/,
  ],
  [
    "et regnskapsår som bare er kjent som intervall",
    "UKJENT_AAR",
    { regnskapsaar: 2022 },
    ["regnskapsaar"],
    /for året kjennes bare 1\s520\s000–1\s526\s000 kr.*2022.*2024/,
  ],
  [
    "et år etter serien",
    "UKJENT_AAR",
    { tilskuddsaar: 2030 },
    ["tilskuddsaar"],
    /nærmest er tilskuddsår 2024/,
  ],
  [
    "et forslag som ikke er kjent",
    "UKJENT_AAR",
    { tilskuddsaar: 2021, forslag: true },
    ["tilskuddsaar"],
    /noe forslag.*bare 1\s430\s000 kr/,
  ],
  [
    "to år som er det samme",
    "AAR_STEMMER_IKKE",
    { tilskuddsaar: 2021, regnskapsaar: 2021 },
    ["regnskapsaar"],
    /til tilskuddsår 2021 hører regnskapsår 2020, til regnskapsår 2021 tilskuddsår 2022/,
  ],
  ["uten år", "MANGLER_VALG", {}, [], /oppgi tilskuddsaar, eller regnskapsaar/],
  [
    "aar som felt",
    "UKJENT_FELT",
    { tilskuddsaar: 2021, aar: 2021 },
    ["aar"],
    /tillatt er tilskuddsaar, regnskapsaar/,
  ],
  ["et år som tekst", "IKKE_HELTALL", { tilskuddsaar: "2021" }, ["tilskuddsaar"], /Tilskuddsåret.*«2021»/],
  [
    "forslag som tekst",
    "UGYLDIG_TYPE",
    { tilskuddsaar: 2015, forslag: "ja" },
    ["forslag"],
    /true eller false: fant teksten «ja»/,
  ],
  ["ingenting", "MANGLER_FELT", undefined, [], /oppgi et objekt/],
]);

const RESSURSKREVENDE = tilfellerAv("beregnRessurskrevende", "S-1", [
  [
    "et år uten kjent innslagspunkt",
    "MANGLER_SATS",
    refusjon({ aar: 2013 }),
    ["aar"],
    /2013 \(regnskapsår 2012\).*2010.*2014.*Oppgi innslagspunkt og kompensasjonsgrad selv/,
  ],
  [
    "et regnskapsår som bare er kjent som intervall",
    "MANGLER_SATS",
    refusjon({ aar: undefined, regnskapsaar: 2022 }),
    ["regnskapsaar"],
    /1\s520\s000–1\s526\s000 kr.*Oppgi innslagspunkt selv/,
  ],
  [
    "et ukjent år der bare graden mangler",
    "MANGLER_SATS",
    refusjon({ aar: 2012, innslagspunkt: 1_000_000 }),
    ["aar"],
    /er kompensasjonsgraden ikke kjent.*Oppgi kompensasjonsgrad selv/,
  ],
  [
    "tilskuddsår og regnskapsår som ikke hører sammen",
    "AAR_STEMMER_IKKE",
    refusjon({ regnskapsaar: 2021 }),
    ["regnskapsaar"],
    /Tilskuddsåret er 2021 og regnskapsåret 2021/,
  ],
  [
    "år som ikke hører sammen, også når satsene er oppgitt",
    "AAR_STEMMER_IKKE",
    refusjon({ regnskapsaar: 2019, innslagspunkt: 1, kompensasjonsgrad: 1 }),
    ["regnskapsaar"],
    /Tilskuddsåret er 2021 og regnskapsåret 2019/,
  ],
  [
    "verken år eller satser",
    "MANGLER_VALG",
    refusjon({ aar: undefined }),
    [],
    /Uten år.*oppgi aar .*regnskapsaar.*, eller innslagspunkt og kompensasjonsgrad/,
  ],
  [
    "bare innslagspunktet, uten år",
    "MANGLER_VALG",
    refusjon({ aar: undefined, innslagspunkt: 1_430_000 }),
    [],
    /kompensasjonsgraden ikke kjent; oppgi aar .*, eller kompensasjonsgrad\./,
  ],
  [
    "kompensasjonsgraden i prosent",
    "UTENFOR_OMRAADE",
    refusjon({ kompensasjonsgrad: 80 }),
    ["kompensasjonsgrad"],
    /fant 80; oppgi minst 0 og høyst 1 \(.*80 % skrives 0\.8\)/,
  ],
  [
    "en negativ kompensasjonsgrad",
    "NEGATIVT_TALL",
    refusjon({ kompensasjonsgrad: "-0.8" }),
    ["kompensasjonsgrad"],
    /fant -0\.8/,
  ],
  [
    "et negativt innslagspunkt",
    "NEGATIVT_TALL",
    refusjon({ innslagspunkt: -1 }),
    ["innslagspunkt"],
    /fant -1/,
  ],
  [
    "negative lønnsutgifter",
    "NEGATIVT_TALL",
    medMottaker({ loennsutgifter: "-0.01" }),
    ["mottakere", 0, "loennsutgifter"],
    /Lønnsutgiftene.*fant -0\.01/,
  ],
  [
    "et fradrag med minus foran",
    "NEGATIVT_TALL",
    medMottaker({ fradrag: -744_000 }),
    ["mottakere", 0, "fradrag"],
    /Fradraget.*fant -744000/,
  ],
  [
    "en alder som ikke er hel",
    "IKKE_HELTALL",
    medMottaker({ alder: 66.5 }),
    ["mottakere", 0, "alder"],
    /helt tall.*fant tallet 66\.5/,
  ],
  [
    "et fødselsår som alder",
    "UTENFOR_OMRAADE",
    medMottaker({ alder: 1954 }),
    ["mottakere", 0, "alder"],
    /fant 1954/,
  ],
  [
    "uten lønnsutgifter",
    "MANGLER_FELT",
    medMottaker({ loennsutgifter: undefined }),
    ["mottakere", 0, "loennsutgifter"],
    /mangler/,
  ],
  [
    "samme mottaker to ganger",
    "DUPLIKAT_NAVN",
    refusjon({ mottakere: [MOTTAKER, MOTTAKER] }),
    ["mottakere", 1, "id"],
    /to ganger; slå utgiftene sammen.*innslagspunktet gjelder hver mottaker/,
  ],
  ["uten mottakere", "MANGLER_FELT", { aar: 2021 }, ["mottakere"], /oppgi en liste/],
  [
    "et feilstavet felt",
    "UKJENT_FELT",
    medMottaker({ fradrg: 1 }),
    ["mottakere", 0, "fradrg"],
    /mente du «fradrag»\?/,
  ],
]);

const OVERFOERT = { aar: 2020, tilskudd: 614, uttrekk: 380, bortfaltRefusjon: 81 };
const overfoeringer = (...endringer: object[]) => ({
  aar: endringer.map((endret) => ({ ...OVERFOERT, ...endret })),
});

const OVERFOERINGER = tilfellerAv("beregnOekteOverfoeringer", "S-3", [
  [
    "samme år to ganger",
    "DUPLIKAT_AAR",
    overfoeringer({}, {}),
    ["aar", 1, "aar"],
    /Året 2020 står to ganger/,
  ],
  [
    "uttrekket som et fratrekk",
    "NEGATIVT_TALL",
    overfoeringer({ uttrekk: -380 }),
    ["aar", 0, "uttrekk"],
    /Uttrekket kan ikke være negativt: fant -380/,
  ],
  [
    "refusjonen som et fratrekk",
    "NEGATIVT_TALL",
    overfoeringer({ bortfaltRefusjon: "-81" }),
    ["aar", 0, "bortfaltRefusjon"],
    /bortfalte refusjonen.*fant -81/,
  ],
  [
    "et år uten bortfalt refusjon",
    "MANGLER_FELT",
    overfoeringer({ bortfaltRefusjon: undefined }),
    ["aar", 0, "bortfaltRefusjon"],
    /mangler/,
  ],
  ["ingen år", "MANGLER_FELT", { aar: [] }, ["aar"], /Ingen år; oppgi minst ett/],
  ["et år alene", "UGYLDIG_TYPE", { aar: OVERFOERT }, ["aar"], /et objekt; her skal det stå en liste/],
  [
    "et norsk tall",
    "UGYLDIG_TALL",
    overfoeringer({ tilskudd: "614 000,5" }),
    ["aar", 0, "tilskudd"],
    /mente du "614000\.5"\?/,
  ],
]);

const AARSAK = {
  aar: 2020,
  oekteOverfoeringer: 153,
  inntektspaaslag: 15,
  demografigevinst: -2,
  ressurskrevende: -1,
};

const AARSAKER = tilfellerAv("beregnAarsakssplitt", "S-7", [
  [
    "samme år to ganger",
    "DUPLIKAT_AAR",
    { aar: [AARSAK, AARSAK] },
    ["aar", 1, "aar"],
    /Året 2020 står to ganger/,
  ],
  [
    "et negativt inntektspåslag",
    "NEGATIVT_TALL",
    { aar: [{ ...AARSAK, inntektspaaslag: -15 }] },
    ["aar", 0, "inntektspaaslag"],
    /Inntektspåslaget.*fant -15/,
  ],
  [
    "resten oppgitt",
    "UKJENT_FELT",
    { aar: [{ ...AARSAK, rest: 1 }] },
    ["aar", 0, "rest"],
    /tillatt er aar, oekteOverfoeringer/,
  ],
  ["ingen år", "MANGLER_FELT", { aar: [] }, ["aar"], /Ingen år/],
]);

const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };
const LOKAL = { aar: 2019, demografi: "0.01" };
const gevinst = (endret: object) => ({
  grunnlag: { aar: 2018, beloep: 100 },
  indekser: [INDEKS],
  lokalDemografi: [LOKAL],
  ...endret,
});

const DEMOGRAFI = tilfellerAv("beregnDemografigevinst", "S-4", [
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    gevinst({
      indekser: [INDEKS, { ...INDEKS, aar: 2021 }],
      lokalDemografi: [2019, 2020, 2021].map((aar) => ({ ...LOKAL, aar })),
    }),
    ["indekser"],
    /Indeksen for 2020 mangler/,
  ],
  [
    "et år uten lokal vekst",
    "MANGLER_INDEKS",
    gevinst({
      indekser: [2019, 2020, 2021].map((aar) => ({ ...INDEKS, aar })),
      lokalDemografi: [2019, 2021].map((aar) => ({ ...LOKAL, aar })),
    }),
    ["lokalDemografi"],
    /lokale veksten for 2020 mangler; oppgi demografi for hvert år fra 2019/,
  ],
  [
    "uten lokal vekst",
    "MANGLER_INDEKS",
    gevinst({ lokalDemografi: [] }),
    ["lokalDemografi"],
    /lokale veksten for 2019 mangler/,
  ],
  [
    "en lokal vekst som slutter før",
    "AAR_STEMMER_IKKE",
    gevinst({ indekser: [INDEKS, { ...INDEKS, aar: 2020 }] }),
    ["lokalDemografi"],
    /slutter i 2020, men den lokale veksten i 2019/,
  ],
  [
    "et grunnlagsår etter den lokale veksten",
    "AAR_FOER_GRUNNLAG",
    gevinst({ lokalDemografi: [{ ...LOKAL, aar: 2017 }] }),
    ["lokalDemografi"],
    /Grunnlagsåret er 2018, men lokalDemografi slutter i 2017/,
  ],
  [
    "samme år to ganger i den lokale veksten",
    "DUPLIKAT_AAR",
    gevinst({ lokalDemografi: [LOKAL, LOKAL] }),
    ["lokalDemografi", 1, "aar"],
    /lokale veksten for 2019 står to ganger/,
  ],
  [
    "samme år to ganger i indeksene",
    "DUPLIKAT_AAR",
    gevinst({ indekser: [INDEKS, INDEKS] }),
    ["indekser", 1, "aar"],
    /Indeksen for 2019 står to ganger/,
  ],
  [
    "den lokale veksten i prosent",
    "UTENFOR_OMRAADE",
    gevinst({ lokalDemografi: [{ ...LOKAL, demografi: "1.2" }] }),
    ["lokalDemografi", 0, "demografi"],
    /fant 1\.2.*1\.2 % skrives 0\.012/,
  ],
  [
    "et år som ikke kan leses",
    "IKKE_HELTALL",
    gevinst({ lokalDemografi: [{ ...LOKAL, aar: "2019" }] }),
    ["lokalDemografi", 0, "aar"],
    /«2019»/,
  ],
  [
    "et negativt grunnlag",
    "NEGATIVT_TALL",
    gevinst({ grunnlag: { aar: 2018, beloep: -1 } }),
    ["grunnlag", "beloep"],
    /fant -1/,
  ],
  [
    "en metode som ikke finnes",
    "UGYLDIG_VERDI",
    gevinst({ metode: "geometrisk" }),
    ["metode"],
    /"multiplikativ" eller "additiv": fant teksten «geometrisk»/,
  ],
]);

const KOSTNAD = { kode: "LOKO", kostnad: 2_890_800, volum: 1000, pris: 2409 };
const GRUPPE = "Langtidsplass i institusjon - ordinær plass";
const { kode: _kode, ...UTEN_NAVN } = KOSTNAD;
const medLinje = (endret: object) => ({ linjer: [{ ...KOSTNAD, ...endret }] });

const ENHETSKOSTNAD = tilfellerAv("beregnEnhetskostnadsavvik", "S-5", [
  [
    "volum 0",
    "DELING_PAA_NULL",
    medLinje({ volum: 0 }),
    ["linjer", 0, "volum"],
    /Volumet er 0.*oppgi mer enn 0/,
  ],
  ["pris 0,00", "DELING_PAA_NULL", medLinje({ pris: "0.00" }), ["linjer", 0, "pris"], /Prisen er 0/],
  [
    "en negativ kostnad",
    "NEGATIVT_TALL",
    medLinje({ kostnad: -1 }),
    ["linjer", 0, "kostnad"],
    /Kostnaden.*fant -1/,
  ],
  ["et negativt volum", "NEGATIVT_TALL", medLinje({ volum: -1 }), ["linjer", 0, "volum"], /Volumet.*fant -1/],
  [
    "både kode og gruppe",
    "FLERE_VALG",
    medLinje({ gruppe: "Omsorgslønn" }),
    ["linjer", 0],
    /Både kode og gruppe er oppgitt; oppgi bare det ene/,
  ],
  [
    "verken kode eller gruppe",
    "MANGLER_VALG",
    { linjer: [UTEN_NAVN] },
    ["linjer", 0],
    /verken kode eller gruppe/,
  ],
  [
    "en ukjent kode",
    "UKJENT_TJENESTEKODE",
    medLinje({ kode: "LOKQ" }),
    ["linjer", 0, "kode"],
    /«LOKQ»; mente du LOKO\?/,
  ],
  [
    "en feilstavet gruppe",
    "UGYLDIG_VERDI",
    { linjer: [{ ...UTEN_NAVN, gruppe: "Langtidsplass i institusjon - ordinaer plass" }] },
    ["linjer", 0, "gruppe"],
    /mente du «Langtidsplass i institusjon - ordinær plass»\?/,
  ],
  [
    "en gruppe som ikke er skjemaets",
    "UGYLDIG_VERDI",
    { linjer: [{ ...UTEN_NAVN, gruppe: "Hjemmetjenester" }] },
    ["linjer", 0, "gruppe"],
    /«Hjemmetjenester»; skjemaets grupper er Helsetjenester i hjemmet;/,
  ],
  [
    "samme kode to ganger",
    "DUPLIKAT_TJENESTEKODE",
    { linjer: [KOSTNAD, KOSTNAD] },
    ["linjer", 1, "kode"],
    /LOKO står to ganger: først i linje 0, så i linje 1/,
  ],
  [
    "samme gruppe to ganger",
    "DUPLIKAT_NAVN",
    { linjer: [0, 1].map(() => ({ ...UTEN_NAVN, gruppe: GRUPPE })) },
    ["linjer", 1, "gruppe"],
    /Gruppen står to ganger: først i linje 0/,
  ],
  [
    "en kode ved siden av gruppen sin",
    "DUPLIKAT_TJENESTEKODE",
    { linjer: [KOSTNAD, { ...UTEN_NAVN, gruppe: GRUPPE }] },
    ["linjer", 0, "kode"],
    /LOKO hører til gruppen «.*ordinær plass», som står i linje 1.*telt to ganger/,
  ],
  ["ingen linjer", "MANGLER_FELT", { linjer: [] }, ["linjer"], /Ingen linjer; oppgi minst én/],
  ["uten pris", "MANGLER_FELT", medLinje({ pris: undefined }), ["linjer", 0, "pris"], /mangler/],
]);

const PERIODE = { navn: "2017", linjer: [{ kode: "OL", volum: 1423 }] };
const faste = (endret: object) => ({ priser: { OL: 247 }, perioder: [PERIODE], ...endret });

const FASTE_PRISER = tilfellerAv("beregnFastePriser", "S-6", [
  [
    "samme periode to ganger",
    "DUPLIKAT_NAVN",
    faste({ perioder: [PERIODE, PERIODE] }),
    ["perioder", 1, "navn"],
    /Perioden «2017» står to ganger/,
  ],
  [
    "samme kode to ganger i en periode",
    "DUPLIKAT_TJENESTEKODE",
    faste({ perioder: [{ ...PERIODE, linjer: [...PERIODE.linjer, ...PERIODE.linjer] }] }),
    ["perioder", 0, "linjer", 1, "kode"],
    /OL står to ganger/,
  ],
  [
    "en kode uten pris",
    "MANGLER_PRIS",
    faste({ priser: { UK: 1 } }),
    ["perioder", 0, "linjer", 0, "kode"],
    /OL har ingen pris i priser/,
  ],
  [
    "en kode uten pris i tabellen",
    "MANGLER_PRIS",
    faste({
      priser: undefined,
      tariff: { aar: 2016, sone: "1", reisetidsgruppe: 1 },
      perioder: [{ navn: "a", linjer: [{ kode: "LFKO", volum: 1 }] }],
    }),
    ["perioder", 0, "linjer", 0, "kode"],
    /LFKO har ingen pris i tabellen enhetspriser-2016/,
  ],
  [
    "et negativt volum",
    "NEGATIVT_TALL",
    faste({ perioder: [{ navn: "a", linjer: [{ kode: "OL", volum: -1 }] }] }),
    ["perioder", 0, "linjer", 0, "volum"],
    /Volumet.*fant -1/,
  ],
  ["uten priser", "MANGLER_VALG", faste({ priser: undefined }), [], /Verken tariff eller priser/],
  [
    "både tariff og priser",
    "FLERE_VALG",
    faste({ tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 } }),
    [],
    /Både tariff og priser/,
  ],
  [
    "en tabell som ikke finnes",
    "UKJENT_TARIFF",
    faste({ priser: undefined, tariff: { aar: 2015, sone: "1", reisetidsgruppe: 1 } }),
    ["tariff"],
    /Ingen pristabell for 2015/,
  ],
  ["ingen perioder", "MANGLER_FELT", faste({ perioder: [] }), ["perioder"], /Ingen perioder; oppgi minst én/],
  [
    "en periode uten navn",
    "MANGLER_FELT",
    faste({ perioder: [{ linjer: [] }] }),
    ["perioder", 0, "navn"],
    /Periodens navn mangler/,
  ],
]);

export const KONSEKVENSTILFELLER: readonly Tilfelle[] = [
  ...INNSLAGSPUNKT,
  ...RESSURSKREVENDE,
  ...OVERFOERINGER,
  ...AARSAKER,
  ...DEMOGRAFI,
  ...ENHETSKOSTNAD,
  ...FASTE_PRISER,
];

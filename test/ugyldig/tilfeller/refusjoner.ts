// Bad inputs of the refund for særlig ressurskrevende tjenester, and of its thresholds.

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

export const REFUSJONSTILFELLER: readonly Tilfelle[] = [...INNSLAGSPUNKT, ...RESSURSKREVENDE];

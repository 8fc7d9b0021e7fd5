// Receipts, what-ifs and canonical data.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const INN = { sisteAar: 2022, beloep: 7000000 };
const OPPDRAG = { beregning: "nedtrapping", inn: INN };
const OPPGJOER = {
  beregning: "korreksjonsoppgjoer",
  inn: {
    maaneder: 3,
    tariff: { aar: 2016, sone: "1", reisetidsgruppe: 1 },
    linjer: [
      { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 },
      { kode: "HTAMDK", aarsvolum: 100, gjennomfoert: 30 },
    ],
  },
};
const SUM = `sha256:${"0".repeat(64)}`;
const KVITTERING = {
  format: "sio-kvittering",
  versjon: 1,
  pakke: { navn: "sio-beregning", versjon: "1.0.0" },
  beregning: "nedtrapping",
  inndata: SUM,
  tabeller: [],
  resultat: SUM,
  regler: [],
  valg: {},
};

const oppgjoer = (...endre: unknown[]) => ({ ...OPPGJOER, endre });

const RING: unknown[] = [];
RING.push(RING);

export const KVITTERINGSTILFELLER: readonly Tilfelle[] = [
  ...tilfellerAv("lagKvittering", "Kvittering", [
    [
      "uten inndata",
      "MANGLER_FELT",
      { beregning: "nedtrapping" },
      ["inn"],
      /^Inndata mangler; oppgi objektet som beregningen leser\.$/,
    ],
    [
      "et resultat som ikke er beregningens",
      "RESULTAT_STEMMER_IKKE",
      { ...OPPDRAG, ut: { sum: "1" } },
      ["ut"],
      /ikke det beregningen «nedtrapping» gir/,
    ],
    ["uten beregning", "UKJENT_BEREGNING", { inn: INN }, ["beregning"], /kjente er a-konto/],
    ["et felt for mye", "UKJENT_FELT", { ...OPPDRAG, utt: 1 }, ["utt"], /mente du «ut»\?/],
    [
      "inndata som ikke er data",
      "UGYLDIG_TYPE",
      { beregning: "aktivitet", inn: { vedtak: new Set([1]) } },
      ["vedtak"],
      /fant et objekt; her skal det stå vanlige data/i,
    ],
    [
      "hypotetisk som ikke er true",
      "UGYLDIG_VERDI",
      { ...OPPDRAG, hypotetisk: "ja" },
      ["hypotetisk"],
      /true, eller utelates/,
    ],
  ]),
  ...tilfellerAv("verifiserKvittering", "Kvittering", [
    [
      "en annen versjon av formatet",
      "UGYLDIG_VERDI",
      { ...KVITTERING, versjon: 2 },
      ["versjon"],
      /skal være 1: fant tallet 2/,
    ],
    [
      "en sjekksum som er for kort",
      "UGYLDIG_VERDI",
      { ...KVITTERING, inndata: "sha256:ab" },
      ["inndata"],
      /64 heksadesimale/,
    ],
    ["uten resultat", "MANGLER_FELT", { ...KVITTERING, resultat: undefined }, ["resultat"], /fant ingenting/],
    [
      "en beregning som ikke finnes",
      "UKJENT_BEREGNING",
      { ...KVITTERING, beregning: "nedtraping" },
      ["beregning"],
      /mente du «nedtrapping»\?/,
    ],
    ["et felt for mye", "UKJENT_FELT", { ...KVITTERING, valgg: {} }, ["valgg"], /mente du «valg»\?/],
  ]),
  ...tilfellerAv("kanoniskJson", "Kvittering", [
    ["NaN", "UGYLDIG_TALL", { a: [1, Number.NaN] }, ["a", 1], /NaN er ikke et tall/],
    ["en funksjon", "UGYLDIG_TYPE", { a: () => 1 }, ["a"], /en funksjon/],
    ["en ring", "ULESELIG_INNGANG", RING, [], /vanlige data/],
  ]),
  ...tilfellerAv("kanoniskInndata", "Kvittering", [
    ["et for stort heltall", "FOR_MANGE_SIFRE", { a: 10n ** 40n }, ["a"], /høyst 30 sifre/],
  ]),
  ...tilfellerAv("hvaHvis", "Hva-hvis", [
    [
      "en kode som er stavet feil",
      "UKJENT_STI",
      oppgjoer({ sti: "linjer.BPAM.aarsvolum", til: 1 }),
      ["endre", 0, "sti"],
      /«BPAM» finnes ikke i linjer; mente du «BPAN»\?/,
    ],
    [
      "et felt som er stavet feil",
      "UKJENT_STI",
      oppgjoer({ sti: ["linjer", 1, "gjenomfoert"], ganger: 2 }),
      ["endre", 0, "sti"],
      /mente du «gjennomfoert»\?/,
    ],
    [
      "et felt som er stavet feil, gitt en verdi",
      "UKJENT_STI",
      oppgjoer({ sti: ["linjer", 1, "gjenomfoert"], til: 2 }),
      ["endre", 0, "sti"],
      /mente du «gjennomfoert»\?/,
    ],
    [
      "et felt som ikke er noe felt",
      "UKJENT_STI",
      oppgjoer({ sti: "__proto__", til: {} }),
      ["endre", 0, "sti"],
      /«__proto__» finnes ikke i inndata/,
    ],
    [
      "et tall som får for mange desimaler av flere faktorer",
      "FOR_MANGE_SIFRE",
      oppgjoer(
        { sti: "linjer.BPAN.aarsvolum", ganger: "1.00000000001" },
        { sti: "linjer.BPAN.aarsvolum", ganger: "1.00000000001" },
        { sti: "linjer.HTAMDK.aarsvolum", ganger: "1.5" },
      ),
      ["endre", 1, "ganger"],
      /linjer\.BPAN\.aarsvolum får for mange sifre av å endres med ganger: blir .*høyst 30 sifre før og 20 etter/,
    ],
    [
      "en rad som ikke finnes",
      "UKJENT_STI",
      oppgjoer({ sti: "linjer.7.aarsvolum", ganger: 2 }),
      ["endre", 0, "sti"],
      /«7» finnes ikke i linjer; der finnes BPAN, HTAMDK/,
    ],
    ["en tom sti", "UKJENT_STI", oppgjoer({ sti: "", til: 1 }), ["endre", 0, "sti"], /tom/],
    [
      "en sti som går videre fra et tall",
      "UKJENT_STI",
      oppgjoer({ sti: "maaneder.tolv", til: 1 }),
      ["endre", 0, "sti"],
      /maaneder har ingen felt/,
    ],
    [
      "T-2: en pris i en tabell som ikke er den inndata nevner",
      "UKJENT_STI",
      oppgjoer({ sti: "priser.BPAN", ganger: 2 }),
      ["endre", 0, "sti"],
      /«priser» finnes ikke i inndata/,
    ],
    [
      "T-5: en ukjent pris kan ikke ganges",
      "UGYLDIG_TYPE",
      oppgjoer({ sti: "tariff.priser.LFKO", ganger: 2 }),
      ["endre", 0, "ganger"],
      /LFKO\.pris er null; pek på et tall, eller bruk til/,
    ],
    [
      "en tekst kan ikke økes",
      "UGYLDIG_TYPE",
      oppgjoer({ sti: "linjer.BPAN.kode", pluss: 1 }),
      ["endre", 0, "pluss"],
      /Bare et tall kan endres med pluss/,
    ],
    [
      "uten til, ganger og pluss",
      "MANGLER_VALG",
      oppgjoer({ sti: "maaneder" }),
      ["endre", 0],
      /oppgi én av til, ganger og pluss/,
    ],
    [
      "to måter på én gang",
      "FLERE_VALG",
      oppgjoer({ sti: "maaneder", til: 1, pluss: 1 }),
      ["endre", 0],
      /både til og pluss/,
    ],
    [
      "en sti som er et tall",
      "UGYLDIG_TYPE",
      oppgjoer({ sti: 1, til: 1 }),
      ["endre", 0, "sti"],
      /en liste av navn og tall/,
    ],
    ["uten endringer", "MANGLER_FELT", OPPGJOER, ["endre"], /oppgi en liste/],
    [
      "to rader som heter det samme",
      "UKJENT_STI",
      {
        beregning: "aktivitet",
        inn: {
          periode: { fra: "2019-01-01", til: "2019-03-31" },
          vedtak: ["a", "b"].map((bruker) => ({ bruker, kode: "BPAN", fra: "2019-01-01", timerPerUke: 7 })),
        },
        endre: [{ sti: "vedtak.BPAN.timerPerUke", til: 1 }],
      },
      ["endre", 0, "sti"],
      /treffer 2 rader som heter «BPAN»; oppgi radens nummer, fra 0: 0, 1/,
    ],
    [
      "R-7: beregningens egne feil, fra de endrede inndata",
      "UTENFOR_OMRAADE",
      oppgjoer({ sti: "maaneder", pluss: 10 }),
      ["maaneder"],
      /høyst 12/,
    ],
  ]),
];

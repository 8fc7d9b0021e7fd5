// Vedtak whose local code changes its meaning while they run (T-7). Volumes are the model's, which asks day by day what the code means; what
// is doubtful was worked by hand.

import { type ModellValg, type ModellVedtak, modellAktivitet } from "../../modell/aktivitet.js";
import { avModellen, type Vektor } from "./vektor.js";

const JANUAR = { fra: "2019-01-01", til: "2019-01-31" };
const KODER = {
  koder: [
    { lokal: "X", kode: "LOKO", til: "2019-01-15" },
    { lokal: "X", kode: "LSKO", fra: "2019-01-16", til: "2019-01-20" },
    { lokal: "X", kode: "LOKO", fra: "2019-01-21" },
    { lokal: "Y", kode: "UK", fra: "2019-01-01", til: "2019-01-31" },
    { lokal: "Z", kode: "UK", til: "2019-01-15" },
    { lokal: "Z", kode: "UK", fra: "2019-01-16" },
    { lokal: "T", kode: "BPAN", til: "2019-01-15" },
    { lokal: "T", kode: "OL", fra: "2019-01-16" },
  ],
};
type Inn = {
  periode: { fra: string; til: string };
  lokaleKoder: typeof KODER;
  vedtak: ModellVedtak[];
  valg: ModellValg;
};

const inn = (valg: ModellValg, ...liste: Partial<ModellVedtak>[]): Inn => ({
  periode: JANUAR,
  lokaleKoder: KODER,
  vedtak: liste.map((v) => ({ bruker: "b", kode: "X", fra: "2019-01-01", ...v })),
  valg,
});
const IKKE = { sisteDag: "telles-ikke" } as const;
const T = { kode: "T", timerPerUke: "7" };
const a = { id: "a" };

const TALTE = avModellen(
  "aktivitet",
  ["T-7", "V-1", "V-2"],
  (en: Inn) => ({ periode: en.periode, ...modellAktivitet(en) }),
  [
    ["en kode som skifter to ganger og er tilbake, er ett vedtak", inn({}, {})],
    ["et skifte tar ingen dag der vedtakets siste dag ikke teller", inn(IKKE, {})],
    ["siste dag er et skifte, og teller ikke", inn(IKKE, { til: "2019-01-16" })],
    ["siste dag er dagen etter et skifte, og teller ikke", inn(IKKE, { til: "2019-01-17" })],
    ["siste dag er dagen før et skifte, og teller ikke", inn(IKKE, { til: "2019-01-15" })],
    [
      "et vedtak uten dager i perioden, der koden ikke betyr noe, kan være i timer",
      inn({}, { kode: "Y", fra: "2018-12-01", til: "2018-12-31", timerPerUke: "7" }),
    ],
    ["siste dag teller ikke, og trenger ingen betydning", inn(IKKE, { kode: "Y", til: "2019-02-01" })],
    [
      "en dag som ikke teller, ved død: 3 døgn av koden den dagen",
      inn(IKKE, { til: "2019-01-01", avslutning: "doed" }),
    ],
    [
      "død på et skifte som teller: 3 døgn av den nye koden",
      inn({}, { til: "2019-01-16", avslutning: "doed" }),
    ],
    [
      "død på et skifte som ikke teller: 3 døgn av den gamle",
      inn(IKKE, { til: "2019-01-16", avslutning: "doed" }),
    ],
    [
      "opphør tar dagene bare der koden ikke har stjerne",
      inn({}, { ...T, opphoer: [{ fra: "2019-01-10", til: "2019-01-20" }] }),
    ],
    ["en ny versjon fra før skiftene", inn({}, a, { ...a, fra: "2019-01-10", plasser: "2" })],
    [
      "en ny versjon med skjemaets kode fra før skiftene",
      inn({}, a, { ...a, kode: "UK", fra: "2019-01-10" }),
    ],
    [
      "en ny versjon med en av kodene, fra før skiftene",
      inn({}, a, { ...a, kode: "LOKO", fra: "2019-01-10" }),
    ],
    [
      "en ny versjon en dag mellom skiftene, og så den forrige igjen",
      inn({}, a, { ...a, kode: "UK", fra: "2019-01-18", til: "2019-01-18" }),
    ],
    [
      "uten 3 døgn der en ny versjon gjelder på siste dag, etter skiftet",
      inn(
        {},
        { ...a, til: "2019-01-18", avslutning: "doed" },
        { ...a, fra: "2019-01-18", til: "2019-01-19" },
      ),
    ],
    [
      "3 døgn uten dem med et annet vedtak med stjerne, som skifter",
      inn(
        { etterfoelger: "trekkes" },
        { kode: "AKO", til: "2019-01-14", avslutning: "flytting" },
        { fra: "2019-01-16" },
      ),
    ],
  ],
);

const felles = { beregning: "aktivitet", regler: ["T-7", "V-1"], kilde: [], status: "konstruert" } as const;
const sagt = (hva: string, en: Inn, ...koder: string[]): Vektor => ({
  ...felles,
  navn: `T-7: ${hva}`,
  inn: { ...en, kvalitet: true },
  ut: {},
  delvis: true,
  merknader: koder.map((kode) => ({ kode, sti: ["vedtak", "a"] })),
});
const avvist = (hva: string, annen: Partial<ModellVedtak>): Vektor => ({
  ...felles,
  navn: `T-7: ${hva}, fra samme dag gir DUPLIKAT_VEDTAK`,
  inn: inn({}, a, { ...a, ...annen }),
  feil: [{ kode: "DUPLIKAT_VEDTAK", sti: ["vedtak", 1, "fra"] }],
});

/** Vedtak whose local code changes. */
export const koderSomSkifter = (): Vektor[] => [
  ...TALTE,
  sagt("mellom to deler av ett vedtak er det ikke hull", inn({}, a)),
  sagt("det samme to ganger er nevnt én gang", inn({}, a, a), "VEDTAK_TO_GANGER"),
  sagt(
    "en kode som går over i seg selv, overlapper én gang",
    inn({}, { ...a, kode: "Z" }, { id: "b", kode: "Z" }),
    "OVERLAPPENDE_VEDTAK",
  ),
  avvist("to versjoner som er ulike bare etter skiftet", { til: "2019-01-25" }),
  avvist("en versjon som slutter ved skiftet", { til: "2019-01-15" }),
  avvist("en versjon med skjemaets kode", { kode: "LOKO" }),
];

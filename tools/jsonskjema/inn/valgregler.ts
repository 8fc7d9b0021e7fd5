import type { JsonSkjema } from "../JsonSkjema.js";

/** Fields of one object of which there must be exactly one, at most one, or at least one; and those that an object of them can be told by. */
type Valgregel = {
  readonly felt: readonly string[];
  readonly antall: "en" | "hoeyst-en" | "minst-en";
  readonly kjennesPaa?: readonly string[];
};

const REGLER: readonly Valgregel[] = [
  { felt: ["tariff", "priser"], antall: "hoeyst-en", kjennesPaa: ["doegnenhet"] },
  { felt: ["tariff", "priser"], antall: "en", kjennesPaa: ["linjer"] },
  { felt: ["tariff", "priser"], antall: "en", kjennesPaa: ["terminer"] },
  { felt: ["tariff", "priser"], antall: "en", kjennesPaa: ["rapporter"] },
  { felt: ["tariff", "priser"], antall: "en", kjennesPaa: ["perioder"] },
  { felt: ["noekkel", "maaneder"], antall: "en" },
  { felt: ["periode", "perioder"], antall: "en" },
  { felt: ["timerPerUke", "plasser", "aarsvolum"], antall: "en" },
  { felt: ["timerPerUke", "plasser", "mengde"], antall: "hoeyst-en" },
  { felt: ["brukernoekkel", "brukere"], antall: "en" },
  { felt: ["kode", "gruppe"], antall: "en", kjennesPaa: ["kostnad"] },
  { felt: ["aKonto", "beloep"], antall: "en", kjennesPaa: ["korreksjoner"] },
  { felt: ["korreksjoner", "beloep"], antall: "hoeyst-en" },
  { felt: ["regnskapsaar", "tilskuddsaar"], antall: "minst-en", kjennesPaa: ["beloep"] },
  { felt: ["til", "ganger", "pluss"], antall: "en" },
];

const har = (felt: string): JsonSkjema => ({ required: [felt] });

function krav({ felt, antall }: Valgregel): JsonSkjema[] {
  if (antall === "en") return [{ oneOf: felt.map(har) }];
  if (antall === "minst-en") return [{ anyOf: felt.map(har) }];
  return felt.flatMap((en, i) => felt.slice(i + 1).map((annen) => ({ not: { required: [en, annen] } })));
}

/** Lists that may not be shorter, and fields that the object they stand in can be told by; alone, where it has no other fields. */
const LISTER = [
  { felt: "rapporter", minst: 2, kjennesPaa: [] },
  { felt: "terminer", minst: 1, kjennesPaa: ["priser"] },
  { felt: "perioder", minst: 1, kjennesPaa: ["periode"] },
  { felt: "deler", minst: 1, kjennesPaa: [], alene: true },
  { felt: "kolonner", minst: 1, kjennesPaa: ["rader", "avrundetTil"] },
  { felt: "rader", minst: 1, kjennesPaa: ["kolonner", "avrundetTil"] },
  { felt: "av", minst: 1, kjennesPaa: ["type"] },
  { felt: "av", minst: 2, hoeyst: 2, kjennesPaa: ["type", "differanse"] },
  { felt: "rader", minst: 1, kjennesPaa: ["type"] },
  { felt: "kolonner", minst: 1, kjennesPaa: ["type"] },
] as const;

/** Fields that go together, by fields that the object can be told by. */
const SAMMEN: readonly { readonly kjennesPaa: readonly string[]; readonly krav: JsonSkjema }[] = [
  {
    kjennesPaa: ["poster"],
    krav: { dependentRequired: { tilAar: ["aar", "indekser"], indekser: ["aar", "tilAar"] } },
  },
  {
    kjennesPaa: ["kompensasjonsgrad"],
    krav: { anyOf: [har("aar"), har("regnskapsaar"), { required: ["innslagspunkt", "kompensasjonsgrad"] }] },
  },
  { kjennesPaa: ["bruker", "kode"], krav: har("kode") },
  { kjennesPaa: ["vedtak", "valg"], krav: har("vedtak") },
];

/** Sets how long the lists of an object must be. */
export function settLengder(felter: { [navn: string]: JsonSkjema }): void {
  const navnene = Object.keys(felter);
  for (const { felt, minst, kjennesPaa, ...annet } of LISTER) {
    if ("alene" in annet && navnene.length > 1) continue;
    if (![felt, ...kjennesPaa].every((navn) => navnene.includes(navn))) continue;
    Object.assign(felter[felt] ?? {}, { minItems: minst }, "hoeyst" in annet && { maxItems: annet.hoeyst });
  }
}

/** Gives what an object's fields demand of each other, as far as JSON Schema can say it. */
export function valgregler(felter: readonly string[]): JsonSkjema[] {
  const brukt = new Set<string>();
  const sammen = SAMMEN.filter(({ kjennesPaa }) => kjennesPaa.every((navn) => felter.includes(navn)));
  const valg = REGLER.filter(({ felt, kjennesPaa = [] }) => {
    if (![...felt, ...kjennesPaa].every((navn) => felter.includes(navn))) return false;
    const noekkel = felt.join();
    return !brukt.has(noekkel) && brukt.add(noekkel);
  }).flatMap(krav);
  return [...valg, ...sammen.map((regel) => regel.krav)];
}

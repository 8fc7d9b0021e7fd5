// Values that no caller should send, and some do: from JSON, from JavaScript, and from those who want to break in.

import { Decimal } from "decimal.js";
import fc from "fast-check";

/** A value that can't be shown or copied without harm, so it is made only when it is used. */
class Ond {
  readonly navn: string;
  readonly lag: () => unknown;

  constructor(navn: string, lag: () => unknown) {
    this.navn = navn;
    this.lag = lag;
  }
}

const kast = (): never => {
  throw new Error("ond");
};

const tilbakekalt = (maal: object): object => {
  const { proxy, revoke } = Proxy.revocable(maal, {});
  revoke();
  return proxy;
};

const FELLER = { get: kast, has: kast, ownKeys: kast, getPrototypeOf: kast, getOwnPropertyDescriptor: kast };

/** Throws something that throws when it is looked at. */
const kastOndt = (): never => {
  throw tilbakekalt({});
};

const getter = (get: () => unknown): object =>
  Object.defineProperties({}, Object.fromEntries(FELT.map((felt) => [felt, { get, enumerable: true }])));

/** Every field name of the inputs, so that a getter is in fact called. */
export const FELT = [
  ...["kommune", "aar", "termin", "noekkel", "maaneder", "tariff", "priser", "linjer", "aKonto", "terminer"],
  ...["rapporter", "kode", "aarsvolum", "gjennomfoert", "beloep", "navn", "timerPerUke", "plasser", "sone"],
  ...["avrunding", "aarsbeloep", "reisetidsgruppe", "tilAar", "deflatorer", "deflator", "slag", "pris", "id"],
  ...["periode", "perioder", "vedtak", "lokaleKoder", "valg", "kvalitet", "bruker", "fra", "til", "mengde"],
  ...["opphoer", "avslutning", "dato", "aarsverk", "brukere", "brukernoekkel", "merknader", "koder"],
  ...[
    "grunnlag",
    "indekser",
    "demografi",
    "metode",
    "deler",
    "uttrekk",
    "sats",
    "tak",
    "takGjelder",
    "sisteAar",
  ],
  ...[
    "andeler",
    "poster",
    "kostraFunksjon",
    "nettoUtgifter",
    "aktivitet",
    "korreksjoner",
    "rundsum",
    "fraAar",
  ],
  ...[
    "inntektspaaslag",
    "perioder",
    "fra",
    "til",
    "ordning",
    "sammenslaainger",
    "bortfaltRefusjon",
    "nedtrapping",
  ],
  ...[
    "regnskapsaar",
    "tilskuddsaar",
    "refusjonsaar",
    "mottakere",
    "loennsutgifter",
    "fradrag",
    "alder",
    "gruppe",
  ],
  ...[
    "innslagspunkt",
    "kompensasjonsgrad",
    "tilskudd",
    "kostnad",
    "volum",
    "lokalDemografi",
    "demografigevinst",
  ],
  ...[
    "oekteOverfoeringer",
    "ressurskrevende",
    "publisert",
    "beregnet",
    "vist",
    "avrundetTil",
    "sum",
    "differanse",
  ],
  ...[
    "beregning",
    "inn",
    "ut",
    "hypotetisk",
    "format",
    "versjon",
    "steg",
    "tall",
    "regler",
    "kilder",
    "slag",
  ],
  ...["uttrykk", "operander", "op", "ledd", "sti", "eksakt", "enhet", "status", "regel", "formel", "plass"],
  ...["endre", "ganger", "pluss", "hvorfor", "pakke", "inndata", "resultat"],
  ...["produkt", "kvotient", "tabeller", "rader", "kolonner", "celler", "identiteter", "type", "tabell"],
  ...[
    "aKontoVolum",
    "endring",
    "netto",
    "stjerne",
    "grupper",
    "oppstilling",
    "korreksjon",
    "doegnenhet",
    "ark",
    "skjema",
    "steder",
    "grenser",
    "forslag",
  ],
];

function syklisk(verdi: Record<string, unknown>): object {
  for (const felt of FELT) verdi[felt] = verdi;
  return verdi;
}

const ONDE: readonly Ond[] = [
  new Ond("proxy som kaster", () => new Proxy({}, FELLER)),
  new Ond("listeproxy som kaster", () => new Proxy([], FELLER)),
  new Ond("proxy som kaster ved oppramsing", () => new Proxy({}, { ownKeys: kast })),
  new Ond("tilbakekalt proxy", () => tilbakekalt({})),
  new Ond("tilbakekalt listeproxy", () => tilbakekalt([])),
  new Ond("gettere som kaster", () => getter(kast)),
  new Ond("gettere som kaster noe ondt", () => getter(kastOndt)),
  new Ond("syklisk objekt", () => syklisk({})),
  new Ond("syklisk liste", () => {
    const liste: unknown[] = [];
    liste.push(liste, liste);
    return liste;
  }),
  new Ond("objekt som ikke kan skrives", () => ({ toString: kast, valueOf: kast, toJSON: kast })),
  new Ond("objekt uten primitiv", () => ({ [Symbol.toPrimitive]: kast })),
  new Ond("uekte Decimal", () => ({ toStringTag: "[object Decimal]" })),
  new Ond("uekte Decimal med metoder", () => {
    const ja = () => true;
    const nei = () => false;
    return { toStringTag: "[object Decimal]", isNaN: nei, isFinite: ja, isZero: nei, s: 1, e: 0, d: ["x"] };
  }),
  new Ond("liste uten metoder", () => Object.setPrototypeOf([{}], null)),
  new Ond("arvede felt", () => Object.create({ kode: "BPAN", aarsvolum: 1, gjennomfoert: 1, x: 1 })),
];

const SAERE: readonly unknown[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300, 5e-324, -1, 1.5],
  ...[10n ** 40n, -1n, Symbol("s"), () => 1, new Date(Number.NaN), new Map([["BPAN", 1]]), new Set([1])],
  ...[new Decimal(Number.NaN), new Decimal("-Infinity"), new Decimal("1e400"), new Decimal("-0"), /x/],
  ...["", " ", "1e3", "1,5", "٣", "\u0000\u001b[31m", "\ud800", "x".repeat(5000), "9".repeat(5000)],
  ...["__proto__", "constructor", "HTAMDK", "2019-02-29", Object(1n), new String("1"), [undefined], [null]],
];

/** Anything at all: JSON, what JavaScript has beyond it, and the wicked. */
export const villVerdi: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.constantFrom(...SAERE),
  fc.constantFrom(...ONDE),
);

const lagEn = (vill: unknown): unknown => (vill instanceof Ond ? vill.lag() : vill);

/** Makes the value to send of what {@link villVerdi} gave, or of an object with such fields. */
export function lagVill(vill: unknown): unknown {
  const erObjekt =
    typeof vill === "object" && vill !== null && Object.getPrototypeOf(vill) === Object.prototype;
  if (!erObjekt || !Object.values(vill).some((ledd) => ledd instanceof Ond)) return lagEn(vill);
  return Object.fromEntries(Object.entries(vill).map(([felt, ledd]) => [felt, lagEn(ledd)]));
}

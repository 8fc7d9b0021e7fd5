// The split of a change on causes that stand two and two in a tree. Each cause is changed in turn, in every order in which the causes of a side follow each other without others
// between them; a cause's part is the mean of what changing it did.

import {
  type Broek,
  broek,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
} from "./broek.js";
import type { ForloepInn } from "./forloep.js";
import { modellForloep } from "./forloep.js";
import { type KorreksjonsoppgjoerInn, modellKorreksjonsoppgjoer } from "./korreksjonsoppgjoer.js";

type Tre = string | readonly [Tre, Tre];

function rekkefoelger(tre: Tre): string[][] {
  if (typeof tre === "string") return [[tre]];
  const [venstre, hoeyre] = [rekkefoelger(tre[0]), rekkefoelger(tre[1])];
  return venstre.flatMap((v) =>
    hoeyre.flatMap((h) => [
      [...v, ...h],
      [...h, ...v],
    ]),
  );
}

/** Each cause's part, exact. */
function splitt(tre: Tre, verdi: (naa: ReadonlySet<string>) => Broek): Map<string, Broek> {
  const orden = rekkefoelger(tre);
  const deler = new Map<string, Broek>();
  const kjente = new Map<string, Broek>();
  const hent = (naa: readonly string[]): Broek => {
    const noekkel = [...naa].sort().join();
    const kjent = kjente.get(noekkel) ?? verdi(new Set(naa));
    kjente.set(noekkel, kjent);
    return kjent;
  };
  for (const aarsaker of orden)
    for (const [nr, aarsak] of aarsaker.entries()) {
      const virkning = minus(hent(aarsaker.slice(0, nr + 1)), hent(aarsaker.slice(0, nr)));
      deler.set(aarsak, pluss(deler.get(aarsak) ?? broek(0n), virkning));
    }
  return new Map([...deler].map(([aarsak, sum]) => [aarsak, gange(sum, broek(1n, BigInt(orden.length)))]));
}

const skriv = (deler: ReadonlyMap<string, Broek>): Record<string, string> =>
  Object.fromEntries(
    [...deler].map(([aarsak, b]) => [aarsak, desimaltekst(b)]).filter(([, tekst]) => tekst !== "0"),
  );

type Faktorer = { pris: Broek; gjennomfoert: Broek; aarsvolum: Broek; noekkel: Broek; timeavrunding: Broek };

/** A-4, K-1, K-2: what a line's net is made of; the a konto is what it would be unrounded, and what the rounding adds. */
function faktorene(inn: KorreksjonsoppgjoerInn, kode: string): Faktorer | undefined {
  const linje = inn.linjer.find((l) => l.kode === kode);
  if (linje === undefined) return undefined;
  const noekkel = inn.noekkel === undefined ? broek(BigInt(inn.maaneder ?? 0), 12n) : lesBroek(inn.noekkel);
  const aarsvolum = lesBroek(linje.aarsvolum);
  const uavrundet = gange(aarsvolum, noekkel);
  return {
    pris: lesBroek(inn.priser[kode] ?? "ingen pris"),
    gjennomfoert: lesBroek(linje.gjennomfoert),
    aarsvolum,
    noekkel,
    timeavrunding: minus(rundHalvtBortFraNull(uavrundet), uavrundet),
  };
}

const nettoAv = (f: Faktorer): Broek =>
  gange(f.pris, minus(minus(f.gjennomfoert, gange(f.aarsvolum, f.noekkel)), f.timeavrunding));

const LINJETREET: Tre = ["pris", ["gjennomfoert", [["aarsvolum", "noekkel"], "timeavrunding"]]];

/** The parts of a code's change; all of it has one cause when only one of the settlements has the code. */
function linjedeler(a: Faktorer | undefined, b: Faktorer | undefined): Map<string, Broek> {
  if (a !== undefined && b !== undefined)
    return splitt(LINJETREET, (naa) => {
      const velg = (felt: keyof Faktorer) => (naa.has(felt) ? b : a)[felt];
      return nettoAv({
        pris: velg("pris"),
        gjennomfoert: velg("gjennomfoert"),
        aarsvolum: velg("aarsvolum"),
        noekkel: velg("noekkel"),
        timeavrunding: velg("timeavrunding"),
      });
    });
  const netto = (f: Faktorer | undefined) => (f === undefined ? broek(0n) : nettoAv(f));
  return new Map([["kodemiks", minus(netto(b), netto(a))]]);
}

/** The change of a settlement between two inputs: by code, and what the rounding to whole kroner adds (K-3). */
export function modellOppgjoerssplitt(fra: KorreksjonsoppgjoerInn, til: KorreksjonsoppgjoerInn) {
  const koder = [...new Set([...fra.linjer, ...til.linjer].map(({ kode }) => kode))];
  const linjer = koder.map((kode) => ({
    kode,
    deler: skriv(linjedeler(faktorene(fra, kode), faktorene(til, kode))),
  }));
  const avrunding = (inn: KorreksjonsoppgjoerInn) => {
    const { netto, nettoAvrundet } = modellKorreksjonsoppgjoer(inn);
    return minus(lesBroek(nettoAvrundet), lesBroek(netto));
  };
  return {
    linjer: Object.fromEntries(linjer.map(({ kode, deler }) => [kode, deler])),
    kroneavrunding: desimaltekst(minus(avrunding(til), avrunding(fra))),
  };
}

const FORLOEPSTREET: Tre = [
  "regelvalg",
  [
    [
      ["grunnlag", ["deflator", "demografi"]],
      [["sats", "tak"], "nedtrapping"],
    ],
    ["rundsum", "refusjon"],
  ],
];

/** Takes each field from the input that it is to be from; both must have the same time line and rows of the same years. */
function bland(fra: ForloepInn, til: ForloepInn, naa: ReadonlySet<string>): ForloepInn {
  const av = (aarsak: string) => (naa.has(aarsak) ? til : fra);
  const indeks = (aarsak: string, aar: number) => av(aarsak).indekser.find((rad) => rad.aar === aar);
  const { metode, refusjonsaar } = av("regelvalg");
  const { nedtrapping } = av("nedtrapping");
  const sats = av("sats").inntektspaaslag?.sats;
  const tak = av("tak").inntektspaaslag?.tak;
  const takGjelder = av("regelvalg").inntektspaaslag?.takGjelder;
  const { rundsum } = av("rundsum");
  const { bortfaltRefusjon } = av("refusjon");
  return {
    kommune: fra.kommune,
    fraAar: fra.fraAar,
    tilAar: fra.tilAar,
    deler: fra.deler.map((del, i) => ({
      ...del,
      grunnlag: av("grunnlag").deler[i]?.grunnlag ?? del.grunnlag,
    })),
    ...(fra.sammenslaainger === undefined ? {} : { sammenslaainger: fra.sammenslaainger }),
    indekser: fra.indekser.map(({ aar }) => ({
      aar,
      deflator: indeks("deflator", aar)?.deflator ?? "",
      demografi: indeks("demografi", aar)?.demografi ?? "",
    })),
    ...(fra.aktivitet === undefined ? {} : { aktivitet: fra.aktivitet }),
    ...(rundsum === undefined ? {} : { rundsum }),
    ...(bortfaltRefusjon === undefined ? {} : { bortfaltRefusjon }),
    ...(metode === undefined ? {} : { metode }),
    ...(refusjonsaar === undefined ? {} : { refusjonsaar }),
    ...(nedtrapping === undefined ? {} : { nedtrapping }),
    inntektspaaslag: {
      ...(sats === undefined ? {} : { sats }),
      ...(tak === undefined ? {} : { tak }),
      ...(takGjelder === undefined ? {} : { takGjelder }),
    },
  };
}

/** The change of the increased transfers in sum, of two courses with the same time line; sums of years are written with 20 places, and so are the parts'. */
export const modellForloepssplitt = (fra: ForloepInn, til: ForloepInn): Map<string, Broek> =>
  splitt(FORLOEPSTREET, (naa) => lesBroek(modellForloep(bland(fra, til, naa)).sum.oekteOverfoeringer));

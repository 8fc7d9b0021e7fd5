import { type Data, type Dataobjekt, somData } from "../beregninger/somData.js";
import { lesemaate } from "../beregninger/tekstfelt.js";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { erObjekt, type Lest } from "../grense/lesInndata.js";
import { lesTall, SIFRE_ETTER, SIFRE_FOER } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, pluss, sammenlign, type Tall } from "../tall/Tall.js";
import { finnTariff } from "../tariff/finnTariff.js";
import { merkHypotetisk } from "./egenTariff.js";
import { finnSted, type Sted, settVerdi, verdiI } from "./finnSted.js";
import { NAVNEFELT } from "./leddnavn.js";
import type { GjortEndring } from "./typer.js";

/** A change as read. */
export type LestEndring = {
  readonly sti: string | readonly (string | number)[];
  readonly endring:
    | { readonly slag: "til"; readonly verdi: Data }
    | { readonly slag: "ganger" | "pluss"; readonly tall: Tall };
  readonly hvorfor: string | undefined;
};

/** Reads the number at a place, if there is one: names and codes are none, whatever they look like. */
function tallVed(sted: Sted): Tall | undefined {
  const verdi = verdiI(sted);
  if (sted.maate !== "desimaler" || (typeof verdi !== "string" && typeof verdi !== "number"))
    return undefined;
  const t = lesTall(verdi);
  return typeof t === "string" ? undefined : t;
}

/** Goes on from a row to its one number: `aKonto.april` is its beloep, `tariff.priser.BPAN` its pris. */
function tilTallet(sted: Sted): Sted {
  const rad = verdiI(sted);
  if (!erObjekt(rad)) return sted;
  const felter = Object.keys(rad)
    .filter((felt) => !NAVNEFELT.includes(felt))
    .map((felt): Sted => {
      const maate = lesemaate(felt, sted.maate);
      return { beholder: rad as Dataobjekt, noekkel: felt, sti: [...sted.sti, felt], maate };
    });
  const pris = felter.find(({ noekkel }) => noekkel === "pris");
  const tall = felter.filter((felt) => tallVed(felt) !== undefined);
  const [eneste, ...flere] = tall;
  return pris ?? (eneste !== undefined && flere.length === 0 ? eneste : sted);
}

/**
 * Writes a number as the one that stood there: a JSON number where it was one and can be, since years and months must be; a text with as many
 * decimals at least, since the last digit of a printed number says what it was rounded to (N-2). What is not changed stays as it was.
 */
function somFoer(foer: Data, foerTall: Tall, tall: Tall): Data {
  if (sammenlign(foerTall, tall) === 0) return foer;
  const tekst = skrivTall(tall);
  if (typeof foer !== "number") {
    const [hele = "", desimaler = ""] = tekst.split(".");
    const viste = String(foer).split(".")[1]?.length ?? 0;
    return viste > desimaler.length ? `${hele}.${desimaler.padEnd(viste, "0")}` : tekst;
  }
  const lest = lesTall(tekst);
  return typeof lest !== "string" && lest.b === undefined && lest.s === 0 ? lest.m : tekst;
}

/** Gives what is to stand at a place, or undefined where a number was to be changed and there is none. */
function nyVerdi(sted: Sted, { endring }: LestEndring): Data | undefined {
  const foer = verdiI(sted);
  const tall = tallVed(sted);
  if (endring.slag !== "til") {
    if (tall === undefined) return undefined;
    return somFoer(
      foer,
      tall,
      endring.slag === "ganger" ? gange(tall, endring.tall) : pluss(tall, endring.tall),
    );
  }
  const ny = lesTall(endring.verdi);
  return tall === undefined || typeof ny === "string" ? endring.verdi : somFoer(foer, tall, ny);
}

/** Shows a value of a change: numbers as decimal texts. */
function vist(sted: Sted, verdi: Data): Data {
  const t = sted.maate === "desimaler" ? lesTall(verdi) : "ikke-tall";
  return typeof t === "string" ? verdi : skrivTall(t);
}

/** Finds the shipped price table whose prices a place is among. */
function opphavTil(inn: Data, { sti }: Sted) {
  const tariff = erObjekt(inn) ? inn["tariff"] : undefined;
  if (sti[0] !== "tariff" || sti[1] !== "priser" || !erObjekt(tariff)) return undefined;
  const { aar, sone, reisetidsgruppe } = tariff;
  const lest = finnTariff({ aar, sone, reisetidsgruppe });
  const id = String(tariff["id"]);
  if (!("verdi" in lest) || (id !== lest.verdi.id && id !== `${lest.verdi.id}-hypotetisk`)) return undefined;
  return { tariff: tariff as Dataobjekt, opphav: lest.verdi };
}

/** Where a field that was not there was put, and what to say if the calculation does not know it. */
export type NyttFelt = {
  readonly beholder: Sted["beholder"];
  readonly navn: string;
  readonly problem: Problem;
};

/** Makes one change in an input, which is written in; `nr` is its place in the list. A field that is not there can be given a value: `nye` gets it. */
export function endre(
  beregning: string,
  inn: Data,
  endring: LestEndring,
  nr: number,
  nye: NyttFelt[],
): Lest<GjortEndring> {
  const { slag } = endring.endring;
  let nytt: Sted | undefined;
  const svar = finnSted(beregning, inn, endring.sti, (sted, melding) => {
    if (slag !== "til") return;
    nytt = sted;
    const problem: Problem = { kode: "UKJENT_STI", sti: ["endre", nr, "sti"], melding };
    nye.push({ beholder: sted.beholder, navn: String(sted.noekkel), problem });
  });
  const funnet = nytt ?? svar;
  if (typeof funnet === "string") {
    const problem: Problem = { kode: "UKJENT_STI", sti: ["endre", nr, "sti"], melding: funnet };
    return { problemer: [problem] };
  }
  const tallTil = endring.endring.slag === "til" && typeof lesTall(endring.endring.verdi) !== "string";
  const sted = slag !== "til" || tallTil ? tilTallet(funnet) : funnet;
  const fra = verdiI(sted);
  const til = nyVerdi(sted, endring);
  if (til === undefined) {
    const melding = `Bare et tall kan endres med ${slag}: ${sted.sti.join(".")} er ${beskrivFunn(fra)}; pek på et tall, eller bruk til.`;
    return { problemer: [{ kode: "UGYLDIG_TYPE", sti: ["endre", nr, slag], melding }] };
  }
  if (slag !== "til" && lesTall(til) === "sifre") {
    const melding = `${sted.sti.join(".")} får for mange sifre av å endres med ${slag}: blir ${beskrivFunn(til)}; et tall har høyst ${SIFRE_FOER} sifre før og ${SIFRE_ETTER} etter punktum. Oppgi en verdi med til.`;
    return { problemer: [{ kode: "FOR_MANGE_SIFRE", sti: ["endre", nr, slag], melding }] };
  }
  settVerdi(sted, somData(til)); // a copy: what the answer shows is not changed by the next change
  const { hvorfor } = endring;
  const gjort = { sti: sted.sti, fra: vist(sted, fra), til: vist(sted, til) };
  const egen = gjort.fra === gjort.til ? undefined : opphavTil(inn, sted);
  if (egen !== undefined) merkHypotetisk(egen.tariff, egen.opphav, String(sted.sti[2]));
  return { verdi: { ...gjort, ...(hvorfor !== undefined && { hvorfor }) }, problemer: [] };
}

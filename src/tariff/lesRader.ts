import * as z from "zod";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { desimal, lat, navn } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { utenUdefinert } from "../grense/utenUdefinert.js";
import { skrivTall } from "../tall/skrivTall.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER, type Tjenestekode } from "../tjenestekoder/koder.js";
import { ukjentTjenestekode } from "../tjenestekoder/ukjentTjenestekode.js";
import type { Prisrad } from "./Tariff.js";
import { enkeltfeil, kilder, status } from "./tariffelt.js";

/** Demand on every price: kroner a time or a døgn, never below zero. */
export const PRISKRAV = { navn: "Prisen", minst: 0 } as const;

/** A price, or null where it is said that none is known. */
const prisEllerIngen = () => desimal(PRISKRAV).transform(skrivTall).nullable();

const rader = /* @__PURE__ */ lat(() =>
  z.array(
    z.strictObject({
      kode: kodefelt(),
      pris: prisEllerIngen(),
      sted: navn("Stedet").optional(),
      status: status().optional(),
      kilder: kilder().optional(),
      merknad: navn("Merknaden").optional(),
    }),
  ),
);

const alene = /* @__PURE__ */ lat(prisEllerIngen);

/** Reads the prices of a whole table, a list of rows or an object by code, and puts them in the form's order. */
export function lesRader(inn: unknown): Lest<Prisrad[]> {
  if (inn === undefined)
    return enkeltfeil("MANGLER_FELT", "Prisene mangler; oppgi en liste av rader, eller { KODE: kroner }.");
  const somListe = Array.isArray(inn);
  if (!somListe && (typeof inn !== "object" || inn === null)) {
    return enkeltfeil(
      "UGYLDIG_TYPE",
      `Fant ${beskrivFunn(inn)}; prisene er en liste av rader eller et objekt { KODE: kroner }.`,
    );
  }
  const problemer: Problem[] = [];
  const iOrden: (Prisrad | undefined)[] = TJENESTEKODER.map(() => undefined);
  const nevnt = new Set<number>();
  const nevn = (nr: number, sti: Problem["sti"]) => {
    if (nevnt.has(nr))
      problemer.push({
        kode: "DUPLIKAT_TJENESTEKODE",
        sti,
        melding: `${TJENESTEKODER[nr]} står to ganger i tabellen.`,
      });
    nevnt.add(nr);
  };
  if (somListe) {
    const lest = lesMedSkjema(rader(), inn);
    for (const p of lest.problemer) problemer.push(p);
    inn.forEach((rad: unknown, i) => {
      const nr = kodenummer(typeof rad === "object" && rad !== null ? (rad as Prisrad).kode : undefined);
      if (nr === undefined) return;
      nevn(nr, [i, "kode"]);
      if ("verdi" in lest) iOrden[nr] = utenUdefinert<Prisrad>(lest.verdi[i]);
    });
  } else {
    for (const [kode, pris] of Object.entries(inn)) {
      const nr = kodenummer(kode);
      if (nr === undefined) {
        problemer.push(ukjentTjenestekode(kode, [kode]));
        continue;
      }
      nevn(nr, [kode]);
      const lest = lesMedSkjema(alene(), pris);
      if ("verdi" in lest) iOrden[nr] = { kode: kode as Tjenestekode, pris: lest.verdi };
      else problemer.push(...lest.problemer.map((p) => ({ ...p, sti: [kode] })));
    }
  }
  TJENESTEKODER.forEach((kode, nr) => {
    if (nevnt.has(nr)) return;
    const melding = `Tabellen har ingen rad for ${kode}; oppgi prisen, eller null når ingen pris er kjent.`;
    problemer.push({ kode: "MANGLER_PRIS", sti: [kode], melding });
  });
  if (problemer.length > 0) return { problemer };
  return { verdi: iOrden.filter((rad) => rad !== undefined), problemer: [] };
}

import * as z from "zod";
import type { Merknadskode } from "../../feil.js";
import { datofelt } from "../../grense/datofelt.js";
import { delfelt, desimal, ettAv, heltallsfelt, lat, navn } from "../../grense/felt.js";
import { type Lest, lesMedSkjema } from "../../grense/lesInndata.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import type { Aktivitetsmerknad } from "../Aktivitetsmerknad.js";
import { kvalitetfelt } from "../kvalitetsvalg.js";
import { periodefelt } from "../lesAktivitet.js";
import { fullfoerValg, valgfelt } from "../valg.js";
import type { Aktivitetsdel } from "./Del.js";

const MANGE = Number.MAX_SAFE_INTEGER;
const antall = (hva: string) => heltallsfelt({ navn: hva, minst: 0, hoeyst: MANGE });
/** The days of the longest vedtak there can be. */
const FLEST_DAGER = 200_000;
const dager = () => heltallsfelt({ navn: "Dager", minst: 1, hoeyst: FLEST_DAGER });

/** Our own merknader as they came: a partial carries them on. */
const merknadsfelt = () =>
  z.strictObject({
    kode: z.string(),
    sti: z.array(z.union([z.string(), z.number()])),
    melding: z.string(),
    kommune: navn("Kommunen").optional(),
    vedtak: z.array(z.union([z.string(), z.number()])),
    dager: z.strictObject({ fra: z.string(), til: z.string().optional() }).optional(),
  });

const hode = () => ({
  slag: ettAv("Slaget", ["sio-aktivitetsdel"]),
  versjon: heltallsfelt({ navn: "Versjonen", minst: 1, hoeyst: 1 }),
  perioder: z.array(periodefelt()).min(1),
  enPeriode: z.boolean(),
  valg: valgfelt(),
  kvalitet: kvalitetfelt().optional(),
  maksMerknader: antall("Merknader av hver kode").optional(),
  merknader: z.array(merknadsfelt()),
  antallMerknader: z.record(z.string(), antall("Antall merknader")),
});

const adskilt = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...hode(),
    brukere: ettAv("Brukere", ["adskilt", "ingen"]),
    lagtSammen: z.boolean(),
    kommuner: z.array(
      z.strictObject({
        kommune: navn("Kommunen").optional(),
        celler: z.array(
          z.strictObject({
            koder: z.array(
              z.strictObject({
                kode: kodefelt(),
                summer: z.array(z.strictObject({ dager: dager(), sum: sumfelt() })),
                vedtak: antall("Antall vedtak"),
                mottakere: antall("Antall mottakere"),
              }),
            ),
            mottakere: antall("Antall mottakere"),
          }),
        ),
      }),
    ),
  }),
);

/** A sum: a decimal with at most 20 places, but as many digits before the point as it needs. */
const sumfelt = () =>
  delfelt<bigint>((inn) => {
    if (typeof inn === "string" && inn.length <= LENGSTE_SUM && /^\d+(\.\d{1,20})?$/.test(inn)) {
      const [hel = "0", brudd = ""] = inn.split(".");
      return { verdi: BigInt(hel + brudd.padEnd(20, "0")), problemer: [] };
    }
    const melding = "Summen skal være et desimaltall i tekst, 0 eller mer, med høyst 20 desimaler.";
    return { problemer: [{ kode: "UGYLDIG_TALL", sti: [], melding }] };
  });
const LENGSTE_SUM = 100;

const noeklet = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...hode(),
    brukere: ettAv("Brukere", ["noeklet"]),
    noekkelmerke: navn("Nøkkelmerket"),
    kommuner: z.array(z.union([navn("Kommunen"), z.null()])),
    vedtak: z.array(
      z.strictObject({
        bruker: navn("Brukeren"),
        kommune: navn("Kommunen").optional(),
        id: navn("Vedtakets id").optional(),
        kode: kodefelt(),
        fra: datofelt("Vedtakets første dag"),
        til: datofelt("Vedtakets siste dag").optional(),
        mengde: desimal({ navn: "Mengden", minst: 0 }),
        dager: dager(),
        avslutning: ettAv("Avslutningen", ["flytting", "doed", "annet"]).optional(),
        fravaer: z.array(periodefelt()).optional(),
      }),
    ),
  }),
);

type AdskiltVerdi = z.output<ReturnType<typeof adskilt>>;
type NoekletVerdi = z.output<ReturnType<typeof noeklet>>;

/** A partial as read: of sums or of vedtak, and the partial itself. */
export type LestDel = {
  readonly adskilt: AdskiltVerdi | undefined;
  readonly noeklet: NoekletVerdi | undefined;
  readonly del: Aktivitetsdel;
};

/** Reads a partial, which may come from anywhere, or gathers what is wrong with it. */
export function lesDel(inn: unknown): Lest<LestDel> {
  const erNoeklet =
    typeof inn === "object" && inn !== null && (inn as { brukere?: unknown }).brukere === "noeklet";
  if (erNoeklet) {
    const lest = lesMedSkjema(noeklet(), inn);
    if (!("verdi" in lest)) return lest;
    return { verdi: { adskilt: undefined, noeklet: lest.verdi, del: inn as Aktivitetsdel }, problemer: [] };
  }
  const lest = lesMedSkjema(adskilt(), inn);
  if (!("verdi" in lest)) return lest;
  return { verdi: { adskilt: lest.verdi, noeklet: undefined, del: inn as Aktivitetsdel }, problemer: [] };
}

/** What the head of a partial says, as a count needs it. */
export function oppsettAv(v: AdskiltVerdi | NoekletVerdi) {
  return {
    perioder: v.perioder,
    enPeriode: v.enPeriode,
    regler: fullfoerValg(v.valg),
    kvalitet: v.kvalitet,
    maksMerknader: v.maksMerknader,
    oversetter: undefined,
  };
}

/** The merknader of a partial. */
export function merknaderAv(v: AdskiltVerdi | NoekletVerdi): {
  vist: readonly Aktivitetsmerknad[];
  antall: { readonly [K in Merknadskode]?: number };
} {
  // what is said in a partial was said by us, or by an engine that says it as we do
  return {
    vist: v.merknader as readonly Aktivitetsmerknad[],
    antall: v.antallMerknader as { [K in Merknadskode]?: number },
  };
}

export type { AdskiltVerdi, NoekletVerdi };

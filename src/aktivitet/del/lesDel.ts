import * as z from "zod";
import type { Merknadskode } from "../../feil.js";
import { datofelt } from "../../grense/datofelt.js";
import { delfelt, desimal, ettAv, heltallsfelt, lat, navn } from "../../grense/felt.js";
import { type Lest, lesMedSkjema } from "../../grense/lesInndata.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import type { Aktivitetsmerknad } from "../Aktivitetsmerknad.js";
import { erEnkel } from "../erEnkel.js";
import { kvalitetfelt } from "../kvalitetsvalg.js";
import { periodefelt } from "../lesAktivitet.js";
import { fullfoerValg, valgfelt } from "../valg.js";
import type { Aktivitetsdel } from "./Del.js";
import { problemerISummer, problemerIVedtak } from "./delproblemer.js";
import { erDelsum, FLEST_DAGER, lesDelsum } from "./delsum.js";
import { lesKommunerHurtig } from "./lesKommunerHurtig.js";

const MANGE = Number.MAX_SAFE_INTEGER;
const antall = (hva: string) => heltallsfelt({ navn: hva, minst: 0, hoeyst: MANGE });
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

/** A sum in a text. */
const sumfelt = () =>
  delfelt<bigint>((inn) => {
    if (erDelsum(inn)) return { verdi: lesDelsum(inn), problemer: [] };
    const melding = "Summen skal være et desimaltall i tekst, 0 eller mer, med høyst 20 desimaler.";
    return { problemer: [{ kode: "UGYLDIG_TALL", sti: [], melding }] };
  });

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
        kode: kodefelt().optional(),
        betydninger: z
          .array(
            z.strictObject({
              kode: kodefelt(),
              fra: datofelt("Betydningens første dag"),
              til: datofelt("Betydningens siste dag").optional(),
            }),
          )
          .min(1)
          .optional(),
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
    const problemer = problemerIVedtak(lest.verdi, fullfoerValg(lest.verdi.valg));
    if (problemer.length > 0) return { problemer };
    return { verdi: { adskilt: undefined, noeklet: lest.verdi, del: inn as Aktivitetsdel }, problemer: [] };
  }
  const kommuner = erEnkel(inn) ? lesKommunerHurtig(inn["kommuner"]) : undefined;
  const lest = lesMedSkjema(adskilt(), kommuner === undefined ? inn : { ...(inn as object), kommuner: [] });
  if (!("verdi" in lest)) return lest;
  const verdi = kommuner === undefined ? lest.verdi : { ...lest.verdi, kommuner };
  const problemer = problemerISummer(verdi);
  if (problemer.length > 0) return { problemer };
  return { verdi: { adskilt: verdi, noeklet: undefined, del: inn as Aktivitetsdel }, problemer: [] };
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

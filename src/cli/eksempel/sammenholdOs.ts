import skjema from "../../../examples/os-2019-q1/skjema.json" with { type: "json" };
import { hentTariff, type Oppgjoerslinje } from "../../index.js";
import { avrund } from "../../tall/kvotient.js";
import { lesTall } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import type { OsSvar } from "./regnOs.js";

/** The numbers of a form line as shown: whole hours, døgn or kroner; null where the cell is empty. */
export type VistLinje = {
  readonly kode: string;
  readonly pris: string | null;
  readonly aarsvolum: string | null;
  readonly aKontoVolum: string | null;
  readonly gjennomfoert: string | null;
  readonly endring: string | null;
  readonly netto: string | null;
};

/** A row of what was computed, and how it differs from what was published: empty where it agrees. */
export type Sammenhold<T> = { readonly beregnet: T; readonly avvik: readonly string[] };

type Oppstillingsrad = {
  readonly termin: string;
  readonly aKonto: string;
  readonly korreksjon: string | null;
  readonly sum: string;
};

/** What the example shows and holds against the published form. */
export type OsSammenhold = {
  readonly oppstilling: readonly Sammenhold<Oppstillingsrad>[];
  readonly linjer: readonly Sammenhold<VistLinje>[];
  readonly netto: Sammenhold<string>;
};

/** Rounds as the form shows. */
function vis(tekst: string): string {
  const t = lesTall(tekst);
  return typeof t === "string" ? tekst : skrivTall(avrund(t));
}

function visLinje(kode: string, pris: string | null, linje: Oppgjoerslinje | undefined): VistLinje {
  if (linje === undefined) {
    return { kode, pris, aarsvolum: null, aKontoVolum: null, gjennomfoert: null, endring: null, netto: null };
  }
  return {
    kode,
    pris: linje.pris,
    aarsvolum: vis(linje.aarsvolum),
    aKontoVolum: linje.aKontoVolum,
    gjennomfoert: vis(linje.gjennomfoert),
    endring: vis(linje.endring),
    netto: linje.nettoAvrundet,
  };
}

/** Lists the fields in which a computed row is not the published one. */
function sammenhold<T extends object>(
  beregnet: T,
  publisert: { readonly [K in keyof T]: unknown } | undefined,
): Sammenhold<T> {
  if (publisert === undefined) return { beregnet, avvik: ["raden finnes ikke i det publiserte skjemaet"] };
  const felter = Object.keys(beregnet) as (keyof T & string)[];
  const avvik = felter.filter((felt) => beregnet[felt] !== publisert[felt]);
  return { beregnet, avvik: avvik.map((felt) => `${felt} er publisert som ${String(publisert[felt])}`) };
}

/** Holds every shown number of the computed form against the published one: 51 lines, six rows, the sum. */
export function sammenholdOs({ oppgjoer }: OsSvar, publisert: typeof skjema = skjema): OsSammenhold {
  const { aar, sone, reisetidsgruppe } = publisert;
  const priser = hentTariff({ aar, sone: sone as "1", reisetidsgruppe }).priser;
  const linjer = priser.map(({ kode, pris }) => {
    const linje = oppgjoer.linjer.find((l) => l.kode === kode);
    return sammenhold(
      visLinje(kode, pris, linje),
      publisert.linjer.find((l) => l.kode === kode),
    );
  });
  const rader = oppgjoer.oppstilling ?? [];
  const oppstilling = publisert.oppstilling.map((rad, i): Sammenhold<Oppstillingsrad> => {
    const beregnet = rader[i];
    if (beregnet === undefined) return { beregnet: rad, avvik: ["raden er ikke beregnet"] };
    // the form leaves the cell of a term without a correction empty
    const korreksjon = beregnet.korreksjon === "0" ? null : beregnet.korreksjon;
    return sammenhold({ ...beregnet, korreksjon }, rad);
  });
  const avvik =
    oppgjoer.nettoAvrundet === publisert.netto ? [] : [`summen er publisert som ${publisert.netto}`];
  return { oppstilling, linjer, netto: { beregnet: oppgjoer.nettoAvrundet, avvik } };
}

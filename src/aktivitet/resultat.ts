import { skrivPeriode } from "../dato/periode.js";
import type { Merknad } from "../feil.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import type { Enhet } from "../tjenestekoder/Tjeneste.js";
import { type Aktivitetsmerknad, lagMerknad } from "./Aktivitetsmerknad.js";
import { type Celle, merknaderTilResultat, slaaSammenCeller, type Telling } from "./telling.js";
import { utenMottakere } from "./utenMottakere.js";
import { type Aktivitetsvalg, valgForResultat } from "./valg.js";
import { skrivVolum } from "./volum.js";

/** Days, both ends counted. */
export type Datoperiode = { readonly fra: string; readonly til: string };

/** A code's volume in a period: hours with 2 decimals (V-4) or døgn, its distinct recipients, and its vedtak with a counted day. */
export type Aktivitetslinje = {
  readonly kode: Tjenestekode;
  readonly enhet: Enhet;
  readonly volum: string;
  readonly mottakere: number;
  readonly vedtak: number;
};

/** A municipality's result in a period. */
export type Kommuneresultat = {
  readonly kommune?: string;
  readonly periode: Datoperiode;
  readonly linjer: readonly Aktivitetslinje[];
  /** Distinct recipients over all codes. */
  readonly mottakere: number;
};

/** What `beregnAktivitet` gives for one `periode`. */
export type Aktivitet = {
  readonly periode: Datoperiode;
  /** In the form's order; codes without volume are left out. */
  readonly linjer: readonly Aktivitetslinje[];
  readonly mottakere: number;
  /** A result for each municipality, where the vedtak name any. */
  readonly resultater?: readonly Kommuneresultat[];
  readonly merknader: readonly (Aktivitetsmerknad | Merknad)[];
  /** All the settings, where one of them is not the rules' reading. */
  readonly valg?: Required<Aktivitetsvalg>;
};

/** What `beregnAktivitet` gives for `perioder`: a result for each municipality and period. */
export type Periodeaktivitet = {
  readonly perioder: readonly Datoperiode[];
  /** By municipality (those without a name first), and in the order of the periods. */
  readonly resultater: readonly Kommuneresultat[];
  readonly merknader: readonly (Aktivitetsmerknad | Merknad)[];
  readonly valg?: Required<Aktivitetsvalg>;
};

/** A line of a count whose recipients were not counted. */
export type Utaltlinje = Omit<Aktivitetslinje, "mottakere">;

/** A municipality's result in a period when recipients were not counted. */
export type Utaltkommune = Omit<Kommuneresultat, "linjer" | "mottakere"> & {
  readonly linjer: readonly Utaltlinje[];
};

/** The count of one period when recipients were not counted. */
export type UtaltAktivitet = Omit<Aktivitet, "linjer" | "mottakere" | "resultater"> & {
  readonly linjer: readonly Utaltlinje[];
  readonly resultater?: readonly Utaltkommune[];
};

/** The same of several periods. */
export type UtaltPeriodeaktivitet = Omit<Periodeaktivitet, "resultater"> & {
  readonly resultater: readonly Utaltkommune[];
};

/** Writes a cell's lines; a code whose sum is zero has no volume and is left out. */
function skrivCelle({ koder, mottakere }: Celle): { linjer: Aktivitetslinje[]; mottakere: number } {
  const linjer: Aktivitetslinje[] = [];
  for (const { kode: nr, summer, vedtak, mottakere: n } of koder) {
    const rad = KATALOG[nr];
    if (rad === undefined || summer.length === 0) continue;
    const volum = skrivVolum(summer, rad.enhet === "time");
    linjer.push({ kode: rad.kode, enhet: rad.enhet, volum, mottakere: n, vedtak });
  }
  return { linjer, mottakere };
}

/** Says that the counts of recipients of different partials were added up. */
function brukermerknader({ lagtSammen, brukere }: Telling): Merknad[] {
  if (!lagtSammen || brukere === "ingen") return [];
  const melding =
    "Mottakerne er talt i hver del og lagt sammen: svaret er riktig når ingen bruker er i flere deler, ellers er noen talt flere ganger.";
  return [lagMerknad("MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER", undefined, [], undefined, melding)];
}

/** Writes the result of a count; without recipients where they were not counted. */
export function skrivResultat(telling: Telling): Aktivitet | Periodeaktivitet {
  const svar = skrivAlt(telling);
  return telling.brukere === "ingen" ? utenMottakere(svar) : svar;
}

function skrivAlt(telling: Telling): Aktivitet | Periodeaktivitet {
  const { perioder, enPeriode, regler } = telling;
  const kommuner =
    telling.kommuner.length > 0
      ? telling.kommuner
      : [{ kommune: undefined, celler: perioder.map((): Celle => ({ koder: [], mottakere: 0 })) }];
  const resultater = kommuner.flatMap(({ kommune, celler }) =>
    perioder.map(
      (periode, p): Kommuneresultat => ({
        ...(kommune !== undefined && { kommune }),
        periode: skrivPeriode(periode),
        ...skrivCelle(celler[p] ?? { koder: [], mottakere: 0 }),
      }),
    ),
  );
  const valg = valgForResultat(regler);
  const hale = {
    merknader: [...merknaderTilResultat(telling.merknader), ...brukermerknader(telling)],
    ...(valg && { valg }),
  };
  const [periode] = perioder;
  if (!enPeriode || periode === undefined)
    return { perioder: perioder.map(skrivPeriode), resultater, ...hale };
  const samlet = slaaSammenCeller(kommuner.flatMap(({ celler }) => celler));
  const medNavn = kommuner.some(({ kommune }) => kommune !== undefined);
  return { periode: skrivPeriode(periode), ...skrivCelle(samlet), ...(medNavn && { resultater }), ...hale };
}

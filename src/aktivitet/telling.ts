import type { Periode } from "../dato/periode.js";
import type { Merknadskode } from "../feil.js";
import {
  type Aktivitetsmerknad,
  lagMerknad,
  sammenlignMerknader,
  sammenlignTekst,
} from "./Aktivitetsmerknad.js";
import { summerI, vedtakI } from "./akkumulator.js";
import type { Brukertelling } from "./brukergang.js";
import { ANTALL_KODER } from "./koder.js";
import type { Radlager } from "./radlager.js";
import type { Regelvalg } from "./valg.js";

/** How the recipients were counted: all of them known, counts of parts that were promised to have no bruker in common, or not at all. */
export type Brukere = "alle" | "adskilt" | "ingen";

/** What is counted of a code in a municipality and period; sums are 10^-20 by the days that they are spread on. */
type Kodetelling = {
  readonly kode: number;
  readonly summer: readonly (readonly [dager: number, sum: bigint])[];
  readonly vedtak: number;
  readonly mottakere: number;
};

/** What is counted in a municipality and period: the codes with a counted day, in the form's order. */
export type Celle = { readonly koder: readonly Kodetelling[]; readonly mottakere: number };

/** A municipality's cells, one a period. */
export type Kommunetelling = { readonly kommune: string | undefined; readonly celler: readonly Celle[] };

/** A finished or partial count: what a result is written from. */
export type Telling = {
  readonly perioder: readonly Periode[];
  /** Whether the input had one `periode`, not `perioder`. */
  readonly enPeriode: boolean;
  readonly regler: Regelvalg;
  readonly brukere: Brukere;
  /** Whether counts of recipients from different partials were added up. */
  readonly lagtSammen: boolean;
  readonly kommuner: readonly Kommunetelling[];
  readonly merknader: Merknadsliste;
};

/** The merknader that are kept, in their order, and how many there were of those codes that some are left out of. */
export type Merknadsliste = {
  readonly vist: readonly Aktivitetsmerknad[];
  readonly antall: { readonly [K in Merknadskode]?: number };
  readonly maks: number | undefined;
};

/** A list of merknader in any order. */
export const merknadsliste = (
  vist: readonly Aktivitetsmerknad[],
): Pick<Merknadsliste, "vist" | "antall"> => ({
  vist,
  antall: {},
});

/** Puts merknader in order and keeps the first of each code, so that no order or split of the input changes which. */
export function ordneMerknader(
  lister: readonly Pick<Merknadsliste, "vist" | "antall">[],
  maks: number | undefined,
): Merknadsliste {
  const iAlt = new Map<Merknadskode, number>();
  for (const { vist, antall } of lister) {
    const her = new Map<Merknadskode, number>();
    for (const { kode } of vist) her.set(kode, (her.get(kode) ?? 0) + 1);
    for (const kode of Object.keys(antall) as Merknadskode[]) her.set(kode, antall[kode] ?? 0);
    for (const [kode, n] of her) iAlt.set(kode, (iAlt.get(kode) ?? 0) + n);
  }
  const beholdt = new Map<Merknadskode, number>();
  const vist = lister
    .flatMap((liste) => liste.vist)
    .sort(sammenlignMerknader)
    .filter(({ kode }) => {
      const n = (beholdt.get(kode) ?? 0) + 1;
      if (maks !== undefined && n > maks) return false;
      beholdt.set(kode, n);
      return true;
    });
  const antall: Partial<Record<Merknadskode, number>> = {};
  for (const kode of [...iAlt.keys()].sort(sammenlignTekst)) {
    const n = iAlt.get(kode) ?? 0;
    if (n > (beholdt.get(kode) ?? 0)) antall[kode] = n;
  }
  return { vist, antall, maks };
}

/** Gives the merknader of a result: those that are kept, and how many more there were of a code. */
export function merknaderTilResultat({ vist, antall }: Merknadsliste): readonly Aktivitetsmerknad[] {
  const koder = (Object.keys(antall) as Merknadskode[]).sort(sammenlignTekst);
  const resten = koder.flatMap((kode) => {
    const flere = (antall[kode] ?? 0) - vist.filter((m) => m.kode === kode).length;
    const melding = `Det er ${flere} ${flere === 1 ? "merknad" : "merknader"} til med koden ${kode}, ${antall[kode]} i alt.`;
    return flere > 0 ? [lagMerknad("FLERE_MERKNADER", undefined, [], undefined, melding)] : [];
  });
  return [...vist, ...resten];
}

/** Reads the sums and counts out of a store whose brukere are gone through. */
export function tellOpp(
  lager: Pick<Radlager, "akk">,
  brukere: Brukertelling,
  merknader: Pick<Merknadsliste, "vist" | "antall">,
  oppsett: { enPeriode: boolean; brukere: Brukere; maksMerknader: number | undefined },
): Telling {
  const { akk } = lager;
  const antallPerioder = akk.perioder.length;
  const celle = (kommune: number, p: number): Celle => {
    const start = (kommune * antallPerioder + p) * ANTALL_KODER;
    const koder: Kodetelling[] = [];
    for (let kode = 0; kode < ANTALL_KODER; kode += 1) {
      const vedtak = vedtakI(akk, start + kode);
      if (vedtak === 0) continue;
      const mottakere = brukere.mottakere[start + kode] ?? 0;
      koder.push({ kode, summer: summerI(akk, start + kode), vedtak, mottakere });
    }
    return { koder, mottakere: brukere.iAlt[kommune * antallPerioder + p] ?? 0 };
  };
  const kommuner = akk.kommuner
    .map((kommune, nr) => ({ kommune, celler: akk.perioder.map((_, p) => celle(nr, p)) }))
    .sort((a, b) => sammenlignTekst(a.kommune, b.kommune));
  return {
    perioder: akk.perioder,
    enPeriode: oppsett.enPeriode,
    regler: akk.regler,
    brukere: oppsett.brukere,
    lagtSammen: false,
    kommuner,
    merknader: ordneMerknader([merknader, merknadsliste(brukere.merknader)], oppsett.maksMerknader),
  };
}

/** A code's counts on the way to being added up. */
type Samlet = { readonly summer: Map<number, bigint>; vedtak: number; mottakere: number };

function leggTilDel(koder: Map<number, Samlet>, { kode, summer, vedtak, mottakere }: Kodetelling): void {
  const samlet = koder.get(kode) ?? { summer: new Map<number, bigint>(), vedtak: 0, mottakere: 0 };
  for (const [dager, sum] of summer) samlet.summer.set(dager, (samlet.summer.get(dager) ?? 0n) + sum);
  samlet.vedtak += vedtak;
  samlet.mottakere += mottakere;
  koder.set(kode, samlet);
}

/** Adds up cells, of several municipalities or of several partials: by code, the sums by the days they are spread on. */
export function slaaSammenCeller(celler: readonly Celle[]): Celle {
  const koder = new Map<number, Samlet>();
  let mottakere = 0;
  for (const celle of celler) {
    mottakere += celle.mottakere;
    for (const del of celle.koder) leggTilDel(koder, del);
  }
  return {
    koder: [...koder]
      .sort(([a], [b]) => a - b)
      .map(([kode, { summer, ...antall }]) => ({
        kode,
        summer: [...summer].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => a - b),
        ...antall,
      })),
    mottakere,
  };
}

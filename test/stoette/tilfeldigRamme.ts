// Random inputs of the frame's calculations, for the comparison with the model: plain texts, so that the model and the library read the same.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  rundHalvtBortFraNull,
} from "../modell/broek.js";
import type { DemografiSomGirInn } from "../modell/demografisoek.js";
import {
  type IndekserTakInn,
  type InntektspaaslagInn,
  kjede,
  type Metode,
  type ModellBInn,
  type RundsumInn,
  type TilskuddInn,
  type UttrekkInn,
} from "../modell/ramme.js";
import type { Terning } from "./terning.js";
import {
  aarFra,
  kanskje,
  stokk,
  tilfeldigAar,
  tilfeldigAndel,
  tilfeldigeIndekser,
  tilfeldigeKroner,
  tilfeldigeKronerMedFortegn,
  tilfeldigeMaaneder,
  tilfeldigSats,
} from "./tilfeldigeTall.js";

export const tilfeldigMetode = (t: Terning): Metode => t.ett(["multiplikativ", "additiv"]);

/** Mostly few years, at times many. */
const antallAar = (t: Terning): number => (t.enAv(100) ? t.under(20) : t.under(4));

/** An uttrekk to a year; now and then with indices of years that it does not need. */
function uttrekkTil(t: Terning, tilAar: number): UttrekkInn {
  const aar = tilAar - antallAar(t);
  const [foer, etter] = t.enAv(8) ? [t.under(3), t.under(3)] : [0, 0];
  return {
    grunnlag: { aar, beloep: tilfeldigeKroner(t) },
    tilAar,
    indekser: tilfeldigeIndekser(t, aarFra(aar + 1 - foer, tilAar + etter)),
    ...kanskje(t, "metode", tilfeldigMetode),
    ...kanskje(t, "maaneder", tilfeldigeMaaneder),
  };
}

/** An input of beregnUttrekk. */
export const tilfeldigUttrekk = (t: Terning): UttrekkInn => uttrekkTil(t, tilfeldigAar(t));

/** An input of beregnSamletUttrekk: parts with base years of their own. */
export function tilfeldigSamletUttrekk(t: Terning): { deler: ({ navn: string } & UttrekkInn)[] } {
  const tilAar = tilfeldigAar(t);
  const antall = 1 + t.under(t.enAv(20) ? 6 : 2);
  return {
    deler: Array.from({ length: antall }, (_, i) => ({ navn: `del ${i}`, ...uttrekkTil(t, tilAar) })),
  };
}

/** The uttrekk whose share is a cap exactly, or a hair more or less: where the cap begins to bite. */
function vedTaket(t: Terning): Pick<InntektspaaslagInn, "uttrekk" | "tak" | "sats"> {
  const tak = String(1 + t.under(30_000_000));
  const uttrekk = desimaltekst(gange(lesBroek(tak), broek(25n)));
  return { tak, uttrekk: t.ett([uttrekk, `${uttrekk}.00000000000000000001`, `${uttrekk}.1`]), sats: "0.04" };
}

const paaslagsvalg = (t: Terning) => ({
  ...kanskje(t, "sats", tilfeldigAndel, 3),
  ...kanskje(t, "maaneder", tilfeldigeMaaneder),
  ...kanskje(t, "takGjelder", (_) => t.ett(["aaret", "perioden"] as const)),
});

/** A year with the cap that holds in it, or any year with a cap of the caller's. */
function taket(t: Terning): { aar?: number; tak?: string } {
  if (t.enAv(2)) return { aar: 2016 + t.under(6), ...kanskje(t, "tak", tilfeldigeKroner, 5) };
  return { ...kanskje(t, "aar", tilfeldigAar), tak: tilfeldigeKroner(t) };
}

/** An input of beregnInntektspaaslag. */
export function tilfeldigPaaslag(t: Terning): InntektspaaslagInn {
  if (t.enAv(6)) return { ...paaslagsvalg(t), ...vedTaket(t) };
  return { uttrekk: tilfeldigeKroner(t), ...taket(t), ...paaslagsvalg(t) };
}

/** An input of beregnModellB: the påslag with or without months and a cap of its own. */
export function tilfeldigModellB(t: Terning): ModellBInn {
  const { aar = 2016 + t.under(4), tak } = taket(t);
  const eget = tak === undefined ? {} : { tak };
  const felles = { aar, uttrekk: tilfeldigeKroner(t), ...kanskje(t, "maaneder", tilfeldigeMaaneder) };
  if (tak === undefined && t.enAv(2)) return felles;
  return { ...felles, inntektspaaslag: { ...eget, ...paaslagsvalg(t) } };
}

/** An input of beregnNedtrapping. */
export function tilfeldigNedtrapping(t: Terning): { sisteAar: number; beloep: string; andeler?: string[] } {
  return {
    sisteAar: t.enAv(2) ? 2021 + t.under(2) : tilfeldigAar(t),
    beloep: tilfeldigeKroner(t),
    ...kanskje(t, "andeler", (_) => Array.from({ length: 1 + t.under(4) }, () => tilfeldigAndel(t))),
  };
}

/** Items of accounts, some of them income, that do not come to less than nothing. */
function tilfeldigePoster(t: Terning): RundsumInn["poster"] {
  const poster = Array.from({ length: 1 + t.under(3) }, (_, i) => ({
    navn: `post ${i}`,
    beloep: tilfeldigeKroner(t),
    ...kanskje(t, "kostraFunksjon", (_) => t.ett(["234", "253", "254", "261", "120"]), 3),
  }));
  const [foerste] = poster;
  if (foerste === undefined || !t.enAv(3)) return poster;
  const inntekt = t.enAv(4) ? foerste.beloep : desimaltekst(deltPaa(lesBroek(foerste.beloep), broek(2n)));
  const ender = /^\d+(\.\d{1,20})?$/.test(inntekt);
  return ender ? [...poster, { navn: "inntekt", beloep: `-${inntekt}` }] : poster;
}

/** An input of beregnRundsum: as it stands, or carried forward. */
export function tilfeldigRundsum(t: Terning): RundsumInn {
  const { grunnlag, tilAar, indekser } = tilfeldigUttrekk(t);
  const netto = tilfeldigeKroner(t);
  return {
    poster: tilfeldigePoster(t),
    ...(t.enAv(2) && /[1-9]/.test(netto) ? { nettoUtgifter: netto } : {}),
    ...(t.enAv(2) ? { aar: grunnlag.aar, tilAar, indekser } : kanskje(t, "aar", tilfeldigAar)),
    ...kanskje(t, "maaneder", tilfeldigeMaaneder),
  };
}

/** An input of beregnTilskudd. */
export function tilfeldigTilskudd(t: Terning): TilskuddInn {
  const korreksjoner = Array.from({ length: t.under(5) }, () => tilfeldigeKronerMedFortegn(t));
  return {
    aar: tilfeldigAar(t),
    aktivitet: { aKonto: tilfeldigeKronerMedFortegn(t), korreksjoner },
    rundsum: tilfeldigeKroner(t),
    inntektspaaslag: tilfeldigeKroner(t),
  };
}

const egenDeflator = (t: Terning) => (aar: number) => ({ aar, deflator: tilfeldigSats(t) });

/** An input of indekserTak: on the budget's rates, on own ones, or on both. */
export function tilfeldigTakindeksering(t: Terning): IndekserTakInn {
  if (t.enAv(2)) {
    const tilAar = 2016 + t.under(9);
    const egne = aarFra(2017, tilAar + 1).filter(() => t.enAv(3));
    return { tilAar, ...kanskje(t, "deflatorer", (_) => stokk(t, egne).map(egenDeflator(t))) };
  }
  const aar = t.enAv(2) ? 2014 + t.under(10) : tilfeldigAar(t);
  const tilAar = aar + antallAar(t);
  const maa = (nr: number) => nr < 2015 || nr > 2024; // the budgets that are known
  const egne = aarFra(aar + 1, tilAar).filter((nr) => maa(nr) || t.enAv(4));
  return {
    tilAar,
    fra: { aar, tak: tilfeldigeKroner(t) },
    ...(egne.length > 0 ? { deflatorer: stokk(t, egne).map(egenDeflator(t)) } : {}),
  };
}

const ENHETER = ["1000", "1000", "1000", "1", "1000000", "500", "0.5", "2.5", "0.01", "1000.000"] as const;

/** A unit, at times the finest there is or one larger than most amounts. */
const tilfeldigEnhet = (t: Terning): string =>
  t.enAv(12) ? t.ett(["0.00000000000000000001", "1000000000000", "3", "0.003"]) : t.ett(ENHETER);

/** A published amount: what a rate comes to, shown in the unit; or one near it, or any at all. */
function publisert(t: Terning, beloep: Broek): DemografiSomGirInn["publisert"] {
  const avrundetTil = tilfeldigEnhet(t);
  const enhet = lesBroek(avrundetTil);
  const antall = t.enAv(10) ? BigInt(t.under(1_000_000)) : rundHalvtBortFraNull(deltPaa(beloep, enhet)).t;
  const flyttet = antall + BigInt(t.enAv(10) ? t.under(5) - 2 : 0);
  const vist = gange(broek(flyttet < 1n ? 1n : flyttet), enhet);
  return { beloep: desimaltekst(vist), avrundetTil };
}

/** An input of finnDemografiSomGir: one rate for some of the years or for all. */
export function tilfeldigDemografisoek(t: Terning): DemografiSomGirInn {
  const aar = tilfeldigAar(t);
  const tilAar = aar + 1 + t.under(t.enAv(20) ? 8 : 3);
  const ukjent = tilfeldigSats(t);
  const soekt = new Set([
    aar + 1 + t.under(tilAar - aar),
    ...aarFra(aar + 1, tilAar).filter(() => t.enAv(2)),
  ]);
  const hele = tilfeldigeIndekser(t, aarFra(aar + 1, tilAar)).map((rad) =>
    soekt.has(rad.aar) ? { ...rad, demografi: ukjent } : rad,
  );
  const metode = t.enAv(2) ? {} : { metode: tilfeldigMetode(t) };
  const grunnlag = { aar, beloep: tilfeldigeKroner(t) };
  const tilslutt = kjede(grunnlag, tilAar, hele, metode.metode).at(-1)?.beloep ?? broek(0n);
  const indekser = hele.map(({ demografi, ...rad }) => (soekt.has(rad.aar) ? rad : { ...rad, demografi }));
  const vist = publisert(t, tilslutt);
  const ryddig = vist.beloep.split(".")[0] ?? "";
  // What is larger than the contract's numbers can't be published in them.
  return {
    grunnlag,
    tilAar,
    indekser,
    publisert: ryddig.length <= 30 ? vist : { beloep: vist.avrundetTil, avrundetTil: vist.avrundetTil },
    ...metode,
  };
}

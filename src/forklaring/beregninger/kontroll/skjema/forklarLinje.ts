import type { Sti } from "../../../../feil.js";
import type { LestSkjemalinje, Linjefelt } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Linjedom } from "../../../../kontroll/skjema/Linjedom.js";
import type { Linjekontroll } from "../../../../kontroll/skjema/Skjemakontroll.js";
import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { ganger, maks } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { en, erLike, ikke, null0, regn, type Strekk } from "../Strekk.js";
import { type Delsteg, rotDel, rotMulig } from "./Delsteg.js";
import { forklarAKontovolum } from "./forklarAKontovolum.js";
import { forklarEndring } from "./forklarEndring.js";
import { forklarNetto } from "./forklarNetto.js";
import type { Grunnlag } from "./Grunnlag.js";
import { telleenheten } from "./telleenheten.js";
import type { Linjetall } from "./Volumsteg.js";

/** A line as steps. */
export type Linjesteg = {
  readonly dom: Linjedom;
  readonly tall: Linjetall;
  /** The price that the line is settled by. */
  readonly pris: Stegnr | undefined;
  readonly aarsvolum: Strekk | undefined;
  readonly netto: Strekk | undefined;
  /** 1 for the verdict that it has, 0 for the others. */
  readonly dommer: { readonly eksakt: Stegnr; readonly avrunding: Stegnr; readonly avvik: Stegnr };
  readonly uvanlig: Stegnr;
};

const FELT: readonly (readonly [Linjefelt, string])[] = [
  ["pris", "pris"],
  ["aarsvolum", "årsvolum"],
  ["aKontoVolum", "a konto-volum"],
  ["gjennomfoert", "gjennomført"],
  ["endring", "endring"],
  ["netto", "netto"],
];

/** The shown numbers of a line. */
function linjetall({ tall }: Grunnlag, { nr, tjeneste, tall: vist }: LestSkjemalinje): Linjetall {
  const enhet = (felt: Linjefelt) => (felt === "pris" || felt === "netto" ? "kr" : enhetsnavn(tjeneste.kode));
  return Object.fromEntries(
    FELT.map(([felt, navn]) => [
      felt,
      tall(["linjer", nr, felt], `${navn} for ${tjeneste.kode}, som vist`, vist[felt], enhet(felt)),
    ]),
  );
}

/** T-1, T-2, N-3: explains what a line's price and asterisk say: 1 for what is wrong, and for what is unusual. */
function forklarPris(
  { b }: Grunnlag,
  { linje, pris: dom }: Linjedom,
  vist: Stegnr | undefined,
  tabell: Stegnr | undefined,
): { readonly avvik: Stegnr[]; readonly uvanlig: Stegnr[] } {
  const { nr, tjeneste, stjerne, tabellpris } = linje;
  const { kode } = tjeneste;
  const motsatt = (navn: string, regel: string, likt: Stegnr) =>
    regn(
      b,
      { navn, regel },
      [
        ["1", en(b)],
        ["likt", likt],
      ],
      ikke("likt"),
    );
  const ut: { avvik: Stegnr[]; uvanlig: Stegnr[] } = { avvik: [], uvanlig: [] };
  if (vist === undefined && dom === "avvik")
    ut.avvik.push(b.tom(["linjer", nr, "pris"], `${kode} er uten pris`));
  if (vist !== undefined && tabell !== undefined) {
    const annen = motsatt(
      `om prisen for ${kode} er en annen enn tabellens`,
      "T-2",
      erLike(b, `om prisen for ${kode} er tabellens`, vist, tabell),
    );
    (tabellpris?.utledet ? ut.uvanlig : ut.avvik).push(annen);
  }
  if (stjerne !== undefined) {
    const katalog = b.tabell({
      navn: `om ${kode} har stjerne i katalogen`,
      verdi: tjeneste.stjerne ? "1" : "0",
      tabell: "tjenestekoder",
      plass: { kode },
      status: "publisert",
      kilder: [],
      regel: "T-1",
    });
    const trykt = b.inndata(["linjer", nr, "stjerne"], `om ${kode} har stjerne på skjemaet`);
    ut.avvik.push(
      motsatt(
        `om stjernen for ${kode} er feil`,
        "T-1",
        erLike(b, `om stjernen for ${kode} er rett`, trykt, katalog),
      ),
    );
  }
  return ut;
}

/** Gives the greatest of steps that are 1 or 0, 0 where there are none. */
function noen(b: Grunnlag["b"], navn: string, steg: readonly Stegnr[]): Stegnr {
  const operander = [["0", null0(b)] as const, ...steg.map((s, i) => [`del ${i + 1}`, s] as const)];
  return regn(b, { navn, regel: "N-2" }, operander, maks(...operander.map(([n]) => n)));
}

/** Explains a line's verdict: wrong where a part is; by rounding where one is so and none is wrong. */
function forklarDommen(
  b: Grunnlag["b"],
  kode: string,
  deler: readonly Delsteg[],
  feil: readonly Stegnr[],
): Linjesteg["dommer"] {
  const del = (
    d: Delsteg,
    hva: string,
    uttrykk: Uttrykk,
    operander: readonly (readonly [string, Stegnr])[],
  ) => regn(b, { navn: `om ${d.navn} er ${hva}`, regel: d.regel }, operander, uttrykk);
  const avvik = noen(b, `om linjen ${kode} har avvik`, [
    ...feil,
    ...deler.map((d) =>
      del(d, "avvik", ikke("verdier finnes"), [
        ["1", en(b)],
        ["verdier finnes", d.finnes],
      ]),
    ),
  ]);
  const avrundet = noen(
    b,
    `om linjen ${kode} har avrunding`,
    deler.map((d) =>
      del(d, "avrunding", ganger("verdier finnes", ikke("viste stemmer")), [
        ["1", en(b)],
        ["verdier finnes", d.finnes],
        ["viste stemmer", d.likt],
      ]),
    ),
  );
  const dom = (hva: string, uttrykk: Uttrykk) =>
    regn(
      b,
      { navn: `linjen ${kode}, ${hva}`, regel: "N-2" },
      [
        ["1", en(b)],
        ["avvik", avvik],
        ["avrunding", avrundet],
      ],
      uttrykk,
    );
  return {
    avvik,
    avrunding: dom("avrunding", ganger(ikke("avvik"), "avrunding")),
    eksakt: dom("eksakt", ganger(ikke("avvik"), ikke("avrunding"))),
  };
}

/** Explains a line judged by itself (A-4, K-1, K-2). */
export function forklarLinje(
  grunnlag: Grunnlag,
  dom: Linjedom,
  tabell: Stegnr | undefined,
  ut: Sti,
  resultat: Linjekontroll,
): Linjesteg {
  const { b } = grunnlag;
  const { linje } = dom;
  const { kode } = linje.tjeneste;
  const tall = linjetall(grunnlag, linje);
  const pris = tall.pris?.vist ?? tabell;
  const aar = forklarAKontovolum(grunnlag, linje, tall, pris);
  const enhet = telleenheten(grunnlag, linje);
  const doegn = linje.tjeneste.enhet === "doegn" ? enhet : undefined;
  const levert = forklarEndring(grunnlag, linje, tall, pris, doegn);
  const netto = forklarNetto(grunnlag, linje, tall, pris, levert.strekk, enhet);
  const prisen = forklarPris(grunnlag, dom, tall.pris?.vist, tabell);
  if (resultat.pris?.vist !== undefined && tall.pris) b.rot([...ut, "pris", "vist"], tall.pris.vist);
  if (resultat.pris?.tabell !== undefined && tabell !== undefined) b.rot([...ut, "pris", "tabell"], tabell);
  const deler = { aKontoVolum: aar.del, endring: levert.del, netto: netto.del } as const;
  for (const felt of ["aKontoVolum", "endring", "netto"] as const) {
    const [del, sitt] = [deler[felt], resultat[felt]];
    if (del !== undefined && sitt !== undefined) rotDel(b, [...ut, felt], del, sitt);
  }
  const bak = { aarsvolum: aar.strekk, gjennomfoert: netto.gjennomfoert, netto: netto.netto } as const;
  for (const felt of ["aarsvolum", "gjennomfoert", "netto"] as const)
    if (bak[felt] !== undefined) rotMulig(b, [...ut, "underliggende", felt], bak[felt]);
  const { flereDesimaler } = netto;
  return {
    dom,
    tall,
    pris,
    aarsvolum: aar.strekk,
    netto: netto.netto,
    dommer: forklarDommen(
      b,
      kode,
      Object.values(deler).filter((d) => d !== undefined),
      prisen.avvik,
    ),
    uvanlig: noen(b, `om linjen ${kode} er uvanlig`, [
      ...prisen.uvanlig,
      ...(flereDesimaler === undefined ? [] : [flereDesimaler]),
    ]),
  };
}

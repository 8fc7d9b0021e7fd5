import type { Sti } from "../../feil.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import { hentVed } from "../hentVed.js";
import { delt, ganger, minus } from "../uttrykk.js";
import { avrundet } from "./avrundet.js";
import { enhetsnavn } from "./enhetsnavn.js";
import { linjested } from "./linjested.js";
import { summering } from "./summering.js";

/** The steps of a settled line. */
export type Linjesteg = {
  readonly kode: Tjenestekode;
  readonly aKontoVolum: Stegnr;
  readonly gjennomfoert: Stegnr;
  readonly netto: Stegnr;
};

/** The steps of a settlement that others build on. */
export type Oppgjoersteg = {
  readonly linjer: readonly Linjesteg[];
  readonly netto: Stegnr;
  readonly nettoAvrundet: Stegnr;
};

/** Where a settlement stands: its key and its lines in the input, and itself in the result, where it is there as a whole. */
export type Oppgjoerssted = {
  readonly noekkel: Sti;
  readonly linjer: Sti;
  readonly ut: Sti | undefined;
  /** What to call it after the name of a number, where there are several: ` i 1. kvartal`. */
  readonly hvilket: string;
};

/** the term's a-konto volume, by the key or by months. */
function aKontoVolum(
  b: Bygger,
  kode: string,
  aarsvolum: Stegnr,
  { noekkel, hvilket }: Oppgjoerssted,
): Stegnr {
  const felles = {
    navn: `a konto-volum for ${kode}${hvilket}`,
    enhet: enhetsnavn(kode),
    regel: "A-4",
    avrunding: { enhet: "1" },
  };
  if (hentVed(b.inn, [...noekkel, "maaneder"]) === undefined) {
    const nr = b.inndata([...noekkel, "noekkel"], `nøkkelen${hvilket}`);
    return b.regn({
      ...felles,
      operander: [
        ["nøkkel", nr],
        ["årsvolum", aarsvolum],
      ],
      uttrykk: ganger("nøkkel", "årsvolum"),
    });
  }
  return b.regn({
    ...felles,
    operander: [
      ["måneder", b.inndata([...noekkel, "maaneder"], `måneder${hvilket}`, "måneder")],
      ["årsvolum", aarsvolum],
      ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")],
    ],
    uttrykk: delt(ganger("måneder", "årsvolum"), "månedene i året"),
  });
}

/** Explains a line (A-4, K-1, K-2). */
function forklarLinje(
  b: Bygger,
  kode: Tjenestekode,
  pris: Stegnr,
  sted: Oppgjoerssted,
  rot: (felt: string, steg: Stegnr) => void,
): Linjesteg {
  const inn = linjested(b.inn, sted.linjer, kode);
  const om = `for ${kode}${sted.hvilket}`;
  const enhet = enhetsnavn(kode);
  const aarsvolum = b.inndata([...inn, "aarsvolum"], `årsvolum ${om}`, enhet);
  const gjennomfoert = b.inndata([...inn, "gjennomfoert"], `gjennomført ${om}`, enhet);
  const aKonto = aKontoVolum(b, kode, aarsvolum, sted);
  const endring = b.regn({
    navn: `endring ${om}`,
    enhet,
    regel: "K-1",
    operander: [
      ["gjennomført", gjennomfoert],
      ["a konto-volum", aKonto],
    ],
    uttrykk: minus("gjennomført", "a konto-volum"),
  });
  const netto = b.regn({
    navn: `netto ${om}`,
    enhet: "kr",
    regel: "K-2",
    operander: [
      ["endring", endring],
      ["pris", pris],
    ],
    uttrykk: ganger("endring", "pris"),
  });
  rot("pris", pris);
  rot("aarsvolum", aarsvolum);
  rot("aKontoVolum", aKonto);
  rot("gjennomfoert", gjennomfoert);
  rot("endring", endring);
  rot("netto", netto);
  rot("nettoAvrundet", avrundet(b, netto, `netto ${om}`, "K-2"));
  return { kode, aKontoVolum: aKonto, gjennomfoert, netto };
}

/** Groups lines by the headings of the form, in its order. */
function iGrupper(linjer: readonly Linjesteg[]): [gruppe: string, linjer: Linjesteg[]][] {
  const grupper = new Map<string, Linjesteg[]>();
  for (const { kode, gruppe } of KATALOG) {
    const linje = linjer.find((l) => l.kode === kode);
    if (linje !== undefined) grupper.set(gruppe, [...(grupper.get(gruppe) ?? []), linje]);
  }
  return [...grupper];
}

/** Explains the settlement of codes in the form's order: lines, groups and total (K-1 to K-3). */
export function forklarOppgjoer(
  b: Bygger,
  pris: (kode: string) => Stegnr,
  koder: readonly Tjenestekode[],
  sted: Oppgjoerssted,
): Oppgjoersteg {
  const { ut, hvilket } = sted;
  const rot = (sti: Sti, steg: Stegnr): void => {
    if (ut !== undefined) b.rot([...ut, ...sti], steg);
  };
  const linjer = koder.map((kode, i) =>
    forklarLinje(b, kode, pris(kode), sted, (felt, steg) => {
      rot(["linjer", i, felt], steg);
    }),
  );
  const grupper = iGrupper(linjer).map(([gruppe, iGruppen], i) => {
    const navn = `netto for ${gruppe}${hvilket}`;
    const steg = summering(
      b,
      navn,
      "K-3",
      iGruppen.map((l) => [l.kode, l.netto]),
    );
    rot(["grupper", i, "netto"], steg);
    rot(["grupper", i, "nettoAvrundet"], avrundet(b, steg, navn, "K-3"));
    return [gruppe, steg] as const;
  });
  const netto = summering(b, `netto${hvilket}`, "K-3", grupper);
  const nettoAvrundet = avrundet(b, netto, `netto${hvilket}`, "K-3");
  rot(["netto"], netto);
  rot(["nettoAvrundet"], nettoAvrundet);
  return { linjer, netto, nettoAvrundet };
}

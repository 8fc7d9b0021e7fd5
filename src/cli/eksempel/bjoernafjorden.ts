import tabell7 from "../../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import {
  beregnInntektspaaslag,
  beregnUttrekk,
  finnDemografiSomGir,
  hentDeflator,
  kontrollerTall,
  listDemografi,
  type Tallkontroll,
  type Talluttrykk,
  type VistTall,
} from "../../index.js";
import { hentUttrekk } from "../../oppslag.js";
import { avrund } from "../../tall/kvotient.js";
import { lesResultat } from "../../tall/lesResultat.js";
import { SIFRE_ETTER } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";

/** A check of the example: what is checked, which verdict the sources are known to give, and why where it is not plain. */
export type Eksempelkontroll = {
  readonly navn: string;
  readonly kontroll: Tallkontroll;
  readonly ventet: Tallkontroll["dom"];
  readonly forklaring: string;
};

/** What the example gives. */
export type Bjoernafjorden = {
  readonly kontroller: readonly Eksempelkontroll[];
  /** The rates a year that carry each part to its published amount of 2020. */
  readonly satser: readonly { readonly navn: string; readonly fra: string; readonly til: string }[];
};

const AAR = 2020;

/** The published amount of a municipality and year, as shown. */
function publisert(kommune: string, aar: number): VistTall {
  const { beloep, avrundetTil } = hentUttrekk({ kommune, aar });
  return { vist: beloep, avrundetTil };
}

/** The budget-time deflators from the year after the base year on. */
const deflatorer = (fraAar: number) =>
  Array.from({ length: AAR - fraAar }, (_, i) => {
    const aar = fraAar + 1 + i;
    return { aar, deflator: hentDeflator({ aar }).verdi ?? "" };
  });

/** The rates that carry a part from its published base to its published amount. */
function finnSatser(kommune: string, fraAar: number): { readonly fra: string; readonly til: string } {
  const { vist, avrundetTil = 1 } = publisert(kommune, AAR);
  const { satser } = finnDemografiSomGir({
    grunnlag: { aar: fraAar, beloep: publisert(kommune, fraAar).vist },
    tilAar: AAR,
    indekser: deflatorer(fraAar),
    publisert: { beloep: vist, avrundetTil },
  });
  return satser ?? { fra: "", til: "" };
}

/** The uttrekk of a part in 2020 with one rate for all years. */
function framfoert(kommune: string, fraAar: number, demografi: string): string {
  const { beloep } = beregnUttrekk({
    grunnlag: { aar: fraAar, beloep: publisert(kommune, fraAar).vist },
    tilAar: AAR,
    indekser: deflatorer(fraAar).map((rad) => ({ ...rad, demografi })),
  });
  const t = lesResultat(beloep);
  return typeof t === "string" ? beloep : skrivTall(avrund(t, SIFRE_ETTER)); // as many decimals as an input may have
}

/** Table 7-2's inntektspåslag for the municipality in 2020, in kroner. */
function tabellensPaaslag(): VistTall {
  const rad = tabell7.tabeller
    .find(({ type }) => type === "inntektspaaslag")
    ?.rader.find((r) => r.rad === String(AAR));
  return { vist: `${rad?.bjoernafjordenOs}000000`, avrundetTil: "1000000" };
}

/** Computes Bjørnafjorden's uttrekk of 2020 from its two parts and holds each number against the published one. */
export function regnBjoernafjorden(): Bjoernafjorden {
  const hele = publisert("Bjørnafjorden", AAR);
  const deler = [publisert("Os", AAR), publisert("Fusa", AAR)];
  const snitt = listDemografi().snitt[0]?.verdi ?? "";
  const fusa = finnSatser("Fusa", 2018);
  const os = finnSatser("Os", 2015);
  const { beloep: paaslag } = beregnInntektspaaslag({ aar: AAR, uttrekk: hele.vist });
  const kontroll = (
    navn: string,
    ventet: Tallkontroll["dom"],
    forklaring: string,
    side: { readonly publisert: VistTall; readonly beregnet: Talluttrykk },
  ): Eksempelkontroll => ({ navn, ventet, forklaring, kontroll: kontrollerTall(side) });
  return {
    satser: [
      { navn: "Fusa 2018–2020", ...fusa },
      { navn: "Os 2015–2020", ...os },
    ],
    kontroller: [
      kontroll(
        "Fusa 2018 → 2020 (R-2)",
        "avrunding",
        "med den laveste satsen som gir det publiserte beløpet",
        {
          publisert: publisert("Fusa", AAR),
          beregnet: { vist: framfoert("Fusa", 2018, fusa.fra) },
        },
      ),
      kontroll(
        "Os 2015 → 2020 (R-2)",
        "avvik",
        "med det publiserte snittet for demografi; reglene forklarer ikke Os",
        {
          publisert: publisert("Os", AAR),
          beregnet: { vist: framfoert("Os", 2015, snitt) },
        },
      ),
      kontroll("Os + Fusa = Bjørnafjorden (R-3)", "avrunding", "delene slik de er vist", {
        publisert: hele,
        beregnet: { sum: deler },
      }),
      kontroll("Inntektspåslag, mill. (R-4)", "avrunding", "4 % av uttrekket, under taket", {
        publisert: tabellensPaaslag(),
        beregnet: { vist: paaslag },
      }),
    ],
  };
}

import type { Forloep, Forloepsaar } from "sio-beregning/skjema/browser";
import { lag, tegn } from "../lag.js";
import { lengde, vis, visMedTegn } from "../tall.js";
import { figur } from "../visning/figur.js";
import { skravur } from "../visning/skravur.js";
import { tegnproeve } from "../visning/tegnproeve.js";
import { INN, STROEMNAVN, type Stroemnavn, UTEN } from "./stroemnavn.js";

const HOEYDE = 300;
const BUNN = 26;
const TOPP = 14;
const VENSTRE = 40;

/** Whole mill. for the axis and for what is written in a chart. */
const mill = (kroner: number): string => vis(String(Math.round(kroner / 1e6)));
const million = (kroner: string): string => visMedTegn(String(Math.round(lengde(kroner) / 1e5) / 10), 1);

/** Finds a step that gives the axis about five lines. */
function akse(fra: number, til: number): number[] {
  const raa = (til - fra) / 5 || 1;
  const tier = 10 ** Math.floor(Math.log10(raa));
  const steg = tier * ([1, 2, 5, 10].find((f) => f * tier >= raa) ?? 10);
  const foerste = Math.ceil(fra / steg);
  return Array.from({ length: Math.floor(til / steg) - foerste + 1 }, (_, i) => (foerste + i) * steg);
}

/** The patterns that tell the streams apart without colour. */
const moenstre = () => [
  skravur("skravur-rundsum", "skravur-rundsum"),
  skravur("skravur-paaslag", "skravur-paaslag"),
  skravur("skravur-refusjon", "skravur-refusjon"),
  skravur("skravur-minus-aar", "skravur-minus"),
];

function ramme(
  bredde: number,
  fra: number,
  til: number,
  navn: string,
  innhold: (y: (v: number) => number) => SVGElement[],
) {
  const y = (verdi: number) => TOPP + ((til - verdi) / (til - fra || 1)) * (HOEYDE - TOPP - BUNN);
  return tegn(
    "svg",
    { viewBox: `0 0 ${bredde} ${HOEYDE}`, role: "img", "aria-label": navn },
    tegn("defs", {}, moenstre()),
    akse(fra, til).map((verdi) => [
      tegn("line", {
        class: verdi === 0 ? "akse" : "rutelinje",
        x1: VENSTRE,
        x2: bredde,
        y1: y(verdi),
        y2: y(verdi),
      }),
      tegn(
        "text",
        { class: "verdi dempet", x: VENSTRE - 6, y: y(verdi) + 4, "text-anchor": "end" },
        mill(verdi),
      ),
    ]),
    innhold(y),
  );
}

/** One column of streams on top of each other. */
function stabel(
  aar: Forloepsaar,
  stroemmer: readonly Stroemnavn[],
  x: number,
  bredde: number,
  y: (v: number) => number,
) {
  let sum = 0;
  return stroemmer.flatMap((stroem) => {
    const verdi = lengde(aar[stroem]);
    if (verdi === 0) return [];
    const topp = y(sum + verdi);
    const rute = tegn("rect", {
      class: `stroem stroem-${stroem}`,
      x,
      y: topp,
      width: bredde,
      height: Math.max(0.5, y(sum) - topp),
    });
    sum += verdi;
    return [rute];
  });
}

function tegnStabler({ kommune, aar }: Forloep, bredde: number): SVGElement {
  const plass = (bredde - VENSTRE) / Math.max(1, aar.length);
  const soeyle = Math.min(44, plass * 0.36);
  const stoerst = Math.max(1, ...aar.flatMap((a) => [lengde(a.tilskudd), lengde(a.utenForsoeket)]));
  const navn = `Stablede søyler: tilskudd mot uttrekk og bortfalt refusjon for ${kommune}, ${aar.length} år. Tallene står i tabellen under.`;
  return ramme(bredde, 0, stoerst * 1.04, navn, (y) =>
    aar.flatMap((a, nr) => {
      const midt = VENSTRE + plass * (nr + 0.5);
      return [
        ...stabel(a, INN, midt - soeyle - 1, soeyle, y),
        ...stabel(a, UTEN, midt + 1, soeyle, y),
        tegn("text", { class: "navn", x: midt, y: HOEYDE - 8, "text-anchor": "middle" }, String(a.aar)),
      ];
    }),
  );
}

function tegnOekte({ kommune, aar }: Forloep, bredde: number): SVGElement {
  const plass = (bredde - VENSTRE) / Math.max(1, aar.length);
  const soeyle = Math.min(56, plass * 0.55);
  const verdier = aar.map((a) => lengde(a.oekteOverfoeringer));
  const fra = Math.min(0, ...verdier) * 1.15;
  const til = Math.max(1, ...verdier) * 1.15;
  const navn = `Søyler: økte overføringer til ${kommune}, ${aar.length} år. Tallene står i tabellen over.`;
  return ramme(bredde, fra, til, navn, (y) =>
    aar.flatMap((a, nr) => {
      const verdi = verdier[nr] ?? 0;
      const midt = VENSTRE + plass * (nr + 0.5);
      return [
        tegn("rect", {
          class: verdi < 0 ? "oekte oekte-minus" : "oekte",
          x: midt - soeyle / 2,
          y: Math.min(y(0), y(verdi)),
          width: soeyle,
          height: Math.max(1, Math.abs(y(verdi) - y(0))),
        }),
        tegn(
          "text",
          { class: "verdi", x: midt, y: verdi < 0 ? y(verdi) + 14 : y(verdi) - 5, "text-anchor": "middle" },
          million(a.oekteOverfoeringer),
        ),
        tegn("text", { class: "navn", x: midt, y: HOEYDE - 8, "text-anchor": "middle" }, String(a.aar)),
      ];
    }),
  );
}

function smaatabell({ aar }: Forloep, stroemmer: readonly Stroemnavn[], tittel: string): HTMLTableElement {
  return lag(
    "table",
    {},
    lag("caption", {}, tittel),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        lag("th", { scope: "col" }, "År"),
        stroemmer.map((s) => lag("th", { scope: "col", class: "hoeyre" }, STROEMNAVN[s])),
      ),
    ),
    lag(
      "tbody",
      {},
      aar.map((a) =>
        lag(
          "tr",
          {},
          lag("th", { scope: "row" }, String(a.aar)),
          stroemmer.map((s) => lag("td", { class: "hoeyre" }, vis(a[s], 0))),
        ),
      ),
    ),
  );
}

/** Shows the course as two charts: what came in against what would have come, and the difference. */
export function soeyler(ut: Forloep): HTMLElement[] {
  const inn = INN.filter((stroem) => ut.aar.some((a) => lengde(a[stroem]) !== 0));
  return [
    figur({
      id: "stabler",
      tittel: "Tilskudd mot uttrekk",
      forklaring:
        "Venstre søyle hvert år er det som kom inn, høyre det som ville kommet uten forsøket. Mill. kr.",
      tegnforklaring: lag(
        "p",
        { class: "tegnforklaring" },
        [...inn, ...UTEN].map((s) => tegnproeve(`stroem stroem-${s}`, STROEMNAVN[s])),
      ),
      tegn: (bredde) => tegnStabler(ut, bredde),
      tabell: smaatabell(
        ut,
        [...inn, "tilskudd", ...UTEN, "utenForsoeket"],
        "Tilskudd, uttrekk og bortfalt refusjon, kroner",
      ),
    }),
    figur({
      id: "oekte",
      tittel: "Økte overføringer",
      forklaring:
        "Tilskudd i alt minus uttrekk og bortfalt refusjon (S-3). Mill. kr; skravert er under null.",
      tegn: (bredde) => tegnOekte(ut, bredde),
      tabell: smaatabell(ut, ["oekteOverfoeringer"], "Økte overføringer, kroner"),
    }),
  ];
}

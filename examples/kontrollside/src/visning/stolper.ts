import {
  beregnFastePriser,
  type Korreksjonsoppgjoer,
  type KorreksjonsoppgjoerInn,
} from "sio-beregning/skjema/browser";
import { lag, tegn } from "../lag.js";
import { lengde, vis, visMedTegn } from "../tall.js";
import { figur } from "./figur.js";
import { skravur } from "./skravur.js";
import { tegnproeve } from "./tegnproeve.js";

/** A line's a konto and delivered volume at the same price. */
type Par = {
  readonly kode: string;
  readonly aKonto: string;
  readonly gjennomfoert: string;
  readonly netto: string;
  readonly volumer: readonly [string, string, string];
};

const RAD = 34;
const TEKSTBREDDE = 78;
const TALLBREDDE = 104;

/** S-6: both volumes at the settlement's prices, so that hours and døgn can stand on one axis. */
function parene(ut: Korreksjonsoppgjoer, { tariff, priser }: KorreksjonsoppgjoerInn): Par[] {
  const periode = (navn: string, felt: "aKontoVolum" | "gjennomfoert") => ({
    navn,
    linjer: ut.linjer.map((linje) => ({ kode: linje.kode, volum: linje[felt] })),
  });
  const faste = beregnFastePriser({
    ...(tariff !== undefined && { tariff }),
    ...(priser !== undefined && { priser }),
    perioder: [periode("A konto", "aKontoVolum"), periode("Gjennomført", "gjennomfoert")],
  });
  const beloep = (nr: number, kode: string) =>
    faste.perioder[nr]?.linjer.find((l) => l.kode === kode)?.beloep ?? "0";
  return ut.linjer.map(({ kode, enhet, aKontoVolum, gjennomfoert, netto }) => ({
    kode,
    aKonto: beloep(0, kode),
    gjennomfoert: beloep(1, kode),
    netto,
    volumer: [aKontoVolum, gjennomfoert, enhet === "time" ? "timer" : "døgn"],
  }));
}

function tegnPar(alle: readonly Par[], bredde: number): SVGElement {
  const ende = bredde - TALLBREDDE;
  const stoerst = Math.max(1, ...alle.flatMap((par) => [lengde(par.aKonto), lengde(par.gjennomfoert)]));
  const lang = (verdi: string) => Math.max(1, (lengde(verdi) / stoerst) * (ende - TEKSTBREDDE - 8));
  const hoeyde = alle.length * RAD + 4;
  return tegn(
    "svg",
    {
      viewBox: `0 0 ${bredde} ${hoeyde}`,
      role: "img",
      "aria-label": `Stolper: a konto mot gjennomført i kroner for ${alle.length} koder. Tallene står i tabellen under.`,
    },
    tegn("defs", {}, skravur("skravur-akonto", "skravur-akonto")),
    tegn("line", { class: "akse", x1: TEKSTBREDDE, x2: TEKSTBREDDE, y1: 0, y2: hoeyde }),
    alle.map(({ kode, aKonto, gjennomfoert, netto }, nr) => {
      const y = nr * RAD + 4;
      return tegn(
        "g",
        {},
        tegn("text", { class: "navn kode", x: TEKSTBREDDE - 10, y: y + 17, "text-anchor": "end" }, kode),
        tegn("rect", { class: "stolpe-akonto", x: TEKSTBREDDE, y: y + 2, width: lang(aKonto), height: 10 }),
        tegn("rect", {
          class: "stolpe-gjennomfoert",
          x: TEKSTBREDDE,
          y: y + 13,
          width: lang(gjennomfoert),
          height: 10,
        }),
        tegn("text", { class: "verdi", x: bredde, y: y + 17, "text-anchor": "end" }, visMedTegn(netto, 0)),
      );
    }),
  );
}

const HODE = ["A konto", "Gjennomført", "Enhet", "A konto, kr", "Gjennomført, kr", "Forskjell, kr"];

const tabellen = (alle: readonly Par[]): HTMLTableElement =>
  lag(
    "table",
    {},
    lag("caption", {}, "A konto mot gjennomført etter kode"),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        lag("th", { scope: "col" }, "Kode"),
        HODE.map((navn) => lag("th", { scope: "col", class: navn === "Enhet" ? "" : "hoeyre" }, navn)),
      ),
    ),
    lag(
      "tbody",
      {},
      alle.map(({ kode, aKonto, gjennomfoert, netto, volumer: [foer, etter, enhet] }) =>
        lag(
          "tr",
          {},
          lag("th", { scope: "row" }, kode),
          [foer, etter].map((volum) => lag("td", { class: "hoeyre" }, vis(volum, 2))),
          lag("td", {}, enhet),
          [aKonto, gjennomfoert, netto].map((beloep) => lag("td", { class: "hoeyre" }, vis(beloep, 2))),
        ),
      ),
    ),
  );

/** Shows each code's a konto against what was delivered, in kroner. */
export function stolper(ut: Korreksjonsoppgjoer, inn: KorreksjonsoppgjoerInn): HTMLElement {
  const alle = parene(ut, inn);
  return figur({
    id: "stolper",
    tittel: "A konto mot gjennomført",
    forklaring:
      "Volumene ganget med samme pris (S-6), så timer og døgn kan stå på én akse. Til høyre forskjellen, kroner.",
    tegnforklaring: lag(
      "p",
      { class: "tegnforklaring" },
      tegnproeve("stolpe-akonto", "a konto"),
      tegnproeve("stolpe-gjennomfoert", "gjennomført"),
    ),
    tegn: (bredde) => tegnPar(alle, bredde),
    tabell: tabellen(alle),
  });
}

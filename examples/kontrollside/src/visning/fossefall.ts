import type { Korreksjonsoppgjoer } from "sio-beregning/skjema/browser";
import { lag, tegn } from "../lag.js";
import { lengde, vis, visMedTegn } from "../tall.js";
import { figur } from "./figur.js";
import { skravur } from "./skravur.js";

/** A bar: from where the sum stood to where it is then. */
type Trinn = {
  readonly navn: string;
  readonly netto: string;
  readonly fra: number;
  readonly til: number;
  readonly slag: string;
};

const SMALT = 860;
const TEKSTBREDDE = 436;
const TALLBREDDE = 104;
const STOLPE = 16;

function trinnene({ grupper, netto }: Korreksjonsoppgjoer): Trinn[] {
  let sum = 0;
  const trinn = grupper.map(({ gruppe, netto: bidrag }): Trinn => {
    const fra = sum;
    sum += lengde(bidrag);
    return { navn: gruppe, netto: bidrag, fra, til: sum, slag: bidrag.startsWith("-") ? "minus" : "pluss" };
  });
  return [...trinn, { navn: "Netto i alt", netto, fra: 0, til: lengde(netto), slag: "sum" }];
}

function tegnTrinn(alle: readonly Trinn[], bredde: number): SVGElement {
  const smalt = bredde < SMALT;
  const rad = smalt ? 46 : 30;
  const venstre = smalt ? 0 : TEKSTBREDDE;
  const ende = bredde - TALLBREDDE;
  const verdier = alle.flatMap(({ fra, til }) => [fra, til]);
  const minst = Math.min(0, ...verdier);
  const spenn = Math.max(0, ...verdier) - minst || 1;
  const x = (verdi: number) => venstre + ((verdi - minst) / spenn) * (ende - venstre - 8) + 2;
  const hoeyde = alle.length * rad + 8;
  return tegn(
    "svg",
    {
      viewBox: `0 0 ${bredde} ${hoeyde}`,
      role: "img",
      "aria-label": `Fossefall: netto endring for ${alle.length - 1} grupper, til sammen ${vis(alle.at(-1)?.netto ?? "0", 0)} kroner. Tallene står i tabellen under.`,
    },
    tegn("defs", {}, skravur("skravur-minus", "skravur-minus")),
    tegn("line", { class: "akse", x1: x(0), x2: x(0), y1: 0, y2: hoeyde }),
    alle.map(({ navn, netto, fra, til, slag }, nr) => {
      const y = nr * rad + 4;
      const yStolpe = smalt ? y + 20 : y + 5;
      const bak = alle[nr - 1];
      return tegn(
        "g",
        { class: `trinn trinn-${slag}` },
        tegn(
          "text",
          { class: "navn", x: smalt ? 0 : venstre - 12, y: y + 15, "text-anchor": smalt ? "start" : "end" },
          navn,
        ),
        bak !== undefined &&
          slag !== "sum" &&
          tegn("line", { class: "kobling", x1: x(fra), x2: x(fra), y1: y - (smalt ? 10 : 9), y2: yStolpe }),
        tegn("rect", {
          class: "stolpe",
          x: Math.min(x(fra), x(til)),
          y: yStolpe,
          width: Math.max(1.5, Math.abs(x(til) - x(fra))),
          height: STOLPE,
        }),
        tegn(
          "text",
          { class: "verdi", x: bredde, y: yStolpe + 12, "text-anchor": "end" },
          visMedTegn(netto, 0),
        ),
      );
    }),
  );
}

function tabellen(alle: readonly Trinn[], { grupper }: Korreksjonsoppgjoer): HTMLTableElement {
  return lag(
    "table",
    {},
    lag("caption", {}, "Netto endring etter gruppe, kroner"),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        lag("th", { scope: "col" }, "Gruppe"),
        lag("th", { scope: "col", class: "hoeyre" }, "Netto"),
      ),
    ),
    lag(
      "tbody",
      {},
      alle.map(({ navn, netto }, nr) =>
        lag(
          "tr",
          { class: nr === grupper.length ? "sumrad" : undefined },
          lag("th", { scope: "row" }, navn),
          lag("td", { class: "hoeyre" }, vis(netto, 2)),
        ),
      ),
    ),
  );
}

/** Shows how the groups of the form add up to the net change. */
export function fossefall(ut: Korreksjonsoppgjoer): HTMLElement {
  const alle = trinnene(ut);
  return figur({
    id: "fossefall",
    tittel: "Netto endring etter gruppe",
    forklaring: "Hver stolpe begynner der den forrige sluttet; den nederste er summen. Skravert er trekk.",
    tegn: (bredde) => tegnTrinn(alle, bredde),
    tabell: tabellen(alle, ut),
  });
}

import type { Sti } from "../../../feil.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { minus, pluss } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { summering } from "../summering.js";

const HELE = "økte overføringer";
const PAASLAG = "inntektspåslag";
const DEMOGRAFI = "demografigevinst";
const RESSURSKREVENDE = "ressurskrevende tjenester";

/** The whole and the given parts, as the input and the formula call them. */
const FELT = [
  ["oekteOverfoeringer", HELE],
  ["inntektspaaslag", PAASLAG],
  ["demografigevinst", DEMOGRAFI],
  ["ressurskrevende", RESSURSKREVENDE],
] as const;

/** S-7: explains the whole, its given parts, and the rest that is left of it. */
function forklarSplitt(b: Bygger, steg: readonly Stegnr[], om: string, ut: Sti): void {
  const [[, hele], [, paaslag], [, demografi], [, ressurskrevende]] = FELT;
  const operander = FELT.map(([felt, navn], i) => {
    const nr = steg[i] ?? -1;
    b.rot([...ut, felt], nr);
    return [navn, nr] as const;
  });
  const rest = b.regn({
    navn: `resten ${om}`,
    enhet: "kr",
    regel: "S-7",
    operander,
    uttrykk: minus(hele, pluss(paaslag, demografi, ressurskrevende)),
  });
  b.rot([...ut, "rest"], rest);
}

/** Explains the exact amounts and those in whole kroner. */
function forklarBegge(b: Bygger, steg: readonly Stegnr[], om: string, ut: Sti): void {
  forklarSplitt(b, steg, om, ut);
  const hele = steg.map((nr, i) => avrundet(b, nr, `${FELT[i]?.[1] ?? ""} ${om}`, "S-7"));
  forklarSplitt(b, hele, `${om} i hele kroner`, [...ut, "avrundet"]);
}

/** Explains the økte overføringer by cause (S-7). */
export const forklarAarsakssplitt: Forklarer<"aarsakssplitt"> = (b, { aar }) => {
  const aarene = aar.map((rad, i) => {
    const om = `i ${rad.aar}`;
    const steg = FELT.map(([felt, navn]) => b.inndata(["aar", i, felt], `${navn} ${om}`, "kr"));
    b.rot(["aar", i, "aar"], b.inndata(["aar", i, "aar"], "året", AARSTALL));
    forklarBegge(b, steg, om, ["aar", i]);
    return { aar: String(rad.aar), steg };
  });
  const summer = FELT.map(([, navn], i) =>
    summering(
      b,
      `${navn} i alt`,
      "S-7",
      aarene.map((rad) => [rad.aar, rad.steg[i] ?? -1]),
    ),
  );
  forklarBegge(b, summer, "i alt", ["sum"]);
};

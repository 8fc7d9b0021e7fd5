import type { Stegnr } from "../../../Bygger.js";
import { abs, delt, ganger, min, minus, pluss, positiv } from "../../../uttrykk.js";
import { en, erLike, ikke, regn } from "../Strekk.js";
import type { Delsteg } from "./Delsteg.js";
import type { Grunnlag } from "./Grunnlag.js";
import { kroner } from "./motKroner.js";

/** explains an instalment against its share of the year, in whole kroner. */
export function motAndel({ b }: Grunnlag, navn: string, vist: Stegnr, andel: Stegnr): Delsteg {
  const halv = ["2", b.konstant("2", "to halve", "N-2")] as const;
  const beregnet = regn(
    b,
    kroner(`${navn} etter årets a konto`, "A-2"),
    [["1", en(b)], halv, ["andel", andel]],
    { op: "avrund", ledd: [pluss("andel", delt("1", "2"))], enhet: "1", maate: "ned" },
    "andelen til nærmeste hele krone",
  );
  const operander = [
    ["1", en(b)],
    ["vist", vist],
    ["andel", andel],
  ] as const;
  const deler = regn(
    b,
    { navn: `om ${navn} er andelen`, regel: "A-5" },
    operander,
    min(
      positiv(minus("1", abs(minus("vist", "andel")))),
      ikke(positiv(abs(minus("vist", { op: "avrund", ledd: ["vist"], enhet: "1", maate: "ned" })))),
    ),
    "1 hvis vist er hele kroner og mindre enn én fra andelen, ellers 0",
  );
  return {
    navn,
    regel: "A-2",
    vist,
    beregnet,
    likt: erLike(b, `om ${navn} er det beregnede`, beregnet, vist),
    finnes: deler,
    kroner: regn(
      b,
      kroner(`${navn}, avstanden`, "A-5"),
      [...operander, ["er andelen", deler]],
      ganger(ikke("er andelen"), abs(minus("vist", "andel"))),
    ),
  };
}

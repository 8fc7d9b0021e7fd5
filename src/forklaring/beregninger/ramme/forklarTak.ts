import { alleTak } from "../../../ramme/paaslagssatser.js";
import { deflatorserie, finnDeflator } from "../../../tariff/deflator.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { ganger, pluss } from "../../uttrykk.js";
import { aarssted } from "../aarssted.js";
import { avrundet } from "../avrundet.js";
import { nesteAar } from "../nesteAar.js";
import { TUSEN } from "./forklarUttrekk.js";
import { takFraTabell } from "./paaslagstabell.js";

/** Gives the year and the cap that the others are derived from. */
function fra(b: Bygger): { aar: Stegnr; tak: Stegnr } {
  if (hentVed(b.inn, ["fra"]) !== undefined)
    return {
      aar: b.inndata(["fra", "aar"], "året taket regnes fra", AARSTALL),
      tak: b.inndata(["fra", "tak"], "taket", "kr"),
    };
  const [foerste] = alleTak();
  if (foerste === undefined) throw new Error("tabellen har ingen tak");
  const { aar, status, kilder } = foerste;
  const steg = b.tabell({
    navn: "året for det publiserte taket",
    verdi: String(aar),
    enhet: AARSTALL,
    tabell: "inntektspaaslag",
    plass: { felt: "tak.aar", aar },
    status,
    kilder,
    regel: "R-4",
  });
  return { aar: steg, tak: takFraTabell(b, aar) };
}

/** Gives the rate of a year: the caller's, or the budget-time deflator. */
function deflatoren(b: Bygger, aar: number): Stegnr {
  const sted = aarssted(b.inn, ["deflatorer"], aar);
  const navn = `deflator for ${aar}`;
  if (hentVed(b.inn, sted) !== undefined) return b.inndata([...sted, "deflator"], navn);
  const funnet = finnDeflator(aar, "budsjett");
  if (funnet === undefined) throw new Error(`tabellen har ingen deflator for ${aar}`);
  const { verdi, status, kilder, merknad } = funnet;
  return b.tabell({
    navn,
    verdi,
    tabell: deflatorserie(),
    plass: { aar, slag: "budsjett" },
    status,
    kilder,
    ...(merknad !== undefined && { merknad }),
  });
}

/** Explains the cap carried to a later year. */
export const forklarTak: Forklarer<"tak"> = (b, { utvikling }) => {
  let { aar, tak } = fra(b);
  const en = b.konstant("1", "hele taket", "R-4");
  utvikling.forEach((rad, i) => {
    const deflator = deflatoren(b, rad.aar);
    const navn = `taket i ${rad.aar}, regnet`;
    aar = nesteAar(b, aar, rad.aar, "R-4");
    tak = b.regn({
      navn,
      enhet: "kr",
      regel: "R-4",
      operander: [
        ["taket året før", tak],
        ["1", en],
        ["deflator", deflator],
      ],
      uttrykk: ganger("taket året før", pluss("1", "deflator")),
    });
    const ut = ["utvikling", i];
    b.rot([...ut, "aar"], aar);
    b.rot([...ut, "deflator"], deflator);
    b.rot([...ut, "tak"], tak);
    b.rot([...ut, "takAvrundet"], avrundet(b, tak, navn, "R-4", TUSEN));
  });
  b.rot(["tak"], tak);
  b.rot(["takAvrundet"], avrundet(b, tak, "taket", "R-4", TUSEN));
};

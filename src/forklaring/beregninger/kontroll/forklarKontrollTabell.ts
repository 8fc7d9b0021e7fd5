import { krev } from "../../../grense/lesInndata.js";
import { lesKontrollerTabell } from "../../../kontroll/lesKontrollerTabell.js";
import type { Forklarer } from "../../Forklarer.js";
import { min, sum } from "../../uttrykk.js";
import { regn } from "./Strekk.js";
import { lagCelleoppslag, tomCelle } from "./tabell/celleoppslag.js";
import { forklarSamlet } from "./tabell/forklarSamlet.js";
import { forklarSted } from "./tabell/forklarSted.js";

/** Explains the check of published tables: every identity at every place, their counts, and all of them at once (N-2, N-3). */
export const forklarKontrollTabell: Forklarer<"kontroll-tabell"> = (b, resultat) => {
  const { tabeller, instanser, utelatt } = krev(lesKontrollerTabell(b.inn));
  const oppslag = lagCelleoppslag(b, tabeller);
  const steder = instanser.flatMap((instans, nr) => {
    const sitt = resultat.identiteter[nr];
    return sitt === undefined ? [] : [forklarSted(b, instans, nr, oppslag, sitt)];
  });
  for (const dom of ["eksakt", "avrunding", "avvik"] as const) {
    const operander = steder.map((s, i) => [`sted ${i + 1}`, s.dommer[dom]] as const);
    const antall = regn(
      b,
      { navn: `steder med dommen ${dom}`, regel: "N-2" },
      operander,
      sum(...operander.map(([n]) => n)),
    );
    b.rot(["antall", dom], antall);
  }
  const utelatte = utelatt.map(({ identitet, tomme }, i) => {
    const operander = tomme.map((rute, nr) => [`tom ${nr + 1}`, tomCelle(b, tabeller, rute)] as const);
    const navn = `identitet ${identitet + 1}, et sted der det ikke er noe å kontrollere`;
    const steg = regn(b, { navn, regel: "N-3" }, operander, min(...operander.map(([n]) => n)));
    return [`sted ${i + 1}`, steg] as const;
  });
  const antall = regn(
    b,
    { navn: "steder som er utelatt", regel: "N-3" },
    utelatte,
    sum(...utelatte.map(([n]) => n)),
  );
  b.rot(["antall", "utelatt"], antall);
  forklarSamlet(b, steder, oppslag, resultat.samlet);
};

import { likninger } from "../../../../kontroll/likninger.js";
import { konkrete } from "../../../../kontroll/simpleks/konkrete.js";
import { loes } from "../../../../kontroll/simpleks/loes.js";
import type { Celle } from "../../../../kontroll/Tabell.js";
import type { SamletDom } from "../../../../kontroll/tabelltyper.js";
import { adder, BROEK_NULL, broek, motsatt, multipliser } from "../../../../tall/Broek.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { abs, ganger, like, maks, positiv } from "../../../uttrykk.js";
import { null0, regn } from "../Strekk.js";
import type { Cellesteg } from "./celleoppslag.js";
import type { Stedsteg } from "./forklarSted.js";
import { nedreGrense, type Vekt } from "./nedreGrense.js";
import { forklarVitner } from "./vitneverdier.js";

/** Explains that no widening is needed, for all shown numbers agree as they stand. */
const ingenUtvidelse = (b: Bygger, steder: readonly Stedsteg[]): Stegnr =>
  regn(
    b,
    { navn: "så mange enheter trengs", regel: "N-2" },
    [["0", null0(b)], ...steder.map((s, i) => [`differanse ${i + 1}`, s.differanse] as const)],
    positiv(maks("0", ...steder.map((_, i) => abs(`differanse ${i + 1}`)))),
    "0 når alle de viste tallene stemmer",
  );

/** Explains the joint verdict's number: values that need so much widening, and why less can't be enough. */
function enhetene(b: Bygger, steder: readonly Stedsteg[], oppslag: (celle: Celle) => Cellesteg): Stegnr {
  const { grenser, former, opphav, skalaer, celler } = likninger(steder.map(({ instans }) => instans));
  const svar = loes(grenser, former);
  const utvidelse = svar.loesbar ? BROEK_NULL : (svar.utvidelse ?? BROEK_NULL);
  const vitner = () => {
    const funnet = konkrete(svar.verdier, grenser, former, utvidelse, svar.loesbar);
    const verdier = new Map(
      celler.map((celle, i): [Celle, Stegnr] => {
        // a search counts in half units from what is shown
        const fra = multipliser(funnet[i] ?? BROEK_NULL, multipliser(celle.enhet, broek(1n, 2n)));
        return [celle, b.vitne(adder(celle.vist, fra), `en verdi bak ${oppslag(celle).navn}`, "N-2")];
      }),
    );
    return forklarVitner(b, steder, celler.map(oppslag), (celle) => verdier.get(celle));
  };
  if (svar.loesbar) return vitner();
  const vekter = former.flatMap((form, i): Vekt[] => {
    const k = svar.kombinasjon.get(grenser.length + i);
    const sted = steder[opphav[i] ?? -1];
    if (k === undefined || sted === undefined) return [];
    const opp = form.opp !== undefined;
    const vekt = multipliser(skalaer[i] ?? BROEK_NULL, broek(k));
    // what is below a lowest value is counted the other way
    return [{ sted, vekt: opp ? vekt : motsatt(vekt), opp }];
  });
  const minst = nedreGrense(b, vekter, oppslag);
  return regn(
    b,
    { navn: "så mange enheter trengs", regel: "N-2" },
    [
      ["trengs minst", minst],
      ["er nok", vitner()],
    ],
    like("trengs minst", "er nok"),
  );
}

/** Explains the verdict of all identities at once (N-2): how many units each interval must be widened by. */
export function forklarSamlet(
  b: Bygger,
  steder: readonly Stedsteg[],
  oppslag: (celle: Celle) => Cellesteg,
  resultat: SamletDom,
): void {
  const enheter = resultat.dom === "eksakt" ? ingenUtvidelse(b, steder) : enhetene(b, steder, oppslag);
  b.rot(["samlet", "enheter"], b.vist(enheter));
  if (resultat.avstand === undefined) return;
  const celle = steder
    .flatMap(({ svar, ledd }) => [svar, ...ledd.map((l) => l.celle)])
    .find(({ enhet }) => enhet !== undefined);
  if (celle?.enhet === undefined) throw new Error("forklaringen finner ikke noen avrundet celle");
  const avstand = regn(
    b,
    { navn: "det samme som beløp", regel: "N-2" },
    [
      ["enheter", enheter],
      ["avrundet til", celle.enhet],
    ],
    ganger("enheter", "avrundet til"),
  );
  b.rot(["samlet", "avstand"], b.vist(avstand));
}

import type { Problem } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import { sammenslaaingerMed, type Tidslinje } from "./loestLest.js";

/** Names that a message lists, and unknown names that the nearest one is sought for: enough for any municipality. */
const FLEST_VISTE = 10;
const FLEST_RAAD = 50;

/** Says which parts there are. */
function listDeler(kjente: readonly string[]): string {
  if (kjente.length === 0) return "oppgi delene med navn i deler";
  const flere = kjente.length - FLEST_VISTE;
  return `delene er ${kjente.slice(0, FLEST_VISTE).map(siter).join(", ")}${flere > 0 ? ` og ${flere} til` : ""}`;
}

/** Finds parts that a merger names and that do not exist, or that it names twice. */
function nevnteDeler({ deler, sammenslaainger }: Tidslinje): Problem[] {
  const kjente = deler.map(({ navn }) => navn).filter((navn) => typeof navn === "string");
  const finnes = new Set(kjente);
  let ukjente = 0;
  return sammenslaainger.flatMap((sammenslaaing, i) => {
    const nevnt = new Set<string>();
    return sammenslaaing.deler.flatMap((navn, j): Problem[] => {
      if (typeof navn !== "string") return []; // the schema has said so
      const sti = ["sammenslaainger", i, "deler", j];
      if (nevnt.has(navn))
        return [{ kode: "DUPLIKAT_NAVN", sti, melding: `Delen ${siter(navn)} står to ganger; behold én.` }];
      nevnt.add(navn);
      if (finnes.has(navn)) return [];
      ukjente += 1;
      const likt = ukjente > FLEST_RAAD ? undefined : naermeste(navn, kjente);
      const raad = likt === undefined ? listDeler(kjente) : `mente du ${siter(likt)}?`;
      const melding = `Sammenslåingen har en del som ikke finnes: fant ${beskrivFunn(navn)}; ${raad}`;
      return [{ kode: "UKJENT_DEL", sti, melding }];
    });
  });
}

/** Finds parts that are in nothing, neither by themselves nor merged: their uttrekk would be dropped in silence (N-3). */
function glemteDeler(tidslinje: Tidslinje): Problem[] {
  const med = sammenslaaingerMed(tidslinje);
  return tidslinje.deler.flatMap(({ navn, tom }, i): Problem[] => {
    if (!tom || med(navn).length > 0) return [];
    const hvem = typeof navn === "string" ? siter(navn) : "Delen";
    const melding = `${hvem} har ingen perioder og er ikke med i noen sammenslåing, så uttrekket ville falt bort; oppgi periodene ("utenfor" for måneder uten noen ordning).`;
    return [{ kode: "MANGLER_FELT", sti: ["deler", i, "perioder"], melding }];
  });
}

/** Finds what is wrong with which parts a course has and its mergers name. */
export function delproblemer(tidslinje: Tidslinje): Problem[] {
  const nevnte = nevnteDeler(tidslinje);
  // a misspelt name has its own problem, and the part that was meant is not forgotten
  return nevnte.some(({ kode }) => kode === "UKJENT_DEL") ? nevnte : [...nevnte, ...glemteDeler(tidslinje)];
}

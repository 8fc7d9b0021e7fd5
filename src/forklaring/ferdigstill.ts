import { hentKilde } from "../regler/hentKilde.js";
import { REGLER, type Regel } from "../regler/regler.js";
import { jevnfoer } from "../tall/Broek.js";
import type { Forklaring, Kildesitat, Regelsitat, Steg } from "./Forklaring.js";
import { finnTall } from "./finnTall.js";
import type { Bygd } from "./lagBygger.js";
import { lesVerdi } from "./skrivVerdi.js";

/** Gives the ids of the rules that a step cites. */
function reglerI(steg: Steg): string[] {
  if (steg.slag === "inndata") return [];
  if (steg.slag === "tabell") return steg.regel === undefined ? [] : [steg.regel];
  return steg.slag === "regnestykke" && steg.avrunding !== undefined
    ? [steg.regel, steg.avrunding.regel]
    : [steg.regel];
}

/** Quotes the rules that steps cite, in the rules' order. */
function siterRegler(steg: readonly Steg[]): Regelsitat[] {
  const brukt = new Set(steg.flatMap(reglerI));
  return (REGLER as readonly Regel[])
    .filter(({ id }) => brukt.has(id))
    .map(({ id, status, setning, forbehold }) => ({
      id,
      status,
      setning,
      ...(forbehold !== undefined && { forbehold }),
    }));
}

/** Quotes the sources that steps cite. A caller's own table may cite what we don't know. */
function siterKilder(steg: readonly Steg[]): Kildesitat[] {
  const brukt = new Set(
    steg.flatMap((s) => (s.slag === "tabell" && s.sti === undefined ? s.kilder.map(({ id }) => id) : [])),
  );
  return [...brukt].sort().map((id) => {
    const { tittel, utgiver, fil, adresse } = hentKilde(id);
    return {
      id,
      tittel,
      utgiver,
      ...(fil !== undefined && { fil }),
      ...(adresse !== undefined && { adresse }),
    };
  });
}

/** Finds the steps that the given ones build on, themselves included; their new numbers by their old. */
function nyeNumre(steg: readonly Steg[], roetter: Iterable<number>): Map<number, number> {
  const naadd = new Set(roetter);
  for (let nr = steg.length - 1; nr >= 0; nr -= 1) {
    const her = steg[nr];
    if (her?.slag !== "regnestykke" || !naadd.has(nr)) continue;
    for (const operand of her.operander) naadd.add(operand.steg);
  }
  return new Map([...naadd].sort((a, b) => a - b).map((gammelt, nytt) => [gammelt, nytt]));
}

/**
 * Makes the explanation of what was built, and holds it against the result: every number has a step, and the step gives the number. Where
 * not, the fault is the library's own, and no input's.
 */
export function ferdigstill(
  beregning: string,
  { steg, roetter }: Bygd,
  resultat: unknown,
  hypotetisk: boolean,
): Forklaring {
  const numre = nyeNumre(steg, roetter.values());
  const nytt = (gammelt: number): number => numre.get(gammelt) ?? -1;
  const igjen = steg
    .filter((_, nr) => numre.has(nr))
    .map((s) =>
      s.slag === "regnestykke"
        ? { ...s, operander: s.operander.map((o) => ({ ...o, steg: nytt(o.steg) })) }
        : s,
    );
  const funnet = finnTall(resultat);
  const tall = funnet.map(({ sti, navn, verdi }) => {
    const nr = roetter.get(JSON.stringify(sti));
    const forklart = steg[nr ?? -1];
    if (nr === undefined || forklart === undefined)
      throw new Error(`tallet ${navn.join(".")} er ikke forklart`);
    const [a, b] = [lesVerdi(verdi), lesVerdi(forklart.verdi)];
    if (a === undefined || b === undefined || jevnfoer(a, b) !== 0)
      throw new Error(`forklaringen av ${navn.join(".")} gir ${forklart.verdi}, og resultatet er ${verdi}`);
    return { sti, navn, verdi, steg: nytt(nr) };
  });
  if (tall.length !== roetter.size) {
    const kjente = new Set(funnet.map(({ sti }) => JSON.stringify(sti)));
    const ukjent = [...roetter.keys()].find((merke) => !kjente.has(merke));
    throw new Error(`forklaringen har tall som ikke er i resultatet: ${ukjent ?? ""}`);
  }
  return {
    format: "sio-forklaring",
    versjon: 1,
    beregning,
    ...(hypotetisk && { hypotetisk: true }),
    steg: igjen,
    tall,
    regler: siterRegler(igjen),
    kilder: siterKilder(igjen),
  };
}

import { type Problem, SioFeil } from "../feil.js";
import { erListe, felt, liste, ved } from "./data.js";
import { etterregnSteg } from "./etterregnSteg.js";
import { finnTall } from "./finnTall.js";
import { lesTekst, lesVerdi } from "./lesTekst.js";
import { like } from "./Rasjonal.js";

/** What an explanation may be held against beside itself: the input and the result that it is said to be of. */
export type EtterregnValg = { readonly inn?: unknown; readonly ut?: unknown };

/** What does not add up: in which step (null where in none), and how. */
export type Etterregningsavvik = { readonly steg: number | null; readonly melding: string };

/** What {@link etterregn} gives. */
export type Etterregning = { readonly stemmer: boolean; readonly avvik: readonly Etterregningsavvik[] };

const VALG = ["inn", "ut"];

/** Refuses what is no set of options. */
function krevValg(valg: unknown): void {
  const ukjente = typeof valg === "object" && valg !== null ? Object.keys(valg) : ["valg"];
  const problemer = ukjente
    .filter((navn) => !VALG.includes(navn))
    .map(
      (navn): Problem => ({
        kode: "UKJENT_FELT",
        sti: [navn.slice(0, 60)],
        melding: "Ukjent valg; tillatt er inn, ut.",
      }),
    );
  if (problemer.length > 0) throw new SioFeil(problemer);
}

/** Tells what kind of error was thrown, of whatever the input's code throws, which may refuse to be looked at. */
function erEn(e: unknown, slag: typeof SioFeil | typeof RangeError): boolean {
  try {
    return e instanceof slag;
  } catch {
    return false;
  }
}

/** Checks that every number of the result is the one that its step gives. */
function tallavvik(forklaring: unknown, { ut }: EtterregnValg): Etterregningsavvik[] {
  const steg = liste(forklaring, "steg");
  const avvik: Etterregningsavvik[] = [];
  const forklart = new Set<string>();
  for (const tall of liste(forklaring, "tall")) {
    const sti = felt(tall, "sti");
    const nr = felt(tall, "steg");
    const hvilket = erListe(sti) ? sti.map(String).join(".") : "uten sti";
    const si = (melding: string) => {
      avvik.push({ steg: typeof nr === "number" ? nr : null, melding: `tallet ${hvilket}: ${melding}` });
    };
    const merke = JSON.stringify(sti);
    if (forklart.has(merke)) si("er forklart to ganger");
    forklart.add(merke);
    const verdi = lesTekst(felt(tall, "verdi"));
    const derfra = typeof nr === "number" ? lesTekst(felt(steg[nr], "verdi")) : undefined;
    if (verdi === undefined || derfra === undefined || !like(verdi, derfra)) si("steget gir en annen verdi");
    if (ut === undefined || verdi === undefined) continue;
    const iUt = lesVerdi(ved(ut, sti));
    if (iUt === undefined || !like(iUt, verdi)) si("resultatet har en annen verdi");
  }
  if (ut === undefined) return avvik;
  const uten = finnTall(ut).filter((merke) => !forklart.has(merke));
  return [...avvik, ...uten.map((merke) => ({ steg: null, melding: `tallet ${merke} er ikke forklart` }))];
}

/** Finds steps that no number builds on. */
function loese(forklaring: unknown): Etterregningsavvik[] {
  const steg = liste(forklaring, "steg");
  const brukt = new Set<unknown>(liste(forklaring, "tall").map((tall) => felt(tall, "steg")));
  for (let nr = steg.length - 1; nr >= 0; nr -= 1) {
    if (!brukt.has(nr)) continue;
    for (const operand of liste(steg[nr], "operander")) brukt.add(felt(operand, "steg"));
  }
  return steg.flatMap((_, nr) =>
    brukt.has(nr) ? [] : [{ steg: nr, melding: "ikke noe tall bygger på steget" }],
  );
}

/** Checks what has been read. */
function sjekk(forklaring: unknown, valg: EtterregnValg): Etterregningsavvik[] {
  const steg = felt(forklaring, "steg");
  const kjent = felt(forklaring, "format") === "sio-forklaring" && felt(forklaring, "versjon") === 1;
  if (!kjent || !erListe(steg) || !erListe(felt(forklaring, "tall")))
    return [{ steg: null, melding: "dette er ingen forklaring av versjon 1" }];
  if (steg.length === 0 && liste(forklaring, "tall").length === 0 && valg.ut === undefined)
    return [
      { steg: null, melding: "forklaringen er tom; oppgi svaret i ut, for å se at det ikke har noen tall" },
    ];
  const grunnlag = {
    steg,
    verdier: steg.map((s) => lesTekst(felt(s, "verdi"))),
    regler: new Map(liste(forklaring, "regler").map((r) => [felt(r, "id"), felt(r, "status")])),
    inn: valg.inn,
  };
  return [
    ...steg.flatMap((_, nr) => etterregnSteg(nr, grunnlag).map((melding) => ({ steg: nr, melding }))),
    ...tallavvik(forklaring, valg),
    ...loese(forklaring),
  ];
}

/**
 * Computes an explanation over again, by code that shares nothing with the calculations, and tells what does not add up.
 *
 * Norwegian: *etterregning*. Every step is computed from its operands with exact fractions and rounded as it says; every operand must have the value of
 * the step that it refers to, every number of the result that of its step, every rule its status, and every step must be used. So an
 * explanation with a single operand changed is refused. It does not know whether the right rule was used: that is what a reader sees.
 *
 * @param forklaring - What {@link forklar} gave, perhaps kept as JSON. Anything else is told to be no explanation.
 * @param valg - `inn`, the input: numbers that are said to stand in it must; `ut`, the result: it must have the explained numbers and no others.
 * @returns Whether all of it adds up, and what does not, with the number of the step; frozen.
 * @throws {@link SioFeil} `UKJENT_FELT` for another option, `ULESELIG_INNGANG` for an object that throws when it is read, or one nested too deeply.
 * @example
 * ```ts
 * import { etterregn, forklar } from "sio-beregning";
 * const inn = { aarsbeloep: 1200000, terminer: [{ navn: "1. kvartal", maaneder: 3 }] };
 * const forklaring = forklar({ beregning: "a-konto", inn });
 * etterregn(forklaring, { inn }).stemmer;
 * //=> true
 * const endret = JSON.parse(JSON.stringify(forklaring).replace('"1200000"', '"1200001"'));
 * etterregn(endret).stemmer;
 * //=> false
 * ```
 */
export function etterregn(forklaring: unknown, valg: EtterregnValg = {}): Etterregning {
  try {
    krevValg(valg);
    const avvik = sjekk(forklaring, valg).map((a) => Object.freeze(a));
    return Object.freeze({ stemmer: avvik.length === 0, avvik: Object.freeze(avvik) });
  } catch (e) {
    if (erEn(e, SioFeil)) throw e;
    const grunn = erEn(e, RangeError)
      ? "den er nøstet så dypt at det ikke er plass til å regne den"
      : "et felt kastet en feil da det ble lest";
    const melding = `Forklaringen kunne ikke leses: ${grunn}; oppgi vanlige data, som fra JSON.`;
    throw new SioFeil([{ kode: "ULESELIG_INNGANG", sti: [], melding }], { cause: e });
  }
}

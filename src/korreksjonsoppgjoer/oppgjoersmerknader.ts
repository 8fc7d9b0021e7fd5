import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import type { Merknad } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { avrund, avrundetProdukt } from "../tall/kvotient.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, fraSkalert, gange, heltall, minus, NULL, sammenlign, type Tall } from "../tall/Tall.js";
import { aarsmerknader, prismerknader } from "../tariff/prismerknader.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { aKontoVolum } from "./aKontoVolum.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";

/** A key this near to months/12, counted in months, was meant as them, however many decimals it has: it may be a sum of doubles. */
const NAER = /* @__PURE__ */ fraSkalert(1, 8);

/**
 * Tells whether a key of so many decimals, this many months from whole ones, is these cut or rounded to its own last decimal: with one
 * decimal, 0.3 and 0.8 would be near as well; with ten, what is nearer than the last of them is nearer than NAER.
 */
function erKuttet(feil: Tall, desimaler: number): boolean {
  const grense = desimaler > 1 && desimaler < 10 ? fraSkalert(MAANEDER_I_AARET, desimaler) : NAER;
  return sammenlign(feil, grense) < 0 && sammenlign(minus(NULL, grense), feil) < 0;
}

/** Says so when a key that settlements share, months/12 cut or rounded, gives another whole hour or døgn than the months it stands for. */
export function noekkelmerknader(leste: readonly LestOppgjoer[]): Merknad[] {
  const noekkel = leste[0]?.noekkel;
  if (noekkel?.nevner !== 1) return [];
  const tolvdeler = gange(noekkel.teller, heltall(MAANEDER_I_AARET));
  const maaneder = avrund(tolvdeler);
  const feil = minus(tolvdeler, maaneder);
  const desimaler = skrivTall(noekkel.teller).split(".")[1]?.length ?? 0;
  if (fortegn(maaneder) === 0 || fortegn(feil) === 0 || !erKuttet(feil, desimaler)) return [];
  const flyttes = (linje: LestOppgjoer["linjer"][number]) =>
    linje !== undefined &&
    sammenlign(
      aKontoVolum(linje.aarsvolum, noekkel),
      avrundetProdukt(linje.aarsvolum, maaneder, MAANEDER_I_AARET),
    ) !== 0;
  const berort = KATALOG.filter((_, nr) => leste.some(({ linjer }) => flyttes(linjer[nr])));
  if (berort.length === 0) return [];
  const koder = berort.map(({ kode }) => kode).join(", ");
  const antall = skrivTall(maaneder);
  const melding = `Nøkkelen er ${antall}/12 avkortet, og a konto-volumet for ${koder} blir et annet enn med ${antall}/12; oppgi maaneder: ${antall}.`;
  return [{ kode: "NOEKKEL_AVKORTET", sti: ["noekkel"], melding }];
}

/** Gives what is doubtful about the prices and the year that settlements share. */
export function fellesmerknader(leste: readonly LestOppgjoer[]): Merknad[] {
  const [foerste] = leste;
  if (foerste === undefined) return [];
  const { grunnlag, aar } = foerste;
  const erIBruk = (nr: number) => leste.some(({ linjer }) => linjer[nr] !== undefined);
  return [...prismerknader(grunnlag, erIBruk), ...aarsmerknader(aar, grunnlag)];
}

/** Says so when a settlement has no lines. */
export function linjemerknader({ linjer }: LestOppgjoer): Merknad[] {
  if (linjer.some((linje) => linje !== undefined)) return [];
  const melding = "Oppgjøret har ingen linjer; summen er 0 fordi ingenting er oppgitt.";
  return [{ kode: "INGEN_LINJER", sti: ["linjer"], melding }];
}

/** Says which a-konto amounts are below zero. */
function aKontomerknader(aKonto: LestOppgjoer["aKonto"] = []): Merknad[] {
  return aKonto.flatMap(({ termin, beloep }, i): Merknad[] => {
    if (fortegn(beloep) >= 0) return [];
    const melding = `A konto for ${siter(termin)} er negativ: fant ${skrivNorsk(beloep)} kr.`;
    return [{ kode: "NEGATIV_A_KONTO", sti: ["aKonto", i, "beloep"], melding }];
  });
}

/** Gives what is doubtful about each of several settlements, at its place. */
export const hvertSted = (
  felt: string,
  leste: readonly LestOppgjoer[],
  merknader: (lest: LestOppgjoer) => Merknad[],
): Merknad[] => leste.flatMap((lest, i) => merknader(lest).map((m) => ({ ...m, sti: [felt, i, ...m.sti] })));

/** Gives what is legal but doubtful about the settlements of a year: of what they share once, and of each term at its place. */
export function terminmerknader(
  terminer: readonly LestOppgjoer[],
  aKonto: LestOppgjoer["aKonto"],
): Merknad[] {
  const hver = (lest: LestOppgjoer) => [...noekkelmerknader([lest]), ...linjemerknader(lest)];
  return [...fellesmerknader(terminer), ...hvertSted("terminer", terminer, hver), ...aKontomerknader(aKonto)];
}

/** Gives what is legal but doubtful about a settlement. */
export function oppgjoersmerknader(lest: LestOppgjoer): Merknad[] {
  return [
    ...fellesmerknader([lest]),
    ...noekkelmerknader([lest]),
    ...linjemerknader(lest),
    ...aKontomerknader(lest.aKonto),
  ];
}

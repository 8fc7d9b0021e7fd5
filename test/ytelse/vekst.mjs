import { medLinjer } from "./inndata.mjs";
import { arbeidstid, maalVekselvis, median } from "./runder.mjs";

const ANTALL = [1, 10, 100, 1000, 10_000];
const LINJER = [1, 5, 17, 51];
const STOERST = 100_000;
const SKIVER = 20;
/** Settlements that a round runs at the least, in as many goes as that takes. */
const MINST = 1000;
const MINST_KORTE = 40;
const RUNDER_MANGE = 11;

/** Settles so many in one go, the prepared ones over and over; the results are dropped as they come. */
function gjoerOppMange(beregn, inndata, antall, fra = 0) {
  for (let i = fra; i < fra + antall; i += 1) beregn(inndata[i % inndata.length]);
}

/** Times settlements in one go, by how many there are. */
export function maalAntall(beregn, inndata) {
  const maalinger = ANTALL.map((antall) => {
    const ganger = Math.max(1, MINST / antall);
    const kjoer = (runde) => {
      for (let g = 0; g < ganger; g += 1) gjoerOppMange(beregn, inndata, antall, runde + g * antall);
    };
    return [antall, { kjoer, antall: antall * ganger }];
  });
  return { antall: ANTALL, ...maalVekselvis(Object.fromEntries(maalinger), RUNDER_MANGE) };
}

/**
 * Times the largest number once, in one go, slice by slice, with 1000 at a time in between to hold it against.
 *
 * @returns Microseconds a settlement, the ratio to those 1000, and that of the last half to the first.
 */
export function maalStoerst(beregn, inndata) {
  const skive = STOERST / SKIVER;
  const tider = Array.from({ length: SKIVER }, (_, i) => {
    const us = arbeidstid(() => gjoerOppMange(beregn, inndata, skive, i * skive)) / skive;
    return { us, forhold: us / (arbeidstid(() => gjoerOppMange(beregn, inndata, MINST)) / MINST) };
  });
  const midt = (deler, velg) => median(deler.map(velg));
  const halvt = SKIVER / 2;
  return {
    antall: STOERST,
    us: midt(tider, ({ us }) => us),
    forhold: midt(tider, ({ forhold }) => forhold),
    sisteMotFoerste:
      midt(tider.slice(halvt), ({ forhold }) => forhold) /
      midt(tider.slice(0, halvt), ({ forhold }) => forhold),
  };
}

/** Times settlements of few and many lines, by the lines: each unit is a line. */
export function maalLinjer(beregn, inndata) {
  const maalinger = LINJER.map((linjer) => {
    const korte = inndata.map((inn) => medLinjer(inn, linjer));
    const antall = MINST_KORTE * Math.round(LINJER.at(-1) / linjer);
    const kjoer = (runde) => gjoerOppMange(beregn, korte, antall, runde * antall);
    return [linjer, { kjoer, antall: antall * linjer }];
  });
  return { linjer: LINJER, ...maalVekselvis(Object.fromEntries(maalinger)) };
}

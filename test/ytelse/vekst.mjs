import { medLinjer } from "./inndata.mjs";
import { maalVekselvis, median, taTid } from "./runder.mjs";

const ANTALL = [1, 10, 100, 1000, 10_000];
const LINJER = [1, 5, 17, 51];
const STOERST = 100_000;
const SKIVER = 20;
/** Settlements that a round runs at the least, as many times in one go as that takes. */
const MINST = 1000;

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
  return { antall: ANTALL, ...maalVekselvis(Object.fromEntries(maalinger)) };
}

/** Times the largest number, once and in one go, by its slices: their median, and the last ones' against the first ones'. */
export function maalStoerst(beregn, inndata) {
  const skive = STOERST / SKIVER;
  const tider = Array.from(
    { length: SKIVER },
    (_, i) => taTid(() => gjoerOppMange(beregn, inndata, skive, i * skive)) / skive,
  );
  const halve = SKIVER / 2;
  return {
    antall: STOERST,
    us: median(tider),
    sisteMotFoerste: median(tider.slice(halve)) / median(tider.slice(0, halve)),
  };
}

/** Times settlements of few and many lines, by the lines: each unit is a line. */
export function maalLinjer(beregn, inndata) {
  const maalinger = LINJER.map((linjer) => {
    const korte = inndata.map((inn) => medLinjer(inn, linjer));
    const ganger = Math.round(LINJER.at(-1) / linjer);
    const kjoer = () => {
      for (let g = 0; g < ganger; g += 1) gjoerOppMange(beregn, korte, korte.length);
    };
    return [linjer, { kjoer, antall: korte.length * ganger * linjer }];
  });
  return { linjer: LINJER, ...maalVekselvis(Object.fromEntries(maalinger)) };
}

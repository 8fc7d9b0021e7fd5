/** Rounds of each measure; the figure is the median of them. */
export const RUNDER = 11;

/** Milliseconds that each measure runs before the first round counts. */
const OPPVARMING_MS = 300;

const NS_PER_US = 1000;
const US_PER_MS = 1000;

/** Gives the middle value. */
export function median(verdier) {
  const ordnet = [...verdier].sort((a, b) => a - b);
  const midt = Math.floor(ordnet.length / 2);
  return ordnet.length % 2 === 1 ? ordnet[midt] : (ordnet[midt - 1] + ordnet[midt]) / 2;
}

/** Runs something once and gives the microseconds it took. */
export function taTid(kjoer) {
  const start = process.hrtime.bigint();
  kjoer();
  return Number(process.hrtime.bigint() - start) / NS_PER_US;
}

/**
 * Times several measures in interleaved rounds, so that what disturbs the machine disturbs them alike: every round runs each
 * measure once, and every round starts with another of them.
 *
 * @param maalinger - `{ navn: { kjoer, antall } }`: `kjoer(runde)` does the work, `antall` says how many units of it one call does.
 * @returns `us(navn)`, microseconds a unit, and `forhold(navn, mot)`, how many times longer it takes: the median of the rounds'
 * own ratios, which a load that comes and goes moves less than the ratio of the medians.
 */
export function maalVekselvis(maalinger) {
  const navn = Object.keys(maalinger);
  const tider = Object.fromEntries(navn.map((n) => [n, []]));
  for (const n of navn) {
    for (let brukt = 0, i = 0; brukt < OPPVARMING_MS * US_PER_MS; i += 1) {
      brukt += taTid(() => maalinger[n].kjoer(i));
    }
  }
  for (let runde = 0; runde < RUNDER; runde += 1) {
    for (let i = 0; i < navn.length; i += 1) {
      const n = navn[(runde + i) % navn.length];
      const { kjoer, antall } = maalinger[n];
      globalThis.gc?.(); // the last measure's garbage is not this one's cost
      tider[n].push(taTid(() => kjoer(runde)) / antall);
    }
  }
  return {
    us: (n) => median(tider[n]),
    forhold: (n, mot) => median(tider[n].map((tid, runde) => tid / tider[mot][runde])),
  };
}

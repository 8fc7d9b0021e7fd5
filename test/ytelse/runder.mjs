/** Rounds of each measure, unless said; the figures are medians of them. */
export const RUNDER = 101;

/** Milliseconds that each measure runs before the first round counts. */
const OPPVARMING_MS = 300;

const NS_PER_US = 1000n;
const US_PER_MS = 1000;

/** Gives the middle value. */
export function median(verdier) {
  const ordnet = [...verdier].sort((a, b) => a - b);
  const midt = Math.floor(ordnet.length / 2);
  return ordnet.length % 2 === 1 ? ordnet[midt] : (ordnet[midt - 1] + ordnet[midt]) / 2;
}

const klokken = () => Number(process.hrtime.bigint() / NS_PER_US);

/** The process's own time, which leaves out the time it waits for other programs; collecting its garbage counts. */
function prosessortid() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

const brukt = process.platform === "win32" ? klokken : prosessortid; // Windows counts processor time too coarsely

const taTid = (naa, kjoer) => {
  const start = naa();
  kjoer();
  return naa() - start;
};

/** Runs something once and gives the microseconds of processor time it took. */
export const arbeidstid = (kjoer) => taTid(brukt, kjoer);

/** Runs something once and gives the microseconds on the clock. */
export const klokketid = (kjoer) => taTid(klokken, kjoer);

/**
 * Times several measures in interleaved rounds, so that what disturbs the machine disturbs them alike: every round runs each
 * measure once, starts with another of them, and goes the other way round from the one before.
 *
 * @param maalinger - `{ navn: { kjoer, antall } }`: `kjoer(runde)` does the work, `antall` says how many units of it one call does.
 * @returns `us(navn)`, microseconds a unit, and `forhold(navn, mot)`, how many times longer it takes: the median of the rounds'
 * own ratios, which a load that comes and goes moves less than it moves the ratio of the medians.
 */
export function maalVekselvis(maalinger, runder = RUNDER) {
  const navn = Object.keys(maalinger);
  const tider = Object.fromEntries(navn.map((n) => [n, []]));
  for (const n of navn) {
    for (let us = 0, i = 0; us < OPPVARMING_MS * US_PER_MS; i += 1)
      us += klokketid(() => maalinger[n].kjoer(i));
  }
  for (let runde = 0; runde < runder; runde += 1) {
    const dreid = navn.map((_, i) => navn[(runde + i) % navn.length]);
    for (const n of runde % 2 === 0 ? dreid : dreid.reverse()) {
      // the young garbage of the measure before is not this one's cost; a full collection would throw out compiled code, too
      globalThis.gc?.({ type: "minor" });
      tider[n].push(arbeidstid(() => maalinger[n].kjoer(runde)) / maalinger[n].antall);
    }
  }
  return {
    us: (n) => median(tider[n]),
    forhold: (n, mot) => median(tider[n].map((tid, runde) => tid / tider[mot][runde])),
  };
}

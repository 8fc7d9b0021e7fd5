/** Settlements to send: the whole form, each one different from every other, and the same for the same number. */
import { listTjenester } from "sio-beregning";

const KODER = listTjenester().map(({ kode }) => kode);

/** A generator of numbers below 2³², the same from the same seed (mulberry32). */
export function lagTerning(froe) {
  let tilstand = froe >>> 0;
  return (under) => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % under;
  };
}

/** Makes settlement number `nr` of a seed; the number is in the first line's volume, so no two are alike. */
export function lagOppgjoer(froe, nr) {
  const terning = lagTerning(froe * 1_000_003 + nr);
  const tall = () => `${terning(60_000)}.${terning(100)}`;
  return {
    kommune: `Kommune ${terning(1000)}`,
    noekkel: "0.25",
    tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
    linjer: KODER.map((kode, i) => ({
      kode,
      aarsvolum: i === 0 ? String(nr) : tall(),
      gjennomfoert: terning(2) === 0 ? tall() : terning(10_000),
    })),
  };
}

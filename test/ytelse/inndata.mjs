/** How many different settlements the measures work on. */
export const ANTALL_INNDATA = 200;

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 };
const UKETIMER = 120;
const PLASSER = 8;
const FROE = 20_190_331;

/** A seeded generator (mulberry32), so that every run measures the same inputs: numbers from 0 up to 1. */
function tilfeldig(froe) {
  let a = froe;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sizes spread as in a municipality: most codes small, a few twenty times as large. */
const spredning = (neste) => Math.exp(1.2 * (neste() + neste() + neste() - 1.5) * 2);

/** As it comes from a file: every text and key is one that the JSON parser has made. */
const gjennomJson = (verdi) => JSON.parse(JSON.stringify(verdi));

/** Keeps some of a settlement's lines, spread over the form. */
export const medLinjer = (inn, antall) => ({
  ...inn,
  linjer: inn.linjer.filter((_, i) => (i * antall) % inn.linjer.length < antall),
});

/**
 * Makes the settlements: all 51 codes, the year's volumes as `beregnAKonto` gives them for weekly hours in quarters of an hour
 * or for places, and hours delivered with two decimals, døgn whole, within ±20 % of the a konto.
 *
 * @returns `tekst` with the numbers as texts (volumes of 20 places where they do not end), `tall` with JSON numbers of two decimals.
 */
export function lagInndata({ beregnAKonto, listTjenester }) {
  const neste = tilfeldig(FROE);
  const tjenester = listTjenester();
  const akonto = Array.from({ length: ANTALL_INNDATA }, () => ({
    tariff: TARIFF,
    linjer: tjenester.map(({ kode, enhet }) =>
      enhet === "time"
        ? { kode, timerPerUke: (Math.ceil(4 * UKETIMER * spredning(neste)) / 4).toFixed(2) }
        : { kode, plasser: Math.ceil(PLASSER * spredning(neste)) },
    ),
  }));
  const tekst = akonto.map((inn) => ({
    noekkel: "0.25",
    tariff: TARIFF,
    linjer: beregnAKonto(inn).linjer.map(({ kode, enhet, aarsvolum }) => ({
      kode,
      aarsvolum,
      gjennomfoert: ((Number(aarsvolum) / 4) * (0.8 + 0.4 * neste())).toFixed(enhet === "time" ? 2 : 0),
    })),
  }));
  const tall = tekst.map((inn) => ({
    ...inn,
    noekkel: Number(inn.noekkel),
    linjer: inn.linjer.map(({ kode, aarsvolum, gjennomfoert }) => ({
      kode,
      aarsvolum: Number(Number(aarsvolum).toFixed(2)),
      gjennomfoert: Number(gjennomfoert),
    })),
  }));
  return { akonto: gjennomJson(akonto), tekst: gjennomJson(tekst), tall: gjennomJson(tall) };
}

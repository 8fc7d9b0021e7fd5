// Vedtak that come bruker by bruker are not kept; those that don't, are. Both must give the same answer, and find the same errors.

import { describe, expect, it } from "vitest";
import { beregnAktivitet, type PeriodeaktivitetInn } from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { runder } from "../stoette/runder.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { dato, tilfeldigeValg, tilfeldigPeriode, tilfeldigVedtak } from "../stoette/tilfeldigeVedtak.js";

type Vedtak = ModellVedtak & { kommune?: string };

const KOMMUNER = ["4624", "Bærum"];

/** Vedtak sorted by bruker in each municipality, the municipalities one after the other or mixed; some repeated, some wrong. */
function tilfelle(t: Terning) {
  const spenn = tilfeldigPeriode(t);
  const valg = { brukere: 1 + t.under(5), spenn, versjoner: t.enAv(3) };
  const feil = t.enAv(4);
  const vedtak: Vedtak[] = Array.from({ length: t.under(16) }, (_, nr) => {
    const kommune = t.enAv(2) ? undefined : t.ett(KOMMUNER);
    return {
      ...tilfeldigVedtak(t, nr, valg),
      ...(kommune !== undefined && { kommune }),
      ...(feil && t.enAv(6) && { fra: t.ett(["i går", "2019-02-30"]) }),
    };
  });
  for (const v of [...vedtak]) if (t.enAv(12)) vedtak.push({ ...v });
  const etterKommune = t.enAv(2);
  const noekkel = (v: Vedtak) => `${etterKommune ? (v.kommune ?? "") : ""}\u0000${v.bruker}`;
  vedtak.sort((a, b) => (noekkel(a) < noekkel(b) ? -1 : noekkel(a) > noekkel(b) ? 1 : 0));
  const perioder = [spenn, { fra: spenn.til + 1, til: spenn.til + 31 }].slice(0, 1 + t.under(2));
  const inn = {
    perioder: perioder.map(({ fra, til }) => ({ fra: dato(fra), til: dato(til) })),
    valg: tilfeldigeValg(t),
    ...(t.enAv(3) ? { kvalitet: true } : {}),
  };
  return { inn, vedtak };
}

const svar = (inn: object, vedtak: Iterable<unknown>) =>
  JSON.stringify(svarEllerSioFeil(() => beregnAktivitet({ ...inn, vedtak } as PeriodeaktivitetInn)));
/** What can be walked through once is always kept. */
const gjennomgang = <T>(liste: readonly T[]): Iterable<T> => liste.values();

/** Makes all vedtak of each bruker have ids of their own, so that they are named alike in any order. */
const medId = (vedtak: readonly Vedtak[]) => vedtak.map((v, i) => ({ id: `u${i}`, ...v }));

describe("for alle rekkefølger", () => {
  it("V-7: for alle lister bruker for bruker er svaret og feilene som når hvert vedtak beholdes", () => {
    const t = lagTerning(21);
    for (let nr = 0; nr < runder(2000); nr += 1) {
      const { inn, vedtak } = tilfelle(t);
      expect(svar(inn, vedtak), `nr. ${nr}`).toBe(svar(inn, gjennomgang(vedtak)));
    }
  });

  it("V-7: for alle lister der ett vedtak er flyttet, er svaret og feilene som når hvert vedtak beholdes", () => {
    const t = lagTerning(22);
    for (let nr = 0; nr < runder(1000); nr += 1) {
      const { inn, vedtak } = tilfelle(t);
      const [flyttet] = vedtak.splice(t.under(Math.max(vedtak.length, 1)), 1);
      if (flyttet !== undefined) vedtak.splice(t.under(vedtak.length + 1), 0, flyttet);
      expect(svar(inn, vedtak), `nr. ${nr}`).toBe(svar(inn, gjennomgang(vedtak)));
    }
  });

  it("V-7: for alle stokkinger er svaret det samme", () => {
    const t = lagTerning(23);
    for (let nr = 0; nr < runder(1000); nr += 1) {
      const { inn, vedtak: sortert } = tilfelle(t);
      const vedtak = medId(sortert);
      const stokket = [...vedtak];
      for (let i = stokket.length - 1; i > 0; i -= 1) {
        const [ny] = stokket.splice(t.under(i + 1), 1);
        if (ny !== undefined) stokket.push(ny);
      }
      const ventet = svarEllerSioFeil(() => beregnAktivitet({ ...inn, vedtak } as PeriodeaktivitetInn));
      if (ventet.feil !== undefined) continue; // errors are named by their places
      expect(svar(inn, stokket), `nr. ${nr}`).toBe(svar(inn, vedtak));
    }
  });

  it("V-7: en bruker med svært mange vedtak, mellom to andre, er som når hvert vedtak beholdes", () => {
    const t = lagTerning(24);
    for (const antall of [63, 64, 65, 66, 130, 400]) {
      const spenn = tilfeldigPeriode(t);
      const av = (bruker: string, n: number) =>
        Array.from({ length: n }, (_, nr) => ({
          ...tilfeldigVedtak(t, nr, { brukere: 1, spenn, versjoner: false }),
          id: `${bruker}${nr}`,
          bruker,
        }));
      const vedtak = [...av("a", 2), ...av("b", antall), ...av("c", 3)];
      const inn = { perioder: [{ fra: dato(spenn.fra), til: dato(spenn.til) }], valg: {} };
      expect(svar(inn, vedtak), `${antall}`).toBe(svar(inn, gjennomgang(vedtak)));
    }
  });

  it("samme pseudonym i to kommuner, annenhver rad, er to brukere; en bruker som kommer igjen, er én", () => {
    const v = (bruker: string, kommune: string) => ({
      bruker,
      kommune,
      kode: "OL",
      fra: "2019-01-01",
      timerPerUke: 7,
    });
    const perioder = [{ fra: "2019-01-01", til: "2019-03-31" }];
    const mottakere = (vedtak: ReturnType<typeof v>[]) =>
      beregnAktivitet({ perioder, vedtak }).resultater?.map((r) => r.mottakere);
    expect(mottakere([v("a", "1"), v("a", "2"), v("a", "1"), v("b", "2")])).toEqual([1, 2]);
    expect(mottakere([v("b", "1"), v("a", "1"), v("b", "1")])).toEqual([2]);
  });
});

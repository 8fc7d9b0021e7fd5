// Receivers of rows by themselves: rows given to one of them one by one, and what it has counted in the end, in short lines.

import { kommunenummer } from "../../src/aktivitet/akkumulator.js";
import type { LestAktivitet } from "../../src/aktivitet/lesAktivitet.js";
import type { Mottak } from "../../src/aktivitet/stroem/Mottak.js";
import { fraPost, nyRaarad, type Raarad } from "../../src/aktivitet/stroem/Raarad.js";
import { fullfoer } from "../../src/aktivitet/stroem/tellStroem.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { type Problem, TJENESTEKODER } from "../../src/index.js";

/** A count's input as read: one period from day 100 to day 199, and the readings of the rules, unless others are given. */
export const lestInn = (
  valg: Aktivitetsvalg = {},
  mer: Partial<Omit<LestAktivitet, "regler">> = {},
): LestAktivitet => ({
  perioder: [{ fra: 100, til: 199 }],
  enPeriode: false,
  regler: fullfoerValg(valg),
  oversetter: undefined,
  kvalitet: undefined,
  maksMerknader: undefined,
  ...mer,
});

/** A row that has been read as plain bytes, with other bytes around them, as the fast reading leaves it. */
export function planRad(mottak: Mottak, post: Vedtakspost, nr: number): Raarad {
  const rad = nyRaarad();
  const [id, bruker] = [post.id ?? "", post.bruker];
  const bytes = new TextEncoder().encode(`xx${id};${bruker};yy`);
  const idTil = 2 + id.length;
  Object.assign(rad.post, post, { id: "en annens", bruker: "en annen", kommune: "en annen" });
  return Object.assign(rad, {
    ...{ nr, kommune: kommunenummer(mottak.akk, post.kommune), harTekst: false },
    ...{ id: bytes, idFra: 2, idTil },
    ...{ bruker: bytes, brukerFra: idTil + 1, brukerTil: idTil + 1 + bruker.length },
  });
}

/** Gives posts to a receiver as rows with texts: what it says of each. One row is filled again and again, as in a reading. */
export function gi(mottak: Mottak, poster: readonly Vedtakspost[], fra = 0): (Problem | undefined)[] {
  const rad = nyRaarad();
  return poster.map((post, i) => {
    Object.assign(rad.post, post);
    fraPost(rad, mottak.akk, fra + i);
    return mottak.ta(rad);
  });
}

const EN = 10n ** 20n;

/** Ends a count: a line for each municipality and period, with each code's sums, vedtak and recipients, and the recipients in all. */
export function oppgjoer(mottak: Mottak, lest: LestAktivitet): string[] {
  return fullfoer(mottak, lest, "alle").kommuner.flatMap(({ kommune = "–", celler }) =>
    celler.map(({ koder, mottakere }) => {
      const linjer = koder.map(({ kode, summer, vedtak, mottakere: m }) => {
        const sum = summer.map(([dager, s]) => `${s / EN}${s % EN === 0n ? "" : "+"}/${dager}`);
        return `${TJENESTEKODER[kode]} ${sum.join(" ")} v${vedtak} m${m}`;
      });
      return `${kommune}: ${[...linjer, mottakere].join(", ")}`;
    }),
  );
}

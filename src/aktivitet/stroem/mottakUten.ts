import { leggTil, nyAkkumulator } from "../akkumulator.js";
import { ANTALL_KODER, kodetabell } from "../koder.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { paaslagFor } from "../radlager.js";
import { nyKurv } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";

/** Counts every row as it stands, and no recipients. */
export function mottakUten({ perioder, regler, maksMerknader }: LestAktivitet): Mottak {
  const akk = nyAkkumulator(perioder, regler);
  const { stjerne } = kodetabell();
  const legg = (
    rad: Parameters<Mottak["ta"]>[0],
    kode: number,
    fra: number,
    til: number,
    avslutning: number,
  ) => {
    const { post } = rad;
    const antall = stjerne[kode] === true ? 0 : post.antallOpphoer; // V-2
    const paaslag = avslutning === 0 ? 0 : paaslagFor(regler, kode, til, avslutning);
    leggTil(akk, rad.kommune, kode, fra, til, paaslag, post.mengde, post.opphoer, 0, antall, 1);
  };
  return {
    akk,
    kurv: nyKurv(maksMerknader),
    ta: (rad) => {
      const { post } = rad;
      if (post.kode >= 0) legg(rad, post.kode, post.fra, post.til, post.avslutning);
      else {
        for (const { kode, fra, til } of post.segmenter)
          legg(rad, kode, fra, til, til === post.til ? post.avslutning : 0);
      }
      return undefined;
    },
    ferdig: () => ({
      mottakere: new Float64Array(akk.kommuner.length * perioder.length * ANTALL_KODER),
      iAlt: new Float64Array(akk.kommuner.length * perioder.length),
      problemer: [],
    }),
    lager: undefined,
  };
}

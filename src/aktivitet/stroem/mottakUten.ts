import { leggTil, nyAkkumulator } from "../akkumulator.js";
import { ANTALL_KODER, kodetabell } from "../koder.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { paaslagFor } from "../paaslag.js";
import { nyKurv } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";
import type { Raarad } from "./Raarad.js";

/** Counts every row as it stands, and no recipients. */
export function mottakUten({ perioder, regler, maksMerknader }: LestAktivitet): Mottak {
  const akk = nyAkkumulator(perioder, regler);
  const { stjerne } = kodetabell();
  const legg = ({ kommune, post }: Raarad, kode: number, fra: number, til: number, avslutning: number) => {
    const antall = stjerne[kode] === 1 ? 0 : post.antallOpphoer; // V-2
    const paaslag = avslutning === 0 ? 0 : paaslagFor(regler, kode, til, avslutning);
    leggTil(akk, kommune, kode, fra, til, paaslag, post.mengde, post.opphoer, 0, antall, 1);
  };
  return {
    akk,
    kurv: nyKurv(maksMerknader),
    ta: (rad) => {
      const { kode, fra, til, avslutning, segmenter } = rad.post;
      if (kode >= 0) legg(rad, kode, fra, til, avslutning);
      else for (const s of segmenter) legg(rad, s.kode, s.fra, s.til, s.til === til ? avslutning : 0);
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

import { kodenummer } from "../../tjenestekoder/kodenummer.js";
import { kommunenummer } from "../akkumulator.js";
import { krevEntydige } from "../brukergang.js";
import { gaaGjennomBrukere } from "../gaaGjennomBrukere.js";
import { settKode } from "../kodeoversetter.js";
import { lagSjekk } from "../kvalitet/lagSjekk.js";
import { leggInn } from "../leggInn.js";
import { settDager } from "../mengder.js";
import { nyttLager } from "../radlager.js";
import { UTEN_SLUTT } from "../slutt.js";
import { ordneMerknader, type Telling, tellOpp } from "../telling.js";
import { AVSLUTNINGER, foeyInn, nyPost } from "../Vedtakspost.js";
import { type AdskiltVerdi, merknaderAv, type NoekletVerdi, oppsettAv } from "./lesDel.js";

/** Reads a partial of sums as a count. */
export function tellingAvSummer(v: AdskiltVerdi): Telling {
  const { perioder, enPeriode, regler, maksMerknader } = oppsettAv(v);
  return {
    perioder,
    enPeriode,
    regler,
    brukere: v.brukere,
    lagtSammen: v.lagtSammen,
    kommuner: v.kommuner.map(({ kommune, celler }) => ({
      kommune,
      celler: celler.map(({ koder, mottakere }) => ({
        koder: koder.map((k) => ({
          kode: kodenummer(k.kode) ?? 0,
          summer: k.summer.map(({ dager, sum }) => [dager, sum] as const),
          vedtak: k.vedtak,
          mottakere: k.mottakere,
        })),
        mottakere,
      })),
    })),
    merknader: ordneMerknader([merknaderAv(v)], maksMerknader),
  };
}

/** Counts the vedtak of a partial that carries them. */
export function tellingAvVedtak(v: NoekletVerdi): Telling {
  const { perioder, enPeriode, regler, kvalitet, maksMerknader } = oppsettAv(v);
  const lager = nyttLager(perioder, regler, kvalitet !== undefined, v.vedtak.length);
  for (const kommune of v.kommuner) kommunenummer(lager.akk, kommune ?? undefined);
  const post = nyPost();
  v.vedtak.forEach((vedtak, nr) => {
    post.bruker = vedtak.bruker;
    post.kommune = vedtak.kommune;
    post.id = vedtak.id;
    post.fra = vedtak.fra;
    post.til = vedtak.til ?? UTEN_SLUTT;
    const betydninger = vedtak.betydninger?.map(({ kode, fra, til = UTEN_SLUTT }) => ({
      kode: kodenummer(kode) ?? 0,
      fra,
      til,
    }));
    settKode(post, betydninger ?? kodenummer(vedtak.kode) ?? 0);
    settDager(post, vedtak.mengde, vedtak.dager);
    post.avslutning = vedtak.avslutning === undefined ? 0 : AVSLUTNINGER.indexOf(vedtak.avslutning);
    post.antallOpphoer = 0;
    for (const { fra, til } of vedtak.fravaer ?? []) {
      post.antallOpphoer = foeyInn(post.opphoer, post.antallOpphoer, fra, til);
    }
    leggInn(lager, post, nr);
  });
  const brukere = gaaGjennomBrukere(lager, lagSjekk(kvalitet));
  krevEntydige(brukere);
  return tellOpp(lager, brukere, merknaderAv(v), { enPeriode, brukere: "alle", maksMerknader });
}

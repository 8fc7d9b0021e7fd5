import { skrivPeriode } from "../../dato/periode.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { fraStor } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { EKSAKTE_DESIMALER } from "../Mengde.js";
import type { Radlager } from "../radlager.js";
import { type Merknadsliste, ordneMerknader, type Telling } from "../telling.js";
import { noekkelmerke } from "./brukerhash.js";
import type { AdskiltDel, Delhode, Delkode, NoekletDel, UtaltDel } from "./Del.js";
import { skrivRader } from "./skrivVedtak.js";

/** Writes what every partial says. */
export function skrivHode(lest: Omit<LestAktivitet, "oversetter">, { vist, antall }: Merknadsliste): Delhode {
  return {
    slag: "sio-aktivitetsdel",
    versjon: 1,
    perioder: lest.perioder.map(skrivPeriode),
    enPeriode: lest.enPeriode,
    valg: { ...lest.regler },
    ...(lest.kvalitet && { kvalitet: { ...lest.kvalitet } }),
    ...(lest.maksMerknader !== undefined && { maksMerknader: lest.maksMerknader }),
    merknader: vist,
    antallMerknader: antall,
  };
}

/** Writes a count as a partial of sums. */
export function skrivTelling(telling: Telling, hode: Delhode): AdskiltDel | UtaltDel {
  const kommuner = telling.kommuner.map(({ kommune, celler }) => ({
    ...(kommune !== undefined && { kommune }),
    celler: celler.map(({ koder, mottakere }) => ({
      koder: koder.flatMap(({ kode: nr, summer, vedtak, mottakere: n }): Delkode[] => {
        const kode = KATALOG[nr]?.kode;
        if (kode === undefined) return [];
        const skrevne = summer.map(([dager, sum]) => ({
          dager,
          sum: skrivTall(fraStor(sum, EKSAKTE_DESIMALER)),
        }));
        return [{ kode, summer: skrevne, vedtak, mottakere: n }];
      }),
      mottakere,
    })),
  }));
  const brukere = telling.brukere === "ingen" ? "ingen" : "adskilt";
  return { ...hode, brukere, lagtSammen: telling.lagtSammen, kommuner };
}

/** Writes a store as a partial that carries its vedtak under keyed hashes. */
export function skrivNoeklet(
  lager: Radlager,
  lest: LestAktivitet,
  merknader: Pick<Merknadsliste, "vist" | "antall">,
  noekkel: string,
): NoekletDel {
  const { kommuner } = lager.akk;
  return {
    ...skrivHode(lest, ordneMerknader([merknader], lest.maksMerknader)),
    brukere: "noeklet",
    noekkelmerke: noekkelmerke(noekkel),
    kommuner: kommuner.map((k) => k ?? null).sort((k, l) => sammenlignTekst(k ?? undefined, l ?? undefined)),
    vedtak: skrivRader(lager, noekkel),
  };
}

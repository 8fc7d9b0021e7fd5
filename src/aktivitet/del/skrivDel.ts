import { skrivDato } from "../../dato/dato.js";
import { skrivPeriode } from "../../dato/periode.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { fraStor } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import { EKSAKTE_DESIMALER, SKALADESIMALER, UTEN_SLUTT } from "../akkumulator.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { mengdeI, type Radlager } from "../radlager.js";
import { fravaerI } from "../radregning.js";
import { samleBrukere } from "../samleBrukere.js";
import { type Merknadsliste, ordneMerknader, type Telling } from "../telling.js";
import { AVSLUTNINGER } from "../Vedtakspost.js";
import { hashBruker, noekkelmerke } from "./brukerhash.js";
import type { AdskiltDel, Delhode, Delkode, Delvedtak, NoekletDel, UtaltDel } from "./Del.js";

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

/** Writes the rows of a store with keyed hashes for the brukere. */
function skrivRader(lager: Radlager, noekkel: string): Delvedtak[] {
  const { akk } = lager;
  samleBrukere(lager);
  const ut: Delvedtak[] = [];
  for (let bruker = 0; bruker < lager.antallBrukere; bruker += 1) {
    const kommune = akk.kommuner[lager.brukerkommune[bruker] ?? 0];
    const hash = hashBruker(noekkel, kommune, lager.brukernavn[bruker] ?? "");
    for (let rad = lager.siste[bruker] ?? -1; rad >= 0; rad = lager.forrige[rad] ?? -1) {
      const kode = KATALOG[lager.kode[rad] ?? 0]?.kode;
      if (kode === undefined) continue;
      const { hel, stor, dager } = mengdeI(lager, rad);
      const mengde = hel >= 0 ? fraStor(BigInt(hel), SKALADESIMALER) : fraStor(stor, EKSAKTE_DESIMALER);
      const id = lager.id[rad];
      const til = lager.til[rad] ?? 0;
      const avslutning = AVSLUTNINGER[lager.avslutning[rad] ?? 0];
      const par = fravaerI(lager, rad);
      const fravaer = par.flatMap((fra, i) =>
        i % 2 === 0 ? [skrivPeriode({ fra, til: par[i + 1] ?? fra })] : [],
      );
      ut.push({
        bruker: hash,
        ...(kommune !== undefined && { kommune }),
        ...(id !== undefined && { id }),
        kode,
        fra: skrivDato(lager.fra[rad] ?? 0),
        ...(til < UTEN_SLUTT && { til: skrivDato(til) }),
        mengde: skrivTall(mengde),
        dager,
        ...(avslutning !== undefined && avslutning !== "" && { avslutning }),
        ...(fravaer.length > 0 && { fravaer }),
      });
    }
  }
  return ordneVedtak(ut);
}

/** Puts a partial's vedtak in the one order that no split and no merge changes. */
export function ordneVedtak(vedtak: readonly Delvedtak[]): Delvedtak[] {
  return vedtak
    .map((v) => ({
      v,
      tekst: `${v.kommune === undefined ? "" : `k${v.kommune}`}\u0000${v.bruker}\u0000${v.fra}\u0000${JSON.stringify(v)}`,
    }))
    .sort((a, b) => sammenlignTekst(a.tekst, b.tekst))
    .map(({ v }) => v);
}

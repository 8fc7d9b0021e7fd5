import { skrivDato } from "../../dato/dato.js";
import { type Periode, skrivPeriode } from "../../dato/periode.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { fraStor } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import { EKSAKTE_DESIMALER, SKALADESIMALER } from "../Mengde.js";
import { heleVedtaket, mengdeI, type Radlager, raderTil } from "../radlager.js";
import { fravaerI } from "../radregning.js";
import { samleBrukere } from "../samleBrukere.js";
import { UTEN_SLUTT } from "../slutt.js";
import { AVSLUTNINGER } from "../Vedtakspost.js";
import { iVedtak, type Vedtaksrader } from "../Vedtaksrader.js";
import { hashBruker } from "./brukerhash.js";
import type { Delbetydning, Delvedtak } from "./Del.js";

/** Writes days, the last one where there is one. */
const skrivDager = ({ fra, til }: Periode) => ({
  fra: skrivDato(fra),
  ...(til < UTEN_SLUTT && { til: skrivDato(til) }),
});

/** Writes what the local code of a vedtak meant, row by row. */
const skrivBetydninger = (lager: Radlager, rader: readonly number[]): Delbetydning[] =>
  rader.flatMap((rad) => {
    const kode = KATALOG[lager.kode[rad] ?? 0]?.kode;
    const dager = { fra: lager.fra[rad] ?? 0, til: lager.til[rad] ?? 0 };
    return kode === undefined ? [] : [{ kode, ...skrivDager(dager) }];
  });

/** Writes a vedtak of one row, or where its local code changes, of several in order. */
function skrivVedtak(
  lager: Radlager,
  rader: Vedtaksrader,
  bruker: string,
  kommune: string | undefined,
): Delvedtak[] {
  const [foerste] = rader;
  const siste = rader.at(-1) ?? foerste;
  const kode = KATALOG[lager.kode[foerste] ?? 0]?.kode;
  if (kode === undefined) return [];
  const { hel, stor, dager } = mengdeI(lager, foerste);
  const mengde = hel >= 0 ? fraStor(BigInt(hel), SKALADESIMALER) : fraStor(stor, EKSAKTE_DESIMALER);
  const id = lager.id[foerste];
  const avslutning = AVSLUTNINGER[lager.avslutning[siste] ?? 0];
  // a row whose code has the asterisk keeps its days (V-2)
  const par = rader.map((rad) => fravaerI(lager, rad)).find((p) => p.length > 0) ?? [];
  const fravaer = par.flatMap((fra, i) =>
    i % 2 === 0 ? [skrivPeriode({ fra, til: par[i + 1] ?? fra })] : [],
  );
  return [
    {
      bruker,
      ...(kommune !== undefined && { kommune }),
      ...(id !== undefined && { id }),
      ...(lager.delAv.has(foerste) ? { betydninger: skrivBetydninger(lager, rader) } : { kode }),
      ...skrivDager(heleVedtaket(lager, foerste)),
      mengde: skrivTall(mengde),
      dager,
      ...(avslutning !== undefined && avslutning !== "" && { avslutning }),
      ...(fravaer.length > 0 && { fravaer }),
    },
  ];
}

/** Writes the rows of a store with keyed hashes for the brukere. */
export function skrivRader(lager: Radlager, noekkel: string): Delvedtak[] {
  const { akk } = lager;
  samleBrukere(lager);
  const ut: Delvedtak[] = [];
  for (let bruker = 0; bruker < lager.antallBrukere; bruker += 1) {
    const kommune = akk.kommuner[lager.brukerkommune[bruker] ?? 0];
    const hash = hashBruker(noekkel, kommune, lager.brukernavn[bruker] ?? "");
    for (const rader of iVedtak(lager, raderTil(lager, lager.siste[bruker] ?? -1)))
      ut.push(...skrivVedtak(lager, rader, hash, kommune));
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

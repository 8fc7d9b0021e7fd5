import type { Sti } from "../../feil.js";
import { erObjekt, krev } from "../../grense/lesInndata.js";
import type { Kildehenvisning, Prisrad, Tariff, Tariffsitat } from "../../tariff/Tariff.js";
import { tariffEllerValg } from "../../tariff/tariffEllerValg.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import { hentVed } from "../hentVed.js";
import { AARSTALL } from "../skrivVerdi.js";
import { enhetsnavn } from "./enhetsnavn.js";

/** The sources of a row: its own, or the table's with the row's place in the first of them. */
function kilderTil(rad: Prisrad, tariff: Tariff): readonly Kildehenvisning[] {
  if (rad.kilder !== undefined) return rad.kilder;
  const [foerste, ...andre] = tariff.kilder;
  if (foerste === undefined || rad.sted === undefined) return tariff.kilder;
  return [{ ...foerste, sted: rad.sted }, ...andre];
}

/** Finds where a price stands in a caller's own table. */
function stedITabellen(inn: unknown, kode: string): Sti {
  const priser = hentVed(inn, ["tariff", "priser"]);
  if (!Array.isArray(priser)) return ["tariff", "priser", kode];
  return ["tariff", "priser", priser.findIndex((rad: unknown) => hentVed(rad, ["kode"]) === kode), "pris"];
}

/** Says where a calculation has its prices from, as steps: a shipped table, the caller's own table, or `priser` (T-2, T-5). */
export function lagPrisoppslag(b: Bygger): (kode: string) => Stegnr {
  const { inn } = b;
  const valg = hentVed(inn, ["tariff"]);
  const enhet = (kode: string) => (enhetsnavn(kode) === "timer" ? "kr per time" : "kr per døgn");
  if (valg === undefined) return (kode) => b.inndata(["priser", kode], `pris for ${kode}`, enhet(kode));
  const tariff = krev(tariffEllerValg(valg));
  const egen = erObjekt(valg) && "priser" in valg;
  return (kode) => {
    const rad = tariff.priser.find((r) => r.kode === kode);
    if (rad === undefined || rad.pris === null) throw new Error(`tabellen har ingen pris for ${kode}`);
    const merknad = rad.merknad ?? tariff.merknad;
    return b.tabell({
      navn: `pris for ${kode}`,
      verdi: rad.pris,
      enhet: enhet(kode),
      tabell: tariff.id,
      plass: { kode },
      status: rad.status ?? tariff.status,
      kilder: kilderTil(rad, tariff),
      ...(rad.status === undefined && tariff.regel !== undefined && { regel: tariff.regel }),
      ...(merknad !== undefined && { merknad }),
      ...(egen && { sti: stedITabellen(inn, kode) }),
    });
  };
}

/** Explains what a result says of the table that its prices came from: year, zone and group are the choice's own. */
export function forklarTariff(b: Bygger, tariff: Tariffsitat | undefined, ut: Sti = []): void {
  if (tariff === undefined) return;
  const rot = (felt: string, navn: string, enhet?: string) => {
    b.rot([...ut, "tariff", felt], b.inndata(["tariff", felt], navn, enhet));
  };
  rot("aar", "tabellens år", AARSTALL);
  rot("reisetidsgruppe", "tabellens reisetidsgruppe");
  if (/^\d+$/.test(tariff.sone)) rot("sone", "tabellens sone");
}

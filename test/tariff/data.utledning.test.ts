// The derived data in tariffs/, derived once more by the model in test/modell, which shares no code with src/.

import { describe, expect, it } from "vitest";
import { modellBak, modellFram } from "../modell/indeksering.js";
import { DEFLATOR, ENKELTPRISER_2016, prisI, TABELLER, tabellFor } from "./data/filer.js";

type Trinn = { readonly fraAar: number; readonly tilAar: number; readonly sats: string };

/** The budget-time deflator of a year, as the file has it. */
function budsjettdeflator(aar: number): string {
  const verdi = DEFLATOR.anslag.find((a) => a.aar === aar && a.slag === "budsjett")?.verdi;
  if (verdi === undefined) throw new Error(`ingen budsjettdeflator for ${aar}`);
  return verdi;
}

/** T-3: the steps from one year to another; a step has the rate of the later of its two years. */
function trinnene(fraAar: number, tilAar: number): Trinn[] {
  const retning = Math.sign(tilAar - fraAar);
  return Array.from({ length: Math.abs(tilAar - fraAar) }, (_, i) => {
    const fra = fraAar + i * retning;
    const til = fra + retning;
    return { fraAar: fra, tilAar: til, sats: budsjettdeflator(Math.max(fra, til)) };
  });
}

/** T-3: a price carried through the steps; undefined where no whole krone leads on. */
function foer(pris: bigint, trinn: readonly Trinn[]): bigint | undefined {
  return trinn.reduce<bigint | undefined>((p, { fraAar, tilAar, sats }) => {
    if (p === undefined) return undefined;
    return tilAar > fraAar ? modellFram(p, sats) : modellBak(p, sats);
  }, pris);
}

const publisert = tabellFor(2019);
const utledede = TABELLER.filter(({ tabell }) => tabell.status === "utledet");

describe("T-3: de utledede tabellene", () => {
  it("er de fem fra T-5", () => {
    expect(utledede.map(({ tabell }) => tabell.aar)).toEqual([2016, 2017, 2018, 2020, 2021]);
  });
  it.each(utledede)("$navn er 2019-tabellen ført videre av modellen, rad for rad", ({ tabell }) => {
    const trinn = trinnene(2019, tabell.aar);
    const fraModellen = publisert.priser
      .filter((rad) => rad.kode !== "UK") // T-4
      .map(({ kode, pris }) => ({ kode, pris: foer(BigInt(pris ?? ""), trinn)?.toString() ?? null }));
    const iFila = tabell.priser.filter((rad) => rad.kode !== "UK").map(({ kode, pris }) => ({ kode, pris }));
    expect(iFila).toEqual(fraModellen);
  });
  it.each(utledede)("$navn sier hvilke trinn og satser den er ført med", ({ tabell }) => {
    expect(tabell.utledetFra).toMatchObject({
      tabell: publisert.id,
      slag: "budsjett",
      trinn: trinnene(2019, tabell.aar),
    });
  });
  it("T-5: bare LFKO og LFKJ mangler pris, LFKO i 2016 og 2017 og LFKJ i 2016", () => {
    const uten = TABELLER.flatMap(({ tabell }) =>
      tabell.priser.filter((rad) => rad.pris === null).map((rad) => `${tabell.aar} ${rad.kode}`),
    );
    expect(uten).toEqual(["2016 LFKO", "2016 LFKJ", "2017 LFKO"]);
  });
});

describe("de publiserte enkeltprisene for 2016", () => {
  const timepriser = ENKELTPRISER_2016.priser.filter((rad) => rad.enhet === "time");
  it.each(timepriser)("T-5: $kode står i 2016-tabellen som publisert, $pris kr", ({ kode, pris }) => {
    const rad = tabellFor(2016).priser.find((r) => r.kode === kode);
    expect([rad?.pris, rad?.status]).toEqual([pris, "publisert"]);
  });
  it.each(timepriser)("T-3: $kode fører fra $pris kr til prisen i 2019", ({ kode, pris }) => {
    expect(foer(BigInt(pris), trinnene(2016, 2019))?.toString()).toBe(prisI(publisert, kode));
  });
  it("årsprisen for LOKO, 813 403 kr, ligger i 365 × [2228, 2229], og bare 2228 fører til 2019", () => {
    const loko = ENKELTPRISER_2016.priser.find((rad) => rad.kode === "LOKO");
    expect([loko?.enhet, loko?.pris]).toEqual(["aar", "813403"]);
    const aarspris = BigInt(loko?.pris ?? "");
    expect(365n * 2228n <= aarspris && aarspris <= 365n * 2229n).toBe(true);
    const i2019 = [2228n, 2229n].map((pris) => foer(pris, trinnene(2016, 2019)));
    expect(i2019).toEqual([2409n, 2410n]);
    expect([prisI(tabellFor(2016), "LOKO"), prisI(publisert, "LOKO")]).toEqual(["2228", "2409"]);
  });
});

describe("T-6: kjøp minus kommunens plass", () => {
  it("er 88 kr for alle åtte parene i 2019", () => {
    const egne = publisert.priser.filter((rad) => /KO$/.test(rad.kode));
    const premier = egne.map(
      ({ kode, pris }) => BigInt(prisI(publisert, kode.replace(/O$/, "J")) ?? "") - BigInt(pris ?? ""),
    );
    expect(premier).toEqual(Array.from({ length: 8 }, () => 88n));
  });
});

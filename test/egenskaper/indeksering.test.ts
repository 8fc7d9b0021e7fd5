import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hentUtskrivningsklarpris, indekserTariff, type Tariff } from "../../src/index.js";
import { modellBak, modellFram } from "../modell/indeksering.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { vilkaarligTabell } from "../stoette/gyldigeInndata.js";

const vilkaarligSats = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((promille) => (promille / 1000).toFixed(3)),
  fc.integer({ min: -999, max: 1000 }).map((promille) => (promille / 1000).toFixed(3)),
  fc.constantFrom("0", "0.0285714285714285714", "1", "-0.5"),
);

/** A price by code, UK aside, which follows its own series (T-4). */
const prisene = (tabell: Tariff) => tabell.priser.filter((rad) => rad.kode !== "UK");

/** The unique price of the year before, or null where there is none, or more than one. */
function bakover(pris: string, sats: string): string | null {
  if (pris === "0") return modellFram(1n, sats) > 0n ? "0" : null; // the model looks below zero too; no price is there
  try {
    return modellBak(BigInt(pris), sats)?.toString() ?? null;
  } catch {
    return null;
  }
}

const flytt = (tariff: Parameters<typeof indekserTariff>[0]["tariff"], tilAar: number, sats: string) =>
  indekserTariff({ tariff, tilAar, deflatorer: [{ aar: Math.max(tariff.aar, tilAar), deflator: sats }] });

const samme = (tariff: Parameters<typeof indekserTariff>[0]["tariff"]) =>
  indekserTariff({ tariff, tilAar: tariff.aar });

describe("for alle pristabeller", () => {
  it("T-3: for alle tabeller og satser er prisen året etter modellens", () => {
    fc.assert(
      fc.property(vilkaarligTabell, vilkaarligSats, (tabell, sats) => {
        const start = prisene(samme(tabell));
        const ventet = start.map((rad) =>
          rad.pris === null ? null : modellFram(BigInt(rad.pris), sats).toString(),
        );
        expect(prisene(flytt(tabell, tabell.aar + 1, sats)).map((rad) => rad.pris)).toEqual(ventet);
      }),
    );
  });

  it("T-3: for alle tabeller og satser er prisen året før den ene hele kronen som fører hit, ellers ingen", () => {
    fc.assert(
      fc.property(vilkaarligTabell, vilkaarligSats, (tabell, sats) => {
        const ventet = prisene(samme(tabell)).map((rad) => rad.pris && bakover(rad.pris, sats));
        const foer = prisene(flytt(tabell, tabell.aar - 1, sats));
        expect(foer.map((rad) => rad.pris)).toEqual(ventet);
        for (const rad of foer) expect(rad.pris === null).toBe(rad.merknad !== undefined);
      }),
    );
  });

  it("T-3: for alle tabeller er prisen fram og tilbake den samme, der veien tilbake er entydig", () => {
    fc.assert(
      fc.property(vilkaarligTabell, vilkaarligSats, (tabell, sats) => {
        const fram = flytt(tabell, tabell.aar + 1, sats);
        const tilbake = prisene(flytt(fram, tabell.aar, sats));
        prisene(samme(tabell)).forEach((rad, i) => {
          const entydig = bakover(prisene(fram)[i]?.pris ?? "0", sats) !== null;
          expect(tilbake[i]?.pris).toBe(entydig ? rad.pris : null);
        });
      }),
    );
  });

  it("T-3: for alle tabeller og satser fra null og opp er veien tilbake entydig", () => {
    const oppover = fc.integer({ min: 0, max: 1000 }).map((promille) => (promille / 1000).toFixed(3));
    fc.assert(
      fc.property(vilkaarligTabell, fc.array(oppover, { minLength: 1, maxLength: 3 }), (tabell, satser) => {
        const tilAar = tabell.aar + satser.length;
        const deflatorer = satser.map((deflator, i) => ({ aar: tabell.aar + i + 1, deflator }));
        const fram = indekserTariff({ tariff: tabell, tilAar, deflatorer });
        const tilbake = indekserTariff({ tariff: fram, tilAar: tabell.aar, deflatorer });
        const priser = (tariff: Tariff) => prisene(tariff).map((rad) => rad.pris);
        expect(priser(tilbake)).toEqual(priser(samme(tabell)));
      }),
    );
  });

  it("T-4: for alle tabeller og år følger UK sin egen serie", () => {
    fc.assert(
      fc.property(vilkaarligTabell, fc.integer({ min: 2015, max: 2024 }), (tabell, tilAar) => {
        const deflatorer = Array.from({ length: 12 }, (_, i) => ({ aar: 2014 + i, deflator: "0.03" }));
        const uk = indekserTariff({ tariff: tabell, tilAar, deflatorer }).priser.find(
          ({ kode }) => kode === "UK",
        );
        const { svar } = svarEllerSioFeil(() => hentUtskrivningsklarpris(tilAar).pris);
        expect(uk?.pris).toBe(svar ?? null);
      }),
    );
  });
});

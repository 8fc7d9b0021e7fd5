// Sums of nets, of a group and of the form, from lines whose nets are known only as intervals (K-3).

import { describe, expect, it } from "vitest";
import { bedoemSummer } from "../../src/kontroll/skjema/bedoemSummer.js";
import type { Vist } from "../../src/kontroll/skjema/LestSkjema.js";
import type { Linjedom } from "../../src/kontroll/skjema/Linjedom.js";
import { broek } from "../../src/tall/Broek.js";
import { avVist, type Intervall } from "../../src/tall/Intervall.js";
import { KATALOG } from "../../src/tjenestekoder/katalog.js";

const hel = (n: number) => broek(BigInt(n));
/** Tenths, both ends in it. */
const mellom = (fra: number, til: number): Intervall => ({
  fra: broek(BigInt(fra), 10n),
  til: broek(BigInt(til), 10n),
  fraMed: true,
  tilMed: true,
});
const vist = (n: number): Vist => ({
  vist: hel(n),
  siffer: hel(1),
  enhet: hel(1),
  intervall: avVist(hel(n), hel(1)),
});
const [EN] = KATALOG;
const ANNEN = KATALOG.find(({ gruppe }) => gruppe !== EN?.gruppe);

/** A line of the first group, or of another, with its net and what can be behind it. */
const linje = (netto: number, bak: Intervall, to: Intervall = bak, tjeneste = EN): Linjedom[] =>
  tjeneste === undefined
    ? []
    : [
        {
          linje: { nr: 0, tjeneste, tabellpris: undefined, stjerne: undefined, tall: { netto: vist(netto) } },
          aktiv: true,
          pris: undefined,
          stjerne: undefined,
          aKontoVolum: undefined,
          endring: undefined,
          netto: undefined,
          brukt: undefined,
          underliggende: { aarsvolum: undefined, gjennomfoert: undefined, netto: bak, nettoTo: to },
          flereDesimaler: false,
          dom: "eksakt",
        },
      ];
const bedoem = (linjer: readonly Linjedom[], sum?: number, gruppesum?: number) =>
  bedoemSummer(
    {
      grupper:
        EN === undefined || gruppesum === undefined
          ? []
          : [{ nr: 0, gruppe: EN.gruppe, netto: vist(gruppesum) }],
      sum: sum === undefined ? undefined : vist(sum),
    },
    linjer,
  );

describe("summen av netto", () => {
  it("K-3: er avvik der det som ligger under, ikke når den, også når de viste tallene går opp", () => {
    const { sum } = bedoem(linje(10, mellom(120, 130)), 10);
    // the shown line is the sum; what is behind it begins at 12, and 10.5 is not shown as 10
    expect([sum.motViste?.dom, sum.dom, sum.motUnderliggende?.avstand]).toEqual([
      "eksakt",
      "avvik",
      broek(3n, 2n),
    ]);
    expect([sum.mulig, sum.muligTo]).toEqual([vist(10).intervall, vist(10).intervall]);
  });

  it("N-3: har ingen dom der den ikke vises, og kan være det linjene kan", () => {
    const { sum } = bedoem(linje(10, mellom(98, 102), mellom(99, 101)));
    expect(sum).toEqual({
      vist: undefined,
      motViste: undefined,
      motUnderliggende: undefined,
      dom: undefined,
      underliggende: mellom(98, 102),
      mulig: mellom(98, 102),
      muligTo: mellom(99, 101),
      flereDesimaler: false,
    });
  });

  it("V-4: kan være det timer med to desimaler gir, ellers det alle timer gir", () => {
    expect(bedoem(linje(10, mellom(98, 102), mellom(99, 101)), 10).sum.muligTo).toEqual(mellom(99, 101));
    const flere = bedoem(linje(10, mellom(98, 122), mellom(120, 121)), 10).sum;
    expect([flere.flereDesimaler, flere.muligTo]).toEqual([
      true,
      { ...vist(10).intervall, fra: broek(98n, 10n), fraMed: true },
    ]);
  });

  it("V-4: et avvik forklares ikke av flere desimaler", () => {
    expect(bedoem(linje(10, mellom(120, 130)), 10).sum.flereDesimaler).toBe(false);
  });

  it("K-3: en gruppes sum er av gruppens egne linjer", () => {
    const linjer = [
      ...linje(10, mellom(98, 102), mellom(99, 101)),
      ...linje(20, mellom(198, 202), mellom(198, 202), ANNEN),
    ];
    const { grupper, sum } = bedoem(linjer, 30, 10);
    expect(grupper.map((g) => [g.dom, g.mulig, g.muligTo])).toEqual([
      ["eksakt", mellom(98, 102), mellom(99, 101)],
    ]);
    expect([sum.dom, sum.mulig, sum.muligTo]).toEqual(["eksakt", mellom(296, 304), mellom(297, 303)]);
  });
});

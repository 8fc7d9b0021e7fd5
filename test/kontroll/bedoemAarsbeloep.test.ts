// The year's a konto: which months an instalment is, what the year's amount is where only the head says it, and A-1 on a line or none.

import { describe, expect, it } from "vitest";
import {
  bedoemAarsbeloep,
  erAndel,
  finnAarsbeloep,
  maanederAv,
} from "../../src/kontroll/skjema/bedoemAarsbeloep.js";
import type { LestRad, Vist } from "../../src/kontroll/skjema/LestSkjema.js";
import type { Linjedom } from "../../src/kontroll/skjema/Linjedom.js";
import { BROEK_NULL, type Broek, broek, skrivBroek } from "../../src/tall/Broek.js";
import { type Intervall, punkt } from "../../src/tall/Intervall.js";
import { KATALOG } from "../../src/tjenestekoder/katalog.js";
import { hodeAlene } from "../stoette/hodeAlene.js";

const hel = (n: number) => broek(BigInt(n));
const kr = (n: number | undefined): Vist | undefined =>
  n === undefined
    ? undefined
    : { vist: hel(n), siffer: broek(1n), enhet: BROEK_NULL, intervall: punkt(hel(n)) };
const rad = (aKonto: number | undefined, maaneder?: number): LestRad => ({
  nr: 0,
  termin: "en termin",
  maaneder,
  tall: { aKonto: kr(aKonto) },
});
/** The year's amount of a head alone, and where it is from. */
function finn(rader: readonly LestRad[], egen?: LestRad, sumrad?: LestRad, noekkel = broek(1n, 4n)) {
  const skjema = hodeAlene(rader, egen, sumrad, noekkel);
  const funnet = finnAarsbeloep(skjema, noekkel);
  return funnet && `${funnet.kilde} ${skrivBroek(funnet.verdi)}`;
}

describe("månedene til et beløp", () => {
  it("A-2: er fra én til tolv, avrundet til nærmeste", () => {
    const maaneder = (beloep: number, aar: number) => maanederAv(hel(beloep), hel(aar));
    expect([50, 100, 149, 150, 1200, 1249].map((b) => maaneder(b, 1200))).toEqual([1n, 1n, 1n, 2n, 12n, 12n]);
    expect([49, 0, -100, 1250].map((b) => maaneder(b, 1200))).toEqual(Array(4).fill(undefined));
    expect([maaneder(100, 0), maaneder(-100, -1200)]).toEqual([undefined, undefined]);
  });

  it("A-5: en hel krone fra andelen er ikke andelen", () => {
    expect([99, 100, 101].map((b) => erAndel(hel(b), hel(100)))).toEqual([false, true, false]);
    expect([82, 83, 84, 85].map((b) => erAndel(hel(b), broek(250n, 3n)))).toEqual([false, true, true, false]);
  });
});

describe("årets beløp av oppstillingen", () => {
  it("A-2: er det egen termin er en del av, i hele 1000 kr, når ingen sum sier noe annet", () => {
    const egen = rad(300);
    expect(finn([egen], egen)).toBe("oppstilling 1000"); // 300 × 4 is nearest to 1000
    expect(finn([egen], egen, rad(undefined))).toBe("oppstilling 1000");
    const toMaaneder = rad(300, 2);
    expect(finn([toMaaneder], toMaaneder)).toBe("oppstilling 2000"); // 300 × 6 is nearest to 2000
  });

  it("N-3: finnes ikke uten egen termin eller uten terminens a konto", () => {
    const uten = rad(undefined);
    expect([finn([rad(300)]), finn([uten], uten)]).toEqual([undefined, undefined]);
  });

  it("A-2: en nøkkel under en hundredel lar det stå åpent", () => {
    const egen = rad(10);
    expect(finn([egen], egen, undefined, broek(1n, 100n))).toBe("oppstilling 1000");
    expect(finn([egen], egen, undefined, broek(1n, 101n))).toBeUndefined();
  });

  it("A-2: er siste rads der flere av radene er en del av den", () => {
    // 250 is a quarter of 1000, as a row and by the key; the three others are parts of 1440 and not of 1000
    const egen = rad(250);
    const andre = [rad(360, 3), rad(720, 6), rad(1440, 12)];
    expect(finn([egen, ...andre], egen, rad(1440))).toBe("oppstilling 1440");
    // without months told: 360 and 720 are 3 and 6 months of 1440; of 1000 they are nearest to 4 and 9, which are 333 and 750
    expect(finn([egen, rad(360), rad(720), rad(1440)], egen, rad(1440))).toBe("oppstilling 1440");
  });

  it("A-2: er egen termins der radene passer like godt, eller ikke har beløp", () => {
    // 1000: the settled term twice, as a row and by its key; 1440: two other rows
    const egen = rad(250, 3);
    expect(finn([egen, rad(360, 3), rad(720, 6)], egen, rad(1440))).toBe("oppstilling 1000");
    const tomme = [rad(undefined), rad(undefined, 3), rad(undefined, 6)];
    expect(finn([egen, ...tomme], egen, rad(1440))).toBe("oppstilling 1000");
    // one row more that is a part of 1000
    expect(finn([egen, rad(1000, 12), rad(360, 3), rad(720, 6)], egen, rad(1440))).toBe("oppstilling 1000");
  });
});

type Linje = {
  readonly brukt?: Broek;
  readonly aarsvolum?: Intervall;
  readonly vist?: number;
  readonly aktiv?: boolean;
};
const bedoem = (verdi: Broek, linjer: readonly Linje[]) =>
  bedoemAarsbeloep(
    { verdi, kilde: "aarsbeloep" },
    linjer.flatMap(({ brukt, aarsvolum, vist, aktiv = true }): Linjedom[] =>
      KATALOG.slice(0, 1).map((tjeneste) => ({
        linje: { nr: 0, tjeneste, tabellpris: undefined, stjerne: undefined, tall: { aarsvolum: kr(vist) } },
        aktiv,
        pris: undefined,
        stjerne: undefined,
        aKontoVolum: undefined,
        endring: undefined,
        netto: undefined,
        brukt,
        underliggende: { aarsvolum, gjennomfoert: undefined, netto: undefined, nettoTo: undefined },
        flereDesimaler: false,
        dom: "eksakt",
      })),
    ),
  );
const mellom = (fra: number, til: number, fraMed = true, tilMed = true): Intervall => ({
  fra: hel(fra),
  til: hel(til),
  fraMed,
  tilMed,
});

describe("A-1 for årets beløp", () => {
  const retninger = (fra: number, til: number, fraMed = true, tilMed = true) =>
    bedoem(hel(5000), [{ brukt: hel(1), aarsvolum: mellom(fra, til, fraMed, tilMed), vist: fra }])?.retninger;

  it("A-1: endene er med der avrundingen til hele 1000 kr har dem med", () => {
    expect(retninger(5000, 5000)).toEqual(["ned", "opp", "naermeste"]);
    expect(retninger(6000, 6000)).toEqual([]); // down from 6000 is 6000
    expect(retninger(4000, 4000)).toEqual([]); // up from 4000 is 4000
    expect(retninger(4500, 4500)).toEqual(["opp", "naermeste"]);
    expect(retninger(5500, 5500)).toEqual(["ned"]);
  });

  it("A-1: mulig er ikke en hel 1000 unna", () => {
    expect(bedoem(hel(5000), [{ brukt: hel(1), aarsvolum: mellom(3000, 7000), vist: 5000 }])?.mulig).toEqual(
      mellom(4000, 6000, false, false),
    );
  });

  it("N-3: en linje uten pris eller årsvolum lar summen stå åpen, en pris på null legger ingenting til", () => {
    for (const linje of [{ brukt: hel(1) }, { aarsvolum: mellom(1, 1) }]) {
      const dom = bedoem(hel(5000), [linje]);
      expect([dom?.underliggende, dom?.retninger, dom?.dom]).toEqual([undefined, undefined, undefined]);
    }
    const aarsvolum = mellom(1, 2, false, false);
    const gratis = bedoem(hel(0), [{ brukt: BROEK_NULL, aarsvolum, vist: 1 }]);
    expect([gratis?.underliggende, gratis?.dom]).toEqual([mellom(0, 0), "eksakt"]);
  });
});

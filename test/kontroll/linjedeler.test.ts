// The parts of a line's verdict: the unit that volumes are counted in, and what lies behind the numbers, worked out by hand from
// S003, l. 1056 (BPAN) and l. 1122 (LFKJ).

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { BPAN, LFKJ } from "../stoette/skjemalinjer.js";

const linjen = (linje: object, resten: Partial<SkjemaInn> = {}) =>
  kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer: [{ ...BPAN, ...linje }], ...resten }).linjer[0];
const doegn = (linje: object, resten: Partial<SkjemaInn> = {}) => linjen({ ...LFKJ, ...linje }, resten);

describe("enheten volum telles i", () => {
  it("V-4: er hundredeler av en time, også der døgn telles i noe annet", () => {
    // 12,99 × 464 = 6 027,36
    const linje = linjen({ netto: -6027 }, { doegnenhet: 1 });
    expect([linje?.dom, linje?.uvanlig]).toEqual(["avrunding", false]);
  });

  it("V-4: er finere der flere desimaler vises", () => {
    // 899,995 − 913 = −13,005; × 464 = −6 034,32, which no hundredths give
    const vist = linjen({ gjennomfoert: "899,995", endring: "-13,005", netto: -6034 });
    expect([vist?.dom, vist?.uvanlig]).toEqual(["avrunding", false]);
    expect(linjen({ netto: -6034 })?.uvanlig).toBe(true);
  });

  it("K-2: er for døgn den som er sagt, ellers hundredeler", () => {
    // 1,01 × 3 394 = 3 427,94
    expect(doegn({ netto: -3428 })?.dom).toBe("avrunding");
    expect(doegn({ netto: -3428 }, { doegnenhet: 1 })?.dom).toBe("avvik");
  });

  it("K-1: gjelder gjennomførte døgn, men ikke timer", () => {
    // 90,115 to 90,125 and 91 − 0,8775 to 91 − 0,8765: no hundredths from 90,1225 to 90,1235
    const del = { gjennomfoert: "90,12", endring: "-0,877", netto: null };
    expect(doegn(del)?.endring?.dom).toBe("avvik");
    expect(linjen({ ...del, aarsvolum: 364, aKontoVolum: 91 })?.endring?.dom).toBe("avrunding");
  });
});

describe("det som ligger under en linje", () => {
  it("K-1: er det gjennomførte som både vises og er endringen fra a konto", () => {
    // −13,05 to −12,95, from 913
    expect(linjen({ endring: "-13,0", netto: null })?.underliggende.gjennomfoert).toEqual({
      ...{ fra: "899.95", til: "900.05", fraMed: false, tilMed: true },
    });
  });

  it("K-1: er null timer der endringen akkurat tillater det", () => {
    // −14 to the nearest 2 is up to −13, which is all of the 13 hours
    const linje = { aarsvolum: null, aKontoVolum: 13, gjennomfoert: null, endring: -14, netto: null };
    expect(linjen(linje, { avrundetTil: { endring: 2 } })?.underliggende.gjennomfoert).toEqual({
      ...{ fra: "0", til: "0", fraMed: true, tilMed: true },
    });
  });

  it("K-1: er ikke kjent der endringen er mer enn a konto, og da heller ikke nettoen", () => {
    const linje = linjen({ gjennomfoert: null, endring: -914, netto: null });
    expect(linje?.underliggende).toEqual({
      aarsvolum: { fra: "3650", til: "3650.5", fraMed: true, tilMed: false },
    });
  });

  it("K-2: er nettoen som både vises og er endringen ganger prisen", () => {
    // 899,995 and 900,005 less 913, × 464: within −6 035 to −6 025
    const linje = linjen(
      { gjennomfoert: "900,00", endring: null, netto: -6030 },
      { avrundetTil: { netto: 10 } },
    );
    expect(linje?.underliggende.netto).toEqual({
      ...{ fra: "-6034.32", til: "-6029.68", fraMed: true, tilMed: false },
    });
  });

  it("V-4: er ikke uvanlig der ingen volum gir nettoen: det er avvik", () => {
    const dommen = (linje: ReturnType<typeof linjen>) => [linje?.dom, linje?.uvanlig];
    expect(dommen(linjen({ endring: null, netto: -7032 }))).toEqual(["avvik", false]);
    expect(dommen(doegn({ netto: -3395 }))).toEqual(["avvik", false]);
  });
});

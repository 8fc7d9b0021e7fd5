import { describe, expect, it } from "vitest";
import { beregnRessurskrevende, type RessurskrevendeInn } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const refusjonAv = (inn: Omit<RessurskrevendeInn, "mottakere">, loennsutgifter = 2_000_000) =>
  beregnRessurskrevende({ ...inn, mottakere: [{ loennsutgifter }] }).refusjon;
const koder = (inn: RessurskrevendeInn) => (beregnRessurskrevende(inn).merknader ?? []).map((m) => m.kode);

describe("refusjonen for særlig ressurskrevende tjenester", () => {
  it("S-1: 80 % over 1 430 000 kr i regnskapet for 2020, under 67 år (U2; S002 l. 4305–4311)", () => {
    const svar = beregnRessurskrevende({
      aar: 2021,
      mottakere: [
        { id: "a", loennsutgifter: 2_000_000 },
        // The share of the rammetilskudd for those with utviklingshemming, 744 000 kr (U2).
        { id: "b", loennsutgifter: "2744000", fradrag: "744000", alder: 30 },
        { id: "c", loennsutgifter: "1430000.5", alder: 66 },
      ],
    });
    // 0.8 × 570 000 = 456 000 and 0.8 × 0.5 = 0.4.
    expect(svar).toEqual({
      mottakere: [
        { grunnlag: "570000", refusjon: "456000", egenandel: "1544000" },
        { grunnlag: "570000", refusjon: "456000", egenandel: "1544000" },
        { grunnlag: "0.5", refusjon: "0.4", egenandel: "1430000.1" },
      ],
      refusjon: "912000.4",
      refusjonAvrundet: "912000",
      egenandel: "4518000.1",
    });
  });

  it("S-1: tilskuddsår 2021 og regnskapsår 2020 er det samme, og tilskuddsår 2020 er et annet", () => {
    expect(refusjonAv({ regnskapsaar: 2020 })).toBe(refusjonAv({ aar: 2021 }));
    expect(refusjonAv({ aar: 2021, regnskapsaar: 2020 })).toBe("456000");
    expect(refusjonAv({ aar: 2020 })).toBe("511200"); // 0.8 × (2 000 000 − 1 361 000)
  });

  it("S-1: akkurat på innslagspunktet og under det er refusjonen 0", () => {
    expect(refusjonAv({ aar: 2021 }, 1_430_000)).toBe("0");
    expect(refusjonAv({ aar: 2021 }, 0)).toBe("0");
    expect(refusjonAv({ aar: 2021 }, 1_430_001)).toBe("0.8");
  });

  it("S-1: 66 år er under grensen og 67 over, og alt er da egenandel", () => {
    const inn = (alder: number) => ({ aar: 2021, mottakere: [{ loennsutgifter: 2_000_000, alder }] });
    expect(beregnRessurskrevende(inn(66)).refusjon).toBe("456000");
    expect(beregnRessurskrevende(inn(67))).toMatchObject({
      mottakere: [{ grunnlag: "0", refusjon: "0", egenandel: "2000000" }],
      refusjon: "0",
      merknader: [{ kode: "OVER_ALDERSGRENSEN", sti: ["mottakere", 0, "alder"] }],
    });
  });

  it("S-1: er fradraget større enn lønnsutgiftene, er egenandelen under null, og refusjonen 0", () => {
    const { mottakere } = beregnRessurskrevende({
      aar: 2021,
      mottakere: [{ loennsutgifter: 500_000, fradrag: 744_000 }],
    });
    expect(mottakere).toEqual([{ grunnlag: "0", refusjon: "0", egenandel: "-244000" }]);
  });

  it("S-1: oppgitt innslagspunkt og kompensasjonsgrad går foran årets, hver for seg", () => {
    expect(refusjonAv({ aar: 2021, innslagspunkt: 1_000_000 })).toBe("800000");
    expect(refusjonAv({ aar: 2021, kompensasjonsgrad: "0.85" })).toBe("484500");
    expect(refusjonAv({ innslagspunkt: 0, kompensasjonsgrad: 1 })).toBe("2000000");
    // Known as an interval only, or not at all: what the caller gives is enough.
    expect(refusjonAv({ aar: 2023, innslagspunkt: 1_523_000 })).toBe("381600");
    expect(refusjonAv({ aar: 2012, innslagspunkt: 1_000_000, kompensasjonsgrad: "0.8" })).toBe("800000");
  });

  it("N-3: et år uten kjent innslagspunkt avvises med det som er kjent, aldri naboårets", () => {
    const feil = fangSioFeil(() => refusjonAv({ regnskapsaar: 2011 }));
    expect(feil.map((f) => [f.kode, f.sti])).toEqual([["MANGLER_SATS", ["regnskapsaar"]]]);
    expect(feil[0]?.melding).toMatch(
      /2012 \(regnskapsår 2011\).*2010.*2014.*Oppgi innslagspunkt og kompensasjonsgrad selv/,
    );
    expect(fangSioFeil(() => refusjonAv({ aar: 2023 }))[0]?.melding).toMatch(
      /1\s520\s000–1\s526\s000.*Oppgi innslagspunkt selv/,
    );
  });

  it("S-1: merknadene sier når verdien er antatt, utledet eller et forslag, og om det gjelder det som er brukt", () => {
    const mottakere = [{ loennsutgifter: 1 }];
    expect(koder({ aar: 2021, mottakere })).toEqual([]);
    expect(koder({ aar: 2018, mottakere })).toEqual(["ANTATT_VERDI"]);
    expect(koder({ aar: 2017, mottakere })).toEqual(["FORSLAG_BRUKT"]);
    expect(koder({ aar: 2010, mottakere })).toEqual(["ANTATT_VERDI", "FORSLAG_BRUKT"]);
    expect(koder({ aar: 2015, mottakere })).toEqual(["ANTATT_VERDI"]); // the adopted one, not the proposal
    expect(koder({ aar: 2018, innslagspunkt: 1, kompensasjonsgrad: 1, mottakere })).toEqual([]);
    expect(koder({ aar: 2010, innslagspunkt: 1, mottakere })).toEqual(["FORSLAG_BRUKT"]); // the rate is published
    expect(koder({ aar: 2021, mottakere: [] })).toEqual(["INGEN_LINJER"]);
  });

  it("kontrakten: uten noe å si er det ikke noe felt som heter merknader", () => {
    expect(beregnRessurskrevende({ aar: 2021, mottakere: [{ loennsutgifter: 1 }] })).not.toHaveProperty(
      "merknader",
    );
  });
});

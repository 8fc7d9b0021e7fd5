import { describe, expect, it } from "vitest";
import { hentInnslagspunkt, listInnslagspunkter } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { gaaGjennom } from "../stoette/gaaGjennom.js";

const rader = listInnslagspunkter();
const meldingFor = (valg: Parameters<typeof hentInnslagspunkt>[0]) =>
  fangSioFeil(() => hentInnslagspunkt(valg))
    .map((f) => f.melding)
    .join();

describe("innslagspunktet for særlig ressurskrevende tjenester", () => {
  it("S-1: 1 430 000 kr og 80 % er tilskuddsår 2021 og regnskapsår 2020 (U2; S002 l. 4309)", () => {
    const ventet = {
      tilskuddsaar: 2021,
      regnskapsaar: 2020,
      innslagspunkt: "1430000",
      kompensasjonsgrad: "0.8",
      status: "publisert",
      forslag: false,
    };
    expect(hentInnslagspunkt({ tilskuddsaar: 2021 })).toMatchObject(ventet);
    expect(hentInnslagspunkt({ regnskapsaar: 2020 })).toMatchObject(ventet);
    expect(hentInnslagspunkt({ tilskuddsaar: 2021, regnskapsaar: 2020 })).toMatchObject(ventet);
    expect(hentInnslagspunkt({ tilskuddsaar: 2021 }).kilder.map((kilde) => kilde.id)).toEqual(["U2", "S002"]);
  });

  it("S-1: regnskapsåret er alltid året før tilskuddsåret, og hver rad har verdi eller intervall, status og kilder", () => {
    for (const rad of rader) {
      expect(rad.regnskapsaar).toBe(rad.tilskuddsaar - 1);
      expect(rad.innslagspunkt === undefined).toBe(rad.fra !== undefined && rad.til !== undefined);
      expect(["publisert", "utledet", "antatt"]).toContain(rad.status);
      expect(rad.kilder.length).toBeGreaterThan(0);
    }
  });

  it("S-1: hver rad med én verdi hentes likt etter tilskuddsår og etter regnskapsår", () => {
    for (const rad of rader.filter(({ innslagspunkt }) => innslagspunkt !== undefined)) {
      const valg = rad.forslag && rad.tilskuddsaar === 2015 ? { forslag: true } : {};
      expect(hentInnslagspunkt({ tilskuddsaar: rad.tilskuddsaar, ...valg })).toEqual(rad);
      expect(hentInnslagspunkt({ regnskapsaar: rad.regnskapsaar, ...valg })).toEqual(rad);
    }
  });

  it("S-1: 2015 har både forslag og antatt vedtatt verdi; den vedtatte gjelder til forslaget blir bedt om", () => {
    const aarets = (forslag?: boolean) =>
      hentInnslagspunkt({ tilskuddsaar: 2015, ...(forslag !== undefined && { forslag }) });
    expect(aarets()).toMatchObject({ innslagspunkt: "1043000", status: "antatt", forslag: false });
    expect(aarets(false)).toEqual(aarets());
    expect(aarets(true)).toMatchObject({ innslagspunkt: "1080000", status: "publisert", forslag: true });
  });

  it("S-1: der bare forslaget er kjent, hentes det, og det sies (U3, U6)", () => {
    expect(hentInnslagspunkt({ tilskuddsaar: 2017 })).toMatchObject({
      innslagspunkt: "1157000",
      forslag: true,
    });
    expect(hentInnslagspunkt({ tilskuddsaar: 2020 })).toMatchObject({
      innslagspunkt: "1361000",
      forslag: true,
    });
  });

  it("S-1: 2010 har utledet innslagspunkt og publisert kompensasjonsgrad (U5)", () => {
    expect(hentInnslagspunkt({ tilskuddsaar: 2010 })).toMatchObject({
      innslagspunkt: "865000",
      kompensasjonsgrad: "0.8",
      status: "utledet",
      kompensasjonsgradStatus: "publisert",
    });
    expect(hentInnslagspunkt({ tilskuddsaar: 2009 }).kompensasjonsgrad).toBe("0.85");
  });

  it.each([2011, 2012, 2013])(
    "N-3: tilskuddsår %i er ukjent, og meldingen sier hva som er kjent rundt",
    (aar) => {
      for (const valg of [{ tilskuddsaar: aar }, { regnskapsaar: aar - 1 }]) {
        expect(meldingFor(valg)).toMatch(/2010: 865\s000 kr og 80 % \(utledet, forslag\)/);
        expect(meldingFor(valg)).toMatch(/2014: 1\s010\s000 kr og 80 % \(publisert\)/);
      }
    },
  );

  it("N-3: 2023 er bare kjent som intervall, og hentes ikke", () => {
    expect(meldingFor({ tilskuddsaar: 2023 })).toMatch(
      /1\s520\s000–1\s526\s000 kr.*2022: 1\s470\s000.*2024: 1\s608\s000/,
    );
    expect(rader.find((rad) => rad.tilskuddsaar === 2023)).toMatchObject({ fra: "1520000", til: "1526000" });
  });

  it("N-3: før og etter serien er bare det nærmeste året nevnt", () => {
    expect(meldingFor({ tilskuddsaar: 2008 })).toMatch(
      /nærmest er tilskuddsår 2009: 835\s000 kr og 85 % \(publisert\)\.$/,
    );
    expect(meldingFor({ tilskuddsaar: 2025 })).toMatch(/nærmest er tilskuddsår 2024: .*\(antatt\)\.$/);
  });

  it("S-1: et forslag som ikke er kjent, er ikke det vedtatte", () => {
    expect(meldingFor({ tilskuddsaar: 2021, forslag: true })).toMatch(
      /noe forslag.*for året kjennes bare 1\s430\s000 kr og 80 % \(publisert\); nærmest/,
    );
  });

  it("kontrakten: radene er frosne helt ned", () => {
    for (const svar of [rader, hentInnslagspunkt({ tilskuddsaar: 2021 })])
      gaaGjennom(svar, (objekt) => expect(Object.isFrozen(objekt)).toBe(true));
  });
});

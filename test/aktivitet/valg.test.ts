// The settings of a count: read, completed with the rules' readings, and recorded only where one of them is another.

import { describe, expect, it } from "vitest";
import { kvalitetfelt } from "../../src/aktivitet/kvalitetsvalg.js";
import { fullfoerValg, STANDARDVALG, valgForResultat, valgfelt } from "../../src/aktivitet/valg.js";
import { lesMedSkjema } from "../../src/grense/lesInndata.js";

const feil = (skjema: Parameters<typeof lesMedSkjema>[0], inn: unknown) =>
  lesMedSkjema(skjema, inn).problemer.map(({ kode, sti, melding }) => [kode, sti.join("."), melding]);

const ANNET = {
  sisteDag: "telles-ikke",
  opphoersSisteDag: "tapes-ikke",
  doegnpaaslag: "innenfor",
  timepaaslag: "ingen",
  etterfoelger: "trekkes",
  maaned: "aarets-tolvdel",
  versjoner: "alle-telles",
} as const;
const NAVN = Object.keys(ANNET) as (keyof typeof ANNET)[];

describe("V-1 til V-5: valgene", () => {
  it("er reglenes der ingenting er gitt", () => {
    expect(fullfoerValg({})).toEqual({
      sisteDag: "telles",
      opphoersSisteDag: "tapes",
      doegnpaaslag: "hele",
      timepaaslag: "tre-dager",
      etterfoelger: "beholdes",
      maaned: "fire-uker",
      versjoner: "siste-gjelder",
    });
    expect(fullfoerValg({ sisteDag: undefined })).toEqual(STANDARDVALG);
    expect(valgForResultat(fullfoerValg({}))).toBeUndefined();
  });

  it.each(NAVN)("%s er det som er gitt, og da står alle sju i resultatet", (navn) => {
    const valg = { ...STANDARDVALG, [navn]: ANNET[navn] };
    expect(fullfoerValg({ [navn]: ANNET[navn] })).toEqual(valg);
    expect(valgForResultat(valg)).toEqual(valg);
    expect(valgForResultat(valg)).not.toBe(valg);
  });

  it("alle kan være andre", () => {
    expect(fullfoerValg(ANNET)).toEqual(ANNET);
    expect(lesMedSkjema(valgfelt(), ANNET)).toEqual({ verdi: ANNET, problemer: [] });
    expect(lesMedSkjema(valgfelt(), STANDARDVALG)).toEqual({ verdi: STANDARDVALG, problemer: [] });
    expect(lesMedSkjema(valgfelt(), { doegnpaaslag: "fordelt" })).toEqual({
      verdi: { doegnpaaslag: "fordelt" },
      problemer: [],
    });
    expect(lesMedSkjema(valgfelt(), {})).toEqual({ verdi: {}, problemer: [] });
  });

  it.each([
    ["sisteDag", 'Siste dag skal være "telles" eller "telles-ikke": fant null.'],
    ["opphoersSisteDag", 'Opphørets siste dag skal være "tapes" eller "tapes-ikke": fant null.'],
    ["doegnpaaslag", 'Døgnpåslaget skal være "hele" eller "innenfor" eller "fordelt": fant null.'],
    ["timepaaslag", 'Timepåslaget skal være "tre-dager" eller "ingen": fant null.'],
    ["etterfoelger", 'Etterfølgeren skal være "beholdes" eller "trekkes": fant null.'],
    ["maaned", 'Måneden skal være "fire-uker" eller "aarets-tolvdel": fant null.'],
    ["versjoner", 'Versjonene skal være "siste-gjelder" eller "alle-telles": fant null.'],
  ])("%s er ett av sine ord", (navn, melding) => {
    expect(feil(valgfelt(), { [navn]: null })).toEqual([["UGYLDIG_VERDI", navn, melding]]);
  });
});

describe("kvalitet", () => {
  const verdi = (inn: unknown) => lesMedSkjema(kvalitetfelt(), inn);

  it("er ingenting, alt, eller alt med egne grenser", () => {
    for (const inn of [undefined, false]) expect(verdi(inn)).toEqual({ verdi: undefined, problemer: [] });
    for (const inn of [true, {}])
      expect(verdi(inn)).toEqual({ verdi: { hullDager: 31, uendretDager: 730 }, problemer: [] });
    expect(verdi({ hullDager: 1 })).toEqual({ verdi: { hullDager: 1, uendretDager: 730 }, problemer: [] });
    expect(verdi({ uendretDager: 100_000 })).toEqual({
      verdi: { hullDager: 31, uendretDager: 100_000 },
      problemer: [],
    });
  });

  it.each([
    [1, "UGYLDIG_TYPE", "", "Fant tallet 1; her skal det stå true, false eller et objekt med grenser."],
    [null, "UGYLDIG_TYPE", "", "Fant null; her skal det stå true, false eller et objekt med grenser."],
    [
      { hullDager: 0 },
      "UTENFOR_OMRAADE",
      "hullDager",
      "Hullets dager er utenfor området: fant 0; oppgi minst 1 og høyst 100000.",
    ],
    [
      { hullDager: 100_001 },
      "UTENFOR_OMRAADE",
      "hullDager",
      "Hullets dager er utenfor området: fant 100001; oppgi minst 1 og høyst 100000.",
    ],
    [
      { uendretDager: 0 },
      "UTENFOR_OMRAADE",
      "uendretDager",
      "Dager uendret er utenfor området: fant 0; oppgi minst 1 og høyst 100000.",
    ],
    [
      { uendretDager: 100_001 },
      "UTENFOR_OMRAADE",
      "uendretDager",
      "Dager uendret er utenfor området: fant 100001; oppgi minst 1 og høyst 100000.",
    ],
    [
      { dager: 1 },
      "UKJENT_FELT",
      "dager",
      "Ukjent felt: fant teksten «dager»; tillatt er hullDager, uendretDager",
    ],
  ])("%j er avvist", (inn, ...ventet) => {
    expect(feil(kvalitetfelt(), inn)).toEqual([ventet]);
  });
});

// The options of a stream, every one of them: what they are unless given, what is wrong with them in which words, and what can't be had together.

import { describe, expect, it } from "vitest";
import { lesStroemvalg, uforenlig } from "../../src/aktivitet/stroem/lesStroemvalg.js";
import { beregnAktivitetFraStroem, type Fremdrift, type Stroemvalg } from "../../src/index.js";
import { feiltekst, feilteksterAsync } from "../stoette/feiltekster.js";
import { skiftende } from "../stoette/skiftende.js";

const les = (inn: unknown) => {
  const lest = lesStroemvalg(inn);
  return "verdi" in lest ? lest.verdi : lest.problemer.map(feiltekst);
};

const STANDARD = {
  ...{ format: undefined, brukere: "i minnet", samler: false, maksFeil: 100 },
  ...{ hode: undefined, foersteLinje: 1, fremdrift: undefined, signal: undefined },
};

describe("valgene", () => {
  it("har hver sin verdi når de ikke er oppgitt", () => {
    expect(les({})).toStrictEqual(STANDARD);
    expect(lesStroemvalg({}).problemer).toEqual([]);
  });

  it("er de som er oppgitt; med en overskrift er formatet CSV om det ikke er sagt", () => {
    const fremdrift = () => {};
    const { signal } = new AbortController();
    const valg = {
      format: "ndjson",
      brukere: "sortert",
      vedFeil: "samle",
      maksFeil: 0,
      hode: "a",
      foersteLinje: 1,
    };
    expect(les({ ...valg, fremdrift, signal })).toStrictEqual({
      ...{ format: "ndjson", brukere: "sortert", samler: true, maksFeil: 0 },
      ...{ hode: "a", foersteLinje: 1, fremdrift, signal },
    });
    expect(les({ hode: "" })).toStrictEqual({ ...STANDARD, hode: "", format: "csv" });
    for (const format of ["csv", "vedtak"]) expect(les({ format })).toStrictEqual({ ...STANDARD, format });
    for (const brukere of ["i minnet", "ingen"])
      expect(les({ brukere })).toStrictEqual({ ...STANDARD, brukere });
    expect(les({ vedFeil: "stopp" })).toStrictEqual(STANDARD);
    expect(les({ maksFeil: 1e9, foersteLinje: 1e9 })).toMatchObject({ maksFeil: 1e9, foersteLinje: 1e9 });
    const egetSignal = { addEventListener: () => {} };
    expect(les({ signal: egetSignal })).toMatchObject({ signal: egetSignal });
  });

  it("som er gale, sies det om alle på én gang, hver på sitt sted", () => {
    const gale = { format: "xml", brukere: "alle", vedFeil: 1, maksFeil: -1, hode: 7, foersteLinje: 0 };
    expect(les({ ...gale, fremdrift: {}, signal: {} })).toEqual([
      'UGYLDIG_VERDI valg.format: Formatet skal være "csv" eller "ndjson" eller "vedtak": fant teksten «xml».',
      'UGYLDIG_VERDI valg.brukere: Brukere skal være "sortert" eller "i minnet" eller "ingen": fant teksten «alle».',
      'UGYLDIG_VERDI valg.vedFeil: Ved feil skal være "stopp" eller "samle": fant tallet 1.',
      "NEGATIVT_TALL valg.maksFeil: Feil å beholde kan ikke være under null: fant -1; oppgi 0 eller mer.",
      "UGYLDIG_TYPE valg.hode: Fant tallet 7; her skal det stå kolonnenes navn i en tekst.",
      "UTENFOR_OMRAADE valg.foersteLinje: Første linje er utenfor området: fant 0; oppgi minst 1 og høyst 1000000000.",
      "UGYLDIG_TYPE valg.fremdrift: Fant et objekt; her skal det stå en funksjon.",
      "UGYLDIG_TYPE valg.signal: Fant et objekt; her skal det stå et AbortSignal.",
    ]);
    for (const signal of [null, 7, "x", () => {}, Object.assign(() => {}, { addEventListener: () => {} })])
      expect(les({ signal }), String(signal)).toEqual([
        expect.stringMatching(/^UGYLDIG_TYPE valg\.signal: Fant .*; her skal det stå et AbortSignal\.$/),
      ]);
    expect(les({ maksFeil: 1e9 + 1 })).toEqual([
      "UTENFOR_OMRAADE valg.maksFeil: Feil å beholde er utenfor området: fant 1000000001; oppgi minst 0 og høyst 1000000000.",
    ]);
    expect(les({ foersteLinje: 1e9 + 1 })).toEqual([
      expect.stringMatching(/^UTENFOR_OMRAADE valg\.foersteLinje: /),
    ]);
    expect(les({ brukre: "ingen" })).toEqual([
      "UKJENT_FELT valg.brukre: Ukjent felt: fant teksten «brukre»; mente du «brukere»?",
    ]);
    expect(les(null)).toEqual(["UGYLDIG_TYPE valg: Fant null; her skal det stå et objekt."]);
  });
});

describe("uten brukere", () => {
  const krever = (hva: string) =>
    `${hva} krever at hver brukers vedtak ses sammen; velg brukere: "sortert" eller "i minnet".`;
  const alt = { valg: { versjoner: "siste-gjelder", etterfoelger: "trekkes" }, kvalitet: true };
  const feil = (inn: unknown, brukere: "ingen" | "sortert" | "i minnet" = "ingen") =>
    uforenlig(inn, brukere).map(feiltekst);

  it("kan ingenting fås som krever en brukers vedtak sett sammen", () => {
    expect(feil(alt)).toEqual([
      `FLERE_VALG valg.versjoner: ${krever("Versjoner av vedtak")}`,
      `FLERE_VALG valg.etterfoelger: ${krever("Etterfølgere")}`,
      `FLERE_VALG kvalitet: ${krever("Å lete etter tvilsomme vedtak")}`,
    ]);
    expect(feil({ kvalitet: {} })).toEqual([
      `FLERE_VALG kvalitet: ${krever("Å lete etter tvilsomme vedtak")}`,
    ]);
    const uten = { valg: { versjoner: "alle-telles", etterfoelger: "beholdes" }, kvalitet: false };
    for (const inn of [
      uten,
      {},
      { valg: {} },
      { valg: 7 },
      { valg: null },
      { kvalitet: undefined },
      null,
      [alt],
    ])
      expect(feil(inn), JSON.stringify(inn)).toEqual([]);
    expect([feil(alt, "sortert"), feil(alt, "i minnet")]).toEqual([[], []]);
  });

  it("teller hver rad som den står, og svaret sier det", async () => {
    const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
    const vedtak = ["2019-01-01", "2019-01-11"].map((fra) => ({
      ...{ id: "v", bruker: "b", kode: "LOKO", til: "2019-01-20" },
      fra,
    })) as never;
    const svar = await beregnAktivitetFraStroem(inn, vedtak, { brukere: "ingen" });
    expect(svar.linjer).toEqual([{ kode: "LOKO", enhet: "doegn", volum: "30", vedtak: 2 }]);
    expect(svar.valg?.versjoner).toBe("alle-telles");
    for (const brukere of ["sortert", "i minnet"] as const) {
      const begge = await beregnAktivitetFraStroem(inn, vedtak, { brukere });
      expect(begge.linjer).toEqual([{ kode: "LOKO", enhet: "doegn", volum: "20", mottakere: 1, vedtak: 1 }]);
      expect(begge.valg).toBeUndefined();
    }
  });
});

describe("inndata og valg", () => {
  const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
  const feil = (i: unknown, valg: unknown) =>
    feilteksterAsync(() => beregnAktivitetFraStroem(i as never, [], valg as Stroemvalg));
  const KVALITET =
    'FLERE_VALG kvalitet: Å lete etter tvilsomme vedtak krever at hver brukers vedtak ses sammen; velg brukere: "sortert" eller "i minnet".';

  it("sies alt som er galt med begge på én gang", async () => {
    expect(await feil({ vedtak: [], kvalitet: true }, { brukere: "ingen", format: "csv" })).toEqual([
      expect.stringMatching(/^MANGLER_FELT periode: Perioden mangler/),
      "UKJENT_FELT vedtak: Vedtakene kommer fra strømmen; ta bort vedtak.",
      KVALITET,
    ]);
    const galeValg = await feil(
      { ...inn, vedtak: undefined, kvalitet: true },
      { brukere: "alle", maksFeil: -1 },
    );
    expect(galeValg.map((t) => t.split(":")[0])).toEqual([
      "UKJENT_FELT vedtak",
      "UGYLDIG_VERDI valg.brukere",
      "NEGATIVT_TALL valg.maksFeil",
    ]);
    expect(await feil(null, {})).toEqual(["UGYLDIG_TYPE : Fant null; her skal det stå et objekt."]);
    expect(await feil([], {})).toEqual([expect.stringMatching(/^UGYLDIG_TYPE : Fant en .*liste.*objekt\.$/)]);
  });

  it("ses som de først ble lest", async () => {
    expect(
      await feil(skiftende({ ...inn, kvalitet: true }, "kvalitet", false), { brukere: "ingen" }),
    ).toEqual([KVALITET]);
  });

  it("framdriften sies etter hver del og til slutt", async () => {
    const rad = (bruker: string) => new TextEncoder().encode(`${bruker};LOKO;2019-01-01\n`);
    const naa: Fremdrift[] = [];
    const fremdrift = (f: Fremdrift) => naa.push(f);
    const valg = { hode: "bruker;kode;fra", fremdrift };
    await beregnAktivitetFraStroem(inn, [rad("a"), rad("bb"), new Uint8Array(0)], valg);
    expect(naa).toEqual([
      { rader: 1, bytes: 18 },
      { rader: 2, bytes: 37 },
      { rader: 2, bytes: 37 },
      { rader: 2, bytes: 37 },
    ]);
  });
});

// Streams that are wrong: which row, at which line, what is wrong, and nothing counted twice or lost.

import { describe, expect, it } from "vitest";
import { beregnAktivitetFraStroem, type Stroemvalg } from "../../src/index.js";
import { fangSioFeilAsync } from "../stoette/fangSioFeil.js";

const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const HODE = "bruker;kode;fra;til;timerPerUke;opphoer";
const RAD = "HEMMELIG;OL;2019-01-01;;7;";

const les = (tekst: string | Uint8Array, valg: Stroemvalg = {}) =>
  beregnAktivitetFraStroem(inn, [typeof tekst === "string" ? bytes(tekst) : tekst], valg);
const feilI = async (tekst: string | Uint8Array, valg: Stroemvalg = {}) => {
  const feil = await fangSioFeilAsync(() => les(tekst, valg));
  expect(JSON.stringify(feil)).not.toContain("HEMMELIG");
  return feil.map((f) => [f.kode, ...f.sti]);
};

describe("én feil rad midt i en million", () => {
  const MANGE = 1_000_000;
  const MIDT = 500_000;
  /** The rows in chunks, one of them wrong; the file is never whole in memory. */
  function* fil(gal: string) {
    const hundre = bytes(`${RAD}\n`.repeat(100));
    yield bytes(`${HODE}\n`);
    for (let i = 0; i < MANGE; i += 100)
      yield i === MIDT ? bytes(`${gal}\n${`${RAD}\n`.repeat(99)}`) : hundre;
  }
  const GALE: readonly (readonly [string, string, string, string?])[] = [
    ["en dato som ikke finnes", "HEMMELIG;OL;2019-02-29;;7;", "UGYLDIG_DATO", "fra"],
    ["for mange felt", "HEMMELIG;OL;2019-01-01;;7;;", "UGYLDIG_VERDI"],
    ["en ukjent kode", "HEMMELIG;XX;2019-01-01;;7;", "UKJENT_TJENESTEKODE", "kode"],
    ["et anførselstegn som aldri avsluttes", '"HEMMELIG;OL;2019-01-01;;7;', "UGYLDIG_VERDI"],
  ];

  it.each(GALE)(
    "V-7: %s stopper lesingen med linjen",
    async (_hva, gal = "", kode = "", felt = undefined) => {
      const feil = await fangSioFeilAsync(() =>
        beregnAktivitetFraStroem(inn, fil(gal), { brukere: "ingen" }),
      );
      expect(feil.map((f) => [f.kode, f.sti])).toEqual([
        [kode, ["linje", MIDT + 2, ...(felt === undefined ? [] : [felt])]],
      ]);
      expect(feil[0]?.melding).toContain(`Linje ${MIDT + 2}: `);
      expect(JSON.stringify(feil)).not.toContain("HEMMELIG");
    },
  );

  it.each(GALE)("V-7: %s samles, og alle de andre er telt én gang", async (_hva, gal = "") => {
    const svar = await beregnAktivitetFraStroem(inn, fil(gal), { brukere: "ingen", vedFeil: "samle" });
    expect(svar.stroem.rader).toBe(MANGE);
    expect(svar.stroem.avvist?.rader).toBe(1);
    expect(svar.stroem.avvist?.feil.map((f) => f.sti[1])).toEqual([MIDT + 2]);
    expect(svar.linjer).toEqual([
      { kode: "OL", enhet: "time", volum: String(90 * (MANGE - 1)), vedtak: MANGE - 1 },
    ]);
  });
});

describe("CSV som ikke kan leses", () => {
  it.each<[string, string | Uint8Array, unknown[][]]>([
    ["ingen overskrift", `${RAD}\n`, [["MANGLER_FELT", "linje", 1]]],
    ["en ukjent kolonne", "bruker;kode;fra;tli\n", [["UKJENT_FELT", "linje", 1, "tli"]]],
    ["en kolonne to ganger", "bruker;kode;fra;fra\n", [["DUPLIKAT_NAVN", "linje", 1, "fra"]]],
    [
      "manglende kolonner",
      "bruker;til\n",
      [
        ["MANGLER_FELT", "linje", 1, "kode"],
        ["MANGLER_FELT", "linje", 1, "fra"],
      ],
    ],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 98, 0, 114, 0, 10, 0]), [["UGYLDIG_VERDI", "linje", 1]]],
    ["en tom fil", "", [["MANGLER_VALG", "stroem"]]],
    [
      "tusenskiller",
      `${HODE}\nHEMMELIG;OL;2019-01-01;;1.234,5;\n`,
      [["UGYLDIG_TALL", "linje", 2, "timerPerUke"]],
    ],
    [
      "over 168 timer (V-5)",
      `${HODE}\nHEMMELIG;OL;2019-01-01;;168,01;\n`,
      [["UTENFOR_OMRAADE", "linje", 2, "timerPerUke"]],
    ],
    [
      "et opphør uten skråstrek",
      `${HODE}\nHEMMELIG;OL;2019-01-01;;7;2019-01-05\n`,
      [["UGYLDIG_VERDI", "linje", 2, "opphoer", 0]],
    ],
    [
      "et opphør baklengs",
      `${HODE}\nHEMMELIG;OL;2019-01-01;;7;2019-01-05/2019-01-04\n`,
      [["UGYLDIG_DATO", "linje", 2, "opphoer", 0, "til"]],
    ],
    ["tom bruker", `${HODE}\n;OL;2019-01-01;;7;\n`, [["MANGLER_FELT", "linje", 2, "bruker"]]],
    ["anførselstegn i felt", `${HODE}\nHEMM"ELIG;OL;2019-01-01;;7;\n`, [["UGYLDIG_VERDI", "linje", 2]]],
  ])("%s", async (_hva, tekst, ventet) => {
    expect(await feilI(tekst)).toEqual(ventet);
  });

  it("ugyldig UTF-8 avvises med linjen", async () => {
    const raa = bytes(`${HODE}\n${RAD}\nHEMMELIG;OL;2019-01-01;;7;\n`);
    raa[raa.length - 24] = 0xe6; // æ as Latin-1
    expect(await feilI(raa)).toEqual([["UGYLDIG_VERDI", "linje", 3]]);
  });

  it("linjer telles som de står i filen, også tomme og dem i anførselstegn", async () => {
    const flere = 'HEMMELIG;OL;2019-01-01;;7;"2019-01-05/2019-01-06\n2019-01-08/2019-01-08"';
    expect(await feilI(`${HODE}\n\n${flere}\r\n\r\nHEMMELIG;OL;2019-13-01;;7;\n`)).toEqual([
      ["UGYLDIG_DATO", "linje", 6, "fra"],
    ]);
  });

  it("en linje uten ende holdes ikke i minnet", async () => {
    function* uendelig() {
      for (let i = 0; i < 1000; i += 1) yield new Uint8Array(65_536).fill(97);
    }
    const feil = await fangSioFeilAsync(() => beregnAktivitetFraStroem(inn, uendelig(), { format: "csv" }));
    expect(feil.map((f) => f.kode)).toEqual(["UGYLDIG_VERDI"]);
  });
});

describe("NDJSON som ikke kan leses", () => {
  const VEDTAK = '{"bruker":"HEMMELIG","kode":"LOKO","fra":"2019-01-01"}';
  it.each([
    ["ikke JSON", `${VEDTAK}\n{"bruker":"HEMMELIG",\n`, [["UGYLDIG_VERDI", "linje", 2]]],
    ["en nøkkel to ganger", `${VEDTAK.replace("{", '{"kode":"OL",')}\n`, [["UGYLDIG_VERDI", "linje", 1]]],
    [
      "et tall som mister sifre",
      `${VEDTAK.replace("}", ',"plasser":1.12345678901234567}')}\n`,
      [["UGYLDIG_VERDI", "linje", 1]],
    ],
    [
      "et ukjent felt",
      `${VEDTAK}\n\n${VEDTAK.replace("}", ',"plaser":1}')}`,
      [["UKJENT_FELT", "linje", 3, "plaser"]],
    ],
  ])("%s", async (_hva, tekst, ventet) => {
    expect(await feilI(tekst)).toEqual(ventet);
  });
});

describe("valgene", () => {
  it("det som krever brukerne sett sammen, avvises uten dem", async () => {
    const feil = await fangSioFeilAsync(() =>
      beregnAktivitetFraStroem({ ...inn, kvalitet: true, valg: { etterfoelger: "trekkes" } }, [], {
        brukere: "ingen",
        format: "csv",
      }),
    );
    expect(feil.map((f) => [f.kode, ...f.sti])).toEqual([
      ["FLERE_VALG", "valg", "etterfoelger"],
      ["FLERE_VALG", "kvalitet"],
    ]);
  });

  it("framdriften meldes, og et signal stopper lesingen og lukker strømmen", async () => {
    const naa: number[] = [];
    let lukket = false;
    async function* stroem() {
      try {
        yield bytes(`${HODE}\n`);
        for (;;) yield bytes(`${RAD}\n`);
      } finally {
        lukket = true;
      }
    }
    const avbryter = new AbortController();
    const svar = beregnAktivitetFraStroem(inn, stroem(), {
      signal: avbryter.signal,
      fremdrift: ({ rader }) => {
        naa.push(rader);
        if (rader === 10) avbryter.abort(new Error("nok nå"));
      },
    });
    await expect(svar).rejects.toThrow("nok nå");
    expect(naa.slice(0, 4)).toEqual([0, 1, 2, 3]);
    await new Promise((ferdig) => setTimeout(ferdig, 10));
    expect(lukket).toBe(true);
  });

  it("et signal stopper også en strøm som aldri svarer", async () => {
    const avbryter = new AbortController();
    const stroem = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const svar = beregnAktivitetFraStroem(inn, stroem, { signal: avbryter.signal });
    setTimeout(() => avbryter.abort(new Error("nok nå")), 5);
    await expect(svar).rejects.toThrow("nok nå");
  });

  it("det strømmen selv feiler med, kastes videre som det er", async () => {
    const stroem = new ReadableStream<Uint8Array>({
      start: (styring) => styring.error(new Error("disken er borte")),
    });
    await expect(beregnAktivitetFraStroem(inn, stroem)).rejects.toThrow("disken er borte");
  });
});

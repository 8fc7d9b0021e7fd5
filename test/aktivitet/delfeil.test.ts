// What no partial may say, field by field: each is refused with its path and in words that tell what it should have been.

import { describe, expect, it } from "vitest";
import { type Aktivitetsdel, ferdigstillAktivitet } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const HODE = {
  ...{ slag: "sio-aktivitetsdel", versjon: 1, perioder: [Q1], enPeriode: true, valg: {} },
  ...{ merknader: [], antallMerknader: {} },
};
const SUM = { dager: 7, sum: "3.5" };
const KODE = { kode: "OL", summer: [SUM], vedtak: 2, mottakere: 1 };
const CELLE = { koder: [KODE], mottakere: 3 };
const ADSKILT = { ...HODE, brukere: "adskilt", lagtSammen: false, kommuner: [{ celler: [CELLE] }] };
const VEDTAK = { bruker: "h", kode: "OL", fra: "2019-01-01", mengde: "7", dager: 7 };
const NOEKLET = { ...HODE, brukere: "noeklet", noekkelmerke: "m", kommuner: [null], vedtak: [VEDTAK] };
const feil = (inn: unknown) => feiltekster(() => ferdigstillAktivitet(inn as Aktivitetsdel));
const medKode = (mer: object) => ({
  ...ADSKILT,
  kommuner: [{ celler: [{ ...CELLE, koder: [{ ...KODE, ...mer }] }] }],
});
const medVedtak = (mer: object) => ({ ...NOEKLET, vedtak: [{ ...VEDTAK, ...mer }] });
const STI = "kommuner.0.celler.0.koder.0";

describe("en del som er riktig, ferdigstilles", () => {
  it("også når den er skrevet av andre, med så lite som den kan ha", () => {
    expect(ferdigstillAktivitet(ADSKILT as never)).toEqual({
      periode: Q1,
      // 3,5 / 7
      linjer: [{ kode: "OL", enhet: "time", volum: "0.5", mottakere: 1, vedtak: 2 }],
      mottakere: 3,
      merknader: [],
    });
    expect(ferdigstillAktivitet(NOEKLET as never)).toEqual({
      periode: Q1,
      linjer: [{ kode: "OL", enhet: "time", volum: "90", mottakere: 1, vedtak: 1 }],
      mottakere: 1,
      merknader: [],
    });
    const merknad = { kode: "K", sti: ["vedtak", 1], melding: "m", vedtak: ["x", 1] };
    const merknader = [merknad, { ...merknad, kommune: "4624", dager: { fra: "a" } }];
    const lagd = ferdigstillAktivitet({ ...ADSKILT, merknader, antallMerknader: { K: 2 } } as never);
    expect(lagd.merknader).toEqual(merknader);
    const tom = { ...NOEKLET, vedtak: [], kommuner: ["4624", null] };
    expect(ferdigstillAktivitet(tom as never)).toMatchObject({ resultater: [{}, { kommune: "4624" }] });
    const fravaer = [
      { fra: "2019-03-01", til: "2019-03-31" },
      { fra: "2019-01-01", til: "2019-01-10" },
    ];
    // 90 days less 31 and 10, whatever order they stand in; each vedtak has its own
    const vedtak = [
      { ...VEDTAK, fravaer },
      { ...VEDTAK, fra: "2019-03-31", bruker: "i" },
    ];
    expect(ferdigstillAktivitet({ ...NOEKLET, vedtak } as never)).toMatchObject({
      linjer: [{ volum: "50" }],
    });
    const doegn = { bruker: "h", kode: "LOKO", fra: "2019-03-31", til: "2019-03-31", mengde: "1", dager: 1 };
    const volum = (avslutning: string | undefined) =>
      ferdigstillAktivitet(medVedtak({ ...doegn, avslutning }) as never);
    // V-2: a day, and three where it ended by flytting or død
    for (const [avslutning, ventet] of [
      [undefined, "1"],
      ["annet", "1"],
      ["doed", "4"],
      ["flytting", "4"],
    ])
      expect(volum(avslutning)).toMatchObject({ linjer: [{ kode: "LOKO", volum: ventet }] });
  });
});

describe("hodet", () => {
  it.each<[string, object, string]>([
    ["slag", { slag: "x" }, 'UGYLDIG_VERDI slag: Slaget skal være "sio-aktivitetsdel": fant teksten «x».'],
    ["perioder", { perioder: [] }, "UGYLDIG_TYPE perioder: "],
    ["periodens dager", { perioder: [{ fra: "2019-01-01", til: "x" }] }, "UGYLDIG_DATO perioder.0.til: "],
    [
      "enPeriode",
      { enPeriode: 1 },
      "UGYLDIG_TYPE enPeriode: Fant tallet 1; her skal det stå true eller false.",
    ],
    ["valg", { valg: { sisteDag: 1 } }, "UGYLDIG_VERDI valg.sisteDag: "],
    ["kvalitet", { kvalitet: 1 }, "UGYLDIG_TYPE kvalitet: "],
    [
      "maksMerknader",
      { maksMerknader: -1 },
      "NEGATIVT_TALL maksMerknader: Merknader av hver kode kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      "antallMerknader",
      { antallMerknader: { K: -1 } },
      "NEGATIVT_TALL antallMerknader.K: Antall merknader kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    ["merknader", { merknader: [{}] }, "MANGLER_FELT merknader.0.kode: Mangler; oppgi en tekst."],
    ["et ukjent felt", { mer: 1 }, "UKJENT_FELT mer: Ukjent felt: fant teksten «mer»; "],
  ])("%s", (_felt, mer, ventet) => {
    for (const del of [ADSKILT, NOEKLET])
      expect(feil({ ...del, ...mer })).toEqual(expect.arrayContaining([expect.stringContaining(ventet)]));
  });

  it("merknader leses felt for felt", () => {
    const merknad = { kode: "K", sti: ["a"], melding: "m", vedtak: [1] };
    const sti = (mer: object) => feil({ ...ADSKILT, merknader: [{ ...merknad, ...mer }] })[0]?.split(":")[0];
    expect(sti({ sti: [true] })).toBe("UGYLDIG_TYPE merknader.0.sti.0");
    expect(sti({ melding: 1 })).toBe("UGYLDIG_TYPE merknader.0.melding");
    expect(sti({ vedtak: [null] })).toBe("UGYLDIG_TYPE merknader.0.vedtak.0");
    expect(feil({ ...ADSKILT, merknader: [{ ...merknad, kommune: "" }] })).toEqual([
      "UGYLDIG_VERDI merknader.0.kommune: Kommunen skal ha 1–200 synlige tegn: fant en tom tekst.",
    ]);
    expect(sti({ dager: { til: "x" } })).toBe("MANGLER_FELT merknader.0.dager.fra");
    expect(sti({ dager: { fra: "x", til: 1 } })).toBe("UGYLDIG_TYPE merknader.0.dager.til");
    expect(sti({ dager: { fra: "x", mer: 1 } })).toBe("UKJENT_FELT merknader.0.dager.mer");
    expect(sti({ mer: 1 })).toBe("UKJENT_FELT merknader.0.mer");
  });
});

describe("en del med summer", () => {
  it.each<[object, string]>([
    [{ brukere: "x" }, 'UGYLDIG_VERDI brukere: Brukere skal være "adskilt" eller "ingen": fant teksten «x».'],
    [{ lagtSammen: 0 }, "UGYLDIG_TYPE lagtSammen: Fant tallet 0; her skal det stå true eller false."],
    [{ kommuner: 1 }, "UGYLDIG_TYPE kommuner: Fant tallet 1; her skal det stå en liste."],
    [
      { kommuner: [{ kommune: 1, celler: [] }] },
      "UGYLDIG_TYPE kommuner.0.kommune: Kommunen skal være en tekst: fant tallet 1.",
    ],
    [{ kommuner: [{}] }, "MANGLER_FELT kommuner.0.celler: Mangler; oppgi en liste."],
    [
      { kommuner: [{ celler: [], mer: 1 }] },
      "UKJENT_FELT kommuner.0.mer: Ukjent felt: fant teksten «mer»; tillatt er kommune, celler",
    ],
    [
      { kommuner: [{ celler: [{ koder: [], mottakere: -1 }] }] },
      "NEGATIVT_TALL kommuner.0.celler.0.mottakere: Antall mottakere kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      { kommuner: [{ celler: [{ koder: [], mottakere: 1, mer: 1 }] }] },
      "UKJENT_FELT kommuner.0.celler.0.mer: Ukjent felt: fant teksten «mer»; tillatt er koder, mottakere",
    ],
    [
      medKode({ vedtak: -1 }),
      `NEGATIVT_TALL ${STI}.vedtak: Antall vedtak kan ikke være under null: fant -1; oppgi 0 eller mer.`,
    ],
    [
      medKode({ mottakere: -1 }),
      `NEGATIVT_TALL ${STI}.mottakere: Antall mottakere kan ikke være under null: fant -1; oppgi 0 eller mer.`,
    ],
    [
      medKode({ mer: 1 }),
      `UKJENT_FELT ${STI}.mer: Ukjent felt: fant teksten «mer»; tillatt er kode, summer, vedtak, mottakere`,
    ],
    [
      medKode({ summer: [{ dager: 0, sum: "1" }] }),
      `UTENFOR_OMRAADE ${STI}.summer.0.dager: Dager er utenfor området: fant 0; oppgi minst 1 og høyst 200000.`,
    ],
    [
      medKode({ summer: [{ dager: 1, sum: "-1" }] }),
      `UGYLDIG_TALL ${STI}.summer.0.sum: Summen skal være et desimaltall i tekst, 0 eller mer, med høyst 20 desimaler.`,
    ],
    [
      medKode({ summer: [{ ...SUM, mer: 1 }] }),
      `UKJENT_FELT ${STI}.summer.0.mer: Ukjent felt: fant teksten «mer»; tillatt er dager, sum`,
    ],
  ])("%#", (mer, ventet) => {
    expect(feil({ ...ADSKILT, ...mer })).toEqual([ventet]);
  });

  it("en kode som ikke finnes, og det som ikke er en del i det hele tatt", () => {
    expect(feil(medKode({ kode: "XX" }))).toEqual([
      expect.stringMatching(/^UKJENT_TJENESTEKODE kommuner\.0\.celler\.0\.koder\.0\.kode: /),
    ]);
    for (const inn of [null, 1, "x", []]) expect(feil(inn)).toEqual([expect.stringContaining("et objekt.")]);
    expect(feil(undefined)).toEqual(["MANGLER_FELT : Mangler; oppgi et objekt."]);
    expect(feil({}).map((f) => f.split(":")[0])).toContain("UGYLDIG_VERDI brukere");
  });
});

describe("en del med vedtak", () => {
  it.each<[object, string]>([
    [
      { noekkelmerke: "" },
      "UGYLDIG_VERDI noekkelmerke: Nøkkelmerket skal ha 1–200 synlige tegn: fant en tom tekst.",
    ],
    [{ noekkelmerke: 1 }, "UGYLDIG_TYPE noekkelmerke: Nøkkelmerket skal være en tekst: fant tallet 1."],
    [medVedtak({ bruker: 1 }), "UGYLDIG_TYPE vedtak.0.bruker: Brukeren skal være en tekst: fant tallet 1."],
    [medVedtak({ kommune: 1 }), "UGYLDIG_TYPE vedtak.0.kommune: Kommunen skal være en tekst: fant tallet 1."],
    [medVedtak({ id: 1 }), "UGYLDIG_TYPE vedtak.0.id: Vedtakets id skal være en tekst: fant tallet 1."],
    [
      medVedtak({ fra: undefined }),
      'MANGLER_FELT vedtak.0.fra: Vedtakets første dag mangler; oppgi en dato, for eksempel "2019-01-31".',
    ],
    [
      medVedtak({ til: "x" }),
      'UGYLDIG_DATO vedtak.0.til: Vedtakets siste dag skal være en dato som finnes, "ÅÅÅÅ-MM-DD" fra 1900 til 2199: fant teksten «x».',
    ],
    [
      medVedtak({ mengde: "-1" }),
      "NEGATIVT_TALL vedtak.0.mengde: Mengden kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      medVedtak({ dager: 200_001 }),
      "UTENFOR_OMRAADE vedtak.0.dager: Dager er utenfor området: fant 200001; oppgi minst 1 og høyst 200000.",
    ],
    [
      medVedtak({ avslutning: "x" }),
      'UGYLDIG_VERDI vedtak.0.avslutning: Avslutningen skal være "flytting" eller "doed" eller "annet": fant teksten «x».',
    ],
    [
      medVedtak({ fravaer: [{ fra: "2019-01-01" }] }),
      'MANGLER_FELT vedtak.0.fravaer.0.til: Periodens siste dag mangler; oppgi en dato, for eksempel "2019-01-31".',
    ],
    [
      medVedtak({ mer: 1 }),
      "UKJENT_FELT vedtak.0.mer: Ukjent felt: fant teksten «mer»; tillatt er bruker, kommune, id, kode, betydninger, fra, til, mengde, dager, avslutning, fravaer",
    ],
    [{ vedtak: 1 }, "UGYLDIG_TYPE vedtak: Fant tallet 1; her skal det stå en liste."],
  ])("%#", (mer, ventet) => {
    expect(feil({ ...NOEKLET, ...mer })).toEqual([ventet]);
  });

  it("kommunene er tekster eller null, og koden er skjemaets", () => {
    expect(feil({ ...NOEKLET, kommuner: [1] })).toEqual([
      expect.stringMatching(/^UGYLDIG_\w+ kommuner\.0: /),
    ]);
    expect(feil(medVedtak({ kode: "XX" }))).toEqual([
      expect.stringMatching(/^UKJENT_TJENESTEKODE vedtak\.0\.kode: /),
    ]);
  });
});

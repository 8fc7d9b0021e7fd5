// Explanations that are wrong in ways that no single digit makes.

import { describe, expect, it } from "vitest";
import { etterregn, forklar } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const INN = {
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [
    { kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.31" },
    { kode: "BPAN", aarsvolum: "3650", gjennomfoert: "900" },
  ],
} as const;

type Loest = { [felt: string]: unknown };
type Loestforklaring = Loest & { steg: Loest[]; tall: Loest[]; regler: Loest[] };

const lag = (): Loestforklaring =>
  JSON.parse(JSON.stringify(forklar({ beregning: "korreksjonsoppgjoer", inn: INN })));

/** Finds a step by what it is called. */
function steg(f: Loestforklaring, navn: string): Loest {
  const funnet = f.steg.find((s) => s["navn"] === navn);
  if (funnet === undefined) throw new Error(`ingen ${navn}`);
  return funnet;
}

const AKONTO = "a konto-volum for HTAMDK";
const NETTO = "netto for HTAMDK";

const FEIL: readonly (readonly [string, (f: Loestforklaring) => void, RegExp])[] = [
  [
    "en annen operasjon",
    (f) => Object.assign(steg(f, NETTO), { uttrykk: { op: "pluss", ledd: ["endring", "pris"] } }),
    /annet svar/,
  ],
  [
    "en ukjent operasjon",
    (f) => Object.assign(steg(f, NETTO), { uttrykk: { op: "toString", ledd: ["endring", "pris"] } }),
    /«toString» er ukjent/,
  ],
  ["et uttrykk som ikke er noe", (f) => Object.assign(steg(f, NETTO), { uttrykk: 7 }), /kan ikke leses/],
  [
    "et uttrykk uten ledd",
    (f) => Object.assign(steg(f, NETTO), { uttrykk: { op: "ganger", ledd: [] } }),
    /et ledd mangler/,
  ],
  [
    "deling på null",
    (f) =>
      Object.assign(steg(f, NETTO), { uttrykk: { op: "delt", ledd: ["pris", { op: "sum", ledd: [] }] } }),
    /delt på null/,
  ],
  [
    "tall som skal være like, men ikke er det",
    (f) => Object.assign(steg(f, NETTO), { uttrykk: { op: "like", ledd: ["endring", "pris"] } }),
    /skal være like, er ulike/,
  ],
  [
    "en tom plass som teller som to",
    (f) => f.steg.push({ ...steg(f, NETTO), slag: "tom", verdi: "2", sti: ["aKonto"] }),
    /en tom plass teller som 1/,
  ],
  [
    "en tom plass uten sti",
    (f) => f.steg.push({ ...steg(f, NETTO), slag: "tom", verdi: "1" }),
    /stien i inndata mangler/,
  ],
  [
    "et vitne med en ukjent regel",
    (f) => f.steg.push({ ...steg(f, NETTO), slag: "vitne", regel: "Z-9" }),
    /regelen Z-9 er ikke blant reglene/,
  ],
  [
    "en operand som ikke brukes",
    (f) =>
      Object.assign(steg(f, "netto for Helsetjenester i hjemmet"), {
        uttrykk: { op: "sum", ledd: [] },
        eksakt: "0",
        verdi: "0",
      }),
    /brukes ikke/,
  ],
  [
    "dager uten par",
    (f) => Object.assign(steg(f, NETTO), { uttrykk: { op: "dekkede", ledd: ["endring", "pris", "pris"] } }),
    /par av dager/,
  ],
  [
    "en andel som ikke finnes",
    (f) =>
      Object.assign(steg(f, NETTO), { uttrykk: { op: "stoersteRest", ledd: ["endring", "pris"], nr: 4 } }),
    /nr\. 4 finnes ikke/,
  ],
  [
    "en avrunding nedover til 1000",
    (f) =>
      Object.assign(steg(f, AKONTO), {
        avrunding: { enhet: "1000", maate: "ned", regel: "A-4", status: "utledet" },
      }),
    /avrundet slik det står/,
  ],
  [
    "en avrunding oppover",
    (f) =>
      Object.assign(steg(f, AKONTO), {
        avrunding: { enhet: "1", maate: "opp", regel: "A-4", status: "utledet" },
      }),
    /avrundet slik det står/,
  ],
  [
    "en ukjent avrunding",
    (f) =>
      Object.assign(steg(f, AKONTO), {
        avrunding: { enhet: "1", maate: "midt", regel: "A-4", status: "utledet" },
      }),
    /avrundet slik det står/,
  ],
  [
    "en avrunding til ingenting",
    (f) =>
      Object.assign(steg(f, AKONTO), {
        avrunding: { enhet: "0", maate: "ned", regel: "A-4", status: "utledet" },
      }),
    /avrundet slik det står/,
  ],
  ["ingen avrunding", (f) => delete steg(f, AKONTO)["avrunding"], /avrundet slik det står/],
  [
    "en avrunding etter en regel som ikke er nevnt",
    (f) =>
      Object.assign(steg(f, AKONTO), {
        avrunding: { enhet: "1", maate: "naermeste", regel: "X-1", status: "utledet" },
      }),
    /X-1 er ikke blant reglene/,
  ],
  [
    "en regel med en annen status",
    (f) => {
      for (const r of f.regler) r["status"] = "publisert";
    },
    /statusen til regel/,
  ],
  [
    "en henvisning til seg selv",
    (f) =>
      Object.assign(f, {
        steg: [{ ...steg(f, NETTO), operander: [{ navn: "endring", steg: 0, verdi: "1" }] }],
      }),
    /ikke til et tidligere steg/,
  ],
  [
    "to operander med samme navn",
    (f) => (steg(f, NETTO)["operander"] as Loest[]).push({ navn: "pris", steg: 0, verdi: "1" }),
    /står to ganger/,
  ],
  [
    "et steg som ingen bygger på",
    (f) => f.steg.push({ slag: "inndata", navn: "x", verdi: "1", sti: ["x"] }),
    /ikke noe tall bygger på/,
  ],
  ["et ukjent slag", (f) => Object.assign(steg(f, NETTO), { slag: "gjetning" }), /«gjetning» er ukjent/],
  ["en tabellverdi uten status", (f) => delete steg(f, "pris for HTAMDK")["status"], /ingen status/],
  ["en verdi som ikke er et tall", (f) => Object.assign(steg(f, NETTO), { verdi: "mye" }), /kan ikke leses/],
  ["en brøk med null under streken", (f) => Object.assign(steg(f, NETTO), { eksakt: "1/0" }), /annet svar/],
  ["et tall to ganger", (f) => f.tall.push({ ...f.tall[0] }), /forklart to ganger/],
  ["et tall uten steg", (f) => Object.assign(f.tall[0] ?? {}, { steg: 99 }), /en annen verdi/],
  ["inndata uten sti", (f) => delete steg(f, "nøkkelen")["sti"], /stien i inndata mangler/],
];

describe("etterregn", () => {
  it.each(FEIL)("avviser %s", (_, endre, melding) => {
    const forklaring = lag();
    endre(forklaring);
    const { stemmer, avvik } = etterregn(forklaring);
    expect(stemmer).toBe(false);
    expect(avvik.map((a) => a.melding).join("\n")).toMatch(melding);
  });

  it("gir opp et regnestykke som letes i lag på lag, i stedet for å bli stående", () => {
    const forklaring = lag();
    const letEtter = (forrige: unknown, nr: number): unknown => ({
      op: "foerste",
      ledd: [
        { op: "sum", ledd: [forrige, `v${nr}`] },
        { op: "sum", ledd: ["pris", "endring", forrige] },
        { op: "sum", ledd: [] },
      ],
      variabel: `v${nr}`,
      enhet: "0.00000000000000000001",
    });
    const lagPaaLag = [0, 1, 2, 3, 4, 5].reduce<unknown>(letEtter, "pris");
    Object.assign(steg(forklaring, NETTO), { uttrykk: lagPaaLag });
    expect(etterregn(forklaring).avvik.map((a) => a.melding)).toContain(
      "regnestykket har for mange ledd til å bli regnet",
    );
  });

  it("sier hvilket steg det er, og hva som er galt", () => {
    const forklaring = lag();
    const pris = steg(forklaring, "pris for BPAN");
    pris["verdi"] = "465";
    const nr = forklaring.steg.indexOf(pris);
    expect(etterregn(forklaring).avvik).toEqual([
      {
        steg: forklaring.steg.indexOf(steg(forklaring, "netto for BPAN")),
        melding: `operanden «pris» har en annen verdi enn steg ${nr}`,
      },
      { steg: nr, melding: "tallet linjer.1.pris: steget gir en annen verdi" },
    ]);
  });

  it("avviser alt annet enn en forklaring av versjon 1", () => {
    for (const annet of [
      undefined,
      null,
      1,
      "x",
      [],
      {},
      { ...lag(), versjon: 2 },
      { ...lag(), steg: "x" },
    ]) {
      expect(etterregn(annet)).toEqual({
        stemmer: false,
        avvik: [{ steg: null, melding: "dette er ingen forklaring av versjon 1" }],
      });
    }
  });

  it("avviser andre inndata, og et resultat med et annet tall", () => {
    const forklaring = lag();
    expect(etterregn(forklaring, { inn: INN }).stemmer).toBe(true);
    expect(etterregn(forklaring, { inn: { ...INN, noekkel: 0.25 } }).stemmer).toBe(true);
    expect(etterregn(forklaring, { inn: { ...INN, noekkel: 0.3 } }).avvik).toEqual([
      {
        steg: forklaring.steg.indexOf(steg(forklaring, "nøkkelen")),
        melding: "verdien er ikke den som står i inndata på noekkel",
      },
    ]);
  });

  it("kjenner bare valgene inn og ut", () => {
    expect(() => etterregn(lag(), { input: 1 } as never)).toThrow(/tillatt er inn, ut/);
  });
});

describe("forklaringer som ikke sier noe, eller ikke kan leses", () => {
  it("en tom forklaring stemmer bare med et svar uten tall", () => {
    const tom = { format: "sio-forklaring", versjon: 1, steg: [], tall: [], regler: [], kilder: [] };
    expect(etterregn(tom).avvik[0]?.melding).toMatch(/forklaringen er tom; oppgi svaret/);
    expect(etterregn(tom, { ut: { merknader: [] } }).stemmer).toBe(true);
    expect(etterregn(tom, { ut: { sum: "1" } }).stemmer).toBe(false);
  });

  it("en som er nøstet for dypt, får det som grunn", () => {
    let uttrykk: unknown = "pris";
    for (let i = 0; i < 200_000; i += 1) uttrykk = { op: "abs", ledd: [uttrykk] };
    const f = lag();
    Object.assign(steg(f, NETTO), { uttrykk });
    const [problem] = fangSioFeil(() => etterregn(f));
    expect([problem?.kode, problem?.melding]).toEqual([
      "ULESELIG_INNGANG",
      expect.stringMatching(/nøstet så dypt/),
    ]);
  });
});

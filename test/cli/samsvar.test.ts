import { describe, expect, it } from "vitest";
import { finnForskjeller } from "../../src/cli/samsvar/finnForskjeller.js";
import { lesVektorer } from "../../src/cli/samsvar/lesVektorer.js";
import type { Vektor } from "../../src/cli/samsvar/Vektor.js";
import { feilkoder, sio } from "../stoette/sio.js";

/** A program in JavaScript: what it does with each line that comes in. */
const program = (forLinje: string, foerst = "") => [
  process.execPath,
  "-e",
  `${foerst};require("readline").createInterface({ input: process.stdin }).on("line", (linje) => {
    const { id, beregning, inn } = JSON.parse(linje);
    const svar = (felt) => console.log(JSON.stringify({ id, ...felt }));
    ${forLinje}
  });`,
];
const kjoer = (kommando: readonly string[], ...valg: string[]) =>
  sio(["samsvar", "--beregning", "nedtrapping", ...valg, "--", ...kommando]);
const ANTALL = lesVektorer("nedtrapping").length;

describe("sio samsvar", () => {
  it("uten kommando: biblioteket består hver vektor", async () => {
    const { kode, ut, feil } = await sio(["samsvar"]);
    expect([kode, feil]).toEqual([0, ""]);
    expect(ut).toMatch(/^SUM +\d+ +0 +0$/m);
    expect(ut.trimEnd().split("\n").at(-1)).toBe(
      `Samsvar: biblioteket består ${lesVektorer().length} vektorer.`,
    );
  });

  it("--vektorer skriver dem ut, nummerert; --beregning velger", async () => {
    const { kode, ut } = await sio(["samsvar", "--vektorer", "--beregning", "tak"]);
    const linjer = ut
      .trimEnd()
      .split("\n")
      .map((linje) => JSON.parse(linje));
    expect(kode).toBe(0);
    expect(linjer.map(({ id }) => id)).toEqual(linjer.map((_, i) => i + 1));
    expect(new Set(linjer.map(({ beregning }) => beregning))).toEqual(new Set(["tak"]));
  });

  it.each([
    [["samsvar", "--beregning", "skatt"], "UKJENT_BEREGNING"],
    [["samsvar", "--vektorer", "--", "cat"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--ndjson"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--frist", "0"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--frist", "1.5"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--frist", "86401"], "UGYLDIG_ARGUMENT"],
    [["samsvar", "--beregning", "tak", "--", ""], "UGYLDIG_ARGUMENT"],
  ])("%j avvises med %s", async (argv, ventet) => {
    const { kode, ut, feil } = await sio(argv);
    expect([kode, ut, feilkoder(feil)]).toEqual([2, "", [ventet]]);
  });

  it("et program som ikke finnes, er et galt kall: 2, og én linje", async () => {
    const { kode, ut, feil } = await kjoer(["/finnes/ikke"]);
    expect([kode, ut, feilkoder(feil)]).toEqual([2, "", ["UGYLDIG_ARGUMENT"]]);
    expect(feil).toMatch(/«\/finnes\/ikke» kunne ikke startes \(ENOENT\)/);
    expect(feil.trimEnd().split("\n")).toHaveLength(1);
  });

  it("--frist: et program som tier, blir stoppet, og hvert svar som mangler, har det som grunn", async () => {
    const { kode, ut } = await kjoer(program("setInterval(() => 0, 1e6)"), "--frist", "1", "--json");
    expect(kode).toBe(1);
    const { feilet, avvik } = JSON.parse(ut);
    expect(feilet).toBe(ANTALL);
    expect(avvik[0].forskjeller[0].fikk).toBe("ikke noe svar på 1 sekunder; programmet ble stoppet");
  });

  it("et program som ikke gjør noen av beregningene, har ikke samsvar, men feiler heller ikke", async () => {
    const { kode, ut } = await kjoer(program("svar({ ikkeStoettet: true })"), "--json");
    expect(kode).toBe(1);
    expect(JSON.parse(ut)).toMatchObject({ bestaatt: 0, feilet: 0, ikkeStoettet: ANTALL, avvik: [] });
  });

  it("sier hvor et svar er galt, med stien, hva som var ventet og hva som kom", async () => {
    const { kode, ut } = await kjoer(program("svar({ ut: { aar: [], sum: '1', sumAvrundet: '1' } })"));
    expect(kode).toBe(1);
    expect(ut).toMatch(/^nedtrapping: R-6: nedtrappingen etter 2022, 60 og 40 % \(id 1\)$/m);
    expect(ut).toMatch(/^ {2}aar: ventet 2 ledd, fikk 0 ledd$/m);
    expect(ut).toMatch(/^ {2}sum: ventet "10000000", fikk "1"$/m);
    const [, nr = ""] = /^nedtrapping: .* \(id (\d+)\)$/m.exec(ut) ?? [];
    const vektorene = (await sio(["samsvar", "--vektorer", "--beregning", "nedtrapping"])).ut.split("\n");
    expect(JSON.parse(vektorene[Number.parseInt(nr, 10) - 1] ?? "")).toMatchObject({
      id: Number.parseInt(nr, 10),
      beregning: "nedtrapping",
    });
    expect(ut).toMatch(/^IKKE SAMSVAR: «.*» består \d+ vektorer og feiler på \d+\.$/m);
  });

  it.each([
    [
      "slutter midt i",
      program("if (id === 3) process.exit(7); svar({ ikkeStoettet: true })"),
      /sluttet med 7/,
    ],
    [
      "svarer på feil nummer",
      program("console.log(JSON.stringify({ id: id + 1, ut: {} }))"),
      /ikke på nr\. 1/,
    ],
    ["svarer noe som ikke er JSON", program("console.log('hei')"), /ikke er JSON: hei/],
    ["svarer med begge", program("svar({ ut: {}, feil: [] })"), /ikke nøyaktig én av ut og feil/],
    ["svarer med ingen", program("svar({})"), /ikke nøyaktig én av ut og feil/],
    ["svarer med en liste", program("console.log('[]')"), /ikke noe objekt/],
  ])("et program som %s, har ikke samsvar, og grunnen er sagt", async (_, kommando, grunn) => {
    const { kode, ut } = await kjoer(kommando);
    expect(kode).toBe(1);
    expect(ut).toMatch(grunn);
  });

  it("et program som ikke leser det som kommer, henger ikke", async () => {
    const { kode, ut } = await sio(["samsvar", "--", process.execPath, "-e", "process.exit(0)"]);
    expect(kode).toBe(1);
    expect(ut).toContain("ikke noe svar; programmet sluttet med 0");
  });

  it("et program som svarer uten ende, blir stanset, og grunnen er sagt", async () => {
    const { kode, ut } = await kjoer([process.execPath, "-e", "for (;;) console.log('{}');"], "--json");
    expect(kode).toBe(1);
    expect(JSON.parse(ut).avvik.at(-1).forskjeller[0].fikk).toBe("flere svar enn spørsmål");
  });

  it("et program med hele biblioteket bak seg består, også med tomme linjer mellom svarene", async () => {
    const fasit = Object.fromEntries(
      lesVektorer("nedtrapping").map(({ inn, ut, feil }) => [JSON.stringify(inn), feil ? { feil } : { ut }]),
    );
    const foerst = `const fasit = ${JSON.stringify(fasit)}`;
    const { avvik } = JSON.parse(
      (await kjoer(program("svar(fasit[JSON.stringify(inn)]); console.log()", foerst), "--json")).ut,
    );
    // what the vectors say is all that they ask for, but for merknader
    expect(
      avvik.every((a: { forskjeller: { sti: unknown[] }[] }) => a.forskjeller[0]?.sti[0] === "merknader"),
    ).toBe(true);
    expect(avvik.length).toBeLessThan(3);
  });
});

describe("hva som er samsvar", () => {
  const vektor = (felt: Partial<Vektor>): Vektor => ({
    navn: "",
    beregning: "",
    regler: [],
    kilde: [],
    status: "konstruert",
    inn: {},
    ...felt,
  });
  const stier = (felt: Partial<Vektor>, svar: Parameters<typeof finnForskjeller>[1]) =>
    finnForskjeller(vektor(felt), svar).map(({ sti }) => sti.join("."));
  const ut = { sum: "1.5", linjer: [{ netto: "0" }, { netto: null }] };
  const M = (kode: string, ...sti: string[]) => ({ kode, sti, melding: "fritt" });

  it("er de samme feltene med de samme tekstene; 1.50 og 1,5 er andre tekster", () => {
    expect(stier({ ut }, { ut })).toEqual([]);
    expect(stier({ ut }, { ut: { ...ut, sum: "1.50" } })).toEqual(["sum"]);
    expect(stier({ ut }, { ut: { ...ut, sum: 1.5 } })).toEqual(["sum"]);
    expect(stier({ ut }, { ut: { sum: "1.5", linjer: [{ netto: "0" }] } })).toEqual(["linjer"]);
    expect(stier({ ut }, { ut: { sum: "1.5", linjer: [{ netto: "0" }, {}] } })).toEqual(["linjer.1.netto"]);
    expect(stier({ ut }, { ut: { sum: "1.5", linjer: {} } })).toEqual(["linjer"]);
    expect(stier({ ut }, { ut: [] })).toEqual([""]);
    expect(stier({ ut }, { feil: [] })).toEqual([""]);
  });

  it("er ingen felt for mye, unntatt de frie; i en delvis vektor er alle andre felt frie", () => {
    expect(
      stier({ ut }, { ut: { ...ut, tariff: {}, merknader: [M("X")], avrunding: "ned", valg: {} } }),
    ).toEqual([]);
    // a finding's text is its writer's own; its rule and its place are not
    const funn = (melding: string, regel = "K-1") => ({ ut: { funn: [{ regel, sti: ["netto"], melding }] } });
    expect(stier(funn("slik"), funn("eller slik"))).toEqual([]);
    expect(stier(funn("slik"), funn("slik", "K-2"))).toEqual(["funn.0.regel"]);
    expect(stier({ ut }, { ut: { ...ut, andel: "0" } })).toEqual(["andel"]);
    // a count of verdicts is a number, and not how something was rounded
    const antall = { eksakt: 1, avrunding: 2, avvik: 0 };
    expect(stier({ ut: { antall } }, { ut: { antall: { ...antall, avrunding: 3 } } })).toEqual([
      "antall.avrunding",
    ]);
    expect(stier({ ut: { antall } }, { ut: { antall: { eksakt: 1, avvik: 0 } } })).toEqual([
      "antall.avrunding",
    ]);
    expect(stier({ ut, delvis: true }, { ut: { ...ut, andel: "0" } })).toEqual([]);
    expect(stier({ ut, delvis: true }, { ut: { linjer: ut.linjer } })).toEqual(["sum"]);
  });

  it("er de samme feilene på de samme stedene, i hvilken rekkefølge som helst, og like mange", () => {
    const feil = [M("A", "x"), M("A", "x"), M("B")];
    expect(stier({ feil }, { feil: [M("B"), M("A", "x"), { kode: "A", sti: ["x"] }] })).toEqual([]);
    expect(stier({ feil }, { feil: feil.slice(1) })).toEqual(["feil"]);
    expect(stier({ feil }, { feil: [...feil, M("C")] })).toEqual(["feil"]);
    expect(stier({ feil }, { feil: "A" })).toEqual(["feil"]);
    expect(stier({ feil }, { ut: {} })).toEqual([""]);
  });

  it("er merknadene med de kodene som er nevnt; en tom liste er ingen merknader i det hele tatt", () => {
    const merknader = [M("A", "x")];
    expect(stier({ ut: {}, merknader }, { ut: { merknader: [M("B"), M("A", "x")] } })).toEqual([]);
    expect(stier({ ut: {}, merknader }, { ut: { merknader: [M("A", "y")] } })).toEqual(["merknader"]);
    expect(stier({ ut: {}, merknader }, { ut: {} })).toEqual(["merknader"]);
    expect(stier({ ut: {}, merknader: [] }, { ut: {} })).toEqual([]);
    expect(stier({ ut: {}, merknader: [] }, { ut: { merknader: [M("B")] } })).toEqual(["merknader"]);
  });
});

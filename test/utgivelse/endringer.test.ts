// The rule of .changeset/README.md: what a release changes is said, and a changed amount is never a patch.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { beloepIData, svarIVektorene } from "../../tools/utgitt.mjs";
import { finnUmeldte, type Utgitt } from "../../tools/utgivelse/finnUmeldte.js";
import { lesEndringsfil } from "../../tools/utgivelse/lesEndringsfil.js";

const ROT = fileURLToPath(new URL("../../", import.meta.url));
const MAPPE = new URL("../../.changeset/", import.meta.url);
const les = (fil: string) => readFileSync(new URL(fil, MAPPE), "utf8");
const FILER = readdirSync(MAPPE).filter((fil) => fil.endsWith(".md") && fil !== "README.md");
const NAA: Utgitt = { beloep: beloepIData(ROT), vektorer: svarIVektorene(ROT) };

const tekst = (nivaa: string, beloep: string, gjelder = "2019-01-01 onwards.") =>
  `---\n"sio-beregning": ${nivaa}\n---\n\nOvernight care.\n\n- Kind: data.\n- Applies to: ${gjelder}\n- Amounts: ${beloep}\n- Source: S003.\n`;
const mangler = (innhold: string) => lesEndringsfil("x.md", innhold).mangler;

describe("endringsfilene", () => {
  it.each(FILER)("%s sier hva, fra når, hvilke beløp og kilden", (fil) => {
    expect(lesEndringsfil(fil, les(fil)).mangler).toEqual([]);
  });
  it("formen er den .changeset/README.md viser", () => {
    const [, mal = ""] = /```md\n([\s\S]*?)```/.exec(les("README.md")) ?? [];
    expect(mangler(mal)).toEqual([]);
  });
  it.each([
    ["uten nivå", tekst("none", "none change."), "starts with"],
    ["uten beløp", tekst("minor", "some"), "gives the amounts"],
    ["uten dato", tekst("minor", "BPAN from 464 to 465", "all"), "from when"],
    ["beløp i en patch", tekst("patch", "BPAN from 464 to 465"), "never a patch"],
    ["uten kilde", tekst("minor", "none change.").replace("- Source: S003.\n", ""), "has the lines"],
    ["med tom kilde", tekst("minor", "none change.").replace("S003.", ""), "on each line"],
    ["uten overskrift", tekst("minor", "none change.").replace("Overnight care.", ""), "in one line"],
  ])("%s avvises", (_, innhold, hva) => {
    expect(mangler(innhold)).toEqual([expect.stringContaining(hva)]);
  });
});

describe("det som er endret siden forrige utgave", () => {
  const STED = "tariffs/enhetspriser/2019-sone-1-gruppe-1.json priser kode=BPAN pris";
  const VEKTOR = Object.keys(NAA.vektorer)[0] ?? "";
  const umeldte = (foer: Utgitt, naa: Utgitt, ...filer: string[]) =>
    finnUmeldte(
      foer,
      naa,
      filer.map((innhold) => lesEndringsfil("x.md", innhold).endring),
    );
  const medPris = (pris: string): Utgitt => ({ ...NAA, beloep: { ...NAA.beloep, [STED]: pris } });

  it("er meldt", () => {
    const endringer = FILER.map((fil) => lesEndringsfil(fil, les(fil)).endring);
    expect(finnUmeldte(JSON.parse(les("utgitt.json")), NAA, endringer)).toEqual([]);
  });
  it("alle datafilenes beløp er med, og alle vektorene", () => {
    expect(NAA.beloep[STED]).toBe("464");
    expect(Object.keys(NAA.beloep).filter((sted) => / priser kode=\w+ pris$/.test(sted)).length).toBe(303);
    expect(NAA.beloep["tariffs/deflator.json anslag aar=2019 slag=budsjett dokument=NB19 verdi"]).toBe(
      "0.028",
    );
    expect(Object.keys(NAA.vektorer).length).toBeGreaterThan(1000);
  });
  it("en endret pris må meldes med det gamle og det nye beløpet", () => {
    const feil = `${STED}: from 464 to 465, and no changeset says so`;
    expect(umeldte(NAA, medPris("465"))).toEqual([feil]);
    expect(umeldte(NAA, medPris("465"), tekst("minor", "none change."))).toEqual([feil]);
    expect(umeldte(NAA, medPris("465"), tekst("minor", "BPAN from 464 to 4650"))).toEqual([feil]);
    expect(umeldte(NAA, medPris("465"), tekst("patch", "BPAN from 464 to 465"))).toEqual([feil]);
    expect(umeldte(NAA, medPris("465"), tekst("minor", "BPAN from 464 to 465"))).toEqual([]);
    expect(umeldte(NAA, medPris("25464000"), tekst("minor", "BPAN from 464 to 25 464 000."))).toEqual([]);
  });
  it("et beløp som er borte, og nye beløp, må meldes", () => {
    const { [STED]: _, ...uten } = NAA.beloep;
    expect(umeldte(NAA, { ...NAA, beloep: uten })).toEqual([expect.stringContaining("from 464 to nothing")]);
    expect(umeldte({ ...NAA, beloep: uten }, NAA, tekst("minor", "none change."))).toEqual([
      expect.stringContaining("1 new amounts"),
    ]);
    expect(umeldte({ ...NAA, beloep: uten }, NAA, tekst("minor", "BPAN 464 (new)"))).toEqual([]);
  });
  it("en testvektor med et annet svar er aldri bare en patch", () => {
    const annet = { ...NAA, vektorer: { ...NAA.vektorer, [VEKTOR]: "annet" } };
    const feil = [expect.stringContaining("1 test vectors have another answer")];
    expect(umeldte(NAA, annet)).toEqual(feil);
    expect(umeldte(NAA, annet, tekst("patch", "none change."))).toEqual(feil);
    expect(umeldte(NAA, annet, tekst("minor", "none change."))).toEqual([]);
  });
});

// The forms for reports, and how to cite the package: read as their readers do.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROT = fileURLToPath(new URL("../../", import.meta.url));
const les = (fil: string) => readFileSync(join(ROT, fil), "utf8");
const PAKKE = JSON.parse(les("package.json"));

describe("skjemaene for meldinger", () => {
  const filer = readdirSync(join(ROT, ".github/ISSUE_TEMPLATE")).filter((fil) => fil !== "config.yml");
  it.each(filer)("%s har det som trengs", (fil) => {
    const { name, description, body } = parse(les(`.github/ISSUE_TEMPLATE/${fil}`), { strict: true });
    expect([name, description].every((tekst) => typeof tekst === "string" && tekst.length > 0)).toBe(true);
    for (const { type, id, attributes } of body) {
      expect(["markdown", "textarea", "input"]).toContain(type);
      expect(type === "markdown" ? attributes.value : `${id}${attributes.label}`).toMatch(/\w/);
    }
    const ider = body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(ider).size).toBe(ider.length);
  });
  it("et galt tall kan ikke meldes uten oppdrag, kilde og versjon", () => {
    const { body } = parse(les(".github/ISSUE_TEMPLATE/galt-tall.yml"));
    const maa = body.filter(
      (del: { validations?: { required: boolean } }) => del.validations?.required === true,
    );
    expect(maa.map(({ id }: { id: string }) => id)).toEqual(["oppdrag", "tall", "kilde", "versjon"]);
  });
});

describe("CITATION.cff", () => {
  it("har det CFF 1.2 krever, og det samme som package.json", () => {
    const cff = parse(les("CITATION.cff"), { strict: true });
    expect(cff["cff-version"]).toBe("1.2.0");
    expect(Object.keys(cff)).toEqual(expect.arrayContaining(["cff-version", "message", "title", "authors"]));
    expect(cff.message.length * cff.title.length).toBeGreaterThan(0);
    expect(cff.authors).toEqual([{ name: expect.stringMatching(/\w/) }]);
    expect(les("LICENSE")).toContain(cff.authors[0].name);
    expect([cff.type, cff.license]).toEqual(["software", PAKKE.license]);
    expect(cff.title.startsWith(`${PAKKE.name}: `)).toBe(true);
    const kjent =
      "cff-version message type title abstract authors license keywords repository-code url version date-released";
    expect(Object.keys(cff).filter((felt) => !kjent.split(" ").includes(felt))).toEqual([]);
  });
});

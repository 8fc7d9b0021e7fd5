// The guide to errors has every code, so that a new one is not left out.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FEILKODER, MERKNADSKODER } from "../stoette/feilkoder.js";
import { ROT } from "./gjerder.js";

const side = readFileSync(join(ROT, "docs/guides/errors.md"), "utf8");
const [feil = "", merknader = ""] = side.split("\n## Every code\n")[1]?.split("\n## Every merknad\n") ?? [];
const kodene = (del: string) => [...del.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, kode]) => kode);
/** Each code of the list as many times as it stands in the part: once. */
const hvorMange = (del: string, koder: object) =>
  Object.keys(koder).map((kode) => [kode, kodene(del).filter((k) => k === kode).length]);
const enGang = (koder: object) => Object.keys(koder).map((kode) => [kode, 1]);

describe("docs/guides/errors.md", () => {
  it("har hver feilkode én gang", () => {
    expect(hvorMange(feil, FEILKODER)).toEqual(enGang(FEILKODER));
  });
  it("har hver merknadskode én gang", () => {
    expect(hvorMange(merknader, MERKNADSKODER)).toEqual(enGang(MERKNADSKODER));
  });
});

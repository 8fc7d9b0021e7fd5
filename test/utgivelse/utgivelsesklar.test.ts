// What a release is refused for.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { manglerFoerUtgivelse } from "../../tools/utgivelsesklar.mjs";

describe("det som mangler før utgivelsen", () => {
  const FULL = {
    "package.json": JSON.stringify({
      version: "0.1.0",
      repository: { type: "git", url: "git+https://example.invalid/a/b.git" },
      bugs: "https://example.invalid/b",
      homepage: "https://example.invalid",
      author: "A",
    }),
    "package-lock.json": '{ "version": "0.1.0" }',
    ".changeset/README.md": "",
    ".changeset/utgitt.json": '{ "versjon": "0.1.0" }',
    "CHANGELOG.md": "# x\n\n## 0.1.0\n",
    "SECURITY.md": "mail",
    "CITATION.cff": "repository-code: https://example.invalid\n",
  };
  const mangler = (endret: { readonly [fil: string]: string } = {}, merke = "v0.1.0") => {
    const rot = mkdtempSync(join(tmpdir(), "sio-klar-"));
    for (const [fil, innhold] of Object.entries({ ...FULL, ...endret })) {
      mkdirSync(dirname(join(rot, fil)), { recursive: true });
      writeFileSync(join(rot, fil), innhold);
    }
    const svar = manglerFoerUtgivelse(rot, merke);
    rmSync(rot, { recursive: true });
    return svar;
  };
  it("er ingenting når alt er der", () => expect(mangler()).toEqual([]));
  it.each([
    [{ ".changeset/ny.md": "x" }, "changesets are waiting"],
    [{ "CHANGELOG.md": "## 0.1.1\n" }, "CHANGELOG.md has nothing"],
    [{ "package-lock.json": "{}" }, "package-lock.json"],
    [{ ".changeset/utgitt.json": '{ "versjon": null }' }, "utgitt.json"],
    [{ "SECURITY.md": "by mail to TO BE FILLED IN" }, "SECURITY.md"],
    [{ "CITATION.cff": "" }, "CITATION.cff"],
  ])("%j: sier hva", (endret, hva) => expect(mangler(endret)).toEqual([expect.stringContaining(hva)]));
  it.each(["repository", "bugs", "homepage", "author"])("package.json uten %s: sier det", (felt) => {
    const { [felt]: _, ...pakke } = JSON.parse(FULL["package.json"]);
    expect(mangler({ "package.json": JSON.stringify(pakke) })).toEqual([expect.stringContaining(felt)]);
  });
  it("et annet merke enn versjonen: sier det", () =>
    expect(mangler({}, "v0.2.0")).toEqual(["the tag is v0.2.0, the version is 0.1.0"]));
  it("CONTRIBUTING.md lister det som ingen andre enn vedlikeholderen kan vite", () => {
    const liste =
      readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8").split(
        "### Before the first release",
      )[1] ?? "";
    for (const felt of [
      "`repository`",
      "`bugs`",
      "`homepage`",
      "`author`",
      "`SECURITY.md`",
      "`CITATION.cff`",
      "`NPM_TOKEN`",
    ])
      expect(liste).toContain(felt);
  });
});

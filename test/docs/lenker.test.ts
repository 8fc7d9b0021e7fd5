// The checker of links is itself tested: planted dead links are found, and those that work are let be.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROT } from "./gjerder.js";

const GRUNN = {
  "docs/README.md": "# Start\n",
  "examples/README.md": "# Eksempler\n",
  "tariffs/README.md": "# Tariffer\n",
};

/** Runs the checker on a site and Markdown files made for it, and gives its exit code and what it found. */
function lenker(side: Readonly<Record<string, string>>, markdown: Readonly<Record<string, string>> = {}) {
  const mappe = mkdtempSync(join(tmpdir(), "sio-lenker-"));
  try {
    for (const [sti, tekst] of Object.entries({ ...GRUNN, ...markdown }))
      skriv(join(mappe, "rot", sti), tekst);
    for (const [sti, tekst] of Object.entries({ "index.html": "", ...side }))
      skriv(join(mappe, "side", sti), tekst);
    const argv = [join(ROT, "tools/lenker.mjs"), join(mappe, "side"), join(mappe, "rot")];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    return { status, funn: stderr.split("\n").filter((linje) => linje !== "") };
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

function skriv(sti: string, tekst: string): void {
  mkdirSync(dirname(sti), { recursive: true });
  writeFileSync(sti, tekst);
}

describe("lenkene i nettstedet", () => {
  it("som virker, går igjennom", () => {
    const b =
      '<h2 id="å-b">B</h2><a href="../index.html#a">a</a><a href="https://regjeringen.no/x?a=1&amp;b=2">x</a>';
    const a =
      '<p id="a"></p><a href="#a"></a><a href="b/b.html#%C3%A5-b"></a><a href="#"></a><img src="data:image/png;base64,AA"/>';
    const stil = "a { background: url(data:image/png;base64,AA) } b { background: url('x.png') }";
    expect(lenker({ "index.html": a, "b/b.html": b, "s.css": stil })).toEqual({ status: 0, funn: [] });
  });
  it.each<[hva: string, side: string, funn: string]>([
    ["en side som ikke finnes", '<a href="borte.html">', "index.html: borte.html: finnes ikke"],
    ["et anker som ikke finnes", '<a href="#borte">', "index.html: #borte: ankeret finnes ikke"],
    ["et anker på en annen side", '<a href="b.html#borte">', "index.html: b.html#borte: ankeret finnes ikke"],
    [
      "en mappe",
      '<a href="mappe/">',
      "index.html: mappe/: en mappe, som ikke er en side når den leses fra en fil",
    ],
    [
      "en sti fra roten",
      '<a href="/b.html">',
      "index.html: /b.html: en sti fra roten, som ikke virker i en undermappe",
    ],
    [
      "en sti ut av nettstedet",
      '<a href="../rot/docs/README.md">',
      "index.html: ../rot/docs/README.md: utenfor nettstedet",
    ],
    [
      "et skript utenfra",
      '<script src="https://eksempel.no/a.js">',
      "index.html: https://eksempel.no/a.js: lastes utenfra",
    ],
    [
      "et stilark uten protokoll",
      '<link href="//eksempel.no/a.css">',
      "index.html: //eksempel.no/a.css: lastes utenfra",
    ],
    [
      "en adresse som ikke er en",
      '<a href="https://eksempel">',
      "index.html: https://eksempel: et vertsnavn uten punktum",
    ],
    [
      "et skript i en lenke",
      '<a href="javascript:a()">',
      "index.html: javascript:a(): ikke en adresse på http(s)",
    ],
  ])("blir funnet: %s", (_hva, side, funn) => {
    const annet = { "b.html": '<p id="b"></p>', "mappe/index.html": "" };
    expect(lenker({ "index.html": side, ...annet })).toEqual({ status: 1, funn: [funn] });
  });
  it("blir funnet i stilark", () => {
    const funn = lenker({ "s.css": "@import 'https://eksempel.no/s.css';" }).funn;
    expect(funn).toEqual(["s.css: https://eksempel.no/s.css: lastes utenfra"]);
  });
});

describe("lenkene i Markdown", () => {
  it("som virker, går igjennom, og kode er ikke lenker", () => {
    const a =
      "# A\n[b](b.md#to-ting) [mappe](..) <https://ssb.no> [c](#a) `[x](borte.md)`\n\n```md\n[x](borte.md)\n# C\n```\n";
    const b = '# B\n## To *ting*!\n## To ting\n[to](#to-ting-1) [eget](#eget)\n<a id="eget"></a>\n';
    expect(lenker({}, { "docs/a.md": a, "docs/b.md": b })).toEqual({ status: 0, funn: [] });
  });
  it.each<[hva: string, tekst: string, funn: string]>([
    ["en fil som ikke finnes", "[x](borte.md)", "docs/a.md:3: borte.md: finnes ikke"],
    [
      "en overskrift som ikke finnes",
      "[x](README.md#borte)",
      "docs/a.md:3: README.md#borte: ankeret finnes ikke",
    ],
    ["en overskrift i et gjerde", "[x](#c)\n```md\n# C\n```", "docs/a.md:3: #c: ankeret finnes ikke"],
    ["en definisjon", "[x]: borte.md", "docs/a.md:3: borte.md: finnes ikke"],
    ["en adresse uten vert", "[x](https://)", "docs/a.md:3: https://: ikke en adresse på http(s)"],
  ])("blir funnet: %s", (_hva, tekst, funn) => {
    expect(lenker({}, { "docs/a.md": `# A\n\n${tekst}\n` })).toEqual({ status: 1, funn: [funn] });
  });
});

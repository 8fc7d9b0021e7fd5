// The page of examples/nettleser in Chromium: a script tag and a worker, under a sub-path and a strict content security policy.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, skrivNorskTall } from "../../src/index.js";
import { startChromium } from "../stoette/chromium.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const STI = "/et/sted/under/";
const OS = JSON.parse(readFileSync(join(ROT, "examples/nettleser/os-2019-q1.json"), "utf8"));

let tjener: ChildProcess;
/** What the browser reported as violations, by the policy's own report address. */
let brudd = "";
let adresse = "";
let nettleser: Browser;
let side: Page;
/** What the page asked for, and what it said on its console. */
let spurt: string[] = [];
let sagt: string[] = [];

beforeAll(async () => {
  expect(existsSync(join(ROT, "dist/sio.browser.js")), "dist mangler: kjør npm run build først").toBe(true);
  tjener = spawn(process.execPath, ["examples/nettleser/tjener.mjs", "--port", "0", "--sti", STI], {
    cwd: ROT,
  });
  tjener.stderr?.on("data", (bit) => {
    brudd += String(bit);
  });
  const [bit] = await once(tjener.stdout ?? tjener, "data");
  adresse = /http:\S+/.exec(String(bit))?.[0] ?? "";
  nettleser = await startChromium();
});
afterAll(async () => {
  await nettleser.close();
  tjener.kill();
});

beforeEach(async () => {
  [brudd, spurt, sagt] = ["", [], []];
  side = await nettleser.newPage();
  side.on("request", (forespoersel) => spurt.push(forespoersel.url()));
  side.on("console", (melding) => sagt.push(melding.text()));
  side.on("pageerror", (feil) => sagt.push(String(feil)));
});
afterEach(() => side.close());

const tekst = (velger: string) => side.locator(velger).allInnerTexts();
/** Text as it stands: a table's numbers have no-break spaces. */
const svar = async (ventet: RegExp) => {
  await side.locator("#svar", { hasText: ventet }).waitFor();
};

describe("examples/nettleser", () => {
  it("eksemplet er Os slik vektoren har det", () => {
    const [foerste] = JSON.parse(
      readFileSync(join(ROT, "test/samsvar/vektorer/korreksjonsoppgjoer.json"), "utf8"),
    );
    expect(OS).toEqual(foerste.inn);
  });

  it("K-3: Os gjøres opp i en arbeider under en sti og en streng policy, uten brudd og uten andre forespørsler", async () => {
    const arbeider = side.waitForEvent("worker");
    await side.goto(adresse);
    await svar(/3\s935\s425 kr/);
    expect((await arbeider).url()).toBe(`${adresse}arbeider.js`);
    const { linjer } = beregnKorreksjonsoppgjoer(OS);
    expect(await tekst("#linjer tbody tr")).toEqual(
      linjer.map((l) =>
        [
          l.kode,
          ...[l.aKontoVolum, l.gjennomfoert, l.endring, l.pris, l.nettoAvrundet].map((t) =>
            skrivNorskTall(t),
          ),
        ].join("\t"),
      ),
    );
    expect([brudd, sagt]).toEqual(["", []]);
    expect([...new Set(spurt)].sort()).toEqual(
      ["", "arbeider.js", "oppsett.js", "os-2019-q1.json", "side.css", "side.js", "sio.browser.js"].map(
        (f) => adresse + f,
      ),
    );
  });

  it("feil vises med sti og melding, og siden regner videre etterpå", async () => {
    await side.goto(adresse);
    await svar(/Netto/);
    await side.fill("#inn", '{"noekkel": 2, "priser": {"OL": 100}, "linjer": [{"kode": "<b>OL</b>"}]}');
    await side.click("button");
    await svar(/4 feil/);
    expect((await tekst("#feil li"))[1]).toMatch(/^linjer › 0 › kode .*<b>OL<\/b>/);
    await side.fill("#inn", "{");
    await side.click("button");
    await svar(/ikke gyldig JSON/);
    await side.fill(
      "#inn",
      JSON.stringify({
        noekkel: "0.25",
        priser: { OL: 100 },
        linjer: [{ kode: "OL", aarsvolum: 400, gjennomfoert: 101 }],
      }),
    );
    await side.click("button");
    await svar(/Netto: 100 kr/);
    expect([brudd, sagt]).toEqual(["", []]);
  });

  it("uten oppsett.js ville policyen meldt brudd: det som holder øye, ser dem", async () => {
    await side.route("**/oppsett.js", (rute) => rute.fulfill({ contentType: "text/javascript", body: "" }));
    await side.goto(adresse);
    await svar(/3\s935\s425 kr/);
    await expect.poll(() => brudd).toMatch(/Brudd: .*script-src.*eval/);
  });
});

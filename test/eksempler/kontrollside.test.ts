// The page of examples/kontrollside as its reader has it: the built file in a real browser, from the disk and from a sub-path of a server.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import forloepInn from "../../examples/forloep/bjoernafjorden.json" with { type: "json" };
import inndata from "../../examples/os-2019-q1/inndata.json" with { type: "json" };
import publisert from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import trykt from "../../examples/os-2019-q1/trykt.json" with { type: "json" };
import {
  beregnForloep,
  beregnKorreksjonsoppgjoer,
  type ForloepInn,
  type KorreksjonsoppgjoerInn,
  skrivNorskTall,
  verifiserKvittering,
} from "../../src/index.js";
import { lesSkjema, skrivSkjema } from "../../src/skjema/index.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const SIDE = join(ROT, "examples/kontrollside/dist/kontrollside.html");
const BILDER = join(ROT, "test-utskrift/kontrollside");
const AXE = createRequire(import.meta.url).resolve("axe-core");
const ARGUMENTER =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let nettleser: Browser;
let tjener: Server;
let mappe = "";
let underSti = "";

/** What the pages asked the network for, and what they complained of. */
const foresporsler: string[] = [];
const klager: string[] = [];

async function aapneSiden(valg: BrowserContextOptions = {}, adresse = pathToFileURL(SIDE).href): Promise<Page> {
  const sammenheng = await nettleser.newContext({ viewport: { width: 1360, height: 900 }, acceptDownloads: true, ...valg });
  const side = await sammenheng.newPage();
  side.on("request", (f) => {
    if (!/^(?:data|blob):/.test(f.url())) foresporsler.push(f.url());
  });
  side.on("console", (m) => klager.push(m.text()));
  side.on("pageerror", (e) => klager.push(String(e)));
  await side.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (b) => console.error(`CSP: ${b.violatedDirective} ${b.blockedURI}`));
  });
  await side.goto(adresse);
  return side;
}

const lukk = (side: Page) => side.context().close();
const bilde = (side: Page, navn: string) => side.screenshot({ path: join(BILDER, `${navn}.png`), fullPage: true });

/** Drops a file on the page, as a hand with a mouse does. */
async function slipp(side: Page, navn: string, bytes: Uint8Array): Promise<void> {
  const data = await side.evaluateHandle(
    ([filnavn, base64]) => {
      const overfoering = new DataTransfer();
      const innhold = Uint8Array.from(atob(base64 ?? ""), (tegn) => tegn.charCodeAt(0));
      overfoering.items.add(new File([innhold], filnavn ?? ""));
      return overfoering;
    },
    [navn, Buffer.from(bytes).toString("base64")],
  );
  await side.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** Runs axe beside the page: its own policy lets no other script in by the ordinary way. */
async function axe(side: Page): Promise<string[]> {
  await side.evaluate(await readFile(AXE, "utf8"));
  return side.evaluate(async () => {
    const regler = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { axe: motor } = globalThis as unknown as {
      axe: { run: (d: Document, v: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await motor.run(document, { runOnly: regler });
    return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 120)} ${n.failureSummary}`));
  });
}

const dommen = (side: Page) => side.locator("#dommen").innerText();
const tallknapp = (side: Page, ...sti: string[]) => side.locator(`table button.tall[data-sti='${JSON.stringify(sti)}']`);

async function lastetNed(side: Page, knapp: string): Promise<Buffer> {
  const [nedlasting] = await Promise.all([side.waitForEvent("download"), side.getByRole("button", { name: knapp }).first().click()]);
  return readFile(await nedlasting.path());
}

/** Os' form as JSON, with some lines changed. */
const osMed = (endret: { readonly [kode: string]: object }): Buffer =>
  Buffer.from(
    JSON.stringify({ ...trykt, linjer: trykt.linjer.map((l) => ({ ...l, ...endret[l.kode] })) }),
  );

/** Os as reconstructed from its form, for the library's own writer. */
const osInn = {
  kommune: inndata.kommune,
  aar: inndata.aar,
  termin: inndata.termin,
  noekkel: inndata.noekkel,
  tariff: inndata.tariff,
} as unknown as KorreksjonsoppgjoerInn;

beforeAll(async () => {
  expect(existsSync(join(ROT, "dist/sio.skjema.browser.js")), "dist mangler: kjør npm run build først").toBe(true);
  await promisify(execFile)(process.execPath, ["examples/kontrollside/bygg.mjs"], { cwd: ROT });
  await mkdir(BILDER, { recursive: true });
  mappe = await mkdtemp(join(tmpdir(), "kontrollside-"));
  tjener = createServer((foresporsel, svar) => {
    if (foresporsel.url !== "/et/sted/kontroll.html") return svar.writeHead(404).end();
    readFile(SIDE).then((html) => svar.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
  });
  await new Promise<void>((ferdig) => tjener.listen(0, "127.0.0.1", ferdig));
  underSti = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}/et/sted/kontroll.html`;
  nettleser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ARGUMENTER.split(" "),
  });
});
afterAll(async () => {
  await nettleser?.close();
  tjener?.close();
  await rm(mappe, { recursive: true, force: true });
});

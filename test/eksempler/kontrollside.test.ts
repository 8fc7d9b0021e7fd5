// The page of examples/kontrollside as its reader has it: the built file in a real browser, from the disk and from a sub-path of a server.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import axeCore from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import forloepInn from "../../examples/forloep/bjoernafjorden.json" with { type: "json" };
import inndata from "../../examples/os-2019-q1/inndata.json" with { type: "json" };
import publisert from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import trykt from "../../examples/os-2019-q1/trykt.json" with { type: "json" };
import {
  type AKontoInn,
  beregnAKonto,
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
const ARGUMENTER =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let nettleser: Browser;
let tjener: Server;
let mappe = "";
let underSti = "";

/** What the pages asked the network for, and what they complained of. */
const foresporsler: string[] = [];
const klager: string[] = [];

async function aapneSiden(
  valg: BrowserContextOptions = {},
  adresse = pathToFileURL(SIDE).href,
): Promise<Page> {
  const sammenheng = await nettleser.newContext({
    viewport: { width: 1360, height: 900 },
    acceptDownloads: true,
    ...valg,
  });
  const side = await sammenheng.newPage();
  side.on("request", (f) => {
    if (!/^(?:data|blob):/.test(f.url())) foresporsler.push(f.url());
  });
  side.on("console", (m) => klager.push(m.text()));
  side.on("pageerror", (e) => klager.push(String(e)));
  await side.goto(adresse);
  return side;
}

const lukk = (side: Page) => side.context().close();
const bilde = (side: Page, navn: string) =>
  side.screenshot({ path: join(BILDER, `${navn}.png`), fullPage: true });

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
  await side.evaluate(axeCore.source);
  return side.evaluate(async () => {
    const regler = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { axe: motor } = globalThis as unknown as {
      axe: {
        run: (
          d: Document,
          v: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await motor.run(document, { runOnly: regler, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${n.html.slice(0, 120)} ${n.failureSummary}`),
    );
  });
}

const dommen = (side: Page) => side.locator("#dommen").innerText();
const tallknapp = (side: Page, ...sti: string[]) =>
  side.locator(`table button.tall[data-sti='${JSON.stringify(sti)}']`);

async function lastetNed(side: Page, knapp: string): Promise<Buffer> {
  const [nedlasting] = await Promise.all([
    side.waitForEvent("download"),
    side.getByRole("button", { name: knapp }).first().click(),
  ]);
  return readFile(await nedlasting.path());
}

/** Os' form as JSON, with some lines changed. */
const osMed = (endret: { readonly [kode: string]: object }): Buffer =>
  Buffer.from(JSON.stringify({ ...trykt, linjer: trykt.linjer.map((l) => ({ ...l, ...endret[l.kode] })) }));

/** Os as reconstructed from its form: hours a week × 365/7, places × 365, for the library's own writer. */
const osInn: KorreksjonsoppgjoerInn = {
  kommune: "Os",
  aar: 2019,
  termin: "1. kvartal",
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  aKonto: publisert.oppstilling
    .filter((r) => r.termin !== "SUM")
    .map((r) => ({ termin: r.termin, beloep: r.aKonto })),
  linjer: beregnAKonto({
    tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
    linjer: inndata.linjer.map(({ gjennomfoert: _, ...linje }) => linje),
  } as AKontoInn).linjer.map(({ kode, aarsvolum }, nr) => ({
    kode,
    aarsvolum: skrivNorskTall(aarsvolum, { desimaler: 6, tusenskille: "", minus: "-" }).replace(",", "."),
    gjennomfoert: inndata.linjer[nr]?.gjennomfoert ?? "",
  })),
};

beforeAll(async () => {
  expect(existsSync(join(ROT, "dist/sio.skjema.browser.js")), "dist mangler: kjør npm run build først").toBe(
    true,
  );
  await promisify(execFile)(process.execPath, ["examples/kontrollside/bygg.mjs"], { cwd: ROT });
  await mkdir(BILDER, { recursive: true });
  mappe = await mkdtemp(join(tmpdir(), "kontrollside-"));
  tjener = createServer((foresporsel, svar) => {
    if (foresporsel.url === "/et/sted/kontroll.html")
      void readFile(SIDE).then((html) =>
        svar.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
      );
    else svar.writeHead(404).end();
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

describe("siden som fil", () => {
  it("Os går fra slipp til dom, og skjemaet er det som er publisert (K-1 til K-4)", async () => {
    const side = await aapneSiden();
    await bilde(side, "1-tom");
    const foer = Date.now();
    await slipp(side, "os.json", osMed({}));
    await side.locator("#dommen").waitFor();
    console.log(`Os fra slipp til dom: ${Date.now() - foer} ms`);
    expect(await dommen(side)).toContain("Skjemaet stemmer");
    expect(await side.locator("#status").innerText()).toContain("verdier bak dem gir alt som står");
    await bilde(side, "2-skjema");
    for (const linje of publisert.linjer) {
      if (linje.netto === null) continue;
      const celle = (felt: string) => tallknapp(side, "linjer", linje.kode, felt).innerText();
      expect(await celle("netto"), linje.kode).toBe(skrivNorskTall(linje.netto));
    }
    await lukk(side);
  });

  it("hvert tall i skjemaet kan forklares, og forklaringens verdi er tallet i cellen (N-2)", async () => {
    const side = await aapneSiden();
    await side.click("#eksempel");
    await side.click("label.avkryss");
    const svar = await side.evaluate(async () => {
      const rader: { sti: string; vist: string; forklart: string | undefined; regel: boolean }[] = [];
      for (const knapp of document.querySelectorAll<HTMLButtonElement>("main button.tall")) {
        knapp.click();
        const panel = document.getElementById("panel");
        rader.push({
          sti: knapp.dataset["sti"] ?? "",
          vist: knapp.textContent ?? "",
          forklart: panel?.querySelector<HTMLElement>("#forklart-verdi")?.dataset["verdi"],
          regel: panel?.querySelector(".regel, .opphav, .resultat") !== null,
        });
      }
      return rader;
    });
    // 29 active lines × 6, 22 prices, 15 groups less those without volumes, the sum twice, the key, and the head's cells
    expect(svar.length).toBeGreaterThan(210);
    for (const { sti, vist, forklart, regel } of svar) {
      expect(forklart, sti).toBeDefined();
      expect(regel, sti).toBe(true);
      const desimaler = (vist.split(",")[1] ?? "").length;
      const verdi = skrivNorskTall(forklart ?? "", { desimaler });
      expect(verdi.replace(/^\u2212(?=0$)/, ""), sti).toBe(vist.replace("+", ""));
    }
    await lukk(side);
  });

  it("et byttet siffer blir avvik med regel og forslag, og forslaget får skjemaet til å stemme (A-4)", async () => {
    const side = await aapneSiden();
    await slipp(side, "os.json", osMed({ BPAN: { aKontoVolum: "931" } }));
    expect(await dommen(side)).toContain("Skjemaet stemmer ikke");
    expect(await side.locator(".funn").innerText()).toMatch(/A-4[\s\S]*BPAN[\s\S]*931 → 913/);
    expect(await side.locator("#linje-BPAN .dom").first().innerText()).toContain("avvik");
    await bilde(side, "3-avvik");
    expect(await axe(side)).toEqual([]);
    await side.getByRole("button", { name: "Vis i skjemaet" }).first().click();
    expect(await side.evaluate(() => document.activeElement?.getAttribute("data-sti"))).toBe(
      '["linjer","BPAN","aKontoVolum"]',
    );
    await side.getByRole("button", { name: "Prøv forslaget" }).click();
    expect(await dommen(side)).toContain("Skjemaet stemmer");
    await lukk(side);
  });

  it("XLSX, CSV og innlimte celler blir samme skjema, og cellene er nevnt", async () => {
    const side = await aapneSiden();
    await slipp(side, "os.xlsx", skrivSkjema(osInn, { format: "xlsx" }));
    await side.locator("#dommen").waitFor();
    expect(await dommen(side)).toContain("Skjemaet stemmer");
    const netto = await tallknapp(side, "netto").innerText();
    expect(netto).toBe(skrivNorskTall("3935425"));
    await tallknapp(side, "linjer", "HTAMDK", "gjennomfoert").click();
    expect(await side.locator("#panel").innerText()).toMatch(/![A-Z]+\d+/);
    await side.keyboard.press("Escape");
    const csv = new TextDecoder().decode(skrivSkjema(osInn, { format: "csv" }));
    await slipp(side, "os.csv", Buffer.from(csv));
    await side.getByText("os.csv").waitFor();
    expect(await tallknapp(side, "netto").innerText()).toBe(netto);
    await side.getByRole("button", { name: "Et annet skjema" }).click();
    await side.fill("#celler", csv.replaceAll(";", "\t"));
    await side.getByRole("button", { name: "Les cellene" }).click();
    await side.getByText("limt inn", { exact: true }).waitFor();
    expect(await tallknapp(side, "netto").innerText()).toBe(netto);
    await lukk(side);
  });

  it("det som ikke kan leses, gir en liste med celle og hva som er galt", async () => {
    const side = await aapneSiden();
    const feil = new TextDecoder()
      .decode(skrivSkjema(osInn, { format: "csv" }))
      .replace(/17[ \u00a0\u202f]?315,31/, "#REF!");
    expect(feil).toContain("#REF!");
    await slipp(side, "feil.csv", Buffer.from(feil));
    await side.locator(".problemer li").first().waitFor();
    expect(await side.locator(".problemer").innerText()).toMatch(/[A-Z]+\d+[\s\S]*#REF!/);
    await bilde(side, "4-feil");
    expect(await axe(side)).toEqual([]);
    await slipp(side, "bilde.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]));
    await side.getByText("bilde.png").waitFor();
    expect(await side.locator(".problemer li").count()).toBeGreaterThan(0);
    await lukk(side);
  });

  it("fiendtlig tekst i skjemaet vises som tekst", async () => {
    const side = await aapneSiden();
    const ond = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const skjema = JSON.stringify({
      ...trykt,
      kommune: ond,
      termin: ond,
      oppstilling: trykt.oppstilling.map((r) => (r.termin === "1. kvartal" ? { ...r, termin: ond } : r)),
    });
    await slipp(side, `${ond}.json`, Buffer.from(skjema));
    await side.locator("#dommen").waitFor();
    expect(await side.locator("h1").innerText()).toContain("<img src=x");
    expect(await side.locator("main img, main script").count()).toBe(0);
    await slipp(side, "x.csv", Buffer.from(`Kode;Pris\n${ond};1\n`));
    await side.locator(".problemer").waitFor();
    expect(await side.locator("main img, main script").count()).toBe(0);
    expect(await side.title()).toBe("Kontroll av korreksjonsoppgjør");
    await lukk(side);
  });

  it("hva-hvis er merket hypotetisk, og tallene er bibliotekets (T-2, K-2)", async () => {
    const side = await aapneSiden();
    await side.click("#eksempel");
    await side.selectOption("#hvahvis-hva", { label: "BPAN, pris" });
    await side.selectOption("#hvahvis-maate", "pluss");
    await side.fill("#hvahvis-tall", "100,5");
    await side.getByRole("button", { name: "Regn hypotetisk" }).click();
    const svar = side.locator(".hvahvis .svar");
    expect(await svar.innerText()).toMatch(/Hypotetisk[\s\S]*464 → 564,5/);
    // −13 timer × 100,5 kr
    expect(await svar.innerText()).toContain(skrivNorskTall("-1306.5", { desimaler: 2 }).replace(/0$/, ""));
    await svar.locator("button.tall").first().click();
    expect(await side.locator("#panel").innerText()).toContain("Hypotetisk");
    await side.keyboard.press("Escape");
    await side.fill("#hvahvis-tall", "-99999");
    await side.getByRole("button", { name: "Regn hypotetisk" }).click();
    await svar.locator(".problemer").waitFor();
    expect(await axe(side)).toEqual([]);
    expect(await dommen(side)).toContain("Skjemaet stemmer");
    await lukk(side);
  });

  it("det som lastes ned, er beregningens resultat, en gyldig kvittering og en arbeidsbok som leses", async () => {
    const side = await aapneSiden();
    await side.click("#eksempel");
    const { inn, ut } = JSON.parse(String(await lastetNed(side, "Resultat (JSON)")));
    expect(ut).toEqual(beregnKorreksjonsoppgjoer(inn));
    expect(ut.netto).toBe("3935425.27"); // domene 3.2, rule 7
    const kvittering = JSON.parse(String(await lastetNed(side, "Kvittering (JSON)")));
    expect(verifiserKvittering(kvittering, { inn, ut }).gyldig).toBe(true);
    const bok = lesSkjema(await lastetNed(side, "Regneark (XLSX)"));
    expect(bok.skjema.linjer.find((l) => l.kode === "BPAN")?.gjennomfoert).toBe("900");
    await lukk(side);
  });
});

describe("siden for alle", () => {
  // a browser on a busy machine may take long, and nothing here is about time
  it.each<readonly [string, BrowserContextOptions]>([
    ["lys", {}],
    ["moerk", { colorScheme: "dark" }],
    ["smal", { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" }],
  ])(
    "axe finner ingenting: %s, med panelet åpent og i forløpet (WCAG 2.2 AA)",
    { timeout: 300_000 },
    async (navn, valg) => {
      const side = await aapneSiden(valg);
      if (navn === "lys") expect(await axe(side), "tom").toEqual([]);
      await side.click("#eksempel");
      for (const tabell of await side.locator(".figurtabell summary").all()) await tabell.click();
      // the panel lies over the form where the screen is narrow, and beside it elsewhere
      if (navn === "smal") expect(await axe(side), "smal, skjema").toEqual([]);
      await bilde(side, `5-${navn}-skjema`);
      await tallknapp(side, "linjer", "HTAMDK", "aKontoVolum").click();
      expect(await axe(side), `${navn}, panel`).toEqual([]);
      await side.screenshot({ path: join(BILDER, `6-${navn}-panel.png`) });
      expect(await side.evaluate(() => document.documentElement.scrollWidth <= innerWidth), navn).toBe(true);
      await side.keyboard.press("Escape");
      await side.click('nav a[data-visning="forloep"]');
      await side.locator("#forloepstabell").waitFor();
      expect(await axe(side), `${navn}, forløp`).toEqual([]);
      expect(await side.evaluate(() => document.documentElement.scrollWidth <= innerWidth), navn).toBe(true);
      await bilde(side, `7-${navn}-forloep`);
      await lukk(side);
    },
  );

  it("hele jobben kan gjøres med tastaturet alene", async () => {
    const side = await aapneSiden();
    const trykk = (tast: string) => side.keyboard.press(tast);
    const her = () => side.evaluate(() => document.activeElement?.id ?? "");
    const stien = () => side.evaluate(() => document.activeElement?.getAttribute("data-sti"));
    const tilId = async (id: string) => {
      for (let nr = 0; nr < 60 && (await her()) !== id; nr += 1) await trykk("Tab");
      expect(await her()).toBe(id);
    };
    await trykk("Tab");
    expect(await side.evaluate(() => document.activeElement?.textContent)).toBe("Hopp til innholdet");
    await trykk("Enter");
    expect(await her()).toBe("innhold");
    await tilId("eksempel");
    await trykk("Enter");
    expect(await her()).toBe("sakstittel");
    // the table is one stop, the arrows move in it
    await tilId("skjul-tomme");
    await trykk("Tab"); // the table's scrolling region
    await trykk("Tab");
    expect(await stien()).toBe(
      '["linjer","HTAMDK","pris"]'
        .replace("linjer", "grupper")
        .replace('"HTAMDK","pris"', '"Helsetjenester i hjemmet","netto"'),
    );
    await trykk("ArrowDown");
    expect(await stien()).toBe('["linjer","HTAMDK","netto"]');
    await trykk("ArrowLeft");
    await trykk("ArrowDown");
    expect(await stien()).toBe('["linjer","HTAMN","endring"]');
    await trykk("Enter");
    expect(await her()).toBe("panel-tittel");
    expect(await side.locator("#panel").innerText()).toContain("HTAMN");
    await trykk("Escape");
    expect(await side.locator("#panel").isVisible()).toBe(false);
    expect(await stien()).toBe('["linjer","HTAMN","endring"]');
    await tilId("hvahvis-hva");
    await side.keyboard.type("BPAN, pris");
    await tilId("hvahvis-tall");
    await side.keyboard.type("470");
    await trykk("Enter");
    expect(await side.locator("#status").innerText()).toMatch(/^Hypotetisk/);
    for (let nr = 0; nr < 40; nr += 1) {
      if ((await side.evaluate(() => document.activeElement?.textContent)) === "Resultat (JSON)") break;
      await trykk("Tab");
    }
    const [nedlasting] = await Promise.all([side.waitForEvent("download"), trykk("Enter")]);
    expect(nedlasting.suggestedFilename()).toBe("sio-os-2019-1-kvartal-resultat.json");
    await lukk(side);
  });

  it("den trykte rapporten har dommen, alle linjene og kvitteringen", async () => {
    const side = await aapneSiden();
    await side.click("#eksempel");
    const pdf = await side.pdf({ path: join(BILDER, "8-rapport.pdf"), preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await side.emulateMedia({ media: "print" });
    expect(await side.locator("#rapportbunn").innerText()).toMatch(/sha256:[0-9a-f]{64}/);
    expect(await side.locator(".hvahvis").isVisible()).toBe(false);
    expect(await dommen(side)).toContain("Skjemaet stemmer");
    await lukk(side);
  });
});

describe("forløpet", () => {
  it("viser hvert tall beregnForloep gir, hvert med sin forklaring (S-3)", async () => {
    const side = await aapneSiden({}, `${pathToFileURL(SIDE).href}#forloep`);
    await side.locator("#forloepstabell").waitFor();
    const svar = await side.evaluate(() =>
      [...document.querySelectorAll<HTMLButtonElement>("#forloepstabell button.tall")].map((knapp) => {
        knapp.click();
        const verdi = document.querySelector<HTMLElement>("#forklart-verdi")?.dataset["verdi"];
        return {
          sti: JSON.parse(knapp.dataset["sti"] ?? "[]") as string[],
          vist: knapp.textContent ?? "",
          verdi,
        };
      }),
    );
    const ut = beregnForloep(forloepInn as ForloepInn);
    expect(svar).toHaveLength(8 * (ut.aar.length + 1));
    for (const { sti, vist, verdi } of svar) {
      const felt = sti.at(-1) as "uttrekk";
      const rad = sti[0] === "sum" ? ut.sum : ut.aar.find(({ aar }) => String(aar) === sti[1]);
      expect(verdi, sti.join()).toBe(rad?.[felt]);
      expect(vist, sti.join()).toBe(skrivNorskTall(rad?.[felt] ?? "", { desimaler: 0 }));
    }
    await side.keyboard.press("Escape");
    await side.selectOption("#hvahvis-forloep-hva", { label: "deflator 2020 (0,031)" });
    await side.fill("#hvahvis-forloep-tall", "0,041");
    await side.getByRole("button", { name: "Regn hypotetisk" }).click();
    expect(await side.locator("#visning-forloep .svar").innerText()).toMatch(/Hypotetisk[\s\S]*Uttrekk 2020/);
    const { inn, ut: ned } = JSON.parse(String(await lastetNed(side, "Resultat (JSON)")));
    expect(ned).toEqual(beregnForloep(inn));
    await slipp(
      side,
      "mitt.json",
      Buffer.from(JSON.stringify({ ...forloepInn, kommune: "Min kommune", indekser: [] })),
    );
    await side.locator("#visning-forloep .problemer").waitFor();
    await slipp(side, "mitt.json", Buffer.from(JSON.stringify({ ...forloepInn, kommune: "Min kommune" })));
    await side.locator("h1", { hasText: "Min kommune" }).waitFor();
    await lukk(side);
  });
});

describe("nettet", () => {
  it("siden virker fra en understi, ber ikke om noe annet enn seg selv, og bryter ikke sin egen policy", async () => {
    const side = await aapneSiden({}, underSti);
    await slipp(side, "os.xlsx", skrivSkjema(osInn, { format: "xlsx" }));
    await side.locator("#dommen").waitFor();
    await tallknapp(side, "netto").click();
    expect(await side.locator("#panel").innerText()).toContain("K-3");
    expect(await side.locator("meta[http-equiv]").getAttribute("content")).toContain("connect-src 'none'");
    await lukk(side);
    const egne = [pathToFileURL(SIDE).href, `${pathToFileURL(SIDE).href}#forloep`, underSti];
    expect(foresporsler.filter((adresse) => !egne.includes(adresse))).toEqual([]);
    expect(klager).toEqual([]);
  });

  it("policyen stopper det som ville sende noe", async () => {
    const side = await aapneSiden({}, underSti);
    const foer = klager.length;
    const svar = await side.evaluate(() =>
      fetch("data:text/plain,hei").then(
        () => "sendt",
        () => "stoppet",
      ),
    );
    expect(svar).toBe("stoppet");
    expect(klager.slice(foer).join()).toContain("connect-src 'none'");
    await lukk(side);
  });
});

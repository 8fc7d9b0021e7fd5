/** The benchmark of counting vedtak from streams, a part of `npm run bench`; by itself: `node test/ytelse/stroem.mjs`. Ratios are what counts. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { lagCprogram } from "./cprogram.mjs";
import { lagDuckdb } from "./duckdb.mjs";
import { median } from "./runder.mjs";
import { ganger, overskrift, rad } from "./utskrift.mjs";
import { lagVedtaksliste, linjer } from "./vedtak.mjs";

const BIBLIOTEK = new URL("../../dist/index.js", import.meta.url).href;
const PERIODE = { fra: "2019-01-01", til: "2019-03-31" };
const MANGE = 1_000_000;
const FLEST = 5_000_000;
const RUNDER = 9;
const NS_PER_US = 1000;

/** Writes a file of so many vedtak. */
async function skrivFil(sti, antall) {
  const fil = createWriteStream(sti);
  let bunke = "";
  for (const linje of linjer("csv", { stoerrelse: antall, kommuner: 356 })) {
    bunke += `${linje}\n`;
    if (bunke.length < 1 << 20) continue;
    if (!fil.write(bunke)) await once(fil, "drain");
    bunke = "";
  }
  fil.end(bunke);
  await once(fil, "finish");
  return sti;
}

/** Runs something and gives the microseconds of processor time it took, or those that it says itself. */
async function tid(kjoer) {
  const start = process.cpuUsage();
  const egen = await kjoer();
  const { user, system } = process.cpuUsage(start);
  return typeof egen === "number" ? egen : user + system;
}

/** Times measures in interleaved rounds, each round from another of them, and back and forth. */
async function maal(maalinger) {
  const navn = Object.keys(maalinger);
  const tider = Object.fromEntries(navn.map((n) => [n, []]));
  for (const n of navn) await maalinger[n]();
  for (let runde = 0; runde < RUNDER; runde += 1) {
    const dreid = navn.map((_, i) => navn[(runde + i) % navn.length]);
    for (const n of runde % 2 === 0 ? dreid : dreid.reverse()) {
      globalThis.gc?.({ type: "minor" });
      tider[n].push(await tid(maalinger[n]));
    }
  }
  return {
    us: (n) => median(tider[n]),
    forhold: (n, mot) => median(tider[n].map((t, runde) => t / tider[mot][runde])),
  };
}

const noekler = (celler) => new Map(celler.map((c) => [`${c.kommune}|${c.kode}`, c]));

/** Checks that all ways give the same: each cell's sum, its vedtak, and where they are counted its recipients. */
function sjekkEnighet({ ingen, sortert, iMinnet, objekter, c, duck }, tjenester) {
  const feil = [];
  const time = new Map(tjenester.map((t) => [t.kode, t.enhet === "time"]));
  const linjerI = (svar) =>
    noekler(svar.resultater.flatMap((r) => r.linjer.map((l) => ({ kommune: r.kommune, ...l }))));
  const fasit = linjerI(sortert);
  const likt = (navn, andre, felt) => {
    if (andre.size !== fasit.size) feil.push(`${navn}: ${andre.size} cells, not ${fasit.size}`);
    for (const [noekkel, linje] of fasit) {
      for (const f of felt)
        if (String(andre.get(noekkel)?.[f]) !== String(linje[f])) feil.push(`${navn}: ${noekkel} ${f}`);
    }
  };
  /** The exact sum as the library writes the volume: hours to two decimals, half away from zero. */
  const medVolum = (celler) =>
    noekler(
      celler.map((celle) => {
        const sum = BigInt(celle.sum);
        const hundredeler = time.get(celle.kode) ? (2n * sum + 700n) / 1400n : sum / 100n;
        const desimaler = String(hundredeler % 100n)
          .padStart(2, "0")
          .replace(/0+$/, "");
        return { ...celle, volum: `${hundredeler / 100n}${desimaler === "" ? "" : `.${desimaler}`}` };
      }),
    );
  likt("ingen", linjerI(ingen), ["volum", "vedtak"]);
  likt("i minnet", linjerI(iMinnet), ["volum", "vedtak", "mottakere"]);
  likt("objects", linjerI(objekter), ["volum", "vedtak", "mottakere"]);
  if (c) likt("C", medVolum(c.celler), ["volum", "vedtak"]);
  if (duck) likt("DuckDB", medVolum(duck), ["volum", "vedtak", "mottakere"]);
  return feil;
}

/** Counts a file by workers that are kept, a part each; microseconds on the clock. */
async function medArbeidere(sio, arbeidere, fil, hode) {
  const start = process.hrtime.bigint();
  const lengde = statSync(fil).size;
  const grenser = await finnGrenser(sio, fil, lengde, arbeidere.length);
  const deler = await Promise.all(
    arbeidere.map(async (arbeider, i) => {
      const svar = once(arbeider, "message");
      const valg = { format: "csv", brukere: "ingen", ...(i > 0 && { hode }) };
      arbeider.postMessage({ inn: { periode: PERIODE }, fil, fra: grenser[i], til: grenser[i + 1], valg });
      return JSON.parse((await svar)[0]);
    }),
  );
  sio.ferdigstillAktivitet(deler.reduce(sio.slaaSammenAktivitet));
  return Number((process.hrtime.bigint() - start) / 1000n);
}

async function finnGrenser(sio, fil, lengde, antall) {
  const { open } = await import("node:fs/promises");
  const haandtak = await open(fil);
  const grenser = [0];
  for (let i = 1; i < antall; i += 1) {
    const fra = Math.floor((lengde * i) / antall);
    const { buffer, bytesRead } = await haandtak.read(new Uint8Array(1 << 16), 0, 1 << 16, fra);
    grenser.push(fra + sio.finnRadgrense(buffer.subarray(0, bytesRead), 0));
  }
  await haandtak.close();
  return [...grenser, lengde];
}

async function startArbeidere(antall) {
  const url = new URL("./delarbeider.mjs", import.meta.url);
  const arbeidere = Array.from(
    { length: antall },
    () => new Worker(url, { workerData: { bibliotek: BIBLIOTEK } }),
  );
  await Promise.all(arbeidere.map((a) => once(a, "message")));
  return arbeidere;
}

async function visArbeidere(sio, fil, hode) {
  const [en, to] = [await startArbeidere(1), await startArbeidere(2)];
  const m = await maal({
    en: () => medArbeidere(sio, en, fil, hode),
    to: () => medArbeidere(sio, to, fil, hode),
  });
  overskrift("Workers that are kept, 5 million vedtak from a file, on the clock");
  rad("one worker", m.us("en") / NS_PER_US, "ms");
  rad("two workers", m.us("to") / NS_PER_US, "ms", `one takes ${ganger(m.forhold("en", "to"))}`);
  for (const arbeider of [...en, ...to]) await arbeider.terminate();
}

/** Counts files of growing size in processes of their own. */
function visVekst(filer) {
  const skript = fileURLToPath(new URL("./minne.mjs", import.meta.url));
  for (const brukere of ["ingen", "sortert"]) {
    overskrift(`Growth, a file stream in a process of its own, brukere: "${brukere}"`);
    for (const fil of filer) {
      const svar = execFileSync(process.execPath, [skript, BIBLIOTEK, fil, brukere], { encoding: "utf8" });
      const { rader, mb, us } = JSON.parse(svar);
      rad(`${rader} vedtak`, (us * NS_PER_US) / rader, "ns", `${mb.toFixed(0)} MB resident`);
    }
  }
}

async function visBytes(maalinger, antall) {
  const m = await maal(maalinger);
  overskrift(`From the bytes of a CSV, ${antall} vedtak, 356 municipalities, ns a vedtak`);
  const vis = (navn, n, mot = []) => {
    if (!(n in maalinger)) return rad(navn, 0, "ns", "not installed here");
    const forhold = mot.filter((x) => x in maalinger).map((x) => `${ganger(m.forhold(n, x))} ${x}`);
    return rad(navn, (m.us(n) * NS_PER_US) / antall, "ns", forhold.join(", "));
  };
  vis("library, recipients not counted", "ingen", ["c"]);
  vis("library, rows sorted by bruker", "sortert", ["c"]);
  vis("library, brukere in memory", "i minnet", ["c"]);
  vis("C program, the file in memory", "c");
  vis("DuckDB, one thread", "duckdb", ["ingen"]);
  vis("DuckDB, one thread, distinct recipients", "duckdb med mottakere", ["sortert"]);
}

/** Shows the figures of counting vedtak from streams; tells whether all ways agree. */
export async function visStroem(sio) {
  const mappe = mkdtempSync(join(tmpdir(), "sio-ytelse-"));
  try {
    const tjenester = sio.listTjenester();
    const filer = [];
    for (const antall of [10_000, 100_000, MANGE, FLEST])
      filer.push(await skrivFil(join(mappe, `vedtak-${antall}.csv`), antall));
    const fil = filer[2];
    const bytes = new Uint8Array(readFileSync(fil));
    const fraBytes = (brukere) =>
      sio.beregnAktivitetFraStroem({ periode: PERIODE }, bytes, { format: "csv", brukere });
    const c = lagCprogram(mappe, tjenester);
    const duckdb = await lagDuckdb(tjenester);
    const objekter = [...lagVedtaksliste({ stoerrelse: MANGE, kommuner: 356 })];
    const feil = sjekkEnighet(
      {
        ingen: await fraBytes("ingen"),
        sortert: await fraBytes("sortert"),
        iMinnet: await fraBytes("i minnet"),
        objekter: sio.beregnAktivitet({ periode: PERIODE, vedtak: objekter }),
        c: c?.(fil, PERIODE),
        duck: await duckdb?.kjoer(fil, PERIODE, true),
      },
      tjenester,
    );
    overskrift("Do they agree? 1 million vedtak: library, objects, C, DuckDB");
    for (const linje of feil.slice(0, 10)) console.error(`  DISAGREE ${linje}`);
    console.log(`  ${feil.length === 0 ? "in every cell" : `not in ${feil.length}`}`);
    if (c === undefined) console.log("  there is no C compiler (cc) here: the C program is left out");
    if (feil.length > 0) return false;
    await visBytes(
      {
        ingen: () => fraBytes("ingen"),
        sortert: () => fraBytes("sortert"),
        "i minnet": () => fraBytes("i minnet"),
        ...(c && { c: () => c(fil, PERIODE).us }),
        ...(duckdb && {
          duckdb: () => duckdb.kjoer(fil, PERIODE),
          "duckdb med mottakere": () => duckdb.kjoer(fil, PERIODE, true),
        }),
      },
      MANGE,
    );
    duckdb?.lukk();
    const hode = linjer("csv", {}).next().value;
    await visArbeidere(sio, filer[3], hode);
    visVekst(filer);
    return true;
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!(await visStroem(await import(BIBLIOTEK)))) process.exitCode = 1;
}

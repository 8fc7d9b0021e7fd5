/**
 * A seeded generator of realistic vedtak: for benchmarks, tests and examples.
 *
 *   node test/ytelse/vedtak.mjs kommune csv > vedtak.csv
 *   node test/ytelse/vedtak.mjs landet ndjson 7 > vedtak.ndjson     (7 is the seed)
 *
 * Sizes: a municipality of 2 000 vedtak, a county of 40 000 in 25 municipalities, the country of 1 000 000 in 356; or any number. The same
 * size and seed give the same bytes everywhere. Each bruker has one to five vedtak of services that go together (home services, or a
 * place in institution, or support for a family), most begun in the last three years and running on; some have ended, by moving out,
 * death or otherwise; a third have one or two stays away. Hours a week are in quarters of an hour or whole minutes. The data are clean
 * (no overlap of one code, no opphør outside its vedtak), unless `feilandel` says how many vedtak to spoil in a way that is legal but doubtful.
 */
import { once } from "node:events";
import { pathToFileURL } from "node:url";

export const STOERRELSER = { kommune: 2_000, fylke: 40_000, landet: 1_000_000 };
const KOMMUNER = { kommune: 1, fylke: 25, landet: 356 };

/** Services that one bruker has, by how common they are: code, and the weekly hours (0 for a place). */
const PAKKER = [
  [
    30,
    [
      ["HTAMDK", 4],
      ["PBAMDK", 2],
    ],
  ],
  [
    12,
    [
      ["HTAMDK", 6],
      ["HTAMN", 1],
      ["PBAMDK", 3],
    ],
  ],
  [
    10,
    [
      ["HTBODK", 20],
      ["PBBODK", 12],
      ["PBBON", 8],
    ],
  ],
  [
    6,
    [
      ["POAMDK", 6],
      ["SK1", 3],
    ],
  ],
  [
    6,
    [
      ["POBDK", 18],
      ["HTBODK", 10],
      ["DA05", 12],
    ],
  ],
  [
    4,
    [
      ["BPADK", 35],
      ["BPAN", 12],
    ],
  ],
  [
    8,
    [
      ["OL", 10],
      ["AUI", 6],
      ["SK05", 3],
    ],
  ],
  [7, [["DA1", 12]]],
  [
    3,
    [
      ["D03", 10],
      ["SK03", 2],
    ],
  ],
  [8, [["LOKO", 0]]],
  [
    4,
    [
      ["LSKO", 0],
      ["EBI", 7],
    ],
  ],
  [1, [["LFKJ", 0]]],
  [
    3,
    [
      ["TANKO", 0],
      ["HTAMDK", 5],
    ],
  ],
  [2, [["TRKO", 0]]],
  [1, [["UK", 0]]],
];
const VEKT = PAKKER.reduce((sum, [vekt]) => sum + vekt, 0);

/** 2019-01-01 as a day number; the vedtak lie around that year. */
const NYTTAAR = 17_897;
const DOEGN_MS = 86_400_000;
const FROE = 20_190_331;

const datoer = new Map();
function dato(nr) {
  let tekst = datoer.get(nr);
  if (tekst === undefined) {
    tekst = new Date(nr * DOEGN_MS).toISOString().slice(0, 10);
    datoer.set(nr, tekst);
  }
  return tekst;
}

/** mulberry32: whole numbers from 0 and below n. */
function lagTerning(froe) {
  let a = froe;
  return (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

function velgPakke(under) {
  let igjen = under(VEKT);
  for (const [vekt, tjenester] of PAKKER) {
    igjen -= vekt;
    if (igjen < 0) return tjenester;
  }
  return PAKKER[0][1];
}

/** Hours a week around the usual: mostly quarters, at times minutes written as two decimals. */
function timer(under, vanlig) {
  const kvarter = 1 + under(8 * vanlig);
  return under(4) === 0 ? (kvarter / 4 + under(15) / 60).toFixed(2) : String(kvarter / 4);
}

function opphoerI(under, fra, til, antall) {
  const opphoer = [];
  let neste = fra + 1 + under(20);
  for (let i = 0; i < antall && neste + 12 < til; i += 1) {
    const slutt = neste + under(12);
    opphoer.push({ fra: dato(neste), til: dato(slutt) });
    neste = slutt + 10 + under(60);
  }
  return opphoer;
}

/** Makes one vedtak of a bruker; its fields stand in the order in which a host would write them. */
function lagVedtak(under, nr, bruker, kommune, [kode, vanlig], start) {
  const slag = under(10);
  const varighet = 20 + under(700);
  const vedtak = { id: `v${nr}`, bruker, kommune, kode, fra: dato(start) };
  const til = start + varighet;
  const aapent = slag < 6;
  if (!aapent) vedtak.til = dato(til);
  if (vanlig > 0) vedtak.timerPerUke = timer(under, vanlig);
  else if (under(20) === 0) vedtak.plasser = "0.5";
  const borte = under(3) === 0 ? 1 + under(2) : 0;
  if (borte > 0) {
    const opphoer = opphoerI(under, Math.max(start, NYTTAAR - 30), aapent ? NYTTAAR + 400 : til, borte);
    if (opphoer.length > 0) vedtak.opphoer = opphoer;
  }
  if (!aapent && slag < 9) vedtak.avslutning = ["flytting", "doed", "annet"][slag - 6];
  return vedtak;
}

/** Spoils a vedtak in a way that is legal but doubtful: an opphør that reaches outside it. */
function spoler(vedtak, start) {
  vedtak.opphoer = [...(vedtak.opphoer ?? []), { fra: dato(start - 5), til: dato(start + 1) }];
}

/**
 * Makes vedtak one by one.
 *
 * @param valg - `stoerrelse` (`"kommune"`, `"fylke"`, `"landet"`, or how many vedtak), `froe`, `kommuner` (how many; with 1 the vedtak
 * name none), `feilandel` (one in how many is spoilt; none unless given).
 */
export function* lagVedtaksliste({ stoerrelse = "kommune", froe = FROE, kommuner, feilandel = 0 } = {}) {
  const under = lagTerning(froe);
  const antall = STOERRELSER[stoerrelse] ?? stoerrelse;
  const antallKommuner = kommuner ?? KOMMUNER[stoerrelse] ?? Math.max(1, Math.round(antall / 2800));
  let nr = 0;
  for (let b = 0; nr < antall; b += 1) {
    const kommune = antallKommuner === 1 ? undefined : String(301 + 13 * under(antallKommuner));
    const bruker = `p${(b * 7919 + 104_729).toString(36).padStart(7, "0")}`; // sorted as they come
    for (const tjeneste of velgPakke(under)) {
      // now and then a service has been decided anew: the old vedtak ends the day before the new one starts
      const start = NYTTAAR - under(1100) + under(250);
      if (nr >= antall) return;
      const vedtak = lagVedtak(under, nr, bruker, kommune, tjeneste, start);
      if (kommune === undefined) delete vedtak.kommune;
      if (feilandel > 0 && under(feilandel) === 0) spoler(vedtak, start);
      nr += 1;
      yield vedtak;
      if (vedtak.til === undefined || under(2) === 0 || nr >= antall) continue;
      if (vedtak.avslutning !== undefined) continue;
      const neste = lagVedtak(under, nr, bruker, kommune, tjeneste, Date.parse(vedtak.til) / DOEGN_MS + 1);
      if (kommune === undefined) delete neste.kommune;
      nr += 1;
      yield neste;
    }
  }
}

/** The columns of the CSV; opphør are written `fra/til` with a space between them. */
export const KOLONNER = [
  "id",
  "bruker",
  "kommune",
  "kode",
  "fra",
  "til",
  "timerPerUke",
  "plasser",
  "opphoer",
  "avslutning",
];

/** Writes a vedtak as a line of CSV, with semicolons and Norwegian decimals. */
export function somCsv(vedtak) {
  return KOLONNER.map((navn) => {
    const verdi = vedtak[navn];
    if (verdi === undefined) return "";
    if (navn === "opphoer") return verdi.map(({ fra, til }) => `${fra}/${til}`).join(" ");
    return navn === "timerPerUke" || navn === "plasser" ? String(verdi).replace(".", ",") : verdi;
  }).join(";");
}

/** Gives the lines of a file: CSV with its heading, or NDJSON. */
export function* linjer(format, valg) {
  if (format === "csv") yield KOLONNER.join(";");
  for (const vedtak of lagVedtaksliste(valg))
    yield format === "csv" ? somCsv(vedtak) : JSON.stringify(vedtak);
}

async function skriv(format, valg) {
  let bunke = "";
  const send = async () => {
    if (!process.stdout.write(bunke)) await once(process.stdout, "drain");
    bunke = "";
  };
  for (const linje of linjer(format, valg)) {
    bunke += `${linje}\n`;
    if (bunke.length > 2 ** 16) await send();
  }
  await send();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [stoerrelse = "kommune", format = "csv", froe = String(FROE)] = process.argv.slice(2);
  const antall = stoerrelse in STOERRELSER ? stoerrelse : Number(stoerrelse);
  if (!["csv", "ndjson"].includes(format) || Number.isNaN(antall)) {
    console.error("usage: node test/ytelse/vedtak.mjs [kommune|fylke|landet|N] [csv|ndjson] [seed]");
    process.exitCode = 2;
  } else await skriv(format, { stoerrelse: antall, froe: Number(froe) });
}

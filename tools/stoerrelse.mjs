/** The size budgets, after a build: what a use costs, minified and gzipped, without decimal.js and zod, which the user has anyway. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const fil = (navn) => fileURLToPath(new URL(`../dist/${navn}`, import.meta.url));
const gzippet = (innhold) => gzipSync(innhold, { level: 9 }).length;

const INNGANG = fil("index.js");
const NETTLESERFILER = [fil("sio.browser.js"), fil("sio.skjema.browser.js")];

/** Uses and their limits in bytes; `navn` are what the host imports, everything where there are none (docs/decisions/0009). */
const BRUK = [
  {
    hva: "the settlement, with every price table",
    grense: 20_100,
    navn: `beregnAKonto beregnAarsoppgjoer beregnEtterkorreksjon beregnKorreksjonsoppgjoer erSioFeil erTjenestekode fordelAKonto hentDeflator hentTariff
      hentTjeneste hentUtskrivningsklarpris indekserTariff lesNorskTall lesTariff listDeflatorer listTariffer listTjenester SioFeil skrivNorskTall
      TJENESTEGRUPPER TJENESTEKODER`,
  },
  {
    hva: "the frame and the course",
    grense: 25_000,
    navn: `beregnForloep beregnInntektspaaslag beregnModellB beregnNedtrapping beregnRundsum beregnSamletUttrekk beregnTilskudd beregnUttrekk
      finnDemografiSomGir hentDemografi hentIndekser hentInntektspaaslagstak indekserTak listDemografi`,
  },
  {
    hva: "what the trial meant",
    grense: 25_000,
    navn: `beregnAarsakssplitt beregnDemografigevinst beregnEnhetskostnadsavvik beregnFastePriser beregnOekteOverfoeringer beregnRessurskrevende
      hentInnslagspunkt listInnslagspunkter`,
  },
  {
    hva: "the count of vedtak, with partials and reports",
    grense: 33_000,
    navn: `aktivitetsdel beregnAktivitet beregnBehov beregnMottakere ferdigstillAktivitet kontrollerKoder lagKodekart sammenlignPerioder
      slaaSammenAktivitet tilKorreksjonslinjer`,
  },
  {
    hva: "the streams of vedtak",
    grense: 40_000,
    navn: "aktivitetsdelFraStroem beregnAktivitetFraStroem finnBrukergrense finnRadgrense",
  },
  { hva: "the check of a printed form", grense: 24_000, navn: "kontrollerKorreksjonsoppgjoer" },
  { hva: "the comparison", grense: 32_000, navn: "sammenlign" },
  { hva: "the checks", grense: 16_000, navn: "kontrollerTabell kontrollerTall" },
  {
    hva: "the explanations, with the calculations that they explain",
    grense: 118_000,
    navn: "forklar forklarSomMarkdown forklarSomTekst hentForklaringsskjema",
  },
  { hva: "what computes explanations over again", grense: 6_000, navn: "etterregn" },
  {
    // by its name, any calculation can be asked for, so all of them are there
    hva: "receipts and what-ifs, with every calculation",
    grense: 85_000,
    navn: "hvaHvis kanoniskInndata kanoniskJson lagKvittering verifiserKvittering",
  },
  { hva: "everything", grense: 161_000 },
  {
    hva: "the form as a spreadsheet, with all it needs but fflate and saxes",
    grense: 60_000,
    fra: "skjema.js",
  },
];

for (const sti of [INNGANG, ...NETTLESERFILER]) {
  if (existsSync(sti)) continue;
  console.error(`${sti} is missing: run npm run build first`);
  process.exit(1);
}

/** Leaves out what the user has anyway; zod says of itself that importing it does nothing, so an import that is not used is dropped, as in a whole bundle. */
const utenfor = {
  name: "utenfor",
  setup(bygg) {
    bygg.onResolve({ filter: /^zod$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
    bygg.onResolve({ filter: /^(decimal\.js|fflate|saxes)$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Bundles what a host imports as its bundler does, and weighs it. */
async function vei(navn, fra = "index.js") {
  const valgt = navn === undefined ? "*" : `{ ${navn.split(/\s+/).join(", ")} }`;
  const { outputFiles } = await build({
    stdin: { contents: `export ${valgt} from ${JSON.stringify(fil(fra))};`, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    plugins: [utenfor],
    write: false,
  });
  return gzippet(outputFiles[0].contents);
}

for (const { hva, grense, navn, fra } of BRUK) {
  const bytes = await vei(navn, fra);
  console.log(`${hva}: ${bytes} bytes (limit ${grense})`);
  if (bytes <= grense) continue;
  console.error(`${hva}: ${bytes - grense} bytes over its budget`);
  process.exitCode = 1;
}
for (const sti of NETTLESERFILER)
  console.log(`${basename(sti)}, gzipped, everything in it: ${gzippet(readFileSync(sti))} bytes`);

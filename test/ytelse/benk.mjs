/** The benchmark: `npm run bench`. Ratios are what counts; it never fails on slow numbers, but exits 1 when results disagree. */
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { visAktivitet } from "./aktivitet.mjs";
import { lagDesimalregning } from "./desimalregning.mjs";
import { sjekkEnighet } from "./enighet.mjs";
import { ANTALL_INNDATA, lagInndata } from "./inndata.mjs";
import { maalOppstart } from "./oppstart.mjs";
import { lagRegneark } from "./regneark.mjs";
import { maalVekselvis, RUNDER } from "./runder.mjs";
import { visStroem } from "./stroem.mjs";
import { ganger, overskrift, rad, tillegg } from "./utskrift.mjs";
import { maalAntall, maalLinjer, maalStoerst } from "./vekst.mjs";

const BIBLIOTEK = new URL("../../dist/index.js", import.meta.url);
/** Settlements a round: few, so that the rounds are many and short; fewer yet for the ways that are slow. */
const ANTALL = 20;
const FAA = 4;
const NS_PER_US = 1000;

/** Calculates some of the inputs, others each round. */
const noen = (beregn, inndata, antall) => ({
  kjoer: (runde) => {
    for (let i = 0; i < antall; i += 1) beregn(inndata[(runde * antall + i) % inndata.length]);
  },
  antall,
});

/** Shows whether the ways that are timed agree, and tells whether they do. */
function visEnighet(data, sio, desimalregning, regneark) {
  overskrift(`Do they agree? ${ANTALL_INNDATA} settlements as texts, the same as numbers`);
  const antallFeil = [data.tekst, data.tall].map((inndata) => {
    const { feil, flyttall } = sjekkEnighet(inndata, sio, desimalregning, regneark);
    for (const linje of feil.slice(0, 10)) console.error(`  DISAGREE ${linje}`);
    const { linjer, avLinjer, aKontoVolum, grupper, totaler } = flyttall;
    console.log(`  library and decimal.js: ${feil.length === 0 ? "in all" : `not in ${feil.length}`}`);
    console.log(
      `  HyperFormula (floats): off in ${linjer} of ${avLinjer} lines (${aKontoVolum} a konto), ${grupper} groups, ${totaler} totals`,
    );
    return feil.length;
  });
  return antallFeil.every((antall) => antall === 0);
}

function visOppgjoer(tittel, sio, desimalregning, regneark, inndata) {
  const celler = inndata.map(regneark.lagCeller);
  const { us, forhold } = maalVekselvis({
    bibliotek: noen(sio.beregnKorreksjonsoppgjoer, inndata, ANTALL),
    somDecimal: noen(desimalregning.somDecimal, inndata, ANTALL),
    somTekst: noen(desimalregning.somTekst, inndata, ANTALL),
    sett: noen(regneark.sett, celler, FAA),
    bygg: noen(regneark.bygg, celler, 1),
  });
  const vis = (tekst, navn) => rad(tekst, us(navn), "µs", ganger(forhold(navn, "bibliotek")));
  overskrift(`A settlement of 51 lines, ${tittel}; × the library`);
  vis("library: checked, calculated, texts, frozen", "bibliotek");
  vis("decimal.js: calculated", "somDecimal");
  vis("decimal.js: calculated, texts", "somTekst");
  vis("HyperFormula at its best: set and read", "sett");
  vis("HyperFormula at its worst: a sheet each", "bygg");
}

function visVekst(beregn, inndata) {
  overskrift("Growth: a settlement (51 lines, texts), by how many in one go; × the one at 1000");
  const paaRad = maalAntall(beregn, inndata);
  for (const antall of paaRad.antall)
    rad(String(antall), paaRad.us(antall), "µs", ganger(paaRad.forhold(antall, 1000)));
  const { antall, us, forhold, sisteMotFoerste } = maalStoerst(beregn, inndata);
  rad(
    String(antall),
    us,
    "µs",
    `${ganger(forhold)} (run once; its last half ${ganger(sisteMotFoerste)} its first)`,
  );
  overskrift("Growth: a line, by the lines of a settlement; × the one at 51");
  const linjevis = maalLinjer(beregn, inndata);
  for (const linjer of linjevis.linjer)
    rad(String(linjer), linjevis.us(linjer) * NS_PER_US, "ns", ganger(linjevis.forhold(linjer, 51)));
}

const KVARTALER = [1, 2, 3, 4].map((nr) => ({ navn: `${nr}. kvartal`, maaneder: 3 }));

function visAnnet({ beregnAKonto, fordelAKonto }, { akonto, tekst }) {
  overskrift("For information");
  const aarsbeloep = akonto.map((_, i) => ({ aarsbeloep: 403_086_000 + i * 1000, terminer: KVARTALER }));
  const { us } = maalVekselvis({
    fordel: noen(fordelAKonto, aarsbeloep, ANTALL),
    beregn: noen(beregnAKonto, akonto, ANTALL),
  });
  rad("fordelAKonto, 4 terms", us("fordel"), "µs");
  rad("beregnAKonto, 51 lines, 4 terms", us("beregn"), "µs");
  const { tom, avhengigheter, importert, foersteOppgjoer } = maalOppstart(BIBLIOTEK.href, tekst[0]);
  rad("a fresh process, empty", tom, "ms");
  rad("… that imports decimal.js and zod alone", avhengigheter, "ms", tillegg(avhengigheter - tom, "ms"));
  rad("… that imports the library", importert, "ms", tillegg(importert - tom, "ms"));
  rad("… and settles once", foersteOppgjoer, "ms", tillegg(foersteOppgjoer - tom, "ms"));
}

if (!existsSync(BIBLIOTEK)) {
  console.error("dist/index.js is missing: run npm run build first (npm run bench does)");
  process.exit(1);
}
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc");

const sio = await import(BIBLIOTEK.href);
const data = lagInndata(sio);
const desimalregning = lagDesimalregning(sio);
const regneark = lagRegneark(sio);

console.log(
  `Node ${process.version}; processor time, medians of ${RUNDER} interleaved rounds; ratios are what counts`,
);
if (visEnighet(data, sio, desimalregning, regneark)) {
  visOppgjoer("volumes as beregnAKonto writes them", sio, desimalregning, regneark, data.tekst);
  visOppgjoer("JSON numbers of two decimals", sio, desimalregning, regneark, data.tall);
  visVekst(sio.beregnKorreksjonsoppgjoer, data.tekst);
  visAnnet(sio, data);
  if (!visAktivitet(sio, BIBLIOTEK.href) || !(await visStroem(sio))) process.exitCode = 1;
} else process.exitCode = 1;

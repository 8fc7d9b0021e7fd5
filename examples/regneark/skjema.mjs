// From the workbook to code, step by step: read it, check it, settle it, write it back.
//
//   node examples/regneark/skjema.mjs [BOK.xlsx] [UT.xlsx]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beregnKorreksjonsoppgjoer, kontrollerKorreksjonsoppgjoer } from "sio-beregning";
import { lesSkjema, sammenlignSkjema, skrivSkjema, tilKorreksjonsoppgjoer } from "sio-beregning/skjema";

const [bok = fileURLToPath(new URL("eget-regneark.xlsx", import.meta.url)), ut] = process.argv.slice(2);
const bytes = readFileSync(bok);

// 1. Les: the form is found by its headings, whatever else is in the workbook.
const lest = lesSkjema(bytes);
const iBruk = lest.skjema.linjer.filter((linje) => linje.gjennomfoert !== undefined);
console.log(`1. Lest fra arket «${lest.ark}»: ${iBruk.length} linjer.`);

// 2. Sammenlign: the workbook's own formulas against the rules, cell by cell.
const { celler, antall } = sammenlignSkjema(bytes);
console.log(`2. Formlene: ${antall.eksakt} eksakt, ${antall.avrunding} avrunding, ${antall.avvik} avvik.`);
for (const { celle, formel, verdi, beregnet, dom } of celler)
  if (dom === "avvik") console.log(`   ${celle} ${formel ?? ""}: ${verdi}, skulle vært ${beregnet}`);

// 3. Kontroller: can the rules have given these numbers at all?
console.log(`3. Kontrollen: ${kontrollerKorreksjonsoppgjoer(lest.skjema).dom}.`);

// 4. Gjør opp: what the rules give of what was typed.
const inn = tilKorreksjonsoppgjoer(lest);
console.log(`4. Oppgjøret: ${beregnKorreksjonsoppgjoer(inn).nettoAvrundet} kr.`);

// 5. Skriv: the same settlement as the official form, with formulas that follow the rules.
if (ut !== undefined) {
  writeFileSync(ut, skrivSkjema(inn), { flag: "wx" });
  const { antall: ny } = sammenlignSkjema(readFileSync(ut));
  console.log(`5. Skrev ${ut}: ${ny.avvik} avvik.`);
}

// A host that changes its own decimal.js and zod, and hands the library numbers of its changed class.
// node vert.mjs esm|cjs foer|etter|mellom tekst|decimal|fremmed

import { createRequire } from "node:module";
import { regn } from "./regnestykker.mjs";

const [format, naar, inndata] = process.argv.slice(2);
const forlang = createRequire(import.meta.url);
const importer = (navn) => import(navn);
const [egen, annen] = format === "esm" ? [importer, forlang] : [forlang, importer];

const { Decimal } = await egen("decimal.js");
const z = await egen("zod");
const INNSTILLINGER = { precision: 3, rounding: 0, toExpPos: 2, toExpNeg: -1 };
/** Makes a number above 9999 infinite in the class that has it; so the host's own numbers can't be of that class. */
const SNEVRE = { maxE: 3, minE: -3 };

/** Changes what is shared by all in the process, and sees to it that the change bites. */
function forstyrr() {
  Decimal.set(inndata === "decimal" ? INNSTILLINGER : { ...INNSTILLINGER, ...SNEVRE });
  z.config(z.locales.no());
  z.config({ customError: () => "x", jitless: true });
  if (String(new Decimal(1).div(3)) !== "3.34e-1") throw new Error("decimal.js er ikke forstyrret");
  if (z.string().safeParse(1).error?.issues[0]?.message !== "x") throw new Error("zod er ikke forstyrret");
}

/** Writes a number as the host does: as text, as its own Decimal, or as one of the other module format's copy. */
async function finnTall() {
  if (inndata === "tekst") return (tekst) => tekst;
  const Klasse = inndata === "decimal" ? Decimal : (await annen("decimal.js")).Decimal;
  if ((Klasse === Decimal) !== (inndata === "decimal"))
    throw new Error("det er ikke to kopier av decimal.js");
  Klasse.set(INNSTILLINGER);
  return (tekst) => new Klasse(tekst);
}

const tall = await finnTall();
if (naar === "foer") forstyrr();
const sio = await egen("sio-beregning");
if (naar === "mellom") regn(sio, tall); // so that everything the library makes once, is made
if (naar !== "foer") forstyrr();
process.stdout.write(JSON.stringify(regn(sio, tall)));

/** What a release gives out: every amount of tariffs/, and the answer of every test vector. `.changeset/utgitt.json` holds that of the last one. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Fields that name a row although they look like amounts. */
const NAVN = new Set(["sone", "nummer", "funksjon", "rad", "avrundetTil"]);
/** Fields that say something of a row without telling it from others. */
const PROSA = new Set(["$schema", "merknad", "status", "sted", "tekst", "publisert"]);
const TALL = /^-?\d+(\.\d+)?$/;

const erBeloep = ([felt, verdi]) => typeof verdi === "string" && TALL.test(verdi) && !NAVN.has(felt);
const erNavn = ([felt, verdi]) => typeof verdi !== "object" && !PROSA.has(felt) && !erBeloep([felt, verdi]);
const erNavneliste = ([, verdi]) => Array.isArray(verdi) && verdi.every((v) => typeof v === "string");

/** Names a row by what is not an amount in it, so that a row more or a new order moves no other. */
const merke = (rad) =>
  Object.entries(rad)
    .filter((felt) => erNavn(felt) || erNavneliste(felt))
    .map(([felt, verdi]) => `${felt}=${verdi}`)
    .join(" ");

function samle(verdi, sti, ut) {
  for (const [felt, innhold] of Object.entries(verdi)) {
    if (Array.isArray(innhold)) {
      if (felt === "kilder") continue;
      for (const rad of innhold) if (typeof rad === "object") samle(rad, `${sti} ${felt} ${merke(rad)}`, ut);
    } else if (typeof innhold === "object" && innhold !== null) {
      samle(innhold, `${sti} ${felt}`, ut);
    } else if (erBeloep([felt, innhold])) {
      const navn = `${sti} ${felt}`;
      if (Object.hasOwn(ut, navn)) throw new Error(`to beløp har samme sted: ${navn}`);
      ut[navn] = innhold;
    }
  }
}

const filerI = (mappe) =>
  readdirSync(mappe, { recursive: true, encoding: "utf8" })
    .filter((fil) => fil.endsWith(".json") && !fil.startsWith("schema") && fil !== "sources.json")
    .sort();

/** Every amount and rate of tariffs/, by file, row and field. */
export function beloepIData(rot) {
  const ut = {};
  const mappe = join(rot, "tariffs");
  for (const fil of filerI(mappe)) {
    samle(JSON.parse(readFileSync(join(mappe, fil), "utf8")), `tariffs/${fil}`, ut);
  }
  return ut;
}

const avtrykk = (verdi) => createHash("sha256").update(JSON.stringify(verdi)).digest("hex").slice(0, 16);

/** A mark of the answer of every test vector, by a mark of its question. */
export function svarIVektorene(rot) {
  const ut = {};
  const mappe = join(rot, "test/samsvar/vektorer");
  for (const fil of filerI(mappe))
    for (const { beregning, inn, ut: svar, feil } of JSON.parse(readFileSync(join(mappe, fil), "utf8"))) {
      const spoersmaal = `${beregning} ${avtrykk(inn)}`;
      ut[spoersmaal] = avtrykk([ut[spoersmaal], svar, feil]);
    }
  return ut;
}

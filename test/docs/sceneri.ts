// Where the commands of a page are run: a folder that has what a reader has who stands in the repository after a build.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Gjerde, ROT } from "./gjerder.js";

const les = (sti: string): string => readFileSync(join(ROT, sti), "utf8");
const json = (verdi: unknown): string => `${JSON.stringify(verdi)}\n`;

/** The input of the first test vector of a calculation. */
const foersteVektor = (navn: string): string => {
  const [vektor]: { inn: unknown }[] = JSON.parse(les(`test/samsvar/vektorer/${navn}.json`));
  return json(vektor?.inn);
};

const OPPGJOER = {
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [
    { kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.31" },
    { kode: "BPAN", aarsvolum: "3650", gjennomfoert: "900" },
  ],
};
const TERMINER = [{ navn: "1. kvartal", maaneder: 3 }];

/** The files that pages name without showing them, by the names they have there. */
const FILER: Readonly<Record<string, () => string>> = {
  "oppgjoer.json": () => json(OPPGJOER),
  "inndata.json": () => json(OPPGJOER),
  "oppdrag.json": () => json({ beregning: "korreksjonsoppgjoer", inn: OPPGJOER }),
  "a-konto.json": () => json({ aarsbeloep: 403086000, terminer: TERMINER }),
  "mange.ndjson": () => [1, 2, 3].map((aarsbeloep) => json({ aarsbeloep, terminer: TERMINER })).join(""),
  "paaslag.json": () => json({ uttrekk: 700000000, aar: 2020 }),
  "fra.json": () => les("examples/sammenligning/os-priser-2018.json"),
  "til.json": () => les("examples/sammenligning/os-priser-2019.json"),
  "tabell.json": () => foersteVektor("kontroll-tabell"),
  "vedtak.csv": () => les("examples/vedtak/vedtak.csv"),
  "kodekart.csv": () => les("examples/vedtak/kodekart.csv"),
  "aarsvolum.json": () => les("examples/vedtak/aarsvolum.json"),
};

/** Makes the folder that a page's commands run in; `rydd` takes it away. */
export function lagSceneri(side: string, filer: readonly Gjerde[]): { mappe: string; rydd: () => void } {
  const mappe = mkdtempSync(join(tmpdir(), "sio-docs-"));
  for (const [navn, innhold] of Object.entries(FILER)) writeFileSync(join(mappe, navn), innhold());
  for (const navn of ["examples", "tariffs"]) cpSync(join(ROT, navn), join(mappe, navn), { recursive: true });
  // an example's page may speak from its own folder
  if (side.startsWith("examples/")) cpSync(join(ROT, dirname(side)), mappe, { recursive: true });
  mkdirSync(join(mappe, "node_modules/.bin"), { recursive: true });
  symlinkSync(ROT, join(mappe, "node_modules/sio-beregning"));
  for (const navn of ["decimal.js", "zod"])
    symlinkSync(join(ROT, "node_modules", navn), join(mappe, "node_modules", navn));
  for (const navn of ["dist", "test"]) symlinkSync(join(ROT, navn), join(mappe, navn));
  writeFileSync(
    join(mappe, "node_modules/.bin/sio"),
    `#!/bin/sh\nexec node "${join(ROT, "dist/cli.js")}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  for (const { somFil, kode } of filer) {
    if (somFil === undefined) continue;
    mkdirSync(dirname(join(mappe, somFil)), { recursive: true });
    writeFileSync(join(mappe, somFil), `${kode}\n`);
  }
  return { mappe, rydd: () => rmSync(mappe, { recursive: true, force: true }) };
}

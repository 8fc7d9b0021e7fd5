// Packs the library and installs the tarball in a fresh project, as a user does.

import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROT = fileURLToPath(new URL("../../", import.meta.url));

/** A project that has installed the package. */
export type Forbruker = {
  readonly mappe: string;
  /** The paths in the tarball. */
  readonly filer: readonly string[];
  /** The bytes of the tarball, and of what is in it. */
  readonly bytes: { readonly pakket: number; readonly utpakket: number };
  readonly fjern: () => void;
};

const pekere = (verdi: unknown): string[] => {
  if (typeof verdi === "string") return verdi.includes("*") ? [] : [verdi.replace(/^\.\//, "")];
  return typeof verdi === "object" && verdi !== null ? Object.values(verdi).flatMap(pekere) : [];
};

/** The files that package.json points at: main, module, types, bin and the exports without a star. */
export function pekteFiler(): string[] {
  const pakke = JSON.parse(readFileSync(join(ROT, "package.json"), "utf8")) as { [navn: string]: unknown };
  const felt = ["main", "module", "types", "bin", "exports"];
  return [...new Set(felt.flatMap((navn) => pekere(pakke[navn])))];
}

const npm = (mappe: string, ...argumenter: string[]) =>
  execFileSync("npm", [...argumenter, "--ignore-scripts", "--loglevel=error"], {
    cwd: mappe,
    encoding: "utf8",
  });

type Pakket = {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};

/** Packs, installs in the folder, and copies the consumers of forbruker/ there; gives what is in the tarball. */
function installer(mappe: string): Pick<Forbruker, "filer" | "bytes"> {
  const [pakke] = JSON.parse(npm(ROT, "pack", "--json", "--pack-destination", mappe)) as Pakket[];
  if (pakke === undefined) throw new Error("npm pack laget ingen pakke");
  const prosjekt = { name: "forbruker", private: true, type: "module" };
  writeFileSync(join(mappe, "package.json"), JSON.stringify(prosjekt));
  npm(mappe, "install", "--no-audit", "--no-fund", "--prefer-offline", join(mappe, pakke.filename));
  cpSync(join(ROT, "test/pakke/forbruker"), mappe, { recursive: true });
  copyFileSync(join(mappe, "bruk.mts"), join(mappe, "bruk.cts"));
  return {
    filer: pakke.files.map((fil) => fil.path),
    bytes: { pakket: pakke.size, utpakket: pakke.unpackedSize },
  };
}

/** Makes a project with the package in it. Never skips: without dist/ it throws. */
export function lagForbruker(): Forbruker {
  const mangler = pekteFiler().filter((fil) => !existsSync(join(ROT, fil)));
  if (mangler.length > 0)
    throw new Error(`${mangler.join(", ")} mangler: kjør npm run build før denne testen`);
  const mappe = mkdtempSync(join(tmpdir(), "sio-forbruker-"));
  const fjern = () => rmSync(mappe, { recursive: true, force: true });
  try {
    return { mappe, ...installer(mappe), fjern };
  } catch (e) {
    fjern();
    throw e;
  }
}

/** What a child process gave. */
export type Svar = { readonly ut: string; readonly feil: string; readonly kode: number | null };

/** Runs a program in the project, with the text on standard input. */
export function kjoerProgram(mappe: string, program: string, argumenter: readonly string[], inn = ""): Svar {
  const { stdout, stderr, status, error } = spawnSync(program, argumenter, {
    cwd: mappe,
    input: inn,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return { ut: stdout, feil: stderr, kode: status };
}

/** Runs node in the project and gives what it wrote; anything but success is an error that shows why. */
export function kjoerNode(
  mappe: string,
  argumenter: readonly string[],
  miljoe: { [navn: string]: string } = {},
): string {
  const valg = { cwd: mappe, encoding: "utf8", env: { ...process.env, ...miljoe }, timeout: 60_000 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, argumenter, valg);
  if (status !== 0) throw new Error(`node ${argumenter.join(" ")} ga ${status}:\n${stderr}`);
  return stdout;
}

/** Makes a project with the same package, but where zod has nothing in it and decimal.js can't be used at all. */
export function medTommeAvhengigheter(mappe: string): string {
  const tom = join(mappe, "tom");
  const moduler = join(tom, "node_modules");
  mkdirSync(moduler, { recursive: true });
  cpSync(join(mappe, "node_modules/sio-beregning"), join(moduler, "sio-beregning"), { recursive: true });
  const ubrukelig = `new Proxy(class {}, Object.fromEntries(Reflect.ownKeys(Reflect).filter((f) => typeof f === "string")
    .map((felle) => [felle, () => { throw new Error("Decimal er brukt"); }])))`;
  const stubber = {
    zod: ["", ""],
    "decimal.js": [`export const Decimal = ${ubrukelig};`, `exports.Decimal = ${ubrukelig};`],
  };
  for (const [navn, [esm = "", cjs = ""]] of Object.entries(stubber)) {
    const her = join(moduler, navn);
    mkdirSync(her);
    const exports = { ".": { import: "./index.mjs", require: "./index.cjs" } };
    writeFileSync(join(her, "package.json"), JSON.stringify({ name: navn, version: "0.0.0", exports }));
    writeFileSync(join(her, "index.mjs"), `${esm}\nexport {};`);
    writeFileSync(join(her, "index.cjs"), cjs);
  }
  return tom;
}

/** The packages that `sio-beregning/skjema` needs beside it, and what they need themselves. */
const SKJEMAPAKKER = ["fflate", "saxes", "xmlchars"];

/** Makes a project with the same package, and the optional ones that the form as a spreadsheet needs. */
export function medSkjemapakker(mappe: string): string {
  const egen = join(mappe, "med-skjema");
  const moduler = join(egen, "node_modules");
  mkdirSync(moduler, { recursive: true });
  for (const navn of installerte(mappe))
    cpSync(join(mappe, "node_modules", navn), join(moduler, navn), { recursive: true });
  for (const navn of SKJEMAPAKKER)
    cpSync(join(ROT, "node_modules", navn), join(moduler, navn), { recursive: true });
  cpSync(join(ROT, "test/pakke/forbruker"), egen, { recursive: true });
  return egen;
}

/** Lists the packages installed in the project. */
export const installerte = (mappe: string) =>
  readdirSync(join(mappe, "node_modules")).filter((navn) => !navn.startsWith("."));

// LibreOffice as the independent spreadsheet program: it computes workbooks over again, whatever they say that their formulas gave.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What every formula gave, according to a workbook that lies: no form has this number. */
export const GIFT = "987654321.125";

/** Gives a workbook whose formulas all say that they gave {@link GIFT}. */
export function forgift(fil: Uint8Array): Uint8Array {
  const deler = unzipSync(fil);
  for (const [sti, innhold] of Object.entries(deler)) {
    if (!sti.startsWith("xl/worksheets/")) continue;
    const celle = /<c ([^>]*?)(?: t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g;
    deler[sti] = strToU8(strFromU8(innhold).replace(celle, `<c $1>$2<v>${GIFT}</v></c>`));
  }
  return zipSync(deler, { level: 0 });
}

/** Computes on loading, always: it otherwise believes the values of files that it did not write itself. */
const OPPSETT = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** How many workbooks LibreOffice is given at a time: it stops without a word after some 250. */
const BUNKE = 200;

/** Has LibreOffice compute workbooks over again; gives them as it saves them. */
export async function regnOmIgjen(
  filer: readonly Uint8Array[],
  valg: { alltid?: boolean } = {},
): Promise<Uint8Array[]> {
  const regnet: Uint8Array[] = [];
  for (let fra = 0; fra < filer.length; fra += BUNKE) {
    regnet.push(...(await regnBunken(filer.slice(fra, fra + BUNKE), valg)));
  }
  return regnet;
}

/** Has one run of LibreOffice compute a few workbooks over again. */
async function regnBunken(
  filer: readonly Uint8Array[],
  { alltid = true }: { alltid?: boolean },
): Promise<Uint8Array[]> {
  const mappe = await mkdtemp(join(tmpdir(), "sio-regneark-"));
  try {
    const profil = join(mappe, "profil");
    await mkdir(join(profil, "user"), { recursive: true });
    if (alltid) await writeFile(join(profil, "user", "registrymodifications.xcu"), OPPSETT);
    const navn = filer.map((_, i) => join(mappe, `${i}.xlsx`));
    await Promise.all(filer.map((fil, i) => writeFile(navn[i] ?? "", fil)));
    const argumenter = [
      `-env:UserInstallation=${pathToFileURL(profil)}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(mappe, "ut"),
      ...navn,
    ];
    await promisify(execFile)("soffice", argumenter, { maxBuffer: 1e8 });
    return await Promise.all(filer.map((_, i) => readFile(join(mappe, "ut", `${i}.xlsx`))));
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}

// The script of examples/regneark as its user runs it, on the workbook that LibreOffice made. It imports the built package.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lesXlsx } from "../stoette/lesXlsx.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
let mappe = "";
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "sio-regneark-"));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

const node = async (...argumenter: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, argumenter, { cwd: ROT });
  return stdout;
};

describe("examples/regneark", () => {
  it("skriver det README-en viser", async () => {
    const readme = await readFile(join(ROT, "examples/regneark/README.md"), "utf8");
    const vist = /```text no-run\n(.*?)```/s.exec(readme)?.[1];
    expect(await node("examples/regneark/skjema.mjs")).toBe(vist);
  });

  it("A-4, K-3: skjemaet som skrives, har de rettede tallene", async () => {
    const ut = join(mappe, "ut.xlsx");
    const tekst = await node("examples/regneark/skjema.mjs", "examples/regneark/eget-regneark.xlsx", ut);
    expect(tekst).toContain(`5. Skrev ${ut}: 0 avvik.`);
    const celler = lesXlsx(await readFile(ut));
    const rad = [...celler].find(([ref, { verdi }]) => ref.startsWith("B") && verdi === "BPAN")?.[0].slice(1);
    // S003, l. 1056: 3650 hours a year are 913 in the quarter, and 900 delivered are −6 032 kr
    expect(["G", "I", "J"].map((kolonne) => celler.get(`${kolonne}${rad}`)?.verdi)).toEqual([
      "913",
      "-13",
      "-6032",
    ]);
  });

  it("sio skjema skriv rører ikke en fil som finnes", async () => {
    const ut = join(mappe, "en.csv");
    await node("dist/cli.js", "skjema", "maler", "2019", "--fil", ut);
    const foer = await readFile(ut, "utf8");
    await expect(node("dist/cli.js", "skjema", "maler", "2018", "--fil", ut)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("FIL_FINNES"),
    });
    expect(await readFile(ut, "utf8")).toBe(foer);
    await node("dist/cli.js", "skjema", "maler", "2018", "--fil", ut, "--erstatt");
    expect(await readFile(ut, "utf8")).not.toBe(foer);
    const ingenMappe = join(mappe, "finnes-ikke", "en.csv");
    await expect(node("dist/cli.js", "skjema", "maler", "2018", "--fil", ingenMappe)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("FIL_IKKE_SKREVET"),
    });
  });
});

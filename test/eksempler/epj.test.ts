// The host of examples/epj as its user has it: a process, spoken to over HTTP. It imports the built package.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { lagTerning } from "../stoette/terning.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const Q2 = { fra: "2019-04-01", til: "2019-06-30" };

let mappe = "";
let prosess: ChildProcess;
let adresse = "";

async function start(): Promise<void> {
  prosess = spawn(process.execPath, ["examples/epj/vert.mjs", "--port", "0", "--data", mappe], { cwd: ROT });
  let feil = "";
  prosess.stderr?.on("data", (bit) => {
    feil += String(bit);
  });
  const [bit] = await Promise.race([
    once(prosess.stdout ?? prosess, "data"),
    once(prosess, "exit").then(() => {
      throw new Error(`verten stoppet: ${feil}`);
    }),
  ]);
  adresse = /http:\S+/.exec(String(bit))?.[0] ?? "";
}

async function stopp(): Promise<void> {
  const slutt = once(prosess, "exit");
  prosess.kill("SIGTERM");
  await slutt;
}

beforeAll(async () => {
  expect(existsSync(join(ROT, "dist/index.js")), "dist mangler: kjør npm run build først").toBe(true);
  mappe = await mkdtemp(join(tmpdir(), "epj-"));
  await start();
});
afterAll(async () => {
  await stopp();
  await rm(mappe, { recursive: true, force: true });
});

const be = async (method: string, sti: string, kropp?: unknown) => {
  const svar = await fetch(`${adresse}${sti}`, {
    method,
    ...(kropp !== undefined && { body: typeof kropp === "string" ? kropp : JSON.stringify(kropp) }),
  });
  return {
    status: svar.status,
    tekst: await svar.text(),
    regnet: [svar.headers.get("x-regnet-deler"), svar.headers.get("x-regnet-vedtak")].map(Number),
  };
};

type Hos = VedtakInn & { readonly id: string };
/** What the service should have, kept here beside it. */
const hos = new Map<string, Hos>();
const lagre = async (v: Hos) => {
  hos.set(v.id, v);
  const { id, ...kropp } = v;
  return be("PUT", `/vedtak/${encodeURIComponent(id)}`, kropp);
};
const fasit = (periode: { fra: string; til: string }): string =>
  JSON.stringify(
    beregnAktivitet({
      periode,
      // the merknader of a quarter's draft are about the quarter's vedtak
      vedtak: [...hos.values()].filter((v) => v.fra <= periode.til && (v.til ?? "9999") >= periode.fra),
    }),
  );

const t = lagTerning(20190331);
const dato = (maaned: number, dag: number) =>
  `2019-${String(maaned).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
function tilfeldig(nr: number): Hos {
  const maaned = 1 + t.under(6);
  const kode = t.ett(["HTAMDK", "BPAN", "LOKO", "LFKJ"]);
  return {
    id: `vedtak ${nr}/å`,
    bruker: `hemmelig-${t.under(40)}`,
    kode,
    fra: t.enAv(2) ? "2018-06-01" : dato(maaned, 1 + t.under(10)),
    ...(t.enAv(2) && {
      til: dato(maaned, 12 + t.under(17)),
      avslutning: t.ett(["doed", "flytting", "annet"]),
    }),
    ...(kode[0] === "L" ? { plasser: "0.5" } : { timerPerUke: `${t.under(60)}.${t.sifre(2)}` }),
    ...(t.enAv(3) && { opphoer: [{ fra: dato(maaned, 3), til: dato(maaned, 14) }] }),
  };
}

describe("examples/epj", () => {
  it("V-7: utkastet er det beregnAktivitet svarer, etter hver lagring, og bare det endrede regnes på nytt", async () => {
    for (let nr = 0; nr < 80; nr += 1) expect((await lagre(tilfeldig(nr))).status).toBe(200);
    const foerste = await be("GET", "/utkast/2019-Q1");
    expect(foerste.tekst).toBe(fasit(Q1));
    expect(foerste.regnet[0]).toBe(64);
    const igjen = await be("GET", "/utkast/2019-Q1");
    expect([igjen.tekst, igjen.regnet]).toEqual([fasit(Q1), [0, 0]]);
    expect((await be("GET", "/utkast/2019-Q2")).tekst).toBe(fasit(Q2));

    for (let gang = 0; gang < 25; gang += 1) {
      const endret = tilfeldig(t.under(90)); // some are new; some change bruker, and so part
      expect((await lagre(endret)).status).toBe(200);
      for (const [navn, periode] of [
        ["2019-Q1", Q1],
        ["2019-Q2", Q2],
      ] as const) {
        const svar = await be("GET", `/utkast/${navn}`);
        expect(svar.tekst).toBe(fasit(periode));
        expect(svar.regnet[0]).toBeLessThanOrEqual(2);
        expect(svar.regnet[1]).toBeLessThan(30);
      }
    }
  });

  it("en endring i ett kvartal lar det andre stå", async () => {
    const v = {
      id: "bare-q2",
      bruker: "ny",
      kode: "OL",
      fra: "2019-05-01",
      til: "2019-05-31",
      timerPerUke: 7,
    };
    await be("GET", "/utkast/2019-Q1");
    await lagre(v);
    expect((await be("GET", "/utkast/2019-Q1")).regnet).toEqual([0, 0]);
    expect((await be("GET", "/utkast/2019-Q2")).regnet[0]).toBe(1);
  });

  it("et slettet vedtak er borte fra utkastet", async () => {
    expect((await be("DELETE", "/vedtak/bare-q2")).status).toBe(200);
    hos.delete("bare-q2");
    const svar = await be("GET", "/utkast/2019-Q2");
    expect([svar.tekst, svar.regnet[0]]).toEqual([fasit(Q2), 1]);
    expect((await be("DELETE", "/vedtak/bare-q2")).status).toBe(404);
  });

  it("et vedtak som er feil, avvises med alt som er galt, og ingenting er lagret", async () => {
    const svar = await be("PUT", "/vedtak/v", {
      bruker: "hemmelig",
      kode: "XYZ",
      fra: "2019-02-30",
      plasser: -1,
    });
    expect(svar.status).toBe(422);
    const { feil } = JSON.parse(svar.tekst);
    expect(feil.map((f: { sti: unknown[] }) => f.sti[0]).sort()).toEqual(["fra", "kode", "plasser"]);
    expect(svar.tekst).not.toContain("hemmelig");
    expect((await be("GET", "/utkast/2019-Q1")).regnet).toEqual([0, 0]);
    // what the host does not keep is refused, not lost
    const mengde = { verdi: 1, enhet: "time", per: "dag" };
    expect(
      (await be("PUT", "/vedtak/v", { bruker: "b", kode: "OL", fra: "2019-01-01", mengde })).status,
    ).toBe(422);
  });

  it.each([
    [400, "PUT", "/vedtak/v", "{"],
    [400, "PUT", "/vedtak/v", "[]"],
    [400, "PUT", "/vedtak/v", '{"id":"w"}'],
    [400, "PUT", "/vedtak/%E0%A4%A", "{}"],
    [413, "PUT", "/vedtak/v", `"${"x".repeat(1_100_000)}"`],
    [405, "POST", "/vedtak/v", "{}"],
    [405, "POST", "/utkast/2019-Q1", "{}"],
    [404, "GET", "/utkast/2019-Q5", undefined],
    [404, "GET", "/", undefined],
  ])("%i: %s %s", async (status, metode, sti, kropp) => {
    const svar = await be(metode, sti, kropp);
    expect(svar.status).toBe(status);
    expect(JSON.parse(svar.tekst).melding).toMatch(/\.$/); // a sentence for the one who asked
  });

  it("etter omstart er vedtak og delresultater der, og ingen av delene har en bruker i seg", async () => {
    await be("GET", "/utkast/2019-Q1");
    await stopp();
    const { PGlite } = await import("@electric-sql/pglite");
    const db = await PGlite.create(mappe);
    const { rows } = await db.query<{ n: number; brukere: number }>(
      `select count(*)::int as n, count(*) filter (where resultat::text like '%hemmelig%')::int as brukere from aktivitetsdel`,
    );
    await db.close();
    expect(rows).toEqual([{ n: 128, brukere: 0 }]);
    await start();
    const svar = await be("GET", "/utkast/2019-Q1");
    expect([svar.tekst, svar.regnet]).toEqual([fasit(Q1), [0, 0]]);
  });
});

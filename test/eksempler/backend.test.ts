// The host of examples/backend as its user has it: a process, spoken to over HTTP. It imports the built package.
// With DATABASE_URL in the environment all of it is done on that server too.
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, lagKvittering } from "../../src/index.js";
import { kjoerProgram } from "../stoette/kjoerProgram.js";
import { startVert, type Vert } from "../stoette/vert.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = "examples/backend/vert.mjs";
const JSON_TYPE = "application/json";
const NDJSON_TYPE = "application/x-ndjson";

type Inn = Parameters<typeof beregnKorreksjonsoppgjoer>[0];
type Vektor = { readonly inn: Inn; readonly ut?: unknown; readonly feil?: unknown };
const VEKTORER: readonly Vektor[] = JSON.parse(
  readFileSync(join(ROT, "test/samsvar/vektorer/korreksjonsoppgjoer.json"), "utf8"),
);
const GYLDIGE = VEKTORER.filter((v) => v.ut !== undefined).map((v) => v.inn);
const OS = GYLDIGE[0] as Inn;

/** What the service must answer of an input: the library's own letters. */
const fasit = (noekkel: string, nr: number, inn: Inn): string =>
  JSON.stringify({
    noekkel,
    nr,
    resultat: beregnKorreksjonsoppgjoer(inn),
    kvittering: lagKvittering({ beregning: "korreksjonsoppgjoer", inn }),
  });

/** A run's own keys, so that a server that is there from before can be used. */
const RUN = `t${process.pid}-${Date.now()}-`;

const DATABASER: readonly (readonly [string, { readonly [navn: string]: string }])[] = [
  ["PGlite", {}],
  ...(process.env["DATABASE_URL"]
    ? [["PostgreSQL", { DATABASE_URL: process.env["DATABASE_URL"] }] as const]
    : []),
];

beforeAll(() => {
  expect(existsSync(join(ROT, "dist/index.js")), "dist mangler: kjør npm run build først").toBe(true);
});

describe.each(DATABASER)("examples/backend på %s", (slag, miljoe) => {
  let mappe = "";
  let vert: Vert;
  const start = async () => {
    vert = await startVert(PROGRAM, slag === "PGlite" ? ["--data", mappe] : [], miljoe);
  };
  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), "sio-backend-"));
    await start();
    expect(vert.hilsen).toContain(`(${slag})`);
  });
  afterAll(async () => {
    await vert.stopp();
    await rm(mappe, { recursive: true, force: true });
  });

  const be = async (method: string, sti: string, body?: string, hoder: { [navn: string]: string } = {}) => {
    const svar = await fetch(`${vert.adresse}${sti}`, {
      method,
      headers: hoder,
      ...(body !== undefined && { body }),
    });
    return { status: svar.status, tekst: await svar.text(), hoder: svar.headers };
  };
  const koder = (tekst: string): unknown => JSON.parse(tekst).feil.map((f: { kode: string }) => f.kode);
  const send = (noekkel: string, inn: unknown) =>
    be("POST", "/oppgjoer", typeof inn === "string" ? inn : JSON.stringify(inn), {
      "content-type": JSON_TYPE,
      "idempotency-key": RUN + noekkel,
    });
  const sendBunke = (noekkel: string, kropp: string, type = NDJSON_TYPE) =>
    be("POST", "/bunker", kropp, { "content-type": type, "idempotency-key": RUN + noekkel });

  it("K-1 til K-4: svaret er biblioteket sitt, bokstav for bokstav, og det samme hver gang", async () => {
    for (const [i, inn] of GYLDIGE.slice(0, 12).entries()) {
      const ny = await send(`en-${i}`, inn);
      expect([ny.status, ny.tekst]).toEqual([201, fasit(`${RUN}en-${i}`, 0, inn)]);
      expect(ny.hoder.get("location")).toBe(`/oppgjoer/${RUN}en-${i}`);
      const igjen = await send(`en-${i}`, inn);
      expect([igjen.status, igjen.tekst]).toEqual([200, ny.tekst]);
      expect((await be("GET", `/oppgjoer/${RUN}en-${i}`)).tekst).toBe(ny.tekst);
      expect((await be("GET", `/oppgjoer/${RUN}en-${i}/kontroll`)).tekst).toBe('{"gyldig":true,"avvik":[]}');
    }
  });

  it("N-1: samme nøkkel og samme tall skrevet annerledes er det samme oppgjøret; andre tall er det ikke", async () => {
    const inn = {
      noekkel: "0.25",
      priser: { BPAN: 700 },
      linjer: [{ kode: "BPAN", aarsvolum: 400, gjennomfoert: "120.5" }],
    };
    const ny = await send("samme", inn);
    expect(ny.status).toBe(201);
    const likt = `{"linjer":[{"gjennomfoert":120.50,"aarsvolum":"400.0","kode":"BPAN"}],\n"priser":{"BPAN":"700"},"noekkel":0.25}`;
    expect([(await send("samme", likt)).status, (await send("samme", likt)).tekst]).toEqual([200, ny.tekst]);
    const annet = await send("samme", { ...inn, noekkel: "0.5" });
    expect([annet.status, koder(annet.tekst)]).toEqual([422, ["NOEKKEL_GJENBRUKT"]]);
    expect((await be("GET", `/oppgjoer/${RUN}samme`)).tekst).toBe(ny.tekst);
  });

  it("40 forespørsler på en gang med samme nøkkel gir ett oppgjør, og alle får det samme svaret", async () => {
    const svar = await Promise.all(Array.from({ length: 40 }, () => send("kapploep", OS)));
    expect(svar.filter(({ status }) => status === 201).length).toBe(1);
    expect(svar.filter(({ status }) => status === 200).length).toBe(39);
    expect(new Set(svar.map(({ tekst }) => tekst)).size).toBe(1);
  });

  it("et oppgjør som er feil, avvises med alt som er galt, og nøkkelen er fri", async () => {
    const inn = { noekkel: 1.1, priser: {}, linjer: [{ kode: "XX", aarsvolum: -1, gjenomfoert: 3 }] };
    const svar = await send("feil", inn);
    expect(svar.status).toBe(422);
    expect(koder(svar.tekst)).toEqual(
      expect.arrayContaining(["UTENFOR_OMRAADE", "UKJENT_TJENESTEKODE", "UKJENT_FELT", "MANGLER_FELT"]),
    );
    expect((await be("GET", `/oppgjoer/${RUN}feil`)).status).toBe(404);
    expect((await send("feil", OS)).status).toBe(201);
  });

  it.each([
    [
      "tall med flere sifre enn et JSON-tall bevarer",
      '{"noekkel":0.25,"linjer":[{"aarsvolum":12345678901234567.89}]}',
      ["TALL_MISTER_SIFRE"],
      ["linjer", 0, "aarsvolum"],
    ],
    ["en desimal som blir borte", "[1, 0.30000000000000001]", ["TALL_MISTER_SIFRE"], [1]],
    ["en eksponent som er for stor", "[1e999999]", ["TALL_MISTER_SIFRE"], [0]],
    ["en eksponent som er for liten", "[1, 1e-400]", ["TALL_MISTER_SIFRE"], [1]],
    ["en nøkkel to ganger", '{"noekkel":0.25,"noekke\\u006c":0.5}', ["DOBBEL_NOEKKEL"], ["noekkel"]],
    ["avkortet JSON", '{"noekkel":', ["UGYLDIG_JSON"], []],
    ["ingenting", "", ["UGYLDIG_JSON"], []],
  ])("det JSON ville mistet, avvises: %s", async (_, kropp, ventet, sti) => {
    const svar = await send("tap", kropp);
    expect([svar.status, koder(svar.tekst)]).toEqual([400, ventet]);
    expect(JSON.parse(svar.tekst).feil[0].sti).toEqual(sti);
  });

  it("lange tall uten tap slipper gjennom", async () => {
    const inn = `{"noekkel":0.25000000000000000,"priser":{"OL":"12345678901234567890.12"},"linjer":[{"kode":"OL","aarsvolum":100000000000000000000,"gjennomfoert":0.1}]}`;
    const svar = await send("lange", inn);
    expect([svar.status, svar.tekst]).toEqual([201, fasit(`${RUN}lange`, 0, JSON.parse(inn))]);
  });

  it("en bunke gjøres opp i rekkefølge; det som avvises, har feilene sine i stedet", async () => {
    const feile = VEKTORER.filter((v) => v.feil !== undefined).slice(0, 20);
    const tatt = VEKTORER.slice(0, 40).flatMap((v, i) => [v, ...feile.slice(i, i + 1)]);
    const linjer = [...tatt.map((v) => JSON.stringify(v.inn)), "", '{"noekkel":0.25,"noekkel":1}', "{"];
    const svar = await sendBunke("bunke", linjer.join("\n"));
    expect(svar.status).toBe(200);
    const fikk = svar.tekst.trimEnd().split("\n");
    expect(fikk.length).toBe(62);
    tatt.forEach((v, i) => {
      if (v.ut === undefined) expect(JSON.parse(fikk[i] ?? "")).toMatchObject({ nr: i + 1, feil: v.feil });
      else expect(fikk[i]).toBe(fasit(`${RUN}bunke`, i + 1, v.inn));
    });
    expect(koder(fikk[60] ?? "")).toEqual(["DOBBEL_NOEKKEL"]);
    expect(koder(fikk[61] ?? "")).toEqual(["UGYLDIG_JSON"]);

    expect((await sendBunke("bunke", linjer.join("\r\n"))).tekst).toBe(svar.tekst);
    const lagret = fikk.filter((linje) => linje.startsWith('{"noekkel"'));
    expect(lagret.length).toBeGreaterThan(20);
    expect((await be("GET", `/bunker/${RUN}bunke`)).tekst).toBe(`${lagret.join("\n")}\n`);
    expect((await be("GET", `/bunker/${RUN}bunke/1`)).tekst).toBe(fikk[0]);
    expect((await be("GET", `/bunker/${RUN}bunke/1/kontroll`)).tekst).toBe('{"gyldig":true,"avvik":[]}');
    expect((await be("GET", `/oppgjoer/${RUN}bunke`)).status).toBe(404);
  });

  it("en bunke som liste er den samme, og en endret linje får vite at nøkkelen er brukt", async () => {
    const liste = GYLDIGE.slice(0, 3);
    const svar = await sendBunke("liste", JSON.stringify(liste), JSON_TYPE);
    expect(svar.tekst).toBe(liste.map((inn, i) => `${fasit(`${RUN}liste`, i + 1, inn)}\n`).join(""));
    const byttet = [GYLDIGE[0], GYLDIGE[5], GYLDIGE[2], GYLDIGE[6]]
      .map((inn) => JSON.stringify(inn))
      .join("\n");
    const [en, to, tre, fire] = (await sendBunke("liste", byttet)).tekst.split("\n");
    expect([en, tre]).toEqual([0, 2].map((i) => svar.tekst.split("\n")[i]));
    expect([JSON.parse(to ?? "").nr, koder(to ?? "")]).toEqual([2, ["NOEKKEL_GJENBRUKT"]]);
    expect(fire).toBe(fasit(`${RUN}liste`, 4, GYLDIGE[6] as Inn));
    expect((await sendBunke("ikke-liste", "{}", JSON_TYPE)).status).toBe(400);
  });

  it("kvitteringen kan prøves mot andre inndata, og den sier hva som er endret", async () => {
    const { kvittering, resultat } = JSON.parse((await send("kvittert", OS)).tekst);
    const proev = (hva: unknown) =>
      be("POST", "/kontroll", JSON.stringify(hva), { "content-type": JSON_TYPE });
    expect(JSON.parse((await proev({ kvittering, inn: OS, ut: resultat })).tekst)).toEqual({
      gyldig: true,
      avvik: [],
    });
    const { avvik } = JSON.parse(
      (await proev({ kvittering, inn: OS, ut: { ...resultat, netto: "1" } })).tekst,
    );
    expect(avvik.map((a: { hva: string }) => a.hva)).toEqual(["ut"]);
    expect((await proev({ kvittering, inn: OS, utt: 1 })).status).toBe(422);
    expect((await proev(null)).status).toBe(422);
  });

  it("det som er lagret, listes i rekkefølgen det kom, side for side", async () => {
    for (const nr of [1, 2, 3]) await send(`side-${nr}`, GYLDIGE[nr]);
    const sett: string[] = [];
    for (let etter = "0"; ; ) {
      const { oppgjoer } = JSON.parse((await be("GET", `/oppgjoer?etter=${etter}&antall=7`)).tekst);
      if (oppgjoer.length === 0) break;
      for (const { noekkel, nr } of oppgjoer) sett.push(`${noekkel} ${nr}`);
      etter = oppgjoer.at(-1).id;
    }
    expect(new Set(sett).size).toBe(sett.length);
    expect(sett.filter((navn) => navn.startsWith(`${RUN}side-`))).toEqual(
      [1, 2, 3].map((nr) => `${RUN}side-${nr} 0`),
    );
    const iBunken = sett
      .filter((navn) => navn.startsWith(`${RUN}bunke `))
      .map((navn) => Number(navn.split(" ")[1]));
    expect(iBunken).toEqual([...iBunken].sort((a, b) => a - b));
  });

  it("OpenAPI sier hva som svarer, og det som svares, er slik den sier", async () => {
    const { openapi, paths, components } = JSON.parse((await be("GET", "/openapi.json")).tekst);
    expect(openapi).toBe("3.1.0");
    expect(
      Object.entries<object>(paths).flatMap(([sti, metoder]) =>
        Object.keys(metoder).map((m) => `${m} ${sti}`),
      ),
    ).toEqual([
      "post /oppgjoer",
      "get /oppgjoer",
      "get /oppgjoer/{noekkel}",
      "get /oppgjoer/{noekkel}/kontroll",
      "post /bunker",
      "get /bunker/{noekkel}",
      "get /bunker/{noekkel}/{nr}",
      "get /bunker/{noekkel}/{nr}/kontroll",
      "post /kontroll",
      "get /helse",
    ]);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const skal = (skjema: object, tekst: string) => {
      const passer = ajv.compile({ ...skjema, components });
      expect([passer(JSON.parse(tekst)), passer.errors]).toEqual([true, null]);
      expect(passer({ ...JSON.parse(tekst), ukjent: 1 })).toBe(false);
    };
    /** The schema that the document has of a route's answer. */
    const svarPaa = (sti: string, metode: string, status: number, type = JSON_TYPE) =>
      paths[sti][metode].responses[status].content[type].schema;
    const oppgjort = await send("api", OS);
    skal(svarPaa("/oppgjoer", "post", 201), oppgjort.tekst);
    skal(svarPaa("/oppgjoer", "post", 422), (await send("api", {})).tekst);
    skal(svarPaa("/oppgjoer", "get", 200), (await be("GET", "/oppgjoer?antall=2")).tekst);
    skal(svarPaa("/oppgjoer/{noekkel}", "get", 404), (await be("GET", "/oppgjoer/ingen")).tekst);
    skal(
      svarPaa("/oppgjoer/{noekkel}/kontroll", "get", 200),
      (await be("GET", `/oppgjoer/${RUN}api/kontroll`)).tekst,
    );
    skal(svarPaa("/helse", "get", 200), (await be("GET", "/helse")).tekst);
    const linjer = (await sendBunke("api", `${JSON.stringify(OS)}\n{}`)).tekst.trimEnd().split("\n");
    for (const linje of linjer) skal(svarPaa("/bunker", "post", 200, NDJSON_TYPE), linje);
    const sender = ajv.compile({
      ...paths["/oppgjoer"].post.requestBody.content[JSON_TYPE].schema,
      components,
    });
    for (const inn of GYLDIGE) expect([sender(inn), sender.errors]).toEqual([true, null]);
    expect(
      [{}, { ...OS, ukjent: 1 }, { ...OS, linjer: [{ kode: "XX", aarsvolum: 1, gjennomfoert: 1 }] }].map(
        (inn) => sender(inn),
      ),
    ).toEqual([false, false, false]);
  });

  it.each([
    [400, "POST", "/oppgjoer", "{}", { "content-type": JSON_TYPE }],
    [400, "POST", "/oppgjoer", "{}", { "content-type": JSON_TYPE, "idempotency-key": "x".repeat(201) }],
    [400, "POST", "/oppgjoer", "{}", { "content-type": JSON_TYPE, "idempotency-key": "a b" }],
    [415, "POST", "/oppgjoer", "{}", { "content-type": "text/plain", "idempotency-key": "a" }],
    [
      413,
      "POST",
      "/oppgjoer",
      `"${"x".repeat(1_000_000)}"`,
      { "content-type": JSON_TYPE, "idempotency-key": "a" },
    ],
    [
      413,
      "POST",
      "/bunker",
      `"${"x".repeat(8_000_000)}"`,
      { "content-type": JSON_TYPE, "idempotency-key": "a" },
    ],
    [400, "GET", "/oppgjoer?etterr=1", undefined, {}],
    [400, "GET", "/oppgjoer?antall=501", undefined, {}],
    [400, "GET", "/oppgjoer?etter=-1", undefined, {}],
    [400, "GET", "/oppgjoer?etter=1&etter=2", undefined, {}],
    [400, "GET", "/bunker/b/0", undefined, {}],
    [400, "GET", "/%E0%A4%A", undefined, {}],
    [404, "GET", "/oppgjoer/ingen", undefined, {}],
    [404, "GET", "/bunker/ingen", undefined, {}],
    [404, "DELETE", "/oppgjoer/ingen", undefined, {}],
    [404, "GET", "/", undefined, {}],
  ])("%i: %s %s", async (status, metode, sti, kropp, hoder) => {
    const svar = await be(metode, sti, kropp, hoder as { [navn: string]: string });
    expect(svar.status).toBe(status);
    const { feil } = JSON.parse(svar.tekst);
    expect(feil.length).toBe(1);
    expect(feil[0].melding).toMatch(/\.$/); // a sentence for the one who asked
  });

  it("UTF-8 som ikke er det, avvises", async () => {
    const svar = await fetch(`${vert.adresse}/oppgjoer`, {
      method: "POST",
      headers: { "content-type": JSON_TYPE, "idempotency-key": `${RUN}utf` },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    expect([svar.status, koder(await svar.text())]).toEqual([400, ["UGYLDIG_JSON"]]);
  });

  it("stanser pent midt i en bunke: det som er svart, er lagret, og resten gjøres etter omstart", async () => {
    const linjer = Array.from({ length: 200 }, (_, i) => JSON.stringify({ ...OS, kommune: `K${i}` }));
    const svar = await fetch(`${vert.adresse}/bunker`, {
      method: "POST",
      headers: { "content-type": NDJSON_TYPE, "idempotency-key": `${RUN}stans` },
      body: linjer.join("\n"),
    });
    const leser = (svar.body ?? new ReadableStream()).getReader();
    const biter: Uint8Array[] = [(await leser.read()).value as Uint8Array];
    const stoppet = vert.stopp();
    try {
      for (let bit = await leser.read(); !bit.done; bit = await leser.read()) biter.push(bit.value);
      expect.unreachable("svaret skulle vært avbrutt");
    } catch (e) {
      expect(String(e)).toMatch(/terminated/);
    }
    expect(await stoppet).toBe(0);
    const foer = Buffer.concat(biter).toString().split("\n").slice(0, -1);
    expect(foer.length).toBeGreaterThan(0);
    expect(foer.length).toBeLessThan(200);

    await start();
    expect((await be("GET", `/bunker/${RUN}stans`)).tekst.split("\n").slice(0, foer.length)).toEqual(foer);
    const hele = (await sendBunke("stans", linjer.join("\n"))).tekst.split("\n").slice(0, -1);
    expect(hele.slice(0, foer.length)).toEqual(foer);
    expect(hele.length).toBe(200);
    for (let i = 0; i < 200; i += 9)
      expect(hele[i]).toBe(fasit(`${RUN}stans`, i + 1, JSON.parse(linjer[i] ?? "")));
    expect(JSON.parse((await be("GET", "/helse")).tekst)).toEqual({ status: "ok" });
  }, 300_000);

  if (slag === "PGlite")
    it("to prosesser får ikke bruke samme mappe på en gang", async () => {
      await expect(startVert(PROGRAM, ["--data", mappe])).rejects.toThrow(/En annen prosess bruker/);
      expect((await be("GET", "/helse")).status).toBe(200);
    });

  it("under last og kill -9 går ingenting tapt, og ingenting blir gjort to ganger", async () => {
    const { DATABASE_URL: _, ...env } = process.env;
    const argumenter = ["--sekunder", "1", "--klienter", "8", "--drap", "3", "--bunke", "12", "--json"];
    const program = ["examples/backend/belastning.mjs", ...argumenter];
    const { status, ut, feil } = await kjoerProgram(process.execPath, program, { ...env, ...miljoe });
    expect([feil, status], ut).toEqual(["", 0]);
    const { database, last, avbrudd, svart, ulikeSvar, lager } = JSON.parse(ut);
    expect([database, last.feil, avbrudd.drap, ulikeSvar]).toEqual([slag, 0, 3, 0]);
    expect(last.oppgjoer).toBeGreaterThan(0);
    expect(avbrudd.sendtIgjen).toBeGreaterThan(0);
    expect(lager).toMatchObject({
      lagret: svart,
      feil: [],
      toGanger: 0,
      utenSvar: 0,
      annetSvar: 0,
      tapt: 0,
      uteAvOrden: 0,
    });
  }, 600_000);
});

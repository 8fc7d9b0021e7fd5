// The fast reading of CSV rows, in the usual columns and in others: that it takes every plain row and reads it exactly, and leaves all
// other rows to the thorough reading.

import { describe, expect, it } from "vitest";
import { TJENESTEKODER } from "../../src/index.js";
import { ANNEN, lagRadleser, VANLIG } from "../stoette/hurtigrad.js";
import { erTimekode } from "../stoette/tilfeldigeVedtak.js";

const x = (n: number) => "x".repeat(n);

/** Both ways of reading, under headings that say the same; a row has one more (empty) field in the other. */
const MAATER: readonly (readonly [string, () => (rad: string, linjeskift?: string) => string | undefined])[] =
  [
    [VANLIG, ""],
    [ANNEN, ";"],
  ].map(([hode = "", mer]) => [
    hode === VANLIG ? "vanlige kolonner" : "andre kolonner",
    () => {
      const les = lagRadleser(hode);
      return (rad, linjeskift = "\n") => les(`${rad}${mer}${linjeskift}`);
    },
  ]);

describe.each(MAATER)("%s", (_navn, lag) => {
  it("V-1: en vanlig rad leses felt for felt, til og med linjeskiftet", () => {
    const les = lag();
    expect(les("v1;a;4624;OL;2019-01-01;2019-03-31;7,5;;;doed")).toBe(
      "v1|a @1 OL 2019-01-01–2019-03-31 75000/7 2",
    );
    expect(les(";b;;LOKO;2020-02-29;;;0.25;2020-03-01/2020-03-02 2020-03-05/2020-03-05;")).toBe(
      "|b @5 LOKO 2020-02-29– 2500/1 0 2020-03-01 2020-03-02 2020-03-05 2020-03-05",
    );
    expect(les(";b;;LOKO;2020-02-29;;;;;", "\r\n")).toBe("|b @5 LOKO 2020-02-29– 10000/1 0");
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 199, 200])("id og bruker på %d tegn", (n) => {
    const les = lag();
    expect(les(`${x(n)};b;;LOKO;2019-01-01;;;;;`)).toBe(`${x(n)}|b @5 LOKO 2019-01-01– 10000/1 0`);
    const bruker = les(`v;${x(n)};;LOKO;2019-01-01;;;;;`);
    expect(bruker).toBe(n === 0 ? undefined : `v|${x(n)} @5 LOKO 2019-01-01– 10000/1 0`);
  });

  it("id og bruker på over 200 tegn, eller med annet enn synlig ASCII uten anførselstegn, leses grundig", () => {
    const les = lag();
    for (const tekst of [x(201), x(204), x(400), ...'"!" \0\u007f\u0080æ🦊\r\n'].flatMap((t) => [
      t,
      `aa${t}`,
      `aaa${t}a`,
    ])) {
      expect(les(`${tekst};b;;LOKO;2019-01-01;;;;;`), JSON.stringify(tekst)).toBeUndefined();
      expect(les(`v;${tekst};;LOKO;2019-01-01;;;;;`), JSON.stringify(tekst)).toBeUndefined();
    }
    for (const tekst of ["#", "~", "a-b/c", "AZaz09", "a,b", "a:b", "a<b>"])
      expect(les(`${tekst};${tekst};;LOKO;2019-01-01;;;;;`), tekst).toMatch(`${tekst}|${tekst} @5 LOKO`);
  });

  it("kommuner som er kjent, slås opp etter alle sine byte; andre leses grundig", () => {
    const les = lag();
    for (const [nr, kommune] of ["301", "4624", "Os", "k", "kommune8"].entries())
      expect(les(`v;b;${kommune};LOKO;2019-01-01;;;;;`)).toMatch(`v|b @${nr} LOKO 2019-01-01– 10000/1 0`);
    for (const kommune of [
      "3",
      "30",
      "3010",
      "4625",
      "5624",
      "O",
      "kommune",
      "kommune9",
      "kommune88",
      "kommune8888",
      "\0",
      "Os\0",
      "k\0\0\0\0k",
    ])
      expect(les(`v;b;${kommune};LOKO;2019-01-01;;;;;`), kommune).toBeUndefined();
  });

  it("T-1: alle skjemaets koder, og ingen andre", () => {
    const les = lag();
    for (const kode of TJENESTEKODER) {
      const [mengde, ventet] = erTimekode(kode) ? ["7;", "70000/7"] : [";7", "70000/1"];
      expect(les(`v;b;;${kode};2019-01-01;;${mengde};;`)).toMatch(`v|b @5 ${kode} 2019-01-01– ${ventet} 0`);
    }
    for (const kode of ["", "ol", "OL ", "OLL", "XX", "OL\0", "HTAMDK8", "HTAMDK789"])
      expect(les(`v;b;;${kode};2019-01-01;;7;;;`), kode).toBeUndefined();
  });

  it.each(["1900-01-01", "1969-12-30", "1970-01-01", "2000-02-29", "2019-12-31", "2024-02-29", "2199-12-31"])(
    "datoen %s leses som første og som siste dag",
    (dag) => {
      const les = lag();
      expect(les(`v;b;;LOKO;${dag};${dag};;;;`)).toMatch(`LOKO ${dag}–${dag} 10000/1`);
      expect(les(`v;b;;LOKO;1900-01-01;${dag};;;;`)).toMatch(`LOKO 1900-01-01–${dag} 10000/1`);
    },
  );

  it("datoer som ikke finnes, eller er skrevet på annet vis, leses grundig", () => {
    const les = lag();
    const gale = [
      ...["1899-12-31", "2200-01-01", "2019-00-01", "2019-13-01", "2019-02-29", "1900-02-29", "2019-04-31"],
      ...["2019-01-00", "2019-01-32", "2019-1-01", "2019-01-1", "2019/01/01", "20190101", "2019-01-011", "x"],
      ...["2019-01-01 ", " 2019-01-01", "2019-01-0\u0131", "0000-01-01", "9999-01-01"],
    ];
    const riktig = "2019-11-18";
    for (let i = 0; i < riktig.length; i += 1)
      for (const tegn of ["/", ":", "a", "\0", "p", "@", " "])
        gale.push(riktig.slice(0, i) + tegn + riktig.slice(i + 1));
    for (const dag of gale) {
      expect(les(`v;b;;LOKO;${dag};;;;;`), dag).toBeUndefined();
      expect(les(`v;b;;LOKO;1900-01-01;${dag};;;;`), dag).toBeUndefined();
    }
    expect(les("v;b;;LOKO;;;;;;")).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-02;2019-01-01;;;;")).toBeUndefined();
  });

  it("V-5: timer fra 0 til 168 med høyst fire desimaler, og ingen plasser", () => {
    const les = lag();
    const timer = (t: string) => les(`v;b;;OL;2019-01-01;;${t};;`)?.match(/– (\d+)\/7 0/)?.[1];
    expect(
      ["0", "7", "07", "7.5", "7,5", "0.0001", "168", "168.0000", "12.3456", "000000007"].map((t) =>
        timer(`${t};`),
      ),
    ).toEqual(["0", "70000", "70000", "75000", "75000", "1", "1680000", "1680000", "123456", "70000"]);
    for (const t of [
      "",
      "168.0001",
      "169",
      "-1",
      "+7",
      "7.",
      "7,",
      ".5",
      "7.55555",
      "7.5.5",
      "7;5",
      "7 ",
      "7x",
      "x",
      "0000000007",
      "7.0000000",
    ])
      expect(timer(`${t};`), t).toBeUndefined();
    for (const plasser of ["1", "0"]) expect(timer(`7;${plasser}`), plasser).toBeUndefined();
  });

  it("V-1: plasser over 0, ett uten, og ingen timer", () => {
    const les = lag();
    const plasser = (p: string) => les(`v;b;;LOKO;2019-01-01;;;${p};;`)?.match(/– (\d+)\/1 0/)?.[1];
    expect(["", "1", "0.0001", "2,5", "214748", "214748.36"].map(plasser)).toEqual([
      ...["10000", "10000", "1", "25000", "2147480000", "2147483600"],
    ]);
    for (const p of ["0", "0.0000", "214748.37", "214749", "999999999", "1.", "-1", "1.00001"])
      expect(plasser(p), p).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-01;;1;;;")).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-01;;0;;;")).toBeUndefined();
  });

  it("avslutningene er ordene, og ikke noe annet", () => {
    const les = lag();
    for (const [nr, ord] of ["", "flytting", "doed", "annet"].entries())
      expect(les(`v;b;;LOKO;2019-01-01;2019-01-02;;;;${ord}`)).toMatch(`2019-01-02 10000/1 ${nr}`);
    for (const ord of ["Doed", "doe", "doedx", "flyttingen", "x", " "])
      expect(les(`v;b;;LOKO;2019-01-01;2019-01-02;;;;${ord}`), ord).toBeUndefined();
  });

  it("rader med for få eller for mange felt leses grundig", () => {
    const les = lag();
    expect(les("v;b;;LOKO;2019-01-01;;;;;")).toBeDefined();
    for (const rad of [
      "v;b;;LOKO;2019-01-01;;;;",
      "v;b;;LOKO;2019-01-01;;;;;;",
      "v;b",
      "",
      "v;b;;LOKO;2019-01-01\n;;;;;",
    ])
      expect(les(rad), rad).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-01;;;;;", "\r\r\n")).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-01;;;;;", "\rx")).toBeUndefined();
    expect(les("v;b;;LOKO;2019-01-01;;;;;", "x")).toBeUndefined();
  });
});

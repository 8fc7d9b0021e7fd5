// The fast reading of CSV rows where what parts the fields is missing or something else: no row may be taken for another.

import { describe, expect, it } from "vitest";
import { ANNEN, lagRadleser, VANLIG } from "../stoette/hurtigrad.js";

describe.each([
  ["vanlige kolonner", VANLIG, ""],
  ["andre kolonner", ANNEN, ";"],
])("%s", (_navn, hode, mer) => {
  const lag = () => {
    const les = lagRadleser(hode);
    return (rad: string) => les(`${rad}${mer}\n`);
  };

  it("et annet tegn i stedet for et skilletegn er ikke noe skille", () => {
    const les = lag();
    for (const rad of [
      "v;b;k;LOKO;2019-01-01;2019-01-31;;2;2019-01-02/2019-01-03;doed",
      "v;b;kommune8;LOKO;2019-01-01;2019-01-31;;2.5;2019-01-02/2019-01-03;",
      "v;b;kommune8;OL;2019-01-01;;7;;;",
      "v;b;;OL;2019-01-01;;7.5;;;",
      ";b;;LOKO;2019-01-01;;;;;",
    ]) {
      expect(les(rad), rad).toBeDefined();
      for (let i = 0; i < rad.length; i += 1) {
        if (rad[i] !== ";") continue;
        for (const tegn of [
          "x",
          '"',
          "!",
          " ",
          "\0",
          "\u007f",
          "\u0080",
          ",",
          ".",
          "0",
          "-",
          ":",
          "\r",
          "\n",
        ]) {
          const gal = rad.slice(0, i) + tegn + rad.slice(i + 1);
          expect(les(gal), JSON.stringify(gal)).toBeUndefined();
        }
      }
    }
  });

  it("et felt for lite eller for mye er aldri et annet felt", () => {
    const les = lag();
    for (const rad of [
      "v;b;k;;2019-01-01;;7;;;", // no code, with a municipality that has a number
      "v;b;;;2019-01-01;;7;;;",
      "v;b;;;2019-01-01;;;;;",
      "v;b;;OL;2019-01-01;;;;;", // no hours
      "v;b;;LOKO;;;;;", // no first day, and one field fewer
      "v;b;;LOKO;;2019-01-31;;;;",
      "v;b;;LOKO;2019-01-01;;;;",
      "v;b;LOKO;2019-01-01;;;;;",
      "v;;LOKO;2019-01-01;;;;;",
    ])
      expect(les(rad), rad).toBeUndefined();
  });

  it("V-2: opphør som ikke kan leses, er ikke den forrige radens", () => {
    const les = lag();
    const rad = (til: string) => les(`v;b;;LOKO;2019-01-01;2019-03-31;;;2019-01-11/${til};`);
    expect(rad("2019-01-12")).toMatch(/ 0 2019-01-11 2019-01-12$/);
    for (const til of ["2019-02-30", "2019-01-10", "2019-01-1x"]) expect(rad(til), til).toBeUndefined();
  });

  it("V-5: sifrene 0 til 9 er sifre, før og etter komma og punktum, og ikke noe annet tegn er desimaltegn", () => {
    const les = lag();
    const timer = (t: string) => les(`v;b;;OL;2019-01-01;;${t};;;`)?.match(/– (\d+)\/7 0/)?.[1];
    expect(["9", "99", "90", "9,9", "9.99", "19.0909"].map(timer)).toEqual([
      ...["90000", "990000", "900000", "99000", "99900", "190909"],
    ]);
    for (const tegn of ["x", ":", "/", "-", "+", "e", "\0", " "])
      expect(timer(`7${tegn}5`), JSON.stringify(tegn)).toBeUndefined();
  });
});

// The last row of the head by the names that forms give it, and forms without one: the key may stand right below the rows (Os' form, S003).

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { lesSkjema } from "../../src/skjema/index.js";
import { OS } from "../stoette/osSkjema.js";

const CSV = readFileSync("examples/os-2019-q1/trykt.csv", "utf8").replaceAll("\r\n", "\n");
const SUMRADEN = "SUM;403 086 000;3 935 425;407 021 425\n";
const les = (csv: string) => lesSkjema(new TextEncoder().encode(csv)).skjema;
const NAVN = [
  "SUM",
  "Sum",
  "sum",
  "Total",
  "Totalt",
  "TOTALSUM",
  "I alt",
  "Sum total",
  "Sum totalt",
  "Sum i alt",
];

describe("summeraden i hodet", () => {
  it.each(NAVN)("K-4: leses av en fil og av JSON når den heter %s", (navn) => {
    const lest = les(CSV.replace(SUMRADEN, SUMRADEN.replace("SUM", navn)));
    expect(lest.oppstilling).toHaveLength(6);
    expect([lest.oppstilling?.[5]?.termin, lest.noekkel]).toEqual(["SUM", "0,250"]);
    // 18 000 too much in the correction and in the sum
    const feil = { termin: navn, aKonto: "403 086 000", korreksjon: "3 953 425", sum: "407 039 425" };
    const oppstilling = [...(OS.oppstilling ?? []).slice(0, 5), feil];
    const svar = kontrollerKorreksjonsoppgjoer({ ...OS, oppstilling });
    expect([svar.dom, svar.oppstilling?.[5]?.maaneder]).toEqual(["avvik", undefined]);
    expect(svar.oppstilling?.[5]).toMatchObject({ termin: navn, korreksjon: { dom: "avvik" } });
  });

  it("K-4: kan mangle; nøkkelen under er ingen termin", () => {
    const lest = les(CSV.replace(SUMRADEN, ""));
    expect(lest.noekkel).toBe("0,250");
    expect(lest.oppstilling?.map(({ termin }) => termin)).toEqual([
      ...["1. kvartal", "april", "mai-juni", "3. kvartal", "4. kvartal"],
    ]);
    expect(kontrollerKorreksjonsoppgjoer(lest).dom).toBe("avrunding");
  });

  it("K-4: en rad med beløp som bare ligner en ledetekst, er en termin", () => {
    const lest = les(CSV.replace("4. kvartal;", "År 2019;"));
    expect(lest.oppstilling?.[4]).toMatchObject({ termin: "År 2019", aKonto: "100 771 500" });
    expect(lest.oppstilling).toHaveLength(6);
  });
});

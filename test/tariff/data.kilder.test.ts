// The citations: every value in tariffs/ and every rule points at an entry of sources.json and a place in it.

import { describe, expect, it } from "vitest";
import { REGLER, type Regel } from "../../src/regler/regler.js";
import { DATAFILER, DEFLATOR, ENKELTPRISER_2016, KILDER, TABELLER, UTSKRIVNINGSKLARE } from "./data/filer.js";
import { erObjekt, type Json } from "./data/jsonSchema.js";

type Henvisning = { readonly hvor: string; readonly id: string; readonly sted: Json | undefined };

/** Every citation in a value: an entry of `kilder` other than those of sources.json, which are the sources themselves. */
function henvisninger(verdi: Json, hvor: string): Henvisning[] {
  if (Array.isArray(verdi)) return verdi.flatMap((ledd, i) => henvisninger(ledd, `${hvor}/${i}`));
  if (!erObjekt(verdi)) return [];
  return Object.entries(verdi).flatMap(([navn, felt]) => {
    const her = `${hvor}/${navn}`;
    if (navn !== "kilder" || !Array.isArray(felt)) return henvisninger(felt, her);
    return felt.map((kilde, i): Henvisning => {
      const { id, sted } = erObjekt(kilde) ? kilde : {};
      return { hvor: `${her}/${i}`, id: String(id), sted };
    });
  });
}

const HENVISNINGER = [
  ...DATAFILER.filter((f) => f.navn !== "sources.json").flatMap((f) => henvisninger(f.innhold, f.navn)),
  ...REGLER.flatMap((regel) => henvisninger(JSON.parse(JSON.stringify(regel)), `regel ${regel.id}`)),
];

/** Gives every object in a file, however deep. */
function objekter(verdi: Json): Readonly<Record<string, Json>>[] {
  if (Array.isArray(verdi)) return verdi.flatMap(objekter);
  return erObjekt(verdi) ? [verdi, ...Object.values(verdi).flatMap(objekter)] : [];
}

describe("kildehenvisninger", () => {
  it("hver henvisning, i filene og i reglene, finnes i sources.json", () => {
    const kjente = new Set(KILDER.map((kilde) => kilde.id));
    expect(HENVISNINGER.filter(({ id }) => !kjente.has(id))).toEqual([]);
    expect(HENVISNINGER.length).toBeGreaterThan(100); // that there was something to look at
  });
  it("ingen kilde-id står to ganger i sources.json", () => {
    const ider = KILDER.map((kilde) => kilde.id);
    expect(ider.filter((id, i) => ider.indexOf(id) !== i)).toEqual([]);
  });
  it("linjeområder i et dokument går framover", () => {
    const bakvendte = HENVISNINGER.filter(({ sted }) => {
      const [, fra, til] = /^l\. (\d+)–(\d+)/.exec(String(sted)) ?? [];
      return fra !== undefined && Number(til) <= Number(fra);
    });
    expect(bakvendte).toEqual([]);
  });
  it("EGEN brukes bare om det som er antatt", () => {
    const feil = DATAFILER.filter((f) => f.navn !== "sources.json").flatMap(({ navn, innhold }) =>
      objekter(innhold)
        .filter(
          ({ kilder }) => Array.isArray(kilder) && kilder.some((k) => erObjekt(k) && k["id"] === "EGEN"),
        )
        .filter(({ status }) => status !== "antatt")
        .map((objekt) => `${navn}: ${JSON.stringify(objekt)}`),
    );
    expect(feil).toEqual([]);
    const regler: readonly Regel[] = REGLER;
    const uten = regler.filter(
      ({ status, kilder }) => status !== "antatt" && kilder.some((k) => k.id === "EGEN"),
    );
    expect(uten).toEqual([]);
  });
  it("hver publisert verdi har kilde og sted", () => {
    const belagt = (kilder: readonly { id: string; sted?: string }[] = []) =>
      kilder.some(({ id, sted }) => id !== "EGEN" && sted !== undefined);
    const uten = TABELLER.flatMap(({ tabell }) =>
      tabell.priser
        .filter((rad) => (rad.status ?? tabell.status) === "publisert")
        .filter((rad) => !belagt(rad.kilder) && !(rad.sted !== undefined && belagt(tabell.kilder)))
        .map((rad) => `${tabell.id} ${rad.kode}`),
    );
    expect(uten).toEqual([]);
    expect(DEFLATOR.anslag.filter((a) => a.status === "publisert" && !belagt(a.kilder))).toEqual([]);
    expect(belagt(UTSKRIVNINGSKLARE.kilder)).toBe(true);
    expect(ENKELTPRISER_2016.priser.filter((rad) => rad.sted === "")).toEqual([]);
    expect(belagt(ENKELTPRISER_2016.kilder)).toBe(true);
  });
});

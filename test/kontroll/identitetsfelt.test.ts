// What an identity's fields are called when they are wrong.

import { describe, expect, it } from "vitest";
import { lesIdentitet } from "../../src/kontroll/lesIdentitet.js";

const feil = (inn: object) =>
  lesIdentitet(inn, 0, ["identiteter", 0]).problemer.map(
    ({ kode, sti, melding }) => `${kode} ${sti.slice(2).join(".")}: ${melding.split(" skal ")[0]}`,
  );

const radsum = { type: "radsum", sum: "s" };
const kolonnesum = { type: "kolonnesum", sum: "s" };
const tabellsum = { type: "tabellsum", sum: "S", av: ["A"] };
const tabelldifferanse = { type: "tabelldifferanse", differanse: "D", av: ["A", "B"] };
const cellesum = { type: "cellesum", sum: { rad: "1" }, av: [{ rad: "2" }] };
const forhold = { type: "forhold", vist: { rad: "1" }, teller: { rad: "2" }, nevner: { rad: "3" } };

describe("en melding om et felt i en identitet nevner feltet", () => {
  it.each<[object, object, string]>([
    [radsum, { tabell: 1 }, "tabell: Tabellen"],
    [radsum, { sum: 1 }, "sum: Kolonnen"],
    [radsum, { av: [1] }, "av.0: Kolonnen"],
    [radsum, { rader: [1] }, "rader.0: Raden"],
    [kolonnesum, { tabell: 1 }, "tabell: Tabellen"],
    [kolonnesum, { sum: 1 }, "sum: Raden"],
    [kolonnesum, { av: [1] }, "av.0: Raden"],
    [kolonnesum, { kolonner: [1] }, "kolonner.0: Kolonnen"],
    [tabellsum, { sum: 1 }, "sum: Tabellen"],
    [tabellsum, { av: [1] }, "av.0: Tabellen"],
    [tabelldifferanse, { differanse: 1 }, "differanse: Tabellen"],
    [tabelldifferanse, { av: ["A", 1] }, "av.1: Tabellen"],
    [cellesum, { sum: { rad: 1 } }, "sum.rad: Raden"],
    [cellesum, { av: [{ kolonne: 1 }] }, "av.0.kolonne: Kolonnen"],
    [cellesum, { trekkFra: [{ tabell: 1 }] }, "trekkFra.0.tabell: Tabellen"],
    [forhold, { nevner: { kolonne: 1 } }, "nevner.kolonne: Kolonnen"],
  ])("%j med %j", (identitet, endret, sted) => {
    expect(feil(identitet)).toEqual([]);
    expect(feil({ ...identitet, ...endret })).toEqual([`UGYLDIG_TYPE ${sted}`]);
  });

  it("N-3: tomme celler avvises eller utelates", () => {
    expect(feil({ ...radsum, tomme: "null" })).toEqual(["UGYLDIG_VERDI tomme: tomme"]);
    expect(feil({ ...radsum, tomme: "avvises" })).toEqual([]);
    expect(feil({ ...radsum, tomme: "utelates" })).toEqual([]);
  });
});

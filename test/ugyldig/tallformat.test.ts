import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

describe("skrivNorskTall med et format som ikke finnes", () => {
  it.each([
    ["-1 desimaler", { desimaler: -1 }, ["desimaler"], /kan ikke være under null: fant -1/],
    ["21 desimaler", { desimaler: 21 }, ["desimaler"], /fant 21; oppgi minst 0 og høyst 20/],
    ["halvannen desimal", { desimaler: 1.5 }, ["desimaler"], /minst 0 og høyst 20: fant tallet 1\.5/],
    ["desimaler som tekst", { desimaler: "2" }, ["desimaler"], /minst 0 og høyst 20: fant teksten «2»/],
    ["et skille som ikke er mellomrom", { tusenskille: "." }, ["tusenskille"], /«\.»/],
    ["et skille med mønster i", { tusenskille: "$&" }, ["tusenskille"], /«\$&»/],
    ["et minus som ikke er minus", { minus: "+" }, ["minus"], /«\+»/],
    ["et ukjent felt", { desimal: 2 }, ["desimal"], /«desimal»; mente du «desimaler»\?/],
    ["null", null, [], /null/],
  ])("N-1: %s avvises", (_navn, format, sti, melding) => {
    const feil = fangSioFeil(() => kall("skrivNorskTall", "-1234.5", format));
    expect(feil.map((f) => f.sti)).toEqual([sti]);
    expect(feil[0]?.melding).toMatch(melding);
  });
});

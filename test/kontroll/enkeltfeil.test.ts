// What a number can have been before a typing error: a digit, or two neighbours that changed places.

import { describe, expect, it } from "vitest";
import { enkeltfeil } from "../../src/kontroll/skjema/enkeltfeil.js";
import { type Broek, broek } from "../../src/tall/Broek.js";

const somTekst = ({ t, n }: Broek) => (n === 1n ? String(t) : `${t}/${n}`);
const feil = (t: bigint, n = 1n) => {
  const alle = enkeltfeil({ vist: broek(t, n), siffer: broek(1n, n) });
  const av = (slag: string) =>
    alle.filter(({ endring }) => endring === slag).map(({ verdi }) => somTekst(verdi));
  return { ombytting: av("ombytting"), siffer: av("siffer") };
};

describe("tallet før en skrivefeil", () => {
  it("er med to nabosifre byttet, eller ett siffer et annet; ikke det samme, og aldri med null først", () => {
    const { ombytting, siffer } = feil(12n);
    expect(ombytting).toEqual(["21"]);
    expect(siffer).toEqual([
      ...["22", "32", "42", "52", "62", "72", "82", "92"],
      ...["10", "11", "13", "14", "15", "16", "17", "18", "19"],
    ]);
  });

  it("to like sifre og et null er ikke til å bytte om", () => {
    expect(feil(11n).ombytting).toEqual([]);
    expect(feil(10n).ombytting).toEqual([]);
    expect(feil(120n).ombytting).toEqual(["210", "102"]);
  });

  it("ett siffer kan ha vært null", () => {
    expect(feil(5n)).toEqual({ ombytting: [], siffer: ["0", "1", "2", "3", "4", "6", "7", "8", "9"] });
    expect(feil(0n).siffer).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  it("beholder fortegnet og antallet desimaler", () => {
    expect(feil(-12n).ombytting).toEqual(["-21"]);
    expect(feil(-5n).siffer).toContain("-9");
    // 1,3 with one decimal shown: 3,1
    expect(feil(13n, 10n).ombytting).toEqual(["31/10"]);
    expect(feil(13n, 10n).siffer).toContain("19/10");
  });

  it("nevner ikke det samme tallet både som ombytting og som siffer", () => {
    // no change of one digit is a swap of two unlike ones, but 1→0 and 0→1 of «01» would be: no leading zero is there to swap
    const { ombytting, siffer } = feil(4_156n);
    expect(ombytting).toEqual(["1456", "4516", "4165"]);
    expect(siffer.filter((tall) => ombytting.includes(tall))).toEqual([]);
    expect(siffer).toHaveLength(8 + 9 + 9 + 9);
  });
});

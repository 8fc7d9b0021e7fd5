// K-4: where the correction of the settled term stands, and what is said of corrections in other rows. Os' form, S003, l. 995–1005, with
// amounts moved by hand: 100 771 500 + 3 935 425 is 104 706 925, and 33 590 500 + 3 935 425 is 37 525 925.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type SkjemaradInn } from "../../src/index.js";
import { OS } from "../stoette/osSkjema.js";

type Endring = Readonly<Record<string, Partial<SkjemaradInn>>>;

/** Os' form with rows of its head otherwise. */
const os = (endret: Endring, resten: Partial<SkjemaInn> = {}): SkjemaInn => ({
  ...OS,
  oppstilling: (OS.oppstilling ?? []).map((rad) => ({ ...rad, ...endret[rad.termin] })),
  ...resten,
});
const kontroller = (endret: Endring, resten: Partial<SkjemaInn> = {}) =>
  kontrollerKorreksjonsoppgjoer(os(endret, resten));
const avvik = (endret: Endring, resten: Partial<SkjemaInn> = {}) =>
  kontroller(endret, resten)
    .funn.filter((f) => f.dom === "avvik")
    .map((f) => `${f.regel} ${f.sti.join(".")}: ${f.melding.replaceAll(/[\u00a0\u202f]/g, " ")}`);

const UTEN = { korreksjon: null, sum: "100 771 500" };
const ALDRI_BETALT = { "1. kvartal": UTEN, SUM: { korreksjon: null, sum: "403 086 000" } };
const EGEN_TOM =
  "K-4 oppstilling.0.sum: «1. kvartal»: summen 100 771 500 kr stemmer ikke; de andre tallene gir 104 706 925 kr (differanse −3 935 425), med skjemaets netto 3 935 425 kr som korreksjon.";

describe("terminens egen korreksjon", () => {
  it("K-4: er skjemaets netto også der cellen er tom, så en sum uten den er feil", () => {
    expect(avvik(ALDRI_BETALT)).toEqual([
      EGEN_TOM,
      "K-4 oppstilling.5.sum: «SUM»: summen 403 086 000 kr stemmer ikke; de andre tallene gir 407 021 425 kr (differanse −3 935 425).",
    ]);
  });

  it("K-4, N-3: en tom celle er ikke galt i seg selv, når summen har den med", () => {
    const { dom, oppstilling } = kontroller({ "1. kvartal": { korreksjon: null } });
    expect([dom, oppstilling?.[0]?.korreksjon, oppstilling?.[0]?.sum?.dom]).toEqual([
      "avrunding",
      undefined,
      "eksakt",
    ]);
    expect(oppstilling?.[5]).toMatchObject({ dom: "eksakt", korreksjon: { beregnet: "3935425" } });
  });

  it("K-4: er uten skjemaets netto det linjene kan gi, i hele kroner eller ikke", () => {
    const uten = { netto: null };
    const { oppstilling } = kontroller(ALDRI_BETALT, uten);
    expect(oppstilling?.[0]?.sum).toMatchObject({ dom: "avvik", vist: "100771500" });
    expect(oppstilling?.[0]?.sum).not.toHaveProperty("beregnet");
    expect(avvik(ALDRI_BETALT, uten)[0]).toMatch(
      /^K-4 oppstilling\.0\.sum: .* mer enn avrunding kan forklare, med linjenes netto som korreksjon\.$/,
    );
    const riktig = kontroller({ "1. kvartal": { korreksjon: null } }, uten);
    expect([riktig.dom, riktig.oppstilling?.[0]?.sum?.dom]).toEqual(["avrunding", "avrunding"]);
  });

  it("N-2: et netto på en halv krone er korreksjonen i hele kroner", () => {
    // half a døgn at 3 001 kr is 1 500,5: a correction of −1 501, and 8 499 of 10 000
    const form = (sum: number) =>
      kontrollerKorreksjonsoppgjoer({
        maaneder: 3,
        termin: "a",
        linjer: [{ kode: "LOKO", pris: 3001, aKontoVolum: 1, gjennomfoert: "0,50", endring: "-0,50" }],
        avrundetTil: { gjennomfoert: "0.01", endring: "0.01" },
        oppstilling: [{ termin: "a", aKonto: 10_000, sum }],
      }).oppstilling?.[0]?.sum?.dom;
    expect([form(8500), form(8499), form(8498)]).toEqual(["avrunding", "avrunding", "avvik"]);
  });

  it("K-4: uten skjemaets netto kan det være linjens som er skrevet feil, like gjerne som radens sum", () => {
    // 10 000 + 900 is 10 900, and 10 000 + 100 is 10 100
    const { dom, muligeForslag } = kontrollerKorreksjonsoppgjoer({
      maaneder: 3,
      termin: "a",
      linjer: [{ kode: "OL", pris: 247, netto: 100 }],
      oppstilling: [{ termin: "a", aKonto: 10_000, sum: 10_900 }],
    });
    expect(dom).toBe("avvik");
    const forslag = muligeForslag?.map((f) => `${f.sti.join(".")} ${f.foreslaatt}`);
    expect(forslag).toContain("linjer.0.netto 900");
    expect(forslag).toContain("oppstilling.0.sum 10100");
  });
});

describe("en korreksjon i en annen rad", () => {
  it("K-4: en senere termin er ikke gjort opp, og har ingen", () => {
    const april = { korreksjon: "3 935 425", sum: "37 525 925" };
    expect(avvik({ "1. kvartal": UTEN, april })).toEqual([
      EGEN_TOM,
      "K-4 oppstilling.1.korreksjon: «april»: korreksjonen 3 935 425 kr står i raden til en senere termin enn «1. kvartal», som gjøres opp; den skal stå i terminens egen rad.",
      "K-4 oppstilling.5.korreksjon: «SUM»: korreksjonen 3 935 425 kr stemmer ikke; de andre tallene gir 7 870 850 kr (differanse −3 935 425).",
    ]);
    expect(kontroller({ april: { korreksjon: "0" } }).dom).toBe("avrunding");
  });

  it("K-4, N-3: en tidligere termins er et annet skjemas: den er vist, men ikke dømt", () => {
    const { oppstilling, funn } = kontroller({}, { termin: "3. kvartal" });
    expect(oppstilling?.[0]?.korreksjon).toEqual({ vist: "3935425" });
    expect(funn.filter((f) => f.dom === "avvik").map((f) => `${f.regel} ${f.sti.join(".")}`)).toEqual([
      "K-4 oppstilling.3.sum",
      "K-4 oppstilling.5.korreksjon",
    ]);
    // the third quarter's own beside it: nothing is wrong
    const begge = {
      "3. kvartal": { korreksjon: "3 935 425", sum: "104 706 925" },
      SUM: { korreksjon: "7 870 850", sum: "410 956 850" },
    };
    expect(avvik(begge, { termin: "3. kvartal" })).toEqual([]);
  });
});

// The rates of the frame: demography, cap, phase-out, rundsum, and when the arrangements ran.

import { describe, expect, it } from "vitest";
import { deltPaa, desimaltekst, gange, lesBroek, pluss, sammenlign } from "../modell/broek.js";
import { modellFram } from "../modell/indeksering.js";
import { avrundetTekst, modellTak, modellUttrekk } from "../modell/ramme.js";
import { DEFLATOR, ENKELTPRISER_2016, prisI, tabellFor } from "./data/filer.js";
import { DEMOGRAFI, FORSOEKET, gjentatte, PAASLAG, RUNDSUM, UTTREKK } from "./data/rammefiler.js";

const budsjett = (aar: number) =>
  DEFLATOR.anslag.find((a) => a.aar === aar && a.slag === "budsjett")?.verdi ?? "";
const en = lesBroek("1");
const iMellom = (fra: string, x: string, til: string) =>
  sammenlign(lesBroek(fra), lesBroek(x)) <= 0 && sammenlign(lesBroek(x), lesBroek(til)) <= 0;

describe("nasjonal demografi (R-2)", () => {
  it("har hvert år én gang, stigende, og hullet er 2016–2018", () => {
    expect(DEMOGRAFI.satser.map(({ aar }) => aar)).toEqual([2019, 2020, 2021]);
    expect(DEMOGRAFI.satser.filter(({ status }) => status !== "utledet")).toEqual([]);
  });
  it("har verdien innenfor intervallet, der det er ett", () => {
    const utenfor = DEMOGRAFI.satser.filter(
      ({ verdi, fra = verdi, til = verdi }) => !iMellom(fra, verdi, til),
    );
    expect(utenfor).toEqual([]);
  });
  it("2019 og 2020: 0,5180 til 0,5184 % fører Fusa fra 95 191 715 til 101 939 000, og 0,52 % er den avrundet", () => {
    const fusa = (demografi: string) =>
      modellUttrekk({
        grunnlag: { aar: 2018, beloep: "95191715" },
        tilAar: 2020,
        indekser: [2019, 2020].map((aar) => ({ aar, deflator: budsjett(aar), demografi })),
      }).beloepAvrundet;
    expect(["0.0051795", "0.0051797", "0.0051844", "0.0051846"].map(fusa)).toEqual([
      ...["101938000", "101939000", "101939000", "101940000"],
    ]);
    expect(fusa(DEMOGRAFI.satser[0]?.verdi ?? "")).toBe("101943000");
    expect(DEMOGRAFI.satser.slice(0, 2).map(({ verdi }) => verdi)).toEqual(["0.0052", "0.0052"]);
  });
  it("2021: Bjørnafjordens 372,67 mill. vokser med 11 ± 1 mill., og deflatoren tar 2,7 %", () => {
    const [sats] = DEMOGRAFI.satser.filter(({ aar }) => aar === 2021);
    const etter = (x: string) => gange(lesBroek("372.67"), pluss(en, lesBroek(x)));
    const medDeflator = (x: string) => gange(etter(budsjett(2021)), pluss(en, lesBroek(x)));
    // 0 % and 0.5 % to a tenth of a per cent: the ends of 382.67–384.67 lie within half a tenth of them.
    expect(sammenlign(medDeflator("-0.0005"), lesBroek("382.67"))).toBe(-1);
    expect(sammenlign(medDeflator("0.0055"), lesBroek("384.67"))).toBe(1);
    expect(sammenlign(medDeflator("0.0024"), lesBroek("383.67"))).toBe(-1);
    expect(sammenlign(medDeflator(sats?.verdi ?? ""), lesBroek("383.67"))).toBe(1);
  });
  it("snittet er 0,7 % for 2015–2021", () => {
    expect(DEMOGRAFI.snitt).toMatchObject([{ fraAar: 2015, tilAar: 2021, verdi: "0.007" }]);
  });
});

describe("kommunal deflator", () => {
  it("T-3: med 2,6 og 2,8 % er 2,5 % den eneste tidelen som fører timeprisene fra 2016 til 2019", () => {
    const priser = ENKELTPRISER_2016.priser.filter((rad) => rad.enhet === "time");
    const tideler = Array.from({ length: 60 }, (_, i) => `0.0${String(i).padStart(2, "0")}`);
    const passer = tideler.filter((sats) =>
      priser.every(({ kode, pris }) => {
        const i2017 = modellFram(BigInt(pris), sats);
        const i2019 = modellFram(modellFram(i2017, budsjett(2018)), budsjett(2019));
        return String(i2019) === prisI(tabellFor(2019), kode);
      }),
    );
    expect(passer).toEqual([budsjett(2017)]);
  });
  it("har et budsjettanslag for hvert år 2015–2024, og bare 2015 er antatt og 2017 utledet", () => {
    const budsjettene = DEFLATOR.anslag.filter(({ slag }) => slag === "budsjett");
    expect(budsjettene.map(({ aar }) => aar)).toEqual(Array.from({ length: 10 }, (_, i) => 2015 + i));
    const usikre = budsjettene.filter(({ status }) => status !== "publisert");
    expect(usikre.map(({ aar, status }) => `${aar} ${status}`)).toEqual(["2015 antatt", "2017 utledet"]);
  });
});

describe("inntektspåslaget (R-4, R-6)", () => {
  it("taket er 25 mill. ført med budsjettdeflatorene, uavrundet, år for år", () => {
    expect(PAASLAG.tak.map(({ aar }) => aar)).toEqual([2016, 2017, 2018, 2019, 2020, 2021]);
    expect(PAASLAG.tak.map(({ status }) => status)).toEqual([
      "publisert",
      ...Array.from({ length: 5 }, () => "utledet"),
    ]);
    for (const [i, tak] of PAASLAG.tak.entries()) {
      const forrige = PAASLAG.tak[i - 1];
      expect(modellTak(tak.aar)).toEqual(lesBroek(tak.beloep));
      if (forrige === undefined) continue;
      expect(tak.utledetFra).toMatchObject({ aar: forrige.aar, slag: "budsjett", sats: budsjett(tak.aar) });
      const vokst = gange(lesBroek(forrige.beloep), pluss(en, lesBroek(budsjett(tak.aar))));
      expect(lesBroek(tak.beloep)).toEqual(vokst);
    }
  });
  it("N-2: det publiserte taket for 2020 er det utledede avrundet, og de 30 mill. er det ikke", () => {
    const [tak] = PAASLAG.tak.filter(({ aar }) => aar === 2020);
    const iMill = avrundetTekst(lesBroek(tak?.beloep ?? ""), 1_000_000n);
    expect(tak?.publisertAvrundet?.beloep).toBe(iMill);
    expect(tak?.avvikende?.map(({ beloep }) => beloep)).toEqual(["30000000"]);
    expect(iMill).not.toBe("30000000");
  });
  it("nedtrappingen tar hele beløpet, i årene rett etter det siste", () => {
    const plan = PAASLAG.nedtrapping.map(({ sisteAar, status }) => `${sisteAar} ${status}`);
    expect(plan).toEqual(["2022 publisert", "2021 antatt"]);
    for (const { sisteAar, andeler } of PAASLAG.nedtrapping) {
      expect(andeler.map(({ aar }) => aar)).toEqual([sisteAar + 1, sisteAar + 2]);
      expect(andeler.map(({ andel }) => lesBroek(andel)).reduce(pluss)).toEqual(en);
    }
  });
});

describe("rundsummen og forsøket", () => {
  it("R-8: andelen går fra 4 til 9 %, og Lillesands 11,4 av 160,2 mill. er innenfor", () => {
    const { fra, til } = RUNDSUM.andel;
    expect([fra, til]).toEqual(["0.04", "0.09"]);
    const lillesand = UTTREKK.find(({ deler }) => deler !== undefined);
    const [uten] = lillesand?.deler ?? [];
    const andel = deltPaa(lesBroek(uten?.beloep ?? ""), lesBroek(lillesand?.beloep ?? ""));
    expect(desimaltekst(andel, 3)).toBe("0.071");
    expect(iMellom(fra, desimaltekst(andel), til)).toBe(true);
  });
  it("R-1: KOSTRA-funksjonene er de fire, hver én gang", () => {
    expect(RUNDSUM.kostraFunksjoner.map(({ funksjon }) => funksjon)).toEqual(["234", "253", "254", "261"]);
  });
  it("R-10, R-11: hver ordning har én periode, og ingen går utenfor forsøket", () => {
    expect(gjentatte(FORSOEKET.map(({ ordning }) => ordning))).toEqual([]);
    expect(FORSOEKET.map(({ ordning, fra, til }) => `${ordning} ${fra} ${til}`)).toEqual([
      "forsoeket 2016-05-01 2021-12-31",
      "modellA 2016-07-01 2021-12-31",
      "modellB 2016-05-01 2019-04-30",
      "inntektspaaslag 2016-05-01 2021-12-31",
    ]);
  });
});

// An empty form takes no numbers of a settlement, and says so.

import { expect, it } from "vitest";
import { lesSkjema, type SkjemamalInn, skrivMal } from "../../src/skjema/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const MAL: SkjemamalInn = { tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 }, maaneder: 3 };
const koder = (mer: object) =>
  fangSioFeil(() => skrivMal({ ...MAL, ...mer })).map((f) => `${f.kode} ${f.sti.join(".")}`);

it("en mal med linjer eller a konto avvises: ingen tall forsvinner uten et ord", () => {
  expect(koder({ linjer: [], aKonto: [] })).toEqual(["UKJENT_FELT linjer", "UKJENT_FELT aKonto"]);
});

it("en termin som er null, er ikke en som mangler", () => {
  expect(koder({ termin: null })).toContain("UGYLDIG_TYPE termin");
});

const terminerI = (mer: object) =>
  lesSkjema(skrivMal({ ...MAL, ...mer })).skjema.oppstilling?.map(({ termin }) => termin);
const KVARTALER = ["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal"];

it("A-2: malen for 2019 har april og mai–juni for seg, andre år har kvartaler", () => {
  const DELT = ["1. kvartal", "april", "mai-juni", "3. kvartal", "4. kvartal"];
  expect(terminerI({})).toEqual(DELT);
  expect(terminerI({ termin: "april", maaneder: 1 })).toEqual(DELT);
  expect(terminerI({ termin: "2. kvartal" })).toEqual(KVARTALER);
  expect(terminerI({ tariff: { aar: 2018, sone: "1", reisetidsgruppe: 1 } })).toEqual(KVARTALER);
  expect(terminerI({ tariff: undefined, priser: { BPAN: 464 }, aar: 2019 })).toEqual(DELT);
  expect(terminerI({ terminer: ["januar", "februar"] })).toEqual(["januar", "februar"]);
});

it("en termin som skjemaet ikke har, er avvist med dem det har, og galt i terminer står der", () => {
  const feil = fangSioFeil(() => skrivMal({ ...MAL, termin: "juni" }));
  expect(feil).toEqual([
    {
      kode: "UKJENT_TERMIN",
      sti: ["termin"],
      melding:
        "Terminen skal være en av skjemaets («1. kvartal», «april», «mai-juni», «3. kvartal», «4. kvartal»): fant teksten «juni». Årets andre terminer oppgis i terminer.",
    },
  ]);
  expect(koder({ terminer: ["a", "a"] })).toEqual(["DUPLIKAT_TERMIN terminer.1"]);
});

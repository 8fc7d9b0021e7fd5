// Os, 1. kvartal 2019 (S003, l. 986–1128): every number of the published form, explained.

import { describe, expect, it } from "vitest";
import inndata from "../../examples/os-2019-q1/inndata.json" with { type: "json" };
import skjema from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import { regnOs } from "../../src/cli/eksempel/regnOs.js";
import { etterregn, forklar } from "../../src/index.js";

const { oppgjoer } = regnOs();
const linjer = oppgjoer.linjer.map(({ kode, aarsvolum, gjennomfoert }) => ({
  kode,
  aarsvolum,
  gjennomfoert,
}));
const inn = {
  noekkel: skjema.noekkel,
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer,
  termin: "1. kvartal",
  aKonto: skjema.oppstilling.flatMap(({ termin, aKonto: beloep }) =>
    termin === "SUM" ? [] : [{ termin, beloep }],
  ),
} as const;
const forklaring = forklar({ beregning: "korreksjonsoppgjoer", inn });
const steget = (navn: string) =>
  forklaring.steg[forklaring.tall.find((t) => t.navn.join(".") === navn)?.steg ?? -1];

describe("Os 1. kvartal 2019, forklart", () => {
  const aktive = skjema.linjer.filter((l) => l.netto !== null);

  it.each(aktive)("K-1, K-2: $kode gir $netto kr", (linje) => {
    for (const felt of ["pris", "aKontoVolum"] as const)
      expect(steget(`linjer.${linje.kode}.${felt}`)?.verdi).toBe(linje[felt]);
    const netto = steget(`linjer.${linje.kode}.nettoAvrundet`);
    expect(netto).toMatchObject({ slag: "regnestykke", regel: "K-2", status: "utledet", verdi: linje.netto });
  });

  it("T-2: hver pris viser til sin linje i S003", () => {
    const priser = forklaring.steg.filter((s) => s.slag === "tabell");
    expect(priser.length).toBe(aktive.length);
    for (const pris of priser) {
      expect(pris.status).toBe("publisert");
      expect(pris.kilder).toEqual([{ id: "S003", sted: expect.stringMatching(/^l\. 1\d{3}$/) }]);
    }
    expect(forklaring.kilder.map(({ id }) => id)).toEqual(["S003"]);
  });

  it("K-3, K-4: totalen er 3 935 425 kr, avrundet av 3 935 425,27, og står i sin rad", () => {
    expect(steget("nettoAvrundet")).toMatchObject({
      regel: "K-3",
      eksakt: "3935425.27",
      avrunding: { enhet: "1", maate: "naermeste" },
      verdi: "3935425",
    });
    const rad = skjema.oppstilling.find(({ termin }) => termin === "1. kvartal");
    expect(steget("oppstilling.1. kvartal.sum")?.verdi).toBe(rad?.sum);
  });

  it("etterregningen stemmer med inndata og resultat", () => {
    expect(etterregn(JSON.parse(JSON.stringify(forklaring)), { inn })).toEqual({ stemmer: true, avvik: [] });
  });

  it("A-1, A-5: årets a konto er 403 086 000 kr, og terminene følger av den", () => {
    const uten = inndata.linjer.map(({ gjennomfoert: _, ...linje }) => linje);
    const aar = forklar({
      beregning: "a-konto-aar",
      inn: { tariff: inn.tariff, linjer: uten, terminer: inndata.terminer },
    });
    const verdi = (navn: string) => aar.tall.find((t) => t.navn.join(".") === navn)?.verdi;
    const publisert = skjema.oppstilling.map(({ termin, aKonto }) =>
      termin === "SUM" ? ["aarsbeloep", aKonto] : [`terminer.${termin}.beloep`, aKonto],
    );
    expect(publisert.map(([navn = ""]) => [navn, verdi(navn)])).toEqual(publisert);
  });
});

// The shipped schemas of outputs against what the library gives: each of it, and nothing with a field more or less.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import { lesVektorer } from "../../src/cli/samsvar/lesVektorer.js";
import {
  erSioFeil,
  ferdigstillAktivitet,
  type Oppdrag,
  sammenlign,
  verifiserKvittering,
} from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { GYLDIGE_INNDATA } from "../stoette/gyldigeInndata.js";
import { runder } from "../stoette/runder.js";
import { LESES_AV } from "./navn.js";
import { skjemaet } from "./skjemaer.js";
import type { Data } from "./spoler.js";

const vektorer = lesVektorer();
const somJson = (verdi: unknown): Data => JSON.parse(JSON.stringify(verdi)) as Data;

function forventGyldig(navn: string, ut: Data): void {
  const sjekk = skjemaet(`${navn}.ut`);
  expect([sjekk(ut), sjekk.errors ?? [], ut]).toEqual([true, [], ut]);
}

/** Fields that results may lack, as their types say. */
const VALGFRIE: ReadonlySet<string> = new Set([
  ...["tariff", "merknader", "oppstilling", "resultater", "valg", "kommune", "dager", "til", "tak", "andel"],
  ...[
    "endring",
    "prosent",
    "differanse",
    "relativ",
    "vist",
    "avstand",
    "tabell",
    "kroner",
    "volum",
    "beregnet",
  ],
  ...["motViste", "motUnderliggende", "pris", "stjerne", "aKontoVolum", "netto", "aarsvolum", "gjennomfoert"],
  ...["dom", "sum", "mulig", "retninger", "maaneder", "aKonto", "korreksjon", "kode", "termin", "aarsbeloep"],
  ...["forslag", "muligeForslag", "hypotetisk", "hode", "terminer", "kommuner", "aar", "hvorfor", "sted"],
  ...[
    "kvalitet",
    "maksMerknader",
    "id",
    "avslutning",
    "fravaer",
    "regel",
    "publisert",
    "erstatter",
    "merknad",
  ],
  ...["utledetFra", "status", "kilder", "enhet", "sti", "avrunding", "forbehold", "fil", "adresse", "fra"],
]);

/** Objects whose fields are names of the caller's, codes or anything at all. */
const AAPNE: ReadonlySet<string> = new Set([
  "valg",
  "plass",
  "antallMerknader",
  "inn",
  "grunnlag",
  "endret",
  "fra",
  "til",
]);

/** Every object of a result, but those that are open by their nature. */
function lukkede(verdi: Data): { [felt: string]: Data }[] {
  if (typeof verdi !== "object" || verdi === null) return [];
  if (Array.isArray(verdi)) return verdi.flatMap(lukkede);
  const innenfor = Object.entries(verdi).flatMap(([felt, ledd]) => (AAPNE.has(felt) ? [] : lukkede(ledd)));
  return [verdi, ...innenfor];
}

/** Drops and adds a field in every object of a result, one at a time, and holds that each is refused. */
function forventLukket(navn: string, ut: Data, hoyst: number): void {
  const sjekk = skjemaet(`${navn}.ut`);
  for (const objekt of lukkede(ut).slice(0, hoyst)) {
    objekt["ukjent"] = "1";
    expect([navn, objekt, sjekk(ut)]).toEqual([navn, objekt, false]);
    delete objekt["ukjent"];
    for (const felt of Object.keys(objekt)) {
      const verdi = objekt[felt] ?? null;
      delete objekt[felt];
      const godtas = sjekk(ut);
      if (godtas) expect([navn, felt, VALGFRIE.has(felt)]).toEqual([navn, felt, true]);
      objekt[felt] = verdi;
    }
  }
}

const resultater: [navn: string, funksjon: string][] = [
  ...Object.entries(LESES_AV).filter(([navn]) => navn !== "oppdrag"),
];

describe.each(resultater)("skjemaet for resultatet av %s", (navn, funksjon) => {
  it("godtar svaret på hver vektor, og feilene på dem som avvises", () => {
    for (const { inn, beregning } of vektorer) {
      if (beregning !== navn) continue;
      try {
        forventGyldig(navn, somJson(kall(funksjon, inn)));
      } catch (e) {
        if (!erSioFeil(e)) throw e;
        forventGyldig("feil", somJson(e));
      }
    }
  });

  it("for alle gyldige inndata: svaret godtas, og avvises med et felt for mye eller for lite", () => {
    const gyldig = GYLDIGE_INNDATA[funksjon];
    if (gyldig === undefined) return;
    fc.assert(
      fc.property(gyldig, (inn) => {
        const ut = somJson(kall(funksjon, inn));
        forventGyldig(navn, ut);
        forventLukket(navn, ut, 20);
      }),
      { numRuns: runder(15) },
    );
  });
});

describe("skjemaene for det andre biblioteket gir", () => {
  const kravet = {
    beregning: "korreksjonsoppgjoer",
    inn: {
      noekkel: "0.25",
      priser: { BPAN: 464 },
      linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }],
    },
  } as const satisfies Oppdrag;
  const endret = { ...kravet, inn: { ...kravet.inn, priser: { BPAN: 470 } } };

  it("godtar en sammenligning av oppgjør og av forløp, og sidene av den", () => {
    expect(skjemaet("sammenligning.inn")([kravet, endret])).toBe(true);
    expect(skjemaet("sammenligning.inn")({ ...kravet, inn: {} })).toBe(false);
    const ut = somJson(sammenlign(kravet, endret));
    forventGyldig("sammenligning", ut);
    forventLukket("sammenligning", ut, 50);
    const forloep = vektorer.find(({ beregning, feil }) => beregning === "forloep" && feil === undefined);
    const oppdrag = { beregning: "forloep", inn: forloep?.inn } as const;
    const avForloep = somJson(sammenlign(oppdrag, oppdrag));
    forventGyldig("sammenligning", avForloep);
    forventLukket("sammenligning", avForloep, 50);
  });

  it("godtar kontrollen av en kvittering som gjelder og av en som ikke gjør det", () => {
    const kvittering = kall("lagKvittering", kravet);
    expect(skjemaet("kvitteringskontroll.inn")(kravet)).toBe(true);
    expect(skjemaet("kvitteringskontroll.inn")({ ...kravet, ekstra: 1 })).toBe(false);
    for (const oppdrag of [kravet, endret]) {
      const ut = somJson(verifiserKvittering(kvittering, oppdrag));
      forventGyldig("kvitteringskontroll", ut);
      forventLukket("kvitteringskontroll", ut, 50);
    }
  });

  it("V-7: godtar delresultater med nøkler, og svaret av dem", () => {
    const vedtak = [{ bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 10 }];
    const felles = { periode: { fra: "2019-01-01", til: "2019-03-31" }, vedtak };
    for (const maate of [{ brukere: "adskilt" }, { brukernoekkel: "en hemmelig tekst som du velger" }]) {
      const inn = { ...felles, ...maate };
      expect(skjemaet("aktivitetsdel.inn")(inn)).toBe(true);
      const del = kall("aktivitetsdel", inn);
      forventGyldig("aktivitetsdel", somJson(del));
      forventLukket("aktivitetsdel", somJson(del), 50);
      forventGyldig("aktivitet", somJson(ferdigstillAktivitet(del as never)));
    }
  });

  it("har et skjema for hver beregning, begge veier", () => {
    for (const { navn } of BEREGNINGER)
      expect([skjemaet(`${navn}.inn`), skjemaet(`${navn}.ut`)]).toHaveLength(2);
  });

  it("godtar hver fil med vektorer, slik de ligger i pakken", () => {
    forventGyldig("samsvar", somJson(vektorer));
  });
});

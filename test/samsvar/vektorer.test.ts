// The conformance vectors themselves: enough of them, each with what it rests on, and the library passes every one.

import { describe, expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import { doemSvar } from "../../src/cli/samsvar/doemSvar.js";
import { lesVektorer } from "../../src/cli/samsvar/lesVektorer.js";
import { svarFraBiblioteket } from "../../src/cli/samsvar/svarFraBiblioteket.js";
import { listRegler } from "../../src/oppslag.js";
import kilder from "../../tariffs/sources.json" with { type: "json" };
import { FEILKODER, MERKNADSKODER } from "../stoette/feilkoder.js";

const vektorer = lesVektorer();
const antall = (passer: (vektor: (typeof vektorer)[number]) => boolean) => vektorer.filter(passer).length;

/** Codes that no calculation by name and JSON can give, and so have no vector (any other new code needs one): look-ups, an unknown name, partial results of two inputs, and a host's own objects. */
const IKKE_I_VEKTORER = [
  "UKJENT_AAR",
  "UKJENT_REGEL",
  "UKJENT_KILDE",
  "UKJENT_KOMMUNE",
  "UKJENT_BEREGNING",
  "DELER_PASSER_IKKE",
  "ULESELIG_INNGANG",
  // of an explanation of a result
  "RESULTAT_STEMMER_IKKE",
  "UKJENT_TALL",
  // of a what-if: a place that the input does not have
  "UKJENT_STI",
  // of a comparison
  "ULIKE_BEREGNINGER",
  "KAN_IKKE_SAMMENLIGNES",
  // of a file
  "UKJENT_FILFORMAT",
  "UGYLDIG_FIL",
  "FOR_STOR_FIL",
  "MANGLER_TABELL",
  "FLERE_TABELLER",
  "UKJENT_ARK",
  "DUPLIKAT_KOLONNE",
  "UGYLDIG_CELLE",
];
/** And merknader: of a table that is only read, of a check of codes, of parts that were added up, of files. */
const MERKNADER_UTEN = [
  "LOKAL_KODE_IKKE_BRUKT",
  "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER",
  "SKJULT_INNHOLD",
  "IKKE_LEST",
  "EKSTERN_REFERANSE",
  "LEST_SOM_VIST",
  "MAKROER_IKKE_KJOERT",
  "INGEN_FORMLER",
  "ULIKE_KOMMUNER",
  "ULIKE_TERMINER",
];

describe("testvektorene", () => {
  it("er minst 400, og hver beregning har noen som gir et svar og noen som avvises", () => {
    expect(vektorer.length).toBeGreaterThanOrEqual(400);
    expect(antall(({ status }) => status === "publisert")).toBeGreaterThanOrEqual(150);
    for (const { navn } of BEREGNINGER) {
      const her = vektorer.filter(({ beregning }) => beregning === navn);
      expect([
        navn,
        her.some(({ ut }) => ut !== undefined),
        her.some(({ feil }) => feil !== undefined),
      ]).toEqual([navn, true, true]);
    }
  });

  it("har hvert sitt navn, og enten et svar eller feil", () => {
    const navn = vektorer.map((vektor) => `${vektor.beregning}: ${vektor.navn}`);
    expect(navn.filter((ett, i) => navn.indexOf(ett) !== i)).toEqual([]);
    expect(vektorer.filter(({ ut, feil }) => (ut === undefined) === (feil === undefined))).toEqual([]);
  });

  it("viser til regler og kilder som finnes, og det publiserte har en kilde", () => {
    const regler = new Set<string>(listRegler().map(({ id }) => id));
    expect(vektorer.flatMap((vektor) => vektor.regler).filter((id) => !regler.has(id))).toEqual([]);
    const kjente = new Set(kilder.kilder.map(({ id }) => id));
    expect(vektorer.flatMap((vektor) => vektor.kilde).filter(({ id }) => !kjente.has(id))).toEqual([]);
    expect(vektorer.filter(({ status, kilde }) => status === "publisert" && kilde.length === 0)).toEqual([]);
  });

  it("gir hver feilkode og hver merknadskode som en JSON-vert kan møte", () => {
    const feil = new Set(vektorer.flatMap((vektor) => (vektor.feil ?? []).map(({ kode }) => kode)));
    expect(new Set(Object.keys(FEILKODER).filter((kode) => !feil.has(kode)))).toEqual(
      new Set(IKKE_I_VEKTORER),
    );
    const merknader = new Set(vektorer.flatMap((vektor) => (vektor.merknader ?? []).map(({ kode }) => kode)));
    expect(Object.keys(MERKNADSKODER).filter((kode) => !merknader.has(kode))).toEqual(MERKNADER_UTEN);
  });

  it("består alle i biblioteket", () => {
    const { avvik, bestaatt } = doemSvar(vektorer, vektorer.map(svarFraBiblioteket));
    expect(avvik).toEqual([]);
    expect(bestaatt).toBe(vektorer.length);
  });
});

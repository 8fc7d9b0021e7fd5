// A sorted file cut between brukere: parts that have none in common, so that recipients add up.

import { describe, expect, it } from "vitest";
import {
  aktivitetsdelFraStroem,
  beregnAktivitet,
  ferdigstillAktivitet,
  finnBrukergrense,
  finnRadgrense,
  type Periodeaktivitet,
  type PeriodeaktivitetInn,
  slaaSammenAktivitet,
  type VedtakInn,
} from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { runder } from "../stoette/runder.js";
import { somCsv, tilfeldigCsvform } from "../stoette/stroemmer.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigAktivitet } from "../stoette/tilfeldigeVedtak.js";

const bytes = (tekst: string) => new TextEncoder().encode(tekst);

/** Every place where the next row is another bruker's, and the whole file's ends. */
function kutt(fil: Uint8Array, hode: string, start: number): number[] {
  const grenser = [start];
  for (let fra = start; fra < fil.length; ) {
    const grense = finnBrukergrense(fil, hode, fra);
    if (grense < 0) break;
    grenser.push(grense);
    fra = grense;
  }
  return [...grenser, fil.length];
}

describe("finnBrukergrense", () => {
  it("V-7: for alle sorterte filer, kuttet mellom brukere, er delenes mottakere til sammen filens", async () => {
    const t = lagTerning(41);
    let delt = 0;
    for (let nr = 0; nr < runder(150); nr += 1) {
      const { vedtak: usortert, periode } = tilfeldigAktivitet(t);
      const vedtak = [...usortert].sort((a, b) => (a.bruker < b.bruker ? -1 : a.bruker > b.bruker ? 1 : 0));
      const form = {
        ...tilfeldigCsvform(t, vedtak),
        linjeskiftIFelt: false,
        sisteLinjeskift: true,
        bom: false,
      };
      const fil = bytes(somCsv(vedtak, form));
      const start = finnRadgrense(fil);
      const hode = new TextDecoder().decode(fil.subarray(0, start)).trimEnd();
      const inn = { perioder: [periode], brukere: "adskilt" } as const;
      const grenser = kutt(fil, hode, start);
      const deler = await Promise.all(
        grenser.slice(1).map(async (til, i) => {
          const bit = fil.subarray(grenser[i], til);
          return (await aktivitetsdelFraStroem(inn, [bit], { hode, brukere: "sortert" })).del;
        }),
      );
      delt += deler.length > 1 ? 1 : 0;
      const samlet = ferdigstillAktivitet(
        deler.reduce((a, b) => slaaSammenAktivitet(a, b)),
      ) as Periodeaktivitet;
      const alt = beregnAktivitet({
        perioder: [periode],
        vedtak: vedtak as VedtakInn[],
      } satisfies PeriodeaktivitetInn);
      expect(samlet.resultater, `nr. ${nr}`).toEqual(alt.resultater);
    }
    expect(delt).toBeGreaterThan(runder(150) / 5);
  });

  const HODE = "kode;bruker;fra";
  const RADER = "OL;a;2019-01-01\nOL;a;2019-02-01\nSK1;b;2019-01-01\nSK1;b;2019-02-01\n";

  it("finner raden der en annen bruker begynner, og ingen når det ikke er flere", () => {
    expect(finnBrukergrense(bytes(RADER), HODE)).toBe(RADER.indexOf("SK1"));
    expect(finnBrukergrense(bytes(RADER), HODE, RADER.indexOf("SK1"))).toBe(-1);
    expect(finnBrukergrense(bytes(RADER.slice(0, -1)), HODE, RADER.indexOf("SK1"))).toBe(-1);
    expect(finnBrukergrense(bytes(""), HODE)).toBe(-1);
  });

  it("lar en rad som ikke kan leses, ikke skille en bruker fra seg selv", () => {
    const rader = "OL;0;2019-01-01\nOL;a;2019-01-01\nødelagt\nOL;a;2019-02-01\nOL;b;2019-01-01\n";
    expect(finnBrukergrense(bytes(rader), HODE)).toBe(bytes(rader.slice(0, rader.indexOf("OL;b"))).length);
  });

  it.each([
    [["tekst", HODE], "UGYLDIG_TYPE", /bytes \(Uint8Array\)/],
    [[bytes(RADER), undefined], "UGYLDIG_TYPE", /Overskriften skal være filens første linje/],
    [[bytes(RADER), "kode;fra"], "MANGLER_FELT", /kolonnen bruker mangler/],
  ] as const)("sier hva som er galt: %#", (argumenter, kode, melding) => {
    const [feil] = fangSioFeil(() => finnBrukergrense(...(argumenter as unknown as [Uint8Array, string])));
    expect(feil?.kode).toBe(kode);
    expect(feil?.melding).toMatch(melding);
  });
});

// What holds for every count of vedtak.

import { describe, expect, it } from "vitest";
import { type AktivitetInn, beregnAktivitet, type PeriodeaktivitetInn } from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import {
  dato,
  erTimekode,
  tilfeldigAktivitet,
  tilfeldigPeriode,
  tilfeldigVedtak,
} from "../stoette/tilfeldigeVedtak.js";

const STJERNE = new Set(
  "HTBODK HTBON PBBODK PBBON POBDK POBN BPADK BPAN LOKO LOKJ AKO AKJ LSKO LSKJ LFKO LFKJ EBI".split(" "),
);
const beregn = (inn: object) => beregnAktivitet(inn as AktivitetInn);
const volum = (inn: object, kode: string): bigint => {
  const tekst = beregn(inn).linjer.find((l) => l.kode === kode)?.volum ?? "0";
  const [hel = "0", brudd = ""] = tekst.split(".");
  return BigInt(hel + brudd.padEnd(20, "0"));
};

function gjenta(froe: number, antall: number, prov: (t: Terning) => void): void {
  const t = lagTerning(froe);
  for (let nr = 0; nr < antall; nr += 1) prov(t);
}

const enkelt = (t: Terning) => {
  const spenn = tilfeldigPeriode(t);
  const vedtak = tilfeldigVedtak(t, 0, { brukere: 1, spenn, versjoner: false });
  return { periode: { fra: dato(spenn.fra), til: dato(spenn.til) }, vedtak };
};

const nr = (tekst: string) => Date.parse(`${tekst}T00:00:00Z`) / 86_400_000;

describe("for alle vedtak", () => {
  it("V-2: for alle opphør som legges til, øker volumet aldri, og med stjerne endres det aldri", () => {
    gjenta(11, 3000, (t) => {
      const { periode, vedtak } = enkelt(t);
      const fra = nr(vedtak.fra) - 5 + t.under(60);
      const nytt = { fra: dato(fra), til: dato(fra + t.under(20)) };
      const med = { ...vedtak, opphoer: [...(vedtak.opphoer ?? []), nytt] };
      const foer = volum({ periode, vedtak: [vedtak] }, vedtak.kode);
      const etter = volum({ periode, vedtak: [med] }, vedtak.kode);
      expect(etter <= foer).toBe(true);
      if (STJERNE.has(vedtak.kode)) expect(etter).toBe(foer);
    });
  });

  it("V-1, V-7: for alle dager et vedtak deles på, er summen den samme", () => {
    gjenta(12, 3000, (t) => {
      const { periode, vedtak } = enkelt(t);
      const { id: _, opphoer, ...helt } = vedtak;
      if (helt.mengde?.per === "vedtak" || (helt.til !== undefined && helt.til === helt.fra)) return;
      const lengde = helt.til === undefined ? 200 : nr(helt.til) - nr(helt.fra);
      const kutt = nr(helt.fra) + t.under(lengde);
      const { avslutning, ...foerste } = { ...helt, til: dato(kutt), opphoer };
      const andre = { ...helt, fra: dato(kutt + 1), opphoer };
      const utenUdefinert = (v: object) => JSON.parse(JSON.stringify(v)) as object;
      void avslutning;
      const delt = { periode, vedtak: [foerste, andre].map(utenUdefinert) };
      expect(volum(delt, vedtak.kode)).toBe(
        volum({ periode, vedtak: [utenUdefinert({ ...helt, opphoer })] }, vedtak.kode),
      );
    });
  });

  it("V-4: for alle år er de fire kvartalene summen av året, innenfor avrundingen av hvert", () => {
    gjenta(13, 500, (t) => {
      const aar = 2016 + t.under(6);
      const spenn = { fra: nr(`${aar}-01-01`), til: nr(`${aar}-12-31`) };
      const vedtak = Array.from({ length: t.under(8) }, (_, i) =>
        tilfeldigVedtak(t, i, { brukere: 8, spenn, versjoner: false }),
      );
      const kvartaler = ["01-01 03-31", "04-01 06-30", "07-01 09-30", "10-01 12-31"].map((par) => {
        const [fra = "", til = ""] = par.split(" ");
        return { fra: `${aar}-${fra}`, til: `${aar}-${til}` };
      });
      const perioder = [...kvartaler, { fra: `${aar}-01-01`, til: `${aar}-12-31` }];
      const { resultater } = beregnAktivitet({ perioder, vedtak } as PeriodeaktivitetInn);
      const volumer = resultater.map((r) => new Map(r.linjer.map((l) => [l.kode, l.volum])));
      const aaret = volumer.at(-1) ?? new Map<string, string>();
      const koder = new Set(vedtak.map((v) => v.kode));
      for (const kode of koder) {
        const skalert = (tekst = "0") => {
          const [hel = "0", brudd = ""] = tekst.split(".");
          return BigInt(hel + brudd.padEnd(20, "0"));
        };
        const sum = volumer.slice(0, 4).reduce((s, v) => s + skalert(v.get(kode as "OL")), 0n);
        const avvik = sum - skalert(aaret.get(kode as "OL"));
        // five roundings of half a hundredth at the most; døgn are exact, or shown with 20 places
        const grense = erTimekode(kode) ? 25n * 10n ** 15n * 10n ** 2n : 3n;
        expect(avvik <= grense && avvik >= -grense).toBe(true);
      }
    });
  });

  it("kontrakten: for alle overlapp nevnes nettopp de vedtakene som overlapper et annet", () => {
    gjenta(14, 2000, (t) => {
      const spenn = tilfeldigPeriode(t);
      const vedtak = Array.from({ length: 1 + t.under(7) }, (_, i) => ({
        ...tilfeldigVedtak(t, i, { brukere: 2, koder: ["LOKO", "OL"], spenn, versjoner: false }),
        id: `v${i}`,
      }));
      const periode = { fra: dato(spenn.fra), til: dato(spenn.til) };
      const slutt = (v: ModellVedtak) => (v.til === undefined ? spenn.til : Math.min(nr(v.til), spenn.til));
      const start = (v: ModellVedtak) => Math.max(nr(v.fra), spenn.fra);
      const overlapper = vedtak.filter((a) =>
        vedtak.some(
          (b) =>
            a !== b &&
            a.bruker === b.bruker &&
            a.kode === b.kode &&
            Math.max(start(a), start(b)) <= Math.min(slutt(a), slutt(b)),
        ),
      );
      const nevnt = beregn({ periode, vedtak })
        .merknader.filter((m) => m.kode === "OVERLAPPENDE_VEDTAK")
        .flatMap((m) => ("vedtak" in m ? m.vedtak : []));
      expect(new Set(nevnt)).toEqual(new Set(overlapper.map((v) => v.id)));
    });
  });

  it("kontrakten: for alle merknader er dagene blant dem inndata spenner over, i felter og i tekst", () => {
    const DATO = /\b\d{4}-\d\d-\d\d\b/g;
    const datoene = (verdi: unknown) => JSON.stringify(verdi).match(DATO) ?? [];
    gjenta(16, 2000, (t) => {
      const inn = { ...tilfeldigAktivitet(t, 2 + t.under(6)), kvalitet: true };
      const sisteInn = Math.max(...datoene([inn.periode, inn.vedtak]).map(nr));
      const foersteInn = Math.min(...datoene([inn.periode, inn.vedtak]).map(nr));
      for (const merknad of beregn(inn).merknader) {
        const utenfor = datoene(merknad).filter((d) => nr(d) < foersteInn - 1 || nr(d) > sisteInn + 1);
        expect({ utenfor, merknad }).toEqual({ utenfor: [], merknad });
      }
    });
  });

  it("kontrakten: for alle gjennomløpbare er svaret som for listen", () => {
    gjenta(15, 200, (t) => {
      const inn = tilfeldigAktivitet(t);
      const svar = beregn(inn);
      expect(beregn({ ...inn, vedtak: new Set(inn.vedtak) })).toEqual(svar);
      const generator = function* () {
        yield* inn.vedtak;
      };
      expect(beregn({ ...inn, vedtak: generator() })).toEqual(svar);
    });
  });
});

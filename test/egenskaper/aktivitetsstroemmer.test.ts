// Streams: objects, CSV and NDJSON in any chunks, and the fast reading against the thorough one, give what a list gives.

import { describe, expect, it } from "vitest";
import { beregnMed } from "../../src/aktivitet/stroem/beregnAktivitetFraStroem.js";
import {
  type Aktivitetsdel,
  aktivitetsdel,
  aktivitetsdelFraStroem,
  beregnAktivitet,
  beregnAktivitetFraStroem,
  ferdigstillAktivitet,
  finnRadgrense,
  type PeriodeaktivitetInn,
  slaaSammenAktivitet,
} from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { fangSioFeilAsync } from "../stoette/fangSioFeil.js";
import { runder } from "../stoette/runder.js";
import { type Csvform, delIBiter, somCsv, somNdjson, tilfeldigCsvform } from "../stoette/stroemmer.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import {
  dato,
  tilfeldigeValg,
  tilfeldigPeriode,
  tilfeldigVedtak,
  utenLikeVersjoner,
} from "../stoette/tilfeldigeVedtak.js";

const MANGE = { maksMerknader: 1000 };

type Vedtak = ModellVedtak & { kommune?: string };

/** An input of several periods and municipalities, its vedtak sorted by bruker. */
function tilfelle(t: Terning) {
  const spenn = tilfeldigPeriode(t);
  const valg = { brukere: 1 + t.under(6), spenn, versjoner: t.enAv(3) };
  const vedtak: Vedtak[] = Array.from({ length: t.under(14) }, (_, nr) => ({
    ...tilfeldigVedtak(t, nr, valg),
    ...(t.enAv(3) ? {} : { kommune: t.ett(["4624", "Bærum", "en kommune med langt navn"]) }),
  }));
  const sortert = utenLikeVersjoner(vedtak).sort((a, b) =>
    a.bruker < b.bruker ? -1 : a.bruker > b.bruker ? 1 : 0,
  );
  const perioder = [spenn, { fra: spenn.til + 1, til: spenn.til + 31 }].slice(0, 1 + t.under(2));
  return {
    perioder: perioder.map(({ fra, til }) => ({ fra: dato(fra), til: dato(til) })),
    vedtak: sortert as Vedtak[],
    valg: tilfeldigeValg(t),
    ...(t.enAv(3) ? { kvalitet: true } : {}),
    ...(t.enAv(4) ? { maksMerknader: t.under(3) } : MANGE),
  };
}

const beregn = (inn: object) => beregnAktivitet(inn as PeriodeaktivitetInn);
const uten = ({ stroem: _, ...resten }: object & { stroem?: unknown }) => JSON.stringify(resten);
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const fraStroem = async (inn: object, stroem: unknown, valg: object) =>
  uten(await beregnMed(inn, stroem, valg, true));

/** The same parts as each kind of stream. */
async function* asynkront<T>(deler: readonly T[]) {
  for (const del of deler) yield del;
}
/** Byte by byte or piece by piece in one place, which is overwritten before the next. */
function* iSammePlass(deler: readonly Uint8Array[]) {
  const plass = new Uint8Array(Math.max(1, ...deler.map((d) => d.length)));
  for (const del of deler) {
    plass.set(del);
    yield plass.subarray(0, del.length);
    plass.fill(0x21);
  }
}
const nettstroem = (deler: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (styring) => {
      for (const del of deler) styring.enqueue(del);
      styring.close();
    },
  });

describe("for alle strømmer", () => {
  it("V-7: for alle biter, formater og måter å se brukerne på gir strømmen det samme som listen", async () => {
    const t = lagTerning(11);
    for (let nr = 0; nr < runder(700); nr += 1) {
      const { vedtak, ...inn } = tilfelle(t);
      const ventet = JSON.stringify(beregn({ ...inn, vedtak }));
      const merke = `nr. ${nr}`;
      const brukere = t.ett(["sortert", "i minnet"]);
      const csv = bytes(somCsv(vedtak, tilfeldigCsvform(t, vedtak)));
      const ndjson = bytes(somNdjson(vedtak));
      for (const deler of [delIBiter(t, csv), [csv]]) {
        expect(await fraStroem(inn, t.ett([asynkront, nettstroem])(deler), { brukere }), merke).toBe(ventet);
      }
      expect(await fraStroem(inn, delIBiter(t, ndjson), { brukere, format: "ndjson" }), merke).toBe(ventet);
      const [formatert, format] = t.enAv(2) ? ([csv, undefined] as const) : ([ndjson, "ndjson"] as const);
      const ettSted = iSammePlass([...delIBiter(t, formatert)]);
      expect(await fraStroem(inn, ettSted, { brukere, ...(format && { format }) }), merke).toBe(ventet);
      expect(await fraStroem(inn, asynkront(vedtak), { brukere, format: "vedtak" }), merke).toBe(ventet);
      const bunker = [vedtak.slice(0, 3), vedtak.slice(3)];
      expect(
        await fraStroem(inn, t.enAv(2) ? bunker : asynkront(bunker), { brukere, format: "vedtak" }),
        merke,
      ).toBe(ventet);
    }
  });

  it("V-7: for alle strømmer uten brukere er volumene som listens, når hver rad telles som den står", async () => {
    const t = lagTerning(12);
    for (let nr = 0; nr < runder(300); nr += 1) {
      const { vedtak, kvalitet: _, ...inn } = tilfelle(t);
      const valg = { ...inn.valg, versjoner: "alle-telles" as const, etterfoelger: "beholdes" as const };
      const liste = beregn({ ...inn, valg, vedtak });
      const svar = await beregnAktivitetFraStroem(
        { ...inn, valg },
        [bytes(somCsv(vedtak, tilfeldigCsvform(t, vedtak)))],
        { brukere: "ingen" },
      );
      const tall = (r: { linjer: readonly { kode: string; volum: string; vedtak: number }[] }) =>
        r.linjer.map(({ kode, volum, vedtak: v }) => [kode, volum, v]);
      expect(svar.resultater.map(tall)).toEqual("resultater" in liste && liste.resultater?.map(tall));
      expect(JSON.stringify(svar)).not.toContain("mottakere");
      expect(svar.valg?.versjoner).toBe("alle-telles");
    }
  });

  it("V-7: for alle delinger ved radgrenser gir delene, slått sammen, det samme som hele filen", async () => {
    const t = lagTerning(13);
    const noekkel = { brukernoekkel: "en nøkkel som er lang nok" };
    for (let nr = 0; nr < runder(200); nr += 1) {
      const { vedtak, ...inn } = tilfelle(t);
      // the vedtak have ids, since a part names those without by their place in it
      const medId = utenLikeVersjoner(vedtak.map((v, i) => ({ id: `u${i}`, ...v })));
      const form: Csvform = { ...tilfeldigCsvform(t, medId), linjeskiftIFelt: false, sisteLinjeskift: true };
      const fil = bytes(somCsv(medId, form));
      const hodeslutt = finnRadgrense(fil, 0);
      const hode = new TextDecoder().decode(fil.subarray(0, hodeslutt)).replace(/^\ufeff|\r?\n$/g, "");
      const grenser = [hodeslutt, fil.length];
      for (let i = t.under(4); i > 0; i -= 1) {
        const grense = finnRadgrense(fil, t.under(fil.length));
        if (grense > hodeslutt) grenser.push(grense);
      }
      grenser.sort((a, b) => a - b);
      const deler: Aktivitetsdel[] = [];
      for (let i = 1; i < grenser.length; i += 1) {
        const bit = fil.subarray(grenser[i - 1], grenser[i]);
        const { del } = await aktivitetsdelFraStroem({ ...inn, ...noekkel }, [bit], {
          hode: hode.replaceAll("\r", ""),
        });
        deler.push(del);
      }
      // one part comes from a list
      deler.push(aktivitetsdel({ ...inn, ...noekkel, vedtak: [] } as PeriodeaktivitetInn & typeof noekkel));
      while (deler.length > 1) {
        const [a] = deler.splice(t.under(deler.length), 1);
        const [b] = deler.splice(t.under(deler.length), 1);
        if (a !== undefined && b !== undefined)
          deler.push(slaaSammenAktivitet(JSON.parse(JSON.stringify(a)), b));
      }
      const [samlet] = deler;
      if (samlet === undefined) throw new Error("ingen deler");
      expect(JSON.stringify(ferdigstillAktivitet(samlet)), `nr. ${nr}`).toBe(
        JSON.stringify(beregn({ ...inn, vedtak: medId })),
      );
    }
  });

  it("for alle rader, rette og gale, gjør den raske lesingen som den grundige: samme svar, samme feil", async () => {
    const t = lagTerning(14);
    const TEGN = [
      ";",
      ",",
      '"',
      "\n",
      "\r\n",
      "\r",
      "0",
      "9",
      "-",
      "/",
      " ",
      ".",
      "x",
      "æ",
      "\u0000",
      "\u007f",
      "2019-02-29",
      "168,0001",
      "",
    ];
    let avvist = 0;
    for (let nr = 0; nr < runder(3000); nr += 1) {
      const { vedtak: alle, ...inn } = tilfelle(t);
      // half of the files have the usual columns
      const vedtak = t.enAv(2) ? alle : alle.filter((v) => v.mengde === undefined);
      const tegn = [...somCsv(vedtak, tilfeldigCsvform(t, vedtak))];
      // the heading stays; a few characters of the rows are changed, put in or taken out
      const start = tegn.indexOf("\n") + 1;
      for (let i = t.under(4); i > 0 && start < tegn.length; i -= 1) {
        tegn.splice(start + t.under(tegn.length - start), t.under(3), t.ett(TEGN));
      }
      const datoer = [
        "2019-02-29",
        "2020-02-29",
        "2019-04-31",
        "2019-00-10",
        "1899-12-31",
        "2199-12-31",
        "2020-12-32",
      ];
      const byttes = t.under(6);
      let datonr = 0;
      const tekst = tegn.join("").replace(/\d{4}-\d\d-\d\d/g, (funnet) => {
        datonr += 1;
        return datonr === byttes ? t.ett(datoer) : funnet;
      });
      const raa = bytes(tekst);
      if (t.enAv(5) && raa.length > start + 5) raa[raa.length - 2 - t.under(3)] = 0xff;
      const valg = { format: "csv", vedFeil: t.ett(["samle", "stopp"]), brukere: "i minnet" };
      const prov = async (hurtig: boolean) => {
        try {
          return JSON.stringify(await beregnMed(inn, hurtig ? delIBiter(t, raa) : [raa], valg, hurtig));
        } catch (e) {
          return `kastet ${JSON.stringify(e)}`;
        }
      };
      const ventet = await prov(false);
      if (ventet.includes('"linje"')) avvist += 1;
      expect(await prov(true), `nr. ${nr}: ${JSON.stringify(tekst)}`).toBe(ventet);
    }
    expect(avvist).toBeGreaterThan(runder(3000) / 6);
  });
});

describe("rader som ikke er sortert", () => {
  it("avvises med linjen, og uten å vise brukeren", async () => {
    const csv = "bruker;kode;fra\nHEMMELIG-B;OL;2019-01-01\n"
      .replace("OL", "LOKO")
      .concat("HEMMELIG-A;LOKO;2019-01-01\n");
    const feil = await fangSioFeilAsync(() =>
      beregnAktivitetFraStroem({ periode: { fra: "2019-01-01", til: "2019-01-31" } }, [bytes(csv)], {
        brukere: "sortert",
        vedFeil: "samle",
      }),
    );
    expect(feil.map((f) => [f.kode, f.sti])).toEqual([["UGYLDIG_VERDI", ["linje", 3, "bruker"]]]);
    expect(JSON.stringify(feil)).not.toContain("HEMMELIG");
  });
});

// Os, 1. kvartal 2019, as printed: 51 lines, no reconstruction. Expected: domene.md 3 and the power that a complete check of the rules has.

import { describe, expect, it } from "vitest";
import publisert from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import {
  kontrollerKorreksjonsoppgjoer,
  lesNorskTall,
  listTjenester,
  type Skjemakontroll,
} from "../../src/index.js";
import { medByttedeSifre, medEttSiffer, OS, osMed, TRYKTE } from "../stoette/osSkjema.js";

const svar = kontrollerKorreksjonsoppgjoer(OS);
const linjeAv = (kode: string) => svar.linjer.find((linje) => linje.kode === kode);

/** The rows whose shown numbers give the shown net to the krone; the other 19 need decimals (S003, l. 1029–1126). */
const EKSAKTE = ["PBAMDK", "BPAN", "TUKO", "TANKO", "TANKJ", "LOKO", "LOKJ", "LFKO", "LFKJ", "UK"];

describe("Os 1. kvartal 2019 som trykt", () => {
  it("er det publiserte skjemaet, tall for tall, og stjernene er katalogens", () => {
    const felter = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
    const lest = (tekst: unknown) => (typeof tekst === "string" ? lesNorskTall(tekst) : null);
    expect(
      OS.linjer.map((l) => ({ kode: l.kode, ...Object.fromEntries(felter.map((f) => [f, lest(l[f])])) })),
    ).toEqual(publisert.linjer);
    expect(OS.linjer.map((l) => l.stjerne)).toEqual(listTjenester().map((t) => t.stjerne));
    expect(lest(OS.netto)).toBe(publisert.netto);
    expect(
      OS.oppstilling?.map((r) => ({
        termin: r.termin,
        aKonto: lest(r.aKonto),
        korreksjon: lest(r.korreksjon),
        sum: lest(r.sum),
      })),
    ).toEqual(publisert.oppstilling);
  });

  it("N-2: 29 aktive linjer, 10 eksakt og 19 avrunding, ingen avvik", () => {
    expect(svar.antall).toEqual({ eksakt: 10, avrunding: 19, avvik: 0, uvanlig: 1, tomme: 22 });
    const eksakte = svar.linjer.filter((l) => l.aktiv && l.dom === "eksakt").map((l) => l.kode);
    expect(eksakte).toEqual(EKSAKTE);
    expect([svar.dom, svar.forslag, svar.muligeForslag]).toEqual(["avrunding", undefined, undefined]);
  });

  it("V-4: bare HTBON trenger flere enn to desimaler", () => {
    expect(svar.linjer.filter((l) => l.uvanlig).map((l) => l.kode)).toEqual(["HTBON"]);
    expect(svar.funn.map((f) => [f.regel, f.dom, f.sti])).toEqual([
      ["V-4", "uvanlig", ["linjer", 3, "gjennomfoert"]],
    ]);
  });

  it("K-2: HTAMDKs gjennomførte timer er 17 315,31, innenfor mindre enn 0,002", () => {
    // (3 182 296,5 … 3 182 297,5) / 764 + 13 150
    expect(linjeAv("HTAMDK")?.underliggende.gjennomfoert).toEqual({
      fra: "17315.3095549738219895288",
      til: "17315.31086387434554973822",
      fraMed: true,
      tilMed: false,
    });
  });

  it("A-4: HTAMDKs årsvolum er under 52 602, for kvartalet er 13 150", () => {
    const ventet = { fra: "52601.5", til: "52602", fraMed: true, tilMed: false };
    expect(linjeAv("HTAMDK")?.underliggende.aarsvolum).toEqual(ventet);
  });

  it("K-3: summen er avrunding mot de viste linjene (1 kr) og eksakt mot det som ligger under", () => {
    expect(svar.sum).toMatchObject({ dom: "avrunding", uvanlig: false, vist: "3935425" });
    expect(svar.sum?.motViste).toEqual({
      dom: "avrunding",
      beregnet: "3935426",
      differanse: "-1",
      avstand: "0",
    });
    expect(svar.sum?.motUnderliggende?.dom).toBe("eksakt");
  });

  it("A-1: årets a konto er mulig, og de sanne summene er 403 077 142 til 403 108 964", () => {
    expect(svar.aarsbeloep).toMatchObject({ vist: "403086000", kilde: "oppstilling", dom: "avrunding" });
    expect(svar.aarsbeloep?.sum).toEqual({
      fra: "403077141.5",
      til: "403108964",
      fraMed: true,
      tilMed: false,
    });
    expect(svar.aarsbeloep?.retninger).toEqual(["ned", "opp", "naermeste"]);
  });

  it("A-2, A-5, K-4: terminer, rader og kolonner er eksakte", () => {
    expect(svar.oppstilling?.map((r) => [r.termin, r.maaneder, r.dom])).toEqual([
      ["1. kvartal", 3, "eksakt"],
      ["april", 1, "eksakt"],
      ["mai-juni", 2, "eksakt"],
      ["3. kvartal", 3, "eksakt"],
      ["4. kvartal", 3, "eksakt"],
      ["SUM", undefined, "eksakt"],
    ]);
  });
});

/** Checks the form with every change of a kind; the proposals cost more than the check, so they are asked for where they count. */
function medAlle(endringer: (tekst: string) => string[], forslag: boolean) {
  return TRYKTE.flatMap(({ sti, tekst }) =>
    endringer(tekst).map((ny) => ({
      sti,
      tekst,
      svar: kontrollerKorreksjonsoppgjoer({ ...osMed(sti, ny), forslag }),
    })),
  );
}

/** Tells whether there is something unusual that the form as printed has not. */
const harNyttUvanlig = ({ funn }: Skjemakontroll) =>
  funn.some((f) => f.dom === "uvanlig" && f.sti.join() !== "linjer,3,gjennomfoert") || funn.length > 1;

describe("kraften i kontrollen, på Os' skjema", () => {
  it("N-2: av 7 749 endringer av ett siffer blir minst 95,8 % avvik, og med det uvanlige minst 98,5 %", {
    timeout: 600_000,
  }, () => {
    const alle = medAlle(medEttSiffer, false);
    const avvik = alle.filter(({ svar: { dom } }) => dom === "avvik");
    const uvanlige = alle.filter(({ svar: s }) => s.dom !== "avvik" && harNyttUvanlig(s));
    const igjen = alle.filter(({ svar: s }) => s.dom !== "avvik" && !harNyttUvanlig(s));
    expect(alle).toHaveLength(7749);
    expect(avvik.length / alle.length).toBeGreaterThanOrEqual(0.958);
    expect((avvik.length + uvanlige.length) / alle.length).toBeGreaterThanOrEqual(0.985);
    // what is left are yearly volumes that the quarter and the year's a konto allow, and nets of hours
    expect(new Set(igjen.map(({ sti }) => sti.at(-1)))).toEqual(new Set(["aarsvolum", "netto"]));
    const iDoegn = new Set(
      listTjenester()
        .filter((t) => t.enhet === "doegn")
        .map((t) => t.kode),
    );
    const kodeVed = (nr: unknown) => OS.linjer[typeof nr === "number" ? nr : -1]?.kode;
    const gjenomslupne = alle.filter(({ sti, svar: s }) => s.dom !== "avvik" && sti.at(-1) === "netto");
    expect(gjenomslupne.filter(({ sti }) => iDoegn.has(kodeVed(sti[1]) ?? "UK"))).toEqual([]);
    expect([avvik.length, uvanlige.length, igjen.length]).toEqual([7446, 204, 99]);
  });

  it("N-2: minst 90 % av alle ombyttinger av to nabosifre finner veien til riktig linje", {
    timeout: 600_000,
  }, () => {
    const alle = medAlle(medByttedeSifre, true);
    const riktige = alle.filter(({ sti, tekst, svar: { forslag } }) => {
      if (forslag === undefined || forslag.sti.join() !== sti.join()) return false;
      return forslag.foreslaatt === lesNorskTall(tekst);
    });
    const feil = alle.filter(
      ({ sti, svar: { forslag } }) => forslag !== undefined && forslag.sti.join() !== sti.join(),
    );
    expect(alle).toHaveLength(555);
    expect(riktige.length / alle.length).toBeGreaterThanOrEqual(0.9);
    expect(feil).toEqual([]);
  });
});

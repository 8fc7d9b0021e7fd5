// Os, 1. kvartal 2019: the only korreksjonsoppgjør that is published (S003, l. 986–1128).
// Input: the reconstruction in examples/os-2019-q1 (utledet). Expected: the published form, number by number.
import { describe, expect, it } from "vitest";
import inndata from "../../examples/os-2019-q1/inndata.json" with { type: "json" };
import skjema from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import { regnOs } from "../../src/cli/eksempel/regnOs.js";
import { sammenholdOs } from "../../src/cli/eksempel/sammenholdOs.js";
import { osDom, visOs } from "../../src/cli/eksempel/visOs.js";
import { type AKontoLinje, beregnKorreksjonsoppgjoer, type Oppgjoerslinje } from "../../src/index.js";
import { desimaltekst, lesBroek, minus, pluss, rundHalvtBortFraNull } from "../modell/broek.js";

const svar = regnOs();
const { oppgjoer, aKonto } = svar;
/** Rounds by the independent model, so that the comparison shares no code with what it checks. */
const rund = (tekst: string) => desimaltekst(rundHalvtBortFraNull(lesBroek(tekst)));
const linjeAv = (kode: string): Oppgjoerslinje | undefined => oppgjoer.linjer.find((l) => l.kode === kode);
const aktive = skjema.linjer.filter((l) => l.netto !== null);
const tomme = skjema.linjer.filter((l) => l.netto === null);

describe("Os 1. kvartal 2019, linje for linje", () => {
  it("skjemaet har 29 aktive og 22 tomme linjer", () => {
    expect([aktive.length, tomme.length]).toEqual([29, 22]);
  });

  it.each(aktive)(
    "A-4, K-1, K-2: $kode gir $netto kr",
    ({ kode, pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto }) => {
      const linje = linjeAv(kode);
      expect(linje).toBeDefined();
      expect({
        pris: linje?.pris,
        aarsvolum: rund(linje?.aarsvolum ?? ""),
        aKontoVolum: linje?.aKontoVolum,
        gjennomfoert: rund(linje?.gjennomfoert ?? ""),
        endring: rund(linje?.endring ?? ""),
        netto: linje?.nettoAvrundet,
      }).toEqual({ pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto });
    },
  );

  it.each(tomme)("N-3: $kode er tom i skjemaet og har ingen linje", ({ kode }) => {
    expect(linjeAv(kode)).toBeUndefined();
  });

  it("K-3: totalen er summen av uavrundede linjer", () => {
    expect(oppgjoer.netto).toBe("3935425.27"); // derived from the published form; the line below is published
    expect(oppgjoer.nettoAvrundet).toBe("3935425");
  });

  it("A-1: årets a konto er 403 086 000 kr", () => {
    expect(aKonto.aarsbeloep).toBe("403086000");
  });

  it("A-2, A-5, K-4: oppstillingen har skjemaets rader og summer", () => {
    const publisert = skjema.oppstilling.map((rad) => ({ ...rad, korreksjon: rad.korreksjon ?? "0" }));
    expect(oppgjoer.oppstilling).toEqual(publisert);
    expect(publisert.at(0)?.sum).toBe("104706925");
    expect(publisert.at(-1)).toMatchObject({ aKonto: "403086000", sum: "407021425" });
  });

  it("gruppene er skjemaets, og gir summen", () => {
    const sum = oppgjoer.grupper.map((g) => lesBroek(g.netto)).reduce(pluss);
    expect(desimaltekst(sum)).toBe(oppgjoer.netto);
    expect(oppgjoer.grupper.map((g) => g.gruppe)).toContain("Støttekontakt/Støttekontakt i gruppe");
  });

  it("eksemplet sier at alt stemmer", () => {
    expect(osDom(sammenholdOs(svar)).stemmer).toBe(true);
    expect(visOs(sammenholdOs(svar)).split("\n").at(-1)).toMatch(/^Stemmer med det publiserte skjemaet/);
  });
});

describe("saken skiller rett fra galt", () => {
  const settPaaNytt = (
    aarsvolumAv: (linje: AKontoLinje) => string,
    gjennomfoertAv: (tekst: string) => string,
  ) =>
    beregnKorreksjonsoppgjoer({
      noekkel: inndata.noekkel,
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      linjer: aKonto.linjer.map((linje) => ({
        kode: linje.kode,
        aarsvolum: aarsvolumAv(linje),
        gjennomfoert: gjennomfoertAv(linjeAv(linje.kode)?.gjennomfoert ?? ""),
      })),
    });
  const avvik = (linjer: readonly Oppgjoerslinje[]) =>
    aktive.filter((l) => linjer.find((m) => m.kode === l.kode)?.nettoAvrundet !== l.netto).map((l) => l.kode);

  it("A-4: å avrunde årsvolumet først gir gale linjer og gal sum", () => {
    const galt = settPaaNytt(
      (linje) => rund(linje.aarsvolum),
      (tekst) => tekst,
    );
    expect(avvik(galt.linjer)).toContain("HTAMDK"); // 52 602 / 4 = 13 150,5 is shown as 13 150
    expect(galt.nettoAvrundet).not.toBe(skjema.netto);
  });

  it("K-1: å avrunde gjennomført volum først gir gale linjer: 19 har skjulte desimaler", () => {
    expect(avvik(settPaaNytt((linje) => linje.aarsvolum, rund).linjer)).toHaveLength(19);
  });

  it("K-3: summen av de viste linjene er en krone for mye", () => {
    const visteSummert = aktive.map((l) => lesBroek(l.netto ?? "")).reduce(pluss);
    expect(desimaltekst(visteSummert)).toBe("3935426");
    expect(desimaltekst(minus(visteSummert, lesBroek(skjema.netto)))).toBe("1");
  });

  it("et gjennomført volum som er en time for høyt, blir funnet", () => {
    const [foerste, ...resten] = inndata.linjer;
    const inn = { ...inndata, linjer: [{ ...foerste, gjennomfoert: "17316.31" }, ...resten] };
    const sammenhold = sammenholdOs(regnOs(inn as Parameters<typeof regnOs>[0]));
    expect(osDom(sammenhold)).toMatchObject({ stemmer: false });
    expect(visOs(sammenhold).split("\n").at(-1)).toMatch(/^AVVIK: 4 rad/); // the line, the sum, the first row, and the last
  });
});

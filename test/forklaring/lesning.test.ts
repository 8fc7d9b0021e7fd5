// What a controller reads.

import { describe, expect, it } from "vitest";
import * as z from "zod";
import { forklar, forklarSomMarkdown, forklarSomTekst, hentForklaringsskjema } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

/** Os, 1. kvartal 2019: two of the lines of the form (S003, l. 1029 and 1122). */
const OS = {
  beregning: "korreksjonsoppgjoer",
  inn: {
    noekkel: "0.25",
    tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
    linjer: [
      { kode: "LFKJ", aarsvolum: 365, gjennomfoert: 90 },
      { kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.31" },
    ],
    termin: "1. kvartal",
    aKonto: [{ termin: "1. kvartal", beloep: 100771500 }],
  },
} as const;

const OS_FORKLART = forklar(OS);

describe("forklarSomTekst", () => {
  it("K-1, K-2, A-4: forklarer netto for en linje slik skjemaet har den", () => {
    const [steg = "", ...resten] = forklarSomTekst(OS_FORKLART, "linjer.HTAMDK.netto").split("\n\n");
    expect(steg.split("\n")).toEqual([
      "1. netto for HTAMDK = 3 182 296,84 kr",
      "   linjer.HTAMDK.netto",
      "   regel K-2 (utledet): endring × pris",
      "   - endring = 4 165,31 timer, se 2",
      "   - pris = 764 kr per time, fra tabellen enhetspriser-2019-sone-1-gruppe-1, kode HTAMDK (publisert, regel T-2; S003 l. 1029)",
      "2. endring for HTAMDK = 4 165,31 timer",
      "   regel K-1 (utledet): gjennomført − a konto-volum",
      "   - gjennomført = 17 315,31 timer, fra inndata, linjer.1.gjennomfoert",
      "   - a konto-volum = 13 150 timer, se 3",
      "3. a konto-volum for HTAMDK = 13 150 timer",
      "   regel A-4 (utledet): nøkkel × årsvolum = 13 150,4285, avrundet til hele timer, halve bort fra null",
      "   - nøkkel = 0,25, fra inndata, noekkel",
      "   - årsvolum = 52 601,714 timer, fra inndata, linjer.1.aarsvolum",
    ]);
    expect(resten.join("\n")).toMatch(
      /^Regler:\n- T-2 \(publisert\)[\s\S]*\nKilder:\n- S003: .*Helsedirektoratet$/,
    );
  });

  it.each(["linjer.HTAMDK.netto", "linjer.0.netto", "linjer[0].netto"])(
    "finner tallet med stien %s",
    (sti) => {
      expect(forklarSomTekst(OS_FORKLART, sti)).toMatch(/^1\. netto for HTAMDK = 3 182 296,84 kr\n/);
    },
  );

  it("viser alle tallene i en linje, en rad som heter noe med punktum, og alt", () => {
    const linje = forklarSomTekst(OS_FORKLART, "linjer.LFKJ");
    for (const felt of [
      "pris",
      "aarsvolum",
      "aKontoVolum",
      "gjennomfoert",
      "endring",
      "netto",
      "nettoAvrundet",
    ])
      expect(linje).toContain(`   linjer.LFKJ.${felt}\n`);
    expect(forklarSomTekst(OS_FORKLART, "oppstilling.1. kvartal.sum")).toMatch(
      /^1\. sum for 1\. kvartal = 103 950 403 kr\n/,
    );
    const alt = forklarSomTekst(OS_FORKLART);
    for (const { navn } of OS_FORKLART.tall) expect(alt).toContain(`   ${navn.join(".")}\n`);
  });

  it("sier at en verdi er utledet og en regel antatt", () => {
    const utledet = forklar({ ...OS, inn: { ...OS.inn, tariff: { ...OS.inn.tariff, aar: 2020 } } });
    expect(forklarSomTekst(utledet, "linjer.LFKJ.netto")).toMatch(
      /pris = 3 499 kr per døgn, .* \(utledet, regel T-3; .*\nForbehold:\n- pris for LFKJ \(3 499 kr per døgn\) er utledet, ikke publisert: /s,
    );
    const rapporter = [1, 2].map((gjennomfoert) => ({
      linjer: [{ kode: "UK", aarsvolum: 1, gjennomfoert }],
    }));
    const igjen = forklar({
      beregning: "etterkorreksjon",
      inn: { noekkel: 1, priser: { UK: 5 }, rapporter },
    });
    const tekst = forklarSomTekst(igjen, "etterkorreksjoner.0.beloep");
    expect(tekst).toMatch(
      /^1\. beløp i etterkorreksjon nr\. 1 = 5 kr\n.*\n {3}regel K-5 \(antatt\): nå − før\n/,
    );
    expect(tekst).toContain("Forbehold:\n- Regel K-5 er antatt: Ingen kilde beskriver etterkorreksjonen.");
  });

  it("V-1, V-2: forklarer dagene i et vedtak med opphør", () => {
    const aktivitet = forklar({
      beregning: "aktivitet",
      inn: {
        periode: { fra: "2019-01-01", til: "2019-03-31" },
        vedtak: [
          {
            bruker: "a",
            kode: "HTAMDK",
            fra: "2019-03-18",
            timerPerUke: "3.5",
            opphoer: [{ fra: "2019-03-20", til: "2019-03-24" }],
          },
          { bruker: "b", kode: "LOKJ", fra: "2019-03-01", til: "2019-03-30", avslutning: "doed" },
        ],
      },
    });
    const timer = forklarSomTekst(aktivitet, "linjer.HTAMDK.volum");
    expect(timer).toContain("dager i perioden for vedtak nr. 1 = 14 dager");
    expect(timer).toContain("dager som ikke teller for vedtak nr. 1 = 5 dager");
    expect(timer).toContain(
      "volum for vedtak nr. 1 = 4,5 timer\n   regel V-1 (utledet): (mengde × dager) / dagene i uken",
    );
    const doegn = forklarSomTekst(aktivitet, "linjer.LOKJ.volum");
    expect(doegn).toMatch(/^1\. volum for LOKJ = 33 døgn\n/);
    expect(doegn).toContain(
      "tillegg for vedtak nr. 2, som sluttet med flytting eller død = 3 dager\n   regel V-3 (antatt)",
    );
    expect(forklarSomTekst(aktivitet, "mottakere")).toMatch(/^1\. mottakere i alt = 2\n/);
    // a pseudonym is in no explanation
    expect(JSON.stringify(aktivitet)).not.toMatch(/"[ab]"/);
  });

  it("viser en brøk med omtrent hva den er, og overskriften over det hypotetiske", () => {
    const aar = forklar({
      beregning: "a-konto-aar",
      inn: { priser: { HTAMDK: 700 }, linjer: [{ kode: "HTAMDK", timerPerUke: "1" }] },
      hypotetisk: true,
    });
    const tekst = forklarSomTekst(aar, "linjer.HTAMDK.aarsvolum");
    expect(tekst).toMatch(/^HYPOTETISK: /);
    expect(tekst).toContain("365/7 (ca. 52,142857) timer");
    expect(tekst).toContain("avrundet til 20 desimaler");
    expect(aar.hypotetisk).toBe(true);
    expect(Object.hasOwn(OS_FORKLART, "hypotetisk")).toBe(false);
  });

  it("sier hvilke tall som finnes når stien ikke gjør det", () => {
    const melding = (sti: string) => fangSioFeil(() => forklarSomTekst(OS_FORKLART, sti))[0];
    expect(melding("linjer.HTAMDK.neto")).toMatchObject({ kode: "UKJENT_TALL", sti: [] });
    expect(melding("linjer.HTAMDK.neto")?.melding).toMatch(/mente du «linjer\.HTAMDK\.netto»\?/);
    expect(melding("")?.melding).toMatch(/tallene er linjer\.HTAMDK\.pris, /);
  });
});

describe("stien til et tall", () => {
  const navn = ["1", "0", "april"].map((n, i) => ({ navn: n, maaneder: i + 1 }));
  const forklart = forklar({ beregning: "a-konto", inn: { aarsbeloep: 1200, terminer: navn } });

  it("tar navn foran nummer, og nummer der ingenting heter det", () => {
    const foerste = (sti: string) =>
      forklarSomTekst(forklart, sti)
        .split("\n")
        .filter((l) => /^\d+\./.test(l));
    expect(foerste("terminer.1.maaneder")).toEqual(["1. måneder i 1 = 1 måneder"]);
    expect(foerste("terminer.0.maaneder")).toEqual(["1. måneder i 0 = 2 måneder"]);
    expect(foerste("terminer.2.maaneder")).toEqual(["1. måneder i april = 3 måneder"]);
  });

  it("avvises når den ikke er en tekst, og sier hva den skal være", () => {
    for (const sti of [["terminer", 0, "maaneder"], {}, null, 5]) {
      const [feil] = fangSioFeil(() => forklarSomTekst(forklart, sti as unknown as string));
      expect(feil).toMatchObject({ kode: "UGYLDIG_TYPE", sti: [] });
      expect(feil?.melding).toMatch(/skal være en tekst, som "linjer\.HTAMDK\.netto": fant /);
    }
  });
});

describe("forklarSomMarkdown", () => {
  it("gir overskrifter, tabeller og lister", () => {
    const tekst = forklarSomMarkdown(OS_FORKLART, "linjer.HTAMDK.netto");
    expect(tekst.split("\n").slice(0, 10)).toEqual([
      "### 1. netto for HTAMDK = 3 182 296,84 kr",
      "",
      "**linjer.HTAMDK.netto**",
      "",
      "regel K-2 (utledet): endring × pris",
      "",
      "| Ledd | Verdi | Hvorfra |",
      "| --- | ---: | --- |",
      "| endring | 4 165,31 timer | se 2 |",
      "| pris | 764 kr per time | fra tabellen enhetspriser-2019-sone-1-gruppe-1, kode HTAMDK (publisert, regel T-2; S003 l. 1029) |",
    ]);
    expect(tekst).toContain("\n## Regler\n\n- **T-2** (publisert)");
  });

  it("lar ikke navn bli til markering", () => {
    const ond = "<script>|*_`[x](y)";
    const fordelt = forklar({
      beregning: "a-konto",
      inn: { aarsbeloep: 1, terminer: [{ navn: ond, maaneder: 1 }] },
    });
    const tekst = forklarSomMarkdown(fordelt);
    expect(tekst).not.toContain("<script>");
    expect(tekst).not.toMatch(/[^\\]\|\*/);
    expect(tekst).toContain("\\<script\\>\\|\\*\\_\\`\\[x\\](y)");
  });

  it("lar ingen styretegn gå gjennom", () => {
    const smuglet = JSON.parse(JSON.stringify(OS_FORKLART).replaceAll("netto for", "\\u001b[31mnetto\\nfor"));
    expect(forklarSomTekst(smuglet)).toContain("·[31mnetto·for HTAMDK");
    expect(`${forklarSomMarkdown(smuglet)}${forklarSomTekst(smuglet)}`).not.toContain("\u001b");
  });
});

describe("hentForklaringsskjema", () => {
  const skjema = z.fromJSONSchema(hentForklaringsskjema() as never);
  it("godtar en forklaring, og avviser en med et felt for mye eller for lite", () => {
    expect(skjema.safeParse(JSON.parse(JSON.stringify(OS_FORKLART))).success).toBe(true);
    expect(skjema.safeParse({ ...OS_FORKLART, mer: 1 }).success).toBe(false);
    const { tall: _, ...uten } = OS_FORKLART;
    expect(skjema.safeParse(uten).success).toBe(false);
    const galt = { ...OS_FORKLART, tall: [{ ...OS_FORKLART.tall[0], verdi: "1e3" }] };
    expect(skjema.safeParse(galt).success).toBe(false);
  });
});

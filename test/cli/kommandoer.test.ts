import { describe, expect, it } from "vitest";
import { kjoer } from "../../src/cli/kjoer.js";
import { beregnKorreksjonsoppgjoer, fordelAKonto, hentTariff, listTariffer } from "../../src/index.js";
import { feilkoder, sio } from "../stoette/sio.js";

const AKONTO = { aarsbeloep: 403086000, terminer: [{ navn: "1. kvartal", maaneder: 3 }] };
const OPPGJOER = {
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }],
} as const;

describe("sio beregn", () => {
  it("skriver nøyaktig det JSON.stringify av svaret er", async () => {
    expect(await sio(["beregn", "a-konto"], JSON.stringify(AKONTO))).toEqual({
      kode: 0,
      ut: `${JSON.stringify(fordelAKonto(AKONTO))}\n`,
      feil: "",
    });
    const { ut } = await sio(
      ["beregn", "korreksjonsoppgjoer"],
      `\ufeff${JSON.stringify(OPPGJOER, null, 2)}\r\n`,
    );
    expect(ut).toBe(`${JSON.stringify(beregnKorreksjonsoppgjoer(OPPGJOER))}\n`);
  });

  it.each(["a-konto-aar", "etterkorreksjon", "aarsoppgjoer"])("kjenner %s", async (navn) => {
    const { kode, feil } = await sio(["beregn", navn], "{}");
    expect(kode).toBe(2);
    expect(feilkoder(feil)).toContain("MANGLER_FELT");
  });

  it("avvist inndata: feilene på standard feil, ingenting på standard ut, avslutter med 2", async () => {
    const { kode, ut, feil } = await sio(["beregn", "a-konto"], '{"aarsbeloep":-1,"terminer":[]}');
    expect([kode, ut]).toEqual([2, ""]);
    expect(feilkoder(feil)).toEqual(["NEGATIVT_TALL", "MANGLER_FELT"]);
  });

  it.each([
    ["ugyldig JSON, med stedet", '{"aarsbeloep":\n 1,}', "UGYLDIG_JSON", /linje 2, tegn 4/],
    ["ingen tekst", " \n", "UGYLDIG_JSON", /Fant ingen tekst/],
    [
      "en nøkkel som står to ganger",
      '{"aarsbeloep":1,"terminer":[],"aarsbeloep":2}',
      "DOBBEL_NOEKKEL",
      /«aarsbeloep» står to ganger/,
    ],
    ["en skjult dobbel nøkkel", '{"a":{"b":[{"c":1,"\\u0063":2}]}}', "DOBBEL_NOEKKEL", /«c»/],
    [
      "flere sifre enn et JSON-tall bevarer",
      '{"aarsbeloep":12345678901234567890}',
      "TALL_MISTER_SIFRE",
      /"12345678901234567890"/,
    ],
    ["et tall som ville blitt null", "[0, 1e-400]", "TALL_MISTER_SIFRE", /"1e-400"/],
    ["desimaler som ville blitt borte", "[12.000000000000000000001]", "TALL_MISTER_SIFRE", /0001"/],
    ["sifre foran en eksponent", "[1.00000000000000001e3]", "TALL_MISTER_SIFRE", /e3"/],
    [
      "flere desimaler enn et JSON-tall bevarer",
      "[0.1000000000000000055]",
      "TALL_MISTER_SIFRE",
      /skriv det som tekst/,
    ],
  ])("avviser %s", async (_, tekst, kode, melding) => {
    const svar = await sio(["beregn", "a-konto"], tekst);
    expect([svar.kode, svar.ut]).toEqual([2, ""]);
    expect(feilkoder(svar.feil)).toEqual([kode]);
    expect(svar.feil.replaceAll('\\"', '"')).toMatch(melding);
  });

  it("avviser tekst som ikke er UTF-8", async () => {
    const { kode, feil } = await sio(["beregn", "a-konto"], [Uint8Array.of(0x7b, 0xe6, 0x7d)]);
    expect([kode, feilkoder(feil)]).toEqual([2, ["UGYLDIG_JSON"]]);
  });
});

describe("sio beregn --ndjson", () => {
  it("svarer i rekkefølge, sier fra om linjer som avvises, og går videre", async () => {
    const linjer = [JSON.stringify(AKONTO), "", '{"aarsbeloep":1}', "ikke json", JSON.stringify(AKONTO)].join(
      "\r\n",
    );
    const { kode, ut, feil } = await sio(["beregn", "a-konto", "--ndjson"], `\ufeff${linjer}`);
    const svar = ut
      .trimEnd()
      .split("\n")
      .map((linje) => JSON.parse(linje));
    expect([kode, feil, svar.length]).toEqual([2, "", 4]);
    expect(svar[0]).toEqual(fordelAKonto(AKONTO));
    expect(svar[1].feil[0].kode).toBe("MANGLER_FELT");
    expect(svar[2].feil[0].kode).toBe("UGYLDIG_JSON");
    expect(svar[3]).toEqual(svar[0]);
  });

  it("gir det samme hvor enn strømmen deles, også midt i et tegn", async () => {
    const linje = JSON.stringify({
      ...AKONTO,
      terminer: [{ navn: "første kvartal 🙂 \u2028", maaneder: 3 }],
    });
    const bytes = Buffer.from(`${linje}\n${linje}\n`);
    const hel = await sio(["beregn", "a-konto", "--ndjson"], [bytes]);
    for (const lengde of [1, 2, 3, 7, 64]) {
      const biter = Array.from({ length: Math.ceil(bytes.length / lengde) }, (_, i) =>
        bytes.subarray(i * lengde, (i + 1) * lengde),
      );
      expect(await sio(["beregn", "a-konto", "--ndjson"], biter)).toEqual(hel);
    }
    expect(hel.ut).toContain("første kvartal 🙂");
  });
});

describe("sio tariff", () => {
  it("lister tabellene, som tekst og som JSON", async () => {
    const { ut } = await sio(["tariff", "list"]);
    expect(ut).toMatch(/2019 {2}1 {5}1 {9}publisert {2}51 av 51/);
    expect(JSON.parse((await sio(["tariff", "list", "--json"])).ut)).toEqual(listTariffer());
  });

  it("viser en tabell med status og kilde, som tekst og som JSON", async () => {
    const { ut } = await sio(["tariff", "vis", "2016", "--sone", "1", "--reisetid", "1"]);
    expect(ut).toMatch(/HTAMDK .* 706 {2}kr\/time {2}publisert {2}S001 l\. 152–153/);
    expect(ut).toMatch(/LFKO .* ikke kjent/);
    const json = await sio(["tariff", "vis", "2019", "--json"]);
    expect(JSON.parse(json.ut)).toEqual(hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 }));
  });

  it("sier hvilke tabeller som finnes når den som spørres etter, ikke gjør det", async () => {
    const { kode, feil } = await sio(["tariff", "vis", "2015"]);
    expect([kode, feilkoder(feil)]).toEqual([2, ["UKJENT_TARIFF"]]);
    expect(feil).toContain("2016, 2017, 2018, 2019, 2020, 2021");
  });
});

describe("sio", () => {
  it("sio eksempel os-2019-q1 ender med at alt stemmer", async () => {
    const { kode, ut } = await sio(["eksempel", "os-2019-q1"]);
    expect(kode).toBe(0);
    expect(ut.trimEnd().split("\n").at(-1)).toMatch(/^Stemmer/);
    expect(JSON.parse((await sio(["eksempel", "os-2019-q1", "--json"])).ut).oppgjoer.nettoAvrundet).toBe(
      "3935425",
    );
  });

  it("sio --help er på bokmål og nevner hver beregning", async () => {
    const { kode, ut } = await sio(["--help"]);
    expect(kode).toBe(0);
    for (const ord of ["Bruk:", "a-konto", "korreksjonsoppgjoer", "--ndjson", "standard inn"])
      expect(ut).toContain(ord);
    expect((await sio([])).ut).toBe(ut);
    expect((await sio(["--version"])).ut).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["tull"], "UKJENT_KOMMANDO"],
    [["beregn"], "UKJENT_BEREGNING"],
    [["beregn", "tull"], "UKJENT_BEREGNING"],
    [["beregn", "a-konto", "a", "b"], "UGYLDIG_ARGUMENT"],
    [["beregn", "a-konto", "--json"], "UGYLDIG_ARGUMENT"],
    [["beregn", "a-konto", "--tull"], "UGYLDIG_ARGUMENT"],
    [["tariff", "vis"], "UGYLDIG_ARGUMENT"],
    [["tariff", "vis", "to"], "UGYLDIG_ARGUMENT"],
    [["tariff", "tull"], "UKJENT_KOMMANDO"],
    [["eksempel", "tull"], "UKJENT_KOMMANDO"],
  ])("avviser %j med %s og avslutter med 2", async (argv, ventet) => {
    const { kode, ut, feil } = await sio(argv);
    expect([kode, ut, feilkoder(feil)]).toEqual([2, "", [ventet]]);
  });

  it("sier fra om egen svikt med 1, ikke som inndatas feil", async () => {
    const kode = await kjoer(["--help"], {
      lesBytes: async function* () {},
      skriv: () => Promise.reject(new Error("disken er full")),
      skrivFeil: (tekst) => expect(tekst).toMatch(/^sio feilet: Error: disken er full/),
    });
    expect(kode).toBe(1);
  });
});

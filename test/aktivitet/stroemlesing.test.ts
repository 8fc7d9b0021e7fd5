// Streams read row by row: which line a problem or a merknad is at, what is left out and told of, and what the stream is taken to be.

import { describe, expect, it } from "vitest";
import { beregnAktivitetFraStroem, type Stroemvalg } from "../../src/index.js";
import { feiltekst, feilteksterAsync } from "../stoette/feiltekster.js";

const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const HODE = "id;bruker;kommune;kode;fra;til;timerPerUke;plasser;opphoer;avslutning";
const rad = (id: string, bruker: string, mer = ";2019-03-31;;;;") => `${id};${bruker};;LOKO;2019-01-01${mer}`;
const VEDTAK = { bruker: "b", kode: "LOKO", fra: "2019-01-01" } as const;

const les = (stroem: unknown, valg: Stroemvalg = {}) =>
  beregnAktivitetFraStroem(inn, (typeof stroem === "string" ? [utf8(stroem)] : stroem) as never, valg);
const feil = (stroem: unknown, valg: Stroemvalg = {}) => feilteksterAsync(() => les(stroem, valg));
const volum = async (stroem: unknown, valg: Stroemvalg = {}) => {
  const svar = await les(stroem, valg);
  return [svar.linjer[0]?.volum, svar.stroem.rader, svar.stroem.format];
};

describe("CSV", () => {
  const GAL = rad("4", "d", ";2019-03-31;7;;;");
  it("linjen er den i filen, med tomme linjer, linjeskift i felt og overskriften regnet med", async () => {
    const flere = '3;c;;LOKO;2019-01-01;2019-03-31;;;"2019-01-01/2019-01-01\n2019-01-03/2019-01-03";';
    const tekst = [HODE, rad("1", "a"), "", rad("2", "b"), "\r", flere, GAL].join("\n");
    const sti = (f: string[]) => f.map((t) => t.split(":")[0]?.split(" ")[1]);
    expect(sti(await feil(tekst))).toEqual(["linje.8.timerPerUke"]);
    expect(sti(await feil(tekst, { foersteLinje: 100 }))).toEqual(["linje.107.timerPerUke"]);
    const uten = tekst.slice(HODE.length + 1);
    expect(sti(await feil(uten, { hode: HODE, foersteLinje: 100 }))).toEqual(["linje.106.timerPerUke"]);
    expect((await feil(tekst))[0]).toMatch(/: Linje 8: /);
  });

  it("gale rader utelates og telles; så mange feil som det bes om, beholdes", async () => {
    const tekst = [HODE, rad("1", "a"), GAL, "x", rad("2", "b"), '"', ""].join("\n");
    const svar = await les(tekst, { vedFeil: "samle" });
    expect(svar.linjer[0]).toMatchObject({ volum: "180", vedtak: 2, mottakere: 2 });
    expect([svar.stroem.rader, svar.stroem.bytes, svar.stroem.avvist?.rader]).toEqual([
      5,
      utf8(tekst).length,
      3,
    ]);
    expect(svar.stroem.avvist?.feil.map(feiltekst)).toEqual([
      expect.stringMatching(/ linje\.3\.timerPerUke: Linje 3: /),
      "UGYLDIG_VERDI linje.4: Linje 4: Raden har 1 felt, men overskriften har 10; et felt med skilletegn i skal stå i anførselstegn.",
      "UGYLDIG_VERDI linje.6: Linje 6: Raden er ikke gyldig CSV: et anførselstegn blir aldri avsluttet.",
    ]);
    const to = await les(tekst, { vedFeil: "samle", maksFeil: 2 });
    expect([to.stroem.avvist?.rader, to.stroem.avvist?.feil.length]).toEqual([3, 2]);
    const ingen = await les(tekst, { vedFeil: "samle", maksFeil: 0 });
    expect(ingen.stroem.avvist).toEqual({ rader: 3, feil: [] });
    const mange = await les(`${HODE}\n${"x\n".repeat(101)}`, { vedFeil: "samle" });
    expect([mange.stroem.avvist?.rader, mange.stroem.avvist?.feil.length]).toEqual([101, 100]);
    expect(await les(tekst.replace("\nx\n", "\n").replace('"', "").replace(`${GAL}\n`, ""))).toMatchObject({
      stroem: { format: "csv", rader: 2, bytes: expect.any(Number), brukere: "i minnet" },
    });
  });

  it("flere feil i en rad har samme linje, og alle regnes med i det som beholdes", async () => {
    const gal = "1;;;XX;2019-13-01;;;;x;\n";
    const ventet = ["opphoer.0", "bruker", "fra", "kode"].map((felt) => `linje.2.${felt}`);
    const sti = (t: string) => t.split(":")[0]?.split(" ")[1];
    expect((await feil(`${HODE}\n${gal}`)).map(sti)).toEqual(ventet);
    const svar = await les(`${HODE}\n${gal}`, { vedFeil: "samle", maksFeil: 3 });
    expect(svar.stroem.avvist?.feil.map((f) => f.sti.join("."))).toEqual(ventet.slice(0, 3));
  });

  it("usorterte rader stopper med linjen, også der feil samles", async () => {
    const melding =
      'Radene er ikke sortert etter bruker; sorter dem (etter tegnenes koder, som LC_ALL=C sort), eller velg brukere: "i minnet".';
    const tekst = [HODE, "", rad("1", "a"), rad("2", "c"), rad("3", "b"), ""].join("\n");
    for (const vedFeil of ["stopp", "samle"] as const) {
      for (const id of ["3", '"3"'])
        expect(await feil(tekst.replace("3;b", `${id};b`), { brukere: "sortert", vedFeil })).toEqual([
          `UGYLDIG_VERDI linje.5.bruker: Linje 5: ${melding}`,
        ]);
    }
    const vedtak = ["a", "c", "b"].map((bruker) => ({ ...VEDTAK, bruker }));
    expect(await feil(vedtak, { brukere: "sortert" })).toEqual([`UGYLDIG_VERDI vedtak.2.bruker: ${melding}`]);
  });

  it("merknader sier hvilken rad, om den er lest fort eller grundig", async () => {
    const uten = (id: string) => rad(id, "a", ";;;;;doed");
    for (const brukere of ["i minnet", "sortert", "ingen"] as const) {
      const merknader = async (id: string) => {
        const tekst = [
          HODE,
          rad("1", "a"),
          rad("2", "a", ";2019-02-01;;;2019-01-31/2019-02-02;"),
          uten(id),
          "",
        ];
        const svar = await les(
          tekst
            .join("\n")
            .replaceAll("LOKO", "OL")
            .replaceAll(";2019-03-31;;", ";2019-03-31;7;")
            .replaceAll(";2019-02-01;;", ";2019-02-01;7;")
            .replaceAll(";;;;;doed", ";;7;;;doed"),
          { brukere },
        );
        return svar.merknader
          .filter((m) => m.kode !== "OVERLAPPENDE_VEDTAK")
          .map((m) => [m.kode, m.melding, m.sti]);
      };
      const slutt = (navn: string, sti: unknown) => [
        "AVSLUTNING_UTEN_SLUTT",
        `Vedtaket ${navn} har en avslutning, men ingen siste dag; det er regnet som løpende. Oppgi til.`,
        ["vedtak", sti, "avslutning"],
      ];
      const opphoer = [
        "OPPHOER_UTENFOR_VEDTAKET",
        "Opphør nr. 1 i vedtaket «2» går utenfor vedtaket og er kuttet til vedtakets dager.",
        ["vedtak", "2", "opphoer", 0],
      ];
      expect(await merknader("3"), brukere).toEqual([slutt("«3»", "3"), opphoer]);
      expect(await merknader('"3"'), brukere).toEqual([slutt("«3»", "3"), opphoer]);
      expect(await merknader(""), brukere).toEqual([slutt("nr. 3", 2), opphoer]);
    }
  });

  it("en rad eller en linje som er for lang, avvises", async () => {
    const lang = "x".repeat(1_048_576);
    expect(await feil(`${HODE}\n\n${lang};\n`)).toEqual([
      "UGYLDIG_VERDI linje.3: Linje 3: Raden er lengre enn 1048576 byte.",
    ]);
    const lik = await feil(`${HODE}\n${"x".repeat(1_048_575)}\n`);
    expect(lik[0]).toMatch(/^UGYLDIG_VERDI linje\.2: Linje 2: Raden har 1 felt/);
  });

  it("en tom fil, og en med bare en overskrift", async () => {
    const tom = "CSV-filen er tom; den skal begynne med en overskrift.";
    expect(await feil("", { format: "csv" })).toEqual([`MANGLER_FELT linje.1: ${tom}`]);
    expect(await feil([], { format: "csv", foersteLinje: 7 })).toEqual([`MANGLER_FELT linje.7: ${tom}`]);
    expect(await volum(HODE)).toEqual([undefined, 0, "csv"]);
    expect(await volum([], { hode: HODE })).toEqual([undefined, 0, "csv"]);
    expect(await volum("", { hode: HODE })).toEqual([undefined, 0, "csv"]);
  });

  it("et navn som er lest grundig, kjennes igjen i raden etter", async () => {
    const kommuner = ["Os", "Å", "Os", "", "Å", "Os"].map(
      (k, i) => `${i};b${i};${k};LOKO;2019-01-01;2019-03-31;;;;`,
    );
    const svar = await les([HODE, ...kommuner, ""].join("\r\n"), { brukere: "sortert" });
    expect(svar.resultater?.map((r) => [r.kommune, r.mottakere])).toEqual([
      [undefined, 1],
      ["Os", 3],
      ["Å", 2],
    ]);
  });
});

describe("NDJSON", () => {
  const linje = (mer: object = {}) => JSON.stringify({ ...VEDTAK, til: "2019-03-31", ...mer });
  it("tomme linjer er ingen rader, men linjer; feilen sier hvilken", async () => {
    const tekst = `\ufeff${linje()}\n\n \t\r\n${linje({ bruker: "c" })}\n`;
    expect(await volum(tekst)).toEqual(["180", 2, "ndjson"]);
    expect(await feil(`${tekst}{"bruker":"HEMMELIG"`)).toEqual([
      "UGYLDIG_VERDI linje.5: Linje 5: Linjen er ikke gyldig JSON; hver linje skal være ett vedtak.",
    ]);
    expect((await feil(`${tekst}${linje({ kode: "XX" })}`, { foersteLinje: 10 }))[0]).toMatch(
      /^UKJENT_TJENESTEKODE linje\.14\.kode: Linje 14: /,
    );
    expect(await feil([utf8(`${linje()}\n`), Uint8Array.of(123, 0xe6, 10)])).toEqual([
      "UGYLDIG_VERDI linje.2: Linje 2: Linjen er ikke gyldig UTF-8; lagre filen som UTF-8.",
    ]);
    const svar = await les(`${tekst}x\n${linje({ bruker: "d" })}`, { vedFeil: "samle" });
    expect([svar.stroem.rader, svar.stroem.avvist?.rader, svar.mottakere]).toEqual([4, 1, 3]);
    expect(svar.stroem.bytes).toBe(utf8(`${tekst}x\n${linje({ bruker: "d" })}`).length);
    expect(await volum([], { format: "ndjson" })).toEqual([undefined, 0, "ndjson"]);
  });
});

describe("vedtak", () => {
  it("kommer ett og ett eller i lister, og hvert har sitt nummer", async () => {
    const til = "2019-03-31";
    const to = [
      { ...VEDTAK, til },
      [
        { ...VEDTAK, bruker: "c", til },
        { ...VEDTAK, bruker: "d", til },
      ],
      [],
    ];
    expect(await volum(to)).toEqual(["270", 3, "vedtak"]);
    const gal = { ...VEDTAK, kode: "XX" };
    expect((await feil([...to, gal]))[0]).toMatch(/^UKJENT_TJENESTEKODE vedtak\.3\.kode: /);
    const svar = await les([gal, ...to, [gal]], { vedFeil: "samle" });
    expect(svar.stroem.avvist?.feil.map((f) => f.sti[1])).toEqual([0, 4]);
    expect([svar.stroem.rader, svar.stroem.bytes]).toEqual([5, 0]);
    const merknad = await les([
      [
        { ...VEDTAK, til },
        { ...VEDTAK, bruker: "c", avslutning: "doed" },
      ],
    ]);
    expect(merknad.merknader.map((m) => m.sti)).toEqual([["vedtak", 1, "avslutning"]]);
  });

  it("som kaster når de leses, er gale, og ingenting av det de kaster, vises", async () => {
    const kaster = {
      ...VEDTAK,
      get til(): string {
        throw new Error("HEMMELIG");
      },
    };
    expect(await feil([{ ...VEDTAK }, kaster])).toEqual([
      "ULESELIG_INNGANG vedtak.1: Vedtaket kunne ikke leses: et felt kastet en feil da det ble lest; oppgi vanlige data, som fra JSON.",
    ]);
  });
});

describe("formatet", () => {
  const CSV = `${HODE}\n${rad("1", "a")}\n`;
  const JSONLINJE = `${JSON.stringify({ ...VEDTAK, til: "2019-03-31" })}\n`;
  it("sees av det første som sier noe, i den første delen som har noe", async () => {
    expect(await volum(CSV)).toEqual(["90", 1, "csv"]);
    expect(await volum(`\ufeff \t\r\n${JSONLINJE}`)).toEqual(["90", 1, "ndjson"]);
    expect(await volum([utf8("\ufeff"), utf8(" \n"), utf8(JSONLINJE)])).toEqual(["90", 1, "ndjson"]);
    expect(await volum([utf8(""), ...[...utf8(`\ufeff${CSV}`)].map((b) => Uint8Array.of(b))])).toEqual([
      "90",
      1,
      "csv",
    ]);
    expect(await volum([{ ...VEDTAK, til: "2019-03-31" }])).toEqual(["90", 1, "vedtak"]);
    const plass = new Uint8Array(1);
    function* sammePlass() {
      for (const b of utf8(`\ufeff\n${JSONLINJE}`)) yield plass.fill(b);
    }
    expect(await volum(sammePlass())).toEqual(["90", 1, "ndjson"]);
    const andreByte = new Int8Array(utf8(CSV));
    expect(await volum([andreByte])).toEqual(["90", 1, "csv"]);
  });

  it("en strøm som ikke har noe, eller noe annet enn den skal ha, avvises", async () => {
    const tom =
      "MANGLER_VALG stroem: Strømmen er tom, så det er ikke å se hva den skulle ha hatt; se etter at det er rett fil (i et kall kan format oppgis).";
    expect([await feil([]), await feil(" \r\n\t"), await feil([utf8(""), utf8("\ufeff")])]).toEqual([
      [tom],
      [tom],
      [tom],
    ]);
    const galt = (hva: string) => [`UGYLDIG_TYPE stroem: Strømmen gir ${hva}.`];
    expect(await feil([CSV])).toEqual(galt("tekst; her skal det være byte (uten setEncoding), eller vedtak"));
    expect(await feil(CSV, { format: "vedtak" })).toEqual(galt("byte, men formatet er vedtak"));
    expect(await feil([VEDTAK], { format: "csv" })).toEqual(galt("vedtak, men formatet er csv"));
    expect(await feil([VEDTAK], { format: "ndjson" })).toEqual(galt("vedtak, men formatet er ndjson"));
    expect(await feil([utf8(JSONLINJE), VEDTAK])).toEqual(galt("vedtak, men formatet er ndjson"));
    expect(await feil([VEDTAK, utf8(CSV)])).toEqual(galt("byte, men formatet er vedtak"));
    expect(await volum([], { format: "vedtak" })).toEqual([undefined, 0, "vedtak"]);
    expect((await feil([new Uint16Array(2), utf8(CSV)]))[0]).toMatch(/vedtak\.0/);
    expect((await feil([new DataView(new ArrayBuffer(2))]))[0]).toMatch(/vedtak\.0/);
  });
});

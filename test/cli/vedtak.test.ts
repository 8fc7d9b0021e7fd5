// sio aktivitet and sio oppgjoer: the files of the example, wrong rows, several files, municipalities, the bar.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lagFremdriftslinje } from "../../src/cli/aktivitet/fremdriftslinje.js";
import { kjoer } from "../../src/cli/kjoer.js";
import { beregnAktivitet, beregnAktivitetFraStroem, lagKodekart, type VedtakInn } from "../../src/index.js";

const MAPPE = new URL("../../examples/vedtak/", import.meta.url);
const eksempel = (navn: string): string => readFileSync(new URL(navn, MAPPE), "utf8");
const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const Q2 = { fra: "2019-04-01", til: "2019-06-30" };

type Filer = Readonly<Record<string, string>>;

/** Runs the command with files by name, in chunks that split rows. */
async function sio(argv: readonly string[], filer: Filer, visFremdrift?: (tekst: string) => void) {
  let [ut, feil] = ["", ""];
  const kode = await kjoer(argv, {
    lesBytes: async function* (fil) {
      const bytes = Buffer.from(filer[fil ?? "-"] ?? "");
      for (let i = 0; i < bytes.length; i += 37) yield bytes.subarray(i, i + 37);
    },
    skriv: async (tekst) => {
      ut += tekst;
      return true;
    },
    skrivFeil: (tekst) => {
      feil += tekst;
    },
    visFremdrift,
    stoerrelse: (fil) => Buffer.byteLength(filer[fil] ?? ""),
  });
  return { kode, ut, feil };
}

const FILER: Filer = {
  "vedtak.csv": eksempel("vedtak.csv"),
  "kart.csv": eksempel("kodekart.csv"),
  "kart.json": '{"HJ-1": "HTAMDK"}',
  "aar.json": eksempel("aarsvolum.json"),
};
const KART = ["--kodekart", "kart.csv"];
const OPPGJOER = ["oppgjoer", "vedtak.csv", ...KART, "--periode", "2019-Q1", "--aarsvolum", "aar.json"];
const meldinger = (tekst: string): string[] =>
  JSON.parse(tekst).feil.map((f: { melding: string }) => f.melding);

/** Vedtak of two municipalities, some without one. */
const VEDTAK: readonly VedtakInn[] = Array.from({ length: 60 }, (_, i) => ({
  id: `v${i}`,
  bruker: `b${i % 23}`,
  kode: ["OL", "SK1", "LOKO"][i % 3] ?? "OL",
  ...(i % 3 < 2 && { timerPerUke: `${i}.25` }),
  ...(i % 5 > 0 && { kommune: i % 5 === 1 ? "Os" : "Fusa" }),
  fra: `2019-0${1 + (i % 6)}-1${i % 10}`,
}));
const ndjson = (vedtak: readonly VedtakInn[]): string => vedtak.map((v) => `${JSON.stringify(v)}\n`).join("");

describe("sio aktivitet", () => {
  it("V-1, T-7: --json er det biblioteket svarer for samme strøm", async () => {
    const { kode, ut, feil } = await sio(
      ["aktivitet", "vedtak.csv", ...KART, "--periode", "2019-Q1", "--json"],
      FILER,
    );
    expect([kode, feil]).toEqual([0, ""]);
    const svar = await beregnAktivitetFraStroem(
      { periode: Q1, lokaleKoder: lagKodekart(eksempel("kodekart.csv")) },
      [Buffer.from(eksempel("vedtak.csv"))],
    );
    expect(ut).toBe(`${JSON.stringify(svar)}\n`);
  });

  it("viser skjemaets grupper, timer med to desimaler og ulike mottakere", async () => {
    const { ut } = await sio(
      ["aktivitet", "vedtak.csv", "--kodekart", "kart.json", "--periode", "2019-Q1"],
      FILER,
    );
    expect(ut).toMatch(/^HTAMDK .* 41,11 {2}timer {7}2 {10}1$/m); // 2,75 × 13/7 + 3,5 × (77 − 5)/7
    expect(ut).toMatch(/^BPAN .* 900,00 {2}timer/m);
    expect(ut).toMatch(/^LOKO .* 93 {2}døgn/m); // 90 + 3 (V-2), also past the end of the period (V-3)
    expect(ut).toMatch(/^I ALT .* 5$/m);
    expect(ut).toContain("6 vedtak lest, mottakere talt med vedtakene i minnet.");
  });

  it("flere perioder som CSV: en rad per periode og kode, med desimalkomma", async () => {
    const { ut } = await sio(
      [
        "aktivitet",
        "vedtak.csv",
        ...KART,
        "--periode",
        "2019-01",
        "--periode",
        "2019-02-01/2019-02-28",
        "--ut",
        "csv",
      ],
      FILER,
    );
    const linjer = ut.trimEnd().split("\n");
    expect(linjer[0]).toBe("kommune;fra;til;kode;enhet;volum;mottakere;vedtak");
    expect(linjer).toContain(";2019-01-01;2019-01-31;HTAMDK;time;14,11;1;2"); // (2,75 × 13 + 3,5 × 18)/7
    expect(linjer).toContain(";2019-02-01;2019-02-28;OL;time;31,5;1;1");
    expect(linjer).toHaveLength(1 + 4 + 5);
  });

  it("leser standard inn, og NDJSON ser ut som det er", async () => {
    const svar = beregnAktivitet({ periode: Q1, vedtak: VEDTAK });
    for (const argv of [["aktivitet"], ["aktivitet", "-"]]) {
      const { ut } = await sio([...argv, "--periode", "2019-Q1", "--json"], { "-": ndjson(VEDTAK) });
      const { stroem, ...resten } = JSON.parse(ut);
      expect(resten).toEqual(svar);
      expect(stroem).toMatchObject({ format: "ndjson", rader: 60, brukere: "i minnet" });
    }
  });

  it("V-7: flere filer er som én, også når en bruker er i begge", async () => {
    const argv = ["--periode", "2019-Q1", "--periode", "2019-Q2", "--json"];
    const delt = { a: ndjson(VEDTAK.slice(0, 31)), b: ndjson(VEDTAK.slice(31)) };
    const { stroem, ...svar } = JSON.parse((await sio(["aktivitet", "a", "b", ...argv], delt)).ut);
    expect(svar).toEqual(beregnAktivitet({ perioder: [Q1, Q2], vedtak: VEDTAK }));
    expect(stroem.map((s: { fil: string; rader: number }) => [s.fil, s.rader])).toEqual([
      ["a", 31],
      ["b", 29],
    ]);
    const feil = await sio(["aktivitet", "a", "b", ...argv], {
      ...delt,
      b: '{"bruker":"x","kode":"OL"}\n',
    });
    expect(feil.kode).toBe(2);
    expect(JSON.parse(feil.feil).feil[0].sti.slice(0, 3)).toEqual(["b", "linje", 1]);
  });

  it("--kommune gir bare den, og en kommune som ikke er der, er en feil og ikke et tomt svar", async () => {
    const inn = { "-": ndjson(VEDTAK) };
    const { ut } = await sio(["aktivitet", "--periode", "2019-Q1", "--kommune", "Os", "--json"], inn);
    const { linjer, mottakere } = beregnAktivitet({
      periode: Q1,
      vedtak: VEDTAK.filter((v) => v.kommune === "Os"),
    });
    expect(JSON.parse(ut).resultater).toEqual([{ kommune: "Os", periode: Q1, linjer, mottakere }]);
    const ukjent = await sio(["aktivitet", "--periode", "2019-Q1", "--kommune", "Øs"], inn);
    expect([ukjent.kode, ukjent.ut]).toEqual([2, ""]);
    expect(meldinger(ukjent.feil)).toEqual(["Vedtakene har ikke kommunen «Øs»; de nevner Fusa, Os."]);
  });

  it("--brukere sortert og ingen: samme volum; usorterte rader er en feil med linje", async () => {
    const sortert = [...VEDTAK].sort((a, b) => (String(a.bruker) < String(b.bruker) ? -1 : 1));
    const argv = ["aktivitet", "--periode", "2019-Q1", "--ut", "csv", "--brukere"];
    const svar = async (maate: string, vedtak: readonly VedtakInn[]) =>
      sio([...argv, maate], { "-": ndjson(vedtak) });
    const iMinnet = (await svar("i minnet", VEDTAK)).ut;
    expect((await svar("sortert", sortert)).ut).toBe(iMinnet);
    const uten = (await svar("ingen", VEDTAK)).ut;
    const volumer = (csv: string) => csv.split("\n").map((rad) => rad.split(";").slice(0, 6));
    expect(volumer(uten)).toEqual(volumer(iMinnet));
    const usortert = await svar("sortert", VEDTAK);
    expect(usortert.kode).toBe(2);
    expect(JSON.parse(usortert.feil).feil[0].sti.slice(0, 1)).toEqual(["linje"]);
  });

  describe("rader som er feil", () => {
    const daarlig = {
      "-": "bruker;kode;fra;timerPerUke\na;OL;2019-01-01;7\nb;OL;2019-02-30;7\nc;XX;2019-01-01;7\n",
    };
    it("stopper lesingen på linjen sin, med ingenting på standard ut", async () => {
      const { kode, ut, feil } = await sio(["aktivitet", "--periode", "2019-Q1"], daarlig);
      expect([kode, ut]).toEqual([2, ""]);
      expect(JSON.parse(feil).feil).toMatchObject([{ kode: "UGYLDIG_DATO", sti: ["linje", 3, "fra"] }]);
    });
    it("--samle-feil: svaret uten dem, og alle på standard feil; avslutter med 2", async () => {
      const { kode, ut, feil } = await sio(["aktivitet", "--periode", "2019-Q1", "--samle-feil"], daarlig);
      expect(kode).toBe(2);
      expect(ut).toMatch(/^OL .* 90,00 {2}timer/m);
      expect(ut).toContain("2 av dem er feil og IKKE regnet med");
      const svar = JSON.parse(feil);
      expect(svar.avvisteRader).toBe(2);
      expect(svar.feil.map((f: { sti: unknown[] }) => f.sti[1])).toEqual([3, 4]);
    });
  });

  it("nevner alt som er feil i valgene, og ingen bruker", async () => {
    const alt = await sio(
      [
        "aktivitet",
        "--periode",
        "2019-Q5",
        "--periode",
        "2019-02-01/2019-01-01",
        "--ut",
        "xml",
        "--brukere",
        "x",
      ],
      FILER,
    );
    expect(alt.kode).toBe(2);
    expect(meldinger(alt.feil)).toHaveLength(4);
    expect(meldinger((await sio(["aktivitet"], FILER)).feil)[0]).toContain("--periode mangler");
    expect(
      meldinger((await sio(["aktivitet", "--periode", "2019", "--json", "--ut", "csv"], FILER)).feil),
    ).toHaveLength(1);
  });

  it("N-4: tvilsomme vedtak vises under tabellen, og CSV sier at de finnes", async () => {
    const inn = {
      "-": "id;bruker;kode;fra;til;timerPerUke;opphoer\nv1;hemmelig;OL;2019-01-10;2019-01-20;7;2019-01-01/2019-01-11\n",
    };
    const tabell = await sio(["aktivitet", "--periode", "2019-Q1"], inn);
    expect(tabell.ut).toContain("OPPHOER_UTENFOR_VEDTAKET: Opphør nr. 1 i vedtaket «v1»");
    expect(tabell.ut).not.toContain("hemmelig");
    const csv = await sio(["aktivitet", "--periode", "2019-Q1", "--ut", "csv"], inn);
    expect([csv.kode, csv.feil]).toEqual([0, "Merknader som CSV ikke har plass til: 1; se --ut json.\n"]);
  });

  it("viser fremdrift bare der det er en terminal, og visker den ut også ved feil", async () => {
    const vist: string[] = [];
    const svar = await sio(["aktivitet", "vedtak.csv", ...KART, "--periode", "2019-Q1"], FILER, (t) =>
      vist.push(t),
    );
    expect(svar.feil).toBe("");
    expect(vist.at(-2)).toContain("100 %  6 vedtak");
    expect(vist.at(-1)).toBe("\r\u001b[K");
    vist.length = 0;
    await sio(["aktivitet", "vedtak.csv", "--periode", "2019-Q1"], FILER, (t) => vist.push(t));
    expect(vist.at(-1)).toBe("\r\u001b[K");
  });

  it("en strøm uten kjent lengde vises med antall, hvert fjerde MiB", () => {
    const vist: string[] = [];
    const linje = lagFremdriftslinje((t) => vist.push(t), undefined);
    for (let mib = 0; mib <= 9; mib += 1) linje.vis?.({ rader: 12_345 * mib, bytes: mib * 1024 * 1024 });
    linje.fjern();
    expect(vist.map((t) => t.replace("\r\u001b[K", ""))).toEqual([
      "0 vedtak",
      "49\u00a0380 vedtak",
      "98\u00a0760 vedtak",
      "",
    ]);
  });
});

describe("sio oppgjoer", () => {
  it("K-1 til K-3: Os' kalendereffekt fra vedtak til kroner (S003, l. 1056 og 1122)", async () => {
    const { kode, ut, feil } = await sio(OPPGJOER, FILER);
    expect([kode, feil]).toEqual([0, ""]);
    const tall = (kodenavn: string) =>
      ut
        .split("\n")
        .find((l) => l.startsWith(`${kodenavn} `))
        ?.replaceAll("\u00a0", "")
        .split(/ {2,}/)
        .slice(-6);
    expect(tall("BPAN")).toEqual(["464", "3650", "913", "900", "−13", "−6032"]);
    expect(tall("LFKJ")).toEqual(["3394", "365", "91", "90", "−1", "−3394"]);
    expect(ut).toContain("Korreksjonsoppgjør, Eksempel, 2019-01-01 til 2019-03-31.");
    expect(ut.replaceAll("\u00a0", "")).toMatch(/^SUM +12836,29$/m); // the lines' exact sum
  });

  it("--json har opptellingen og et oppgjør for hver periode; A-2: nøkkelen er periodens måneder", async () => {
    const { ut } = await sio([...OPPGJOER, "--periode", "2019-04", "--json"], FILER);
    const { aktivitet, oppgjoer } = JSON.parse(ut);
    expect(aktivitet.perioder).toHaveLength(2);
    const bpan = oppgjoer.map((o: { oppgjoer: { linjer: { kode: string }[] } }) =>
      o.oppgjoer.linjer.find((l) => l.kode === "BPAN"),
    );
    expect(bpan).toMatchObject([
      { aKontoVolum: "913", gjennomfoert: "900" },
      { aKontoVolum: "304", gjennomfoert: "300" }, // 3650/12 = 304,17
    ]);
  });

  it("ett aarsvolum for hver periode, med skjemaets oppstilling; CSV har en rad per kode", async () => {
    const aar = JSON.parse(eksempel("aarsvolum.json"));
    const aKonto = [
      { termin: "1. kvartal", beloep: 1000 },
      { termin: "2. kvartal", beloep: 1000 },
    ];
    const filer = {
      ...FILER,
      q1: JSON.stringify({ ...aar, termin: "1. kvartal", aKonto }),
      q2: JSON.stringify({ ...aar, termin: "2. kvartal", aKonto }),
    };
    const argv = ["oppgjoer", "vedtak.csv", ...KART, "--periode", "2019-Q1", "--periode", "2019-Q2"];
    const volumer = ["--aarsvolum", "q1", "--aarsvolum", "q2"];
    const tabell = (await sio([...argv, ...volumer], filer)).ut.replaceAll("\u00a0", "");
    expect(tabell).toMatch(/^1\. kvartal +1000 +12836 +13836$/m);
    expect(tabell).toMatch(/^2\. kvartal +1000 +0 +1000$/m);
    const csv = (await sio([...argv, ...volumer, "--ut", "csv"], filer)).ut.trimEnd().split("\n");
    expect(csv).toHaveLength(1 + 2 * 5);
    expect(csv).toContain("Eksempel;2019-01-01;2019-03-31;BPAN;time;464;3650;913;900;-13;-6032;-6032");
    const tre = await sio([...argv, "--periode", "2019-Q3", ...volumer], filer);
    expect(meldinger(tre.feil)).toEqual([
      "Det er 2 --aarsvolum og 3 --periode; oppgi en for alle, eller en for hver.",
    ]);
  });

  it("sier fra om alt i aarsvolum før noe vedtak er lest", async () => {
    const med = async (endring: object, periode = "2019-Q1") => {
      const aar = { ...JSON.parse(eksempel("aarsvolum.json")), ...endring };
      const { kode, ut, feil } = await sio(
        ["oppgjoer", "finnes-ikke", "--periode", periode, "--aarsvolum", "aar"],
        { aar: JSON.stringify(aar) },
      );
      expect([kode, ut]).toEqual([2, ""]);
      return meldinger(feil).join(" ");
    };
    expect(await med({ linjer: [{ kode: "OL", aarsvolum: 1, gjennomfoert: 2 }] })).toContain(
      "har gjennomfoert",
    );
    expect(await med({ linjer: [{ kode: "XX", aarsvolum: 1 }] })).toContain("«XX»");
    expect(await med({ linjer: 3 })).toContain("liste");
    expect(await med({ maaneder: 13 })).toMatch(/12/);
    expect(await med({}, "2019-01-02/2019-03-31")).toContain("ikke hele måneder");
    expect(await med({}, "2018-12-01/2019-01-31")).toContain("ikke hele måneder");
    expect(meldinger((await sio(["oppgjoer", "--periode", "2019"], {})).feil)[0]).toContain(
      "--aarsvolum mangler",
    );
  });

  it("A-3: aktivitet uten a konto i aarsvolum er en feil, ikke null", async () => {
    const aar = JSON.parse(eksempel("aarsvolum.json"));
    const linjer = aar.linjer.filter((l: { kode: string }) => l.kode !== "OL");
    const { kode, feil } = await sio(OPPGJOER, { ...FILER, "aar.json": JSON.stringify({ ...aar, linjer }) });
    expect(kode).toBe(2);
    expect(JSON.parse(feil).feil).toMatchObject([{ kode: "MANGLER_LINJE", sti: ["aarsvolum", "OL"] }]);
  });

  it("gjør ikke opp halve filer: --samle-feil hører ikke til her", async () => {
    const { kode, feil } = await sio([...OPPGJOER, "--samle-feil"], FILER);
    expect([kode, meldinger(feil)]).toEqual([
      2,
      ["«sio oppgjoer» har ikke valget --samle-feil; se «sio --help»."],
    ]);
  });

  it("flere kommuner har ikke én a konto: velg en", async () => {
    const aar = { priser: { OL: 1, SK1: 1, LOKO: 1 }, noekkel: "0.25" };
    const linjer = ["OL", "SK1", "LOKO"].map((kode) => ({ kode, aarsvolum: 0 }));
    const filer = { "-": ndjson(VEDTAK), aar: JSON.stringify({ ...aar, linjer }) };
    const argv = ["oppgjoer", "--periode", "2019-Q1", "--aarsvolum", "aar"];
    expect(meldinger((await sio(argv, filer)).feil)).toEqual([
      "Vedtakene er fra 3 kommuner; velg en med --kommune.",
    ]);
    const { ut } = await sio([...argv, "--kommune", "Fusa", "--json"], filer);
    expect(JSON.parse(ut).oppgjoer).toMatchObject([{ kommune: "Fusa", periode: Q1 }]);
  });
});

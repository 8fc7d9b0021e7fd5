// Messages that a case worker reads: one line, one kind of number, what is meant and what to do.

import { describe, expect, it } from "vitest";
import { beregnAktivitet, verifiserKvittering } from "../../src/index.js";
import { lesSkjema } from "../../src/skjema/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { sio } from "../stoette/sio.js";

const PRISER = "Kode;Enhetspris;A konto året;Gjennomført\n";
const TRYKT = { kode: "BPAN", pris: "464", aarsvolum: "3 650", aKontoVolum: "913", gjennomfoert: "900" };

describe("ordlyden", () => {
  it("en kode to ganger i en fil er sagt med radene, ikke med plasser talt fra 0", () => {
    const csv = `Nøkkel for a konto;0,25\n\n\n${PRISER}BPAN;464;3650;900\nUK;4885;37;110\nBPAN;464;1;1\n`;
    expect(fangSioFeil(() => lesSkjema(csv))[0]?.melding).toBe(
      "A7 (rad 7): BPAN står to ganger: først i rad 5, så i rad 7; slå linjene sammen.",
    );
  });
  it("én linje er én aktiv linje, og det som kan være rundet, er «eller»", async () => {
    const inn = (mer: object) => JSON.stringify({ noekkel: "0,25", linjer: [TRYKT], ...mer });
    const { ut } = await sio(["kontroll", "oppgjoer"], inn({}));
    expect(ut).toMatch(/^1 aktiv linje: 1 eksakt, .*; 0 tomme\./m);
    const os = await sio(["kontroll", "oppgjoer"], inn({ aarsbeloep: "1 694 000" }));
    expect(os.ut).toMatch(/kan være rundet opp eller til nærmeste\./); // 464 × 3 649,5–3 650,5 = 1 693 368–1 693 832
  });
  it("en siste dag som er null, og kvalitet som ikke er en bryter, får vite hva som er lov", () => {
    const vedtak = [{ bruker: "b", kode: "OL", fra: "2019-01-01", til: null, timerPerUke: 7 }];
    const periode = { fra: "2019-01-01", til: "2019-03-31" };
    const inn = { periode, vedtak, kvalitet: "ja" } as never;
    expect(fangSioFeil(() => beregnAktivitet(inn)).map((f) => f.melding)).toEqual([
      "Fant teksten «ja»; her skal det stå true, false eller et objekt med grenser.",
      expect.stringMatching(/^Vedtakets siste dag skal være .*: fant null; et felt uten dato utelates\.$/),
    ]);
  });
  it("et felt som mangler, er nevnt med norske ord", () => {
    const mangler = fangSioFeil(() => verifiserKvittering({}, { inn: {} } as never)).map((f) => f.melding);
    expect(mangler.length).toBeGreaterThan(0);
    expect(mangler.filter((m) => /record|boolean|string|number/.test(m))).toEqual([]);
  });
});

describe("et regneark der JSON leses", () => {
  const PK = Uint8Array.of(0x50, 0x4b, 3, 4, 0xff);
  it.each([
    ["forklar", "--beregning", "kontroll-oppgjoer"],
    ["kvittering", "--beregning", "kontroll-oppgjoer"],
  ])("sio %s peker på sio skjema les", async (...argv) => {
    const { kode, feil } = await sio(argv, [PK]);
    expect(kode).toBe(2);
    expect(feil).toMatch(/Filen er et regneark .*«sio skjema les FIL»/);
    const [kommando = "", ...valg] = argv;
    const csv = await sio([kommando, "skjema.csv", ...valg], "Kode;Pris\n");
    expect(csv.feil).toMatch(
      /skjema\.csv: Teksten er ikke gyldig JSON.*CSV blir JSON med «sio skjema les FIL»/,
    );
  });
  it("--ark på JSON sier å ta det bort", async () => {
    const { feil } = await sio(["kontroll", "oppgjoer", "--ark", "X"], '{"linjer": []}');
    expect(feil).toContain("uten --ark");
  });
});

describe("tall og stier", () => {
  it("sio skjema les skriver ett slags minus", async () => {
    const csv = `Nøkkel for a konto;0,25\n${PRISER.trimEnd()};Endring;Netto\nBPAN;464;3650;668;-245;-113 680\nUK;4885;37;110;-2 332;-1\n`;
    const { ut } = await sio(["skjema", "les", "--ut", "tabell"], csv);
    expect(ut).toContain("−2 332");
    expect(ut).not.toMatch(/ -\d/);
  });
  it("en linje som er nesten riktig stavet, får et forslag i forklaringen", async () => {
    const linjer = [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }];
    const oppgjoer = { noekkel: "0.25", priser: { BPAN: 464 }, linjer };
    const { kode, feil } = await sio(
      ["forklar", "-", "linjer.BPANN", "--beregning", "korreksjonsoppgjoer"],
      JSON.stringify(oppgjoer),
    );
    expect([kode, JSON.parse(feil).feil[0].melding]).toEqual([
      2,
      "Forklaringen har ikke noe tall som heter «linjer.BPANN»; mente du «linjer.BPAN»?",
    ]);
  });
});

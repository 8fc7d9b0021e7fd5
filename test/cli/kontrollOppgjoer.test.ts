import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { OS, osMed } from "../stoette/osSkjema.js";
import { sio } from "../stoette/sio.js";

/** The form as its file has it. */
const TRYKT = readFileSync("examples/os-2019-q1/trykt.json", "utf8");

describe("sio kontroll oppgjoer", () => {
  it("viser Os' skjema linje for linje, med summer, hode og dom", async () => {
    const { kode, ut, feil } = await sio(["kontroll", "oppgjoer"], TRYKT);
    expect([kode, feil]).toEqual([0, ""]);
    expect(ut).toMatch(
      /HTAMDK +avrunding +eksakt +avrunding +\[52 601,5000 ; 52 602,0000⟩ +\[17 315,3096 ; 17 315,3109⟩ +avrunding/,
    );
    expect(ut).toMatch(
      /Sum netto: 3 935 425 kr, avrunding; mot de viste linjene avrunding \(differanse −1 kr\)/,
    );
    expect(ut).toMatch(
      /Årets a konto: 403 086 000 kr, avrunding; linjene gir \[403 077 141,5000 ; 403 108 964,0000⟩/,
    );
    expect(ut).toMatch(/mai-juni +2\/12 +67 181 000/);
    expect(ut.trimEnd().split("\n").at(-1)).toBe(
      "29 aktive linjer: 10 eksakt, 19 avrunding, 0 avvik; 22 tomme. Samlet: avrunding, uvanlig.",
    );
  });

  it("skriver med --json det JSON.stringify av svaret er, også som beregning", async () => {
    const ventet = `${JSON.stringify(kontrollerKorreksjonsoppgjoer(OS))}\n`;
    expect((await sio(["kontroll", "oppgjoer", "--json"], TRYKT)).ut).toBe(ventet);
    expect((await sio(["beregn", "kontroll-oppgjoer"], TRYKT)).ut).toBe(ventet);
  });

  it("sier hva som er galt, og hvilket tall som ville rettet det", async () => {
    const { kode, ut } = await sio(
      ["kontroll", "oppgjoer"],
      JSON.stringify(osMed(["linjer", 0, "endring"], "4 156")),
    );
    expect(kode).toBe(0);
    expect(ut).toContain(
      "avvik (K-1): HTAMDK: endringen 4\u00a0156 er ikke gjennomført minus a konto, som er 4\u00a0165",
    );
    expect(ut).toContain(
      "Ett endret tall ville fått alt til å stemme: HTAMDK, endring: 4 165 i stedet for 4 156.",
    );
  });

  it("sier hva som er prøvd, og ikke at det er et siffer der det ikke er det", async () => {
    const svar = async (inn: object) => (await sio(["kontroll", "oppgjoer"], JSON.stringify(inn))).ut;
    const linjer = OS.linjer.map((l) => (l.kode === "BPAN" ? { ...l, stjerne: false } : l));
    const stjerne = await svar({ ...OS, linjer });
    expect(stjerne).toContain("Feilen er ikke et siffer, men en stjerne");
    expect(stjerne).not.toContain("Ikke noe enkelt siffer");
    const begge = await svar({ ...OS, linjer, netto: "3 935 435" });
    expect(begge).toContain(
      "i de trykte tallene, nøkkelen med, får alt til å stemme. Noe av feilen er en stjerne",
    );
    expect(await svar({ ...OS, linjer, forslag: false })).not.toContain("siffer");
    expect(await svar({ ...OS, noekkel: "0,205" })).toContain("skjemaet, noekkel: 0,25 i stedet for 0,205.");
  });

  it("N-3: sier hvor mange celler i aktive linjer som er tomme, og hvilke", async () => {
    const svar = async (linje: object) =>
      (
        await sio(
          ["kontroll", "oppgjoer"],
          JSON.stringify({ ...OS, netto: null, oppstilling: [], termin: undefined, linjer: [linje] }),
        )
      ).ut;
    expect(await svar({ kode: "BPAN", netto: "-6 032", stjerne: true })).toContain(
      "5 celler er tomme i aktive linjer og ikke kontrollert (N-3): BPAN pris, BPAN årsvolum, BPAN a konto-volum, BPAN gjennomført, BPAN endring.",
    );
    const { pris: _, ...utenPris } = OS.linjer[15] ?? { pris: null };
    expect(await svar(utenPris)).toContain(
      "1 celle er tom i aktive linjer og ikke kontrollert (N-3): BPAN pris.",
    );
    expect((await sio(["kontroll", "oppgjoer"], TRYKT)).ut).not.toContain("N-3");
  });

  it("K-4: viser et tall i hodet som ikke er kontrollert, i parentes", async () => {
    const { ut } = await sio(["kontroll", "oppgjoer"], JSON.stringify({ ...OS, termin: "3. kvartal" }));
    expect(ut).toMatch(
      /1\. kvartal +3\/12 +100 771 500 +\(3 935 425\) +104 706 925 +eksakt, ikke alt kontrollert/,
    );
    expect(ut).toContain("Tall i parentes er ikke kontrollert");
    expect((await sio(["kontroll", "oppgjoer"], TRYKT)).ut).not.toContain("parentes");
  });

  it("sier fra når ikke noe enkelt tall retter alt, eller flere gjør det", async () => {
    const to = { ...osMed(["linjer", 0, "endring"], "4 156"), netto: "3 935 435" };
    expect((await sio(["kontroll", "oppgjoer"], JSON.stringify(to))).ut).toContain("Ikke noe enkelt siffer");
    const flere = {
      maaneder: 3,
      linjer: [{ kode: "OL", pris: 1, aKontoVolum: 0, gjennomfoert: 500, netto: 900 }],
    };
    const { ut } = await sio(["kontroll", "oppgjoer"], JSON.stringify(flere));
    expect(ut).toContain("Ett av disse ville fått alt til å stemme:\n  OL, ");
  });
});

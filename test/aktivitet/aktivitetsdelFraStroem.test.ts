// Partial results of streams: what each way of carrying the brukere puts in them, and what can't be carried.

import { describe, expect, it } from "vitest";
import { aktivitetsdelFraStroem, beregnAktivitetFraStroem, type Stroemvalg } from "../../src/index.js";
import { feilteksterAsync } from "../stoette/feiltekster.js";

describe("en del fra en strøm", () => {
  const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
  const NOEKKEL = { brukernoekkel: "en hemmelig nøkkel" };
  const CSV = [new TextEncoder().encode("bruker;kode;fra\na;LOKO;2019-01-01\na;LOKO;2019-03-01\n")];
  const del = (mer: object, valg: Stroemvalg = {}) => aktivitetsdelFraStroem({ ...inn, ...mer }, CSV, valg);
  const feil = (mer: unknown, valg: Stroemvalg = {}) =>
    feilteksterAsync(() => aktivitetsdelFraStroem({ ...inn, ...(mer as object) }, CSV, valg));
  const baerer = (brukere: string) =>
    `FLERE_VALG valg.brukere: En del med brukernoekkel bærer vedtakene, og holder dem i minnet: fant brukere "${brukere}"; oppgi "i minnet".`;

  it("bærer summer og antall, vedtakene under nøkkel, eller ingen brukere", async () => {
    const adskilt = await del({ brukere: "adskilt" }, { brukere: "sortert" });
    expect(adskilt.del).toMatchObject({ brukere: "adskilt", lagtSammen: false });
    expect(adskilt.del).toHaveProperty(["kommuner", 0, "celler", 0], {
      koder: [{ kode: "LOKO", summer: [{ dager: 1, sum: "121" }], vedtak: 2, mottakere: 1 }],
      mottakere: 1,
    });
    expect(adskilt.del.merknader.map((m) => m.kode)).toEqual(["OVERLAPPENDE_VEDTAK"]);
    expect(adskilt.stroem).toEqual({ format: "csv", rader: 2, bytes: 52, brukere: "sortert" });
    expect((await del({ brukere: "adskilt" })).del).toEqual(adskilt.del);
    const noeklet = await del(NOEKKEL);
    expect(noeklet.del).toMatchObject({ brukere: "noeklet" });
    expect("vedtak" in noeklet.del && noeklet.del.vedtak.length).toBe(2);
    for (const mer of [{}, { brukere: undefined }, { brukere: "adskilt" }, { brukernoekkel: undefined }])
      expect((await del(mer, { brukere: "ingen" })).del).toMatchObject({
        brukere: "ingen",
        kommuner: [{ celler: [{ koder: [{ kode: "LOKO", vedtak: 2, mottakere: 0 }], mottakere: 0 }] }],
      });
    for (const svar of [adskilt, noeklet]) {
      expect([svar, svar.del, svar.del.merknader, svar.stroem].every(Object.isFrozen)).toBe(true);
    }
  });

  it("med nøkkel holder vedtakene i minnet; uten noe av delene sies det", async () => {
    expect(await feil(NOEKKEL, { brukere: "sortert" })).toEqual([baerer("sortert")]);
    expect(await feil(NOEKKEL, { brukere: "ingen" })).toEqual([baerer("ingen")]);
    // a choice that is none says nothing of the key
    expect(await feil(NOEKKEL, { brukere: "alle" as never })).toEqual([
      expect.stringMatching(/^UGYLDIG_VERDI valg\.brukere: /),
    ]);
    const beggeDeler = "FLERE_VALG : Inndata har både brukernoekkel og brukere; oppgi bare det ene.";
    expect(await feil({ ...NOEKKEL, brukere: "adskilt" }, { brukere: "ingen" })).toEqual([
      beggeDeler,
      baerer("ingen"),
    ]);
    expect(await feil({ ...NOEKKEL, brukere: "adskilt" })).toEqual([beggeDeler]);
    expect(await feil({}, {})).toEqual([expect.stringMatching(/^MANGLER_VALG : Det mangler hvordan delen/)]);
    const kort = "UGYLDIG_VERDI brukernoekkel: Brukernøkkelen skal være en hemmelig tekst på minst 16 tegn.";
    expect(await feil({ brukernoekkel: "kort" }, { brukere: "sortert" })).toEqual([kort, baerer("sortert")]);
    expect(await feil({ brukernoekkel: 7 }, { brukere: "sortert" })).toEqual([kort]);
    expect(await feil({ brukernoekkel: 7 }, { brukere: "ingen" })).toEqual([kort]);
    expect(await feil({ brukere: "alle" }, { brukere: "ingen" })).toEqual([
      'UGYLDIG_VERDI brukere: Brukere skal være "adskilt": fant teksten «alle».',
    ]);
    const ingen = feilteksterAsync(() => aktivitetsdelFraStroem(null as never, CSV, { brukere: "ingen" }));
    expect(await ingen).toEqual(["UGYLDIG_TYPE : Fant null; her skal det stå et objekt."]);
  });

  it("V-7: rader som er gale sammen, gir ingen del", async () => {
    const ulike = ["2019-01-31", "2019-01-30"].map((til) => ({
      ...{ id: "v", bruker: "b", kode: "LOKO", fra: "2019-01-01" },
      til,
    })) as never;
    for (const brukere of ["sortert", "i minnet"] as const) {
      const galt = [
        expect.stringMatching(/^DUPLIKAT_VEDTAK vedtak\.1\.fra: Vedtaket «v» har to ulike versjoner/),
      ];
      expect(
        await feilteksterAsync(() =>
          aktivitetsdelFraStroem({ ...inn, brukere: "adskilt" }, ulike, { brukere }),
        ),
      ).toEqual(galt);
      expect(await feilteksterAsync(() => beregnAktivitetFraStroem(inn, ulike, { brukere }))).toEqual(galt);
    }
  });
});

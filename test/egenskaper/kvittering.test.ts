// A receipt tells every single change by its right name.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import {
  beregn,
  type Kvittering,
  type KvitteringInn,
  kanoniskInndata,
  lagKvittering,
  type Oppdrag,
  verifiserKvittering,
} from "../../src/index.js";
import { grunnlagFor } from "../../src/kvittering/grunnlag.js";
import { tabellsum } from "../../src/kvittering/tabellsummer.js";
import { listRegler } from "../../src/oppslag.js";
import deflator from "../../tariffs/deflator.json" with { type: "json" };
import forsoeket from "../../tariffs/forsoeket.json" with { type: "json" };
import inntektspaaslag from "../../tariffs/inntektspaaslag.json" with { type: "json" };
import ressurskrevende from "../../tariffs/ressurskrevende.json" with { type: "json" };
import rundsum from "../../tariffs/rundsum.json" with { type: "json" };
import { kanonisk } from "../modell/kanonisk.js";
import { type Bladsti, blader, medBlad } from "../stoette/blader.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_OPPDRAG, vilkaarligOppdrag } from "../stoette/gyldigeOppdrag.js";
import { runder } from "../stoette/runder.js";

const ROT = new URL("../../tariffs/", import.meta.url);
const SERIER = { deflator, forsoeket, inntektspaaslag, ressurskrevende, rundsum };

type Laget = { readonly oppdrag: Oppdrag; readonly ut: unknown; readonly kvittering: Kvittering };

/** Calculations with their results and receipts, which the changes are made in. */
const LAGET: readonly Laget[] = GYLDIGE_OPPDRAG.flatMap(([, oppdrag]) => fc.sample(oppdrag, 12)).map(
  (oppdrag) => ({
    oppdrag,
    ut: beregn(oppdrag),
    kvittering: lagKvittering(oppdrag),
  }),
);
const MED_SERIE = LAGET.filter(({ kvittering }) => kvittering.tabeller.some((t) => t.navn in SERIER));
const laget = fc.nat().map((nr) => LAGET[nr % LAGET.length] as Laget);

const hva = (kvittering: unknown, inn: { inn: unknown; ut?: unknown }) =>
  verifiserKvittering(kvittering, inn).avvik.map((a) => a.hva);

const annenSum = (sum: string, i: number) => {
  const nr = 7 + (i % 64);
  return `${sum.slice(0, nr)}${sum[nr] === "0" ? "1" : "0"}${sum.slice(nr + 1)}`;
};

/** Another value of the same kind. */
const annen = (verdi: unknown, nr: number): unknown => {
  if (typeof verdi === "number") return verdi + 1 + (nr % 3);
  if (typeof verdi === "bigint") return verdi + 1n;
  if (typeof verdi === "boolean") return !verdi;
  if (typeof verdi !== "string") return "1";
  return /^-?\d+(\.\d+)?$/.test(verdi)
    ? `${verdi.startsWith("-") ? "-1" : "1"}${verdi.replace("-", "")}`
    : `${verdi}x`;
};

const velg = (verdi: unknown, nr: number) => {
  const alle = blader(verdi);
  return alle[nr % Math.max(1, alle.length)];
};

describe("kvitteringen", { timeout: 300_000 }, () => {
  it.each(GYLDIGE_OPPDRAG)(
    "for alle inndata stemmer den på nytt, med resultatet, og etter JSON: %s",
    (_, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, (o) => {
          const kvittering = lagKvittering({ ...o, ut: beregn(o) } as KvitteringInn);
          expect(verifiserKvittering(kvittering, { ...o, ut: beregn(o) })).toEqual({
            gyldig: true,
            avvik: [],
          });
          expect(verifiserKvittering(JSON.parse(JSON.stringify(kvittering)), { inn: o.inn }).gyldig).toBe(
            true,
          );
          expect(kvittering.inndata).toBe(`sha256:${sha(kanoniskInndata(o.inn, o.beregning))}`);
          expect(kvittering.resultat).toBe(`sha256:${sha(kanonisk(JSON.parse(JSON.stringify(beregn(o)))))}`);
        }),
        { numRuns: 15 },
      );
    },
  );

  it("for alle endringer av én verdi i inndata sier den inndata, og resultat når det blir et annet", () => {
    let andre = 0;
    fc.assert(
      fc.property(laget, fc.nat(), ({ oppdrag, ut, kvittering }, nr) => {
        const blad = velg(oppdrag.inn, nr);
        if (blad === undefined) return;
        const inn = medBlad(oppdrag.inn, blad.sti, annen(blad.verdi, nr));
        const avvik = hva(kvittering, { inn });
        expect(avvik[0]).toBe("inndata");
        const { svar } = svarEllerSioFeil(() => beregn({ ...oppdrag, inn }));
        const annet = svar === undefined || JSON.stringify(svar) !== JSON.stringify(ut);
        expect(avvik.includes("resultat")).toBe(annet);
        expect(avvik).not.toContain("pakke");
        expect(avvik).not.toContain("regler");
        andre += annet ? 1 : 0;
      }),
      { numRuns: runder(500) },
    );
    expect(andre).toBeGreaterThan(runder(500) / 2);
  });

  it("for alle endringer av ett tall eller én tekst i resultatet sier den ut, og bare det", () => {
    fc.assert(
      fc.property(laget, fc.nat(), ({ oppdrag, ut, kvittering }, nr) => {
        const blad = velg(ut, nr);
        if (blad === undefined) return;
        const annet = medBlad(ut, blad.sti, annen(blad.verdi, nr));
        expect(hva(kvittering, { inn: oppdrag.inn, ut: annet })).toEqual(["ut"]);
        const { feil } = svarEllerSioFeil(() => lagKvittering({ ...oppdrag, ut: annet } as KvitteringInn));
        expect(feil?.map((f) => f.kode)).toEqual(["RESULTAT_STEMMER_IKKE"]);
      }),
      { numRuns: runder(250) },
    );
  });

  it("for alle endringer av versjon, regel, valg og resultat i kvitteringen sier den hver ved sitt navn, og bare det", () => {
    const slag = fc.constantFrom("versjon", "navn", "status", "regel bort", "valg", "inndata", "resultat");
    fc.assert(
      fc.property(laget, slag, fc.nat(), ({ oppdrag, kvittering: k }, hvilket, nr) => {
        const [regler, valg] = [[...k.regler], Object.keys(k.valg)];
        const her = nr % regler.length;
        const regel = regler[her];
        const navn = valg[nr % Math.max(1, valg.length)];
        if (regel === undefined || (hvilket === "valg" && navn === undefined)) return;
        const status = regel.status === "antatt" ? ("utledet" as const) : ("antatt" as const);
        const endret = {
          versjon: { pakke: { ...k.pakke, versjon: `${k.pakke.versjon}.${nr}` } },
          navn: { pakke: { ...k.pakke, navn: "en-annen" } },
          status: { regler: regler.map((r, i) => (i === her ? { ...r, status } : r)) },
          "regel bort": { regler: regler.filter((_, i) => i !== her) },
          valg: { valg: { ...k.valg, [navn ?? ""]: annen(k.valg[navn ?? ""], nr) } },
          inndata: { inndata: annenSum(k.inndata, nr) },
          resultat: { resultat: annenSum(k.resultat, nr) },
        }[hvilket];
        const ventet = { versjon: "pakke", navn: "pakke", status: "regler", "regel bort": "regler" }[
          hvilket as string
        ];
        expect(hva({ ...k, ...endret }, oppdrag)).toEqual([ventet ?? hvilket]);
      }),
      { numRuns: runder(250) },
    );
  });

  it("for alle endringer av en verdi i en tabell sier den tabeller, med navnet, og resultat når det blir et annet", () => {
    const serier = Object.entries(SERIER);
    let andre = 0;
    fc.assert(
      fc.property(laget, fc.nat(), fc.nat(), (ett, hvilken, nr) => {
        const { oppdrag, ut, kvittering } =
          (nr % 4 === 0 ? ett : MED_SERIE[hvilken % MED_SERIE.length]) ?? ett;
        const brukte = serier.filter(([navn]) => kvittering.tabeller.some((t) => t.navn === navn));
        const [navn, serie] =
          brukte[hvilken % Math.max(1, brukte.length)] ?? serier[hvilken % serier.length] ?? [];
        const blad = velg(serie, nr);
        if (navn === undefined || blad === undefined || blad.sti[0] === "$schema") return;
        medEndret(serie, blad.sti, annen(blad.verdi, nr), () => {
          const utfall = gjenstaar(oppdrag);
          if (utfall === undefined) return;
          const { svar } = utfall;
          const annet = svar === undefined || JSON.stringify(svar) !== JSON.stringify(ut);
          const brukt = brukte.length > 0;
          // a table that a calculation reads and its receipt does not name would give another result without a word of it
          if (!brukt) expect(annet).toBe(false);
          const avvik = verifiserKvittering(kvittering, oppdrag).avvik;
          expect(avvik.map((a) => a.hva)).toEqual([
            ...(brukt ? ["tabeller"] : []),
            ...(annet ? ["resultat"] : []),
          ]);
          if (brukt) expect(avvik[0]?.melding).toContain(`Tabellen ${navn} `);
          andre += annet ? 1 : 0;
        });
        expect(verifiserKvittering(kvittering, oppdrag).gyldig).toBe(true);
      }),
      { numRuns: runder(500) },
    );
    expect(andre).toBeGreaterThan(0);
  });

  it("hver beregning som en serie betyr noe for, nevner den: alle tall i serien endret på én gang", () => {
    let avhengige = 0;
    for (const [navn, serie] of Object.entries(SERIER))
      for (const { oppdrag, ut, kvittering } of LAGET) {
        const tall = blader(serie).filter(
          ({ verdi }) => /^\d+(\.\d+)?$/.test(String(verdi)) && typeof verdi === "string",
        );
        let annet = false;
        const endreFra = (nr: number): void => {
          const blad = tall[nr];
          if (blad !== undefined) medEndret(serie, blad.sti, annen(blad.verdi, 1), () => endreFra(nr + 1));
          else annet = JSON.stringify(gjenstaar(oppdrag)?.svar) !== JSON.stringify(ut);
        };
        endreFra(0);
        if (annet)
          expect(
            kvittering.tabeller.map((t) => t.navn),
            oppdrag.beregning,
          ).toContain(navn);
        avhengige += annet ? 1 : 0;
      }
    expect(avhengige).toBeGreaterThan(30);
  });

  it("for hver endret pris i en tabell blir sjekksummen en annen, og kvitteringen sier hvilken tabell", () => {
    const inn = {
      maaneder: 3,
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }],
    };
    const kvittering = lagKvittering({ beregning: "korreksjonsoppgjoer", inn });
    const navn = "enhetspriser/2019-sone-1-gruppe-1";
    const fil = les(`${navn}.json`);
    expect(kvittering.tabeller).toEqual([{ navn, sha256: tabellsum(fil) }]);
    for (const { sti, verdi } of blader(fil)) {
      if (sti[0] === "$schema") continue;
      const sha256 = tabellsum(medBlad(fil, sti, annen(verdi, 1)));
      expect(hva({ ...kvittering, tabeller: [{ navn, sha256 }] }, { inn })).toEqual(["tabeller"]);
    }
  });
});

const sha = (tekst: string) => createHash("sha256").update(tekst, "utf8").digest("hex");
const les = (fil: string) => JSON.parse(readFileSync(new URL(fil, ROT), "utf8"));

/** Calculates where a spoilt table still can be read. */
function gjenstaar(oppdrag: Oppdrag) {
  try {
    return svarEllerSioFeil(() => beregn(oppdrag));
  } catch {
    return undefined;
  }
}

/** Changes a leaf of a shipped table in memory while something is done. */
function medEndret(tabell: unknown, sti: Bladsti, ny: unknown, gjoer: () => void): void {
  const siste = sti.at(-1) ?? "";
  const beholder = sti.slice(0, -1).reduce<unknown>((her, ledd) => (her as Bladsti)[ledd as number], tabell);
  const objekt = beholder as Record<string, unknown>;
  const foer = objekt[siste];
  objekt[siste] = ny;
  try {
    gjoer();
  } finally {
    objekt[siste] = foer;
  }
}

describe("det kvitteringen nevner", () => {
  it("sjekksummen av en tabell er den av filens innhold uten $schema, regnet for seg", () => {
    const filer = readdirSync(new URL("enhetspriser/", ROT)).map((fil) => `enhetspriser/${fil}`);
    for (const fil of [...filer, ...Object.keys(SERIER).map((navn) => `${navn}.json`)]) {
      const { $schema: _, ...innhold } = les(fil);
      expect(tabellsum(les(fil))).toBe(`sha256:${sha(kanonisk(innhold))}`);
    }
  });

  it.each(BEREGNINGER.map((b) => [b.navn, b.beregn.name] as const))(
    "reglene til %s er minst dem som beregningens egen dokumentasjon sier den regner etter",
    (navn, funksjon) => {
      const kilde = [
        "akonto",
        "aktivitet",
        "korreksjonsoppgjoer",
        "ramme",
        "konsekvens",
        "forloep",
        "kontroll",
      ]
        .map((rom) => new URL(`../../src/${rom}/${funksjon}.ts`, import.meta.url))
        .flatMap((fil) => {
          try {
            return [readFileSync(fil, "utf8")];
          } catch {
            return [];
          }
        })[0];
      const dok = kilde?.split("@param").at(-2)?.split("/**").at(-1) ?? "";
      const sagt = [...dok.matchAll(/\b[TAKVRSN]-\d+\b/g)].map(([id]) => id);
      expect(sagt.length).toBeGreaterThan(0);
      expect(grunnlagFor(navn).regler).toEqual(expect.arrayContaining([...new Set(sagt)]));
    },
  );

  it("statusene er registerets", () => {
    fc.assert(
      fc.property(vilkaarligOppdrag, (oppdrag) => {
        const { regler } = lagKvittering(oppdrag);
        for (const { id, status } of regler)
          expect(listRegler().find((r) => r.id === id)?.status).toBe(status);
        expect(new Set(regler.map((r) => r.id)).size).toBe(regler.length);
      }),
      { numRuns: 30 },
    );
  });
});

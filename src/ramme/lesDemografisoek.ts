import * as z from "zod";
import type { Merknad, Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, desimal, ettAv, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { forhold } from "../tall/forhold.js";
import { type Desimal, lesTall } from "../tall/lesTall.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { fortegn, fraSkalert, gange, minus, NULL, pluss, sammenlign, type Tall } from "../tall/Tall.js";
import { indeksmerknader, METODER, type Metode } from "./indekser.js";
import { kjede } from "./kjede.js";
import { grunnlagsfelt, uttrekksproblemer } from "./lesUttrekk.js";
import { somAar } from "./somAar.js";

/** What {@link finnDemografiSomGir} takes. */
export type DemografiSomGirInn = {
  readonly grunnlag: { readonly aar: number; readonly beloep: Desimal };
  readonly tilAar: number;
  /** Every year's deflator; `demografi` is left out in the years that share the sought rate. */
  readonly indekser: readonly {
    readonly aar: number;
    readonly deflator: Desimal;
    readonly demografi?: Desimal;
  }[];
  /** The published uttrekk of `tilAar` in kroner, and the unit it is shown in (1000). */
  readonly publisert: { readonly beloep: Desimal; readonly avrundetTil: Desimal };
  readonly metode?: Metode;
};

/** The input as read: what is fixed, and what is sought. */
export type LestDemografisoek = {
  /** The base times every factor that does not hold the sought rate. */
  readonly faste: Tall;
  /** The years that share the sought rate, and (for the additive method) their deflators. */
  readonly aar: readonly number[];
  readonly deflatorer: readonly Tall[];
  readonly metode: Metode;
  readonly grenser: { readonly nedre: Tall; readonly oevre: Tall };
  /** What is doubtful about the rates that are given. */
  readonly merknader: readonly Merknad[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    grunnlag: grunnlagsfelt(),
    tilAar: aarfelt("Til-året"),
    indekser: z.array(
      z.strictObject({
        aar: aarfelt(),
        deflator: andel("Deflatoren"),
        demografi: andel("Demografisatsen").optional(),
      }),
    ),
    publisert: z.strictObject({
      beloep: desimal({ navn: "Det publiserte beløpet", over: 0 }),
      avrundetTil: desimal({ navn: "Avrundingen", over: 0 }),
    }),
    metode: ettAv("Metoden", METODER).optional(),
  }),
);

const HALV = /* @__PURE__ */ fraSkalert(5, 1);

/** N-2: the values that are shown as the published amount. */
function grenserAv(beloep: Tall, avrundetTil: Tall): LestDemografisoek["grenser"] {
  const halv = gange(avrundetTil, HALV);
  return { nedre: minus(beloep, halv), oevre: pluss(beloep, halv) };
}

/** Reads a number above zero, whatever else is wrong. */
function somPositivt(inn: unknown): Tall | undefined {
  const t = lesTall(inn);
  return typeof t === "string" || fortegn(t) <= 0 ? undefined : t;
}

/** Reads as much of the published amount and its unit as can be read. */
function publisertI(inn: unknown) {
  const felter = erObjekt(inn) ? inn : {};
  return { beloep: somPositivt(felter["beloep"]), avrundetTil: somPositivt(felter["avrundetTil"]) };
}

/** Finds an amount that is not shown in its unit. */
function visningsproblem({ beloep, avrundetTil: enhet }: ReturnType<typeof publisertI>): Problem[] {
  if (beloep === undefined || enhet === undefined) return [];
  if (sammenlign(gange(forhold(beloep, enhet, 0), enhet), beloep) === 0) return [];
  const melding = `Det publiserte beløpet er ikke vist i hele ${skrivNorsk(enhet)} kr: fant ${skrivNorsk(beloep)} kr; oppgi beløpet slik det er vist, og enheten det er vist i.`;
  return [{ kode: "UGYLDIG_VERDI", sti: ["publisert", "beloep"], melding }];
}

/** Finds that no year has an unknown rate, where every year has its index. */
function valgproblem({ grunnlag, tilAar, indekser }: Readonly<Record<string, unknown>>): Problem[] {
  const fra = somAar(erObjekt(grunnlag) ? grunnlag["aar"] : undefined);
  const til = somAar(tilAar);
  if (fra === undefined || til === undefined || til < fra || !Array.isArray(indekser)) return [];
  if (til === fra) {
    const melding = `Til-året ${til} er grunnlagsåret, så ingen sats virker; oppgi ${fra + 1} eller et senere år.`;
    return [{ kode: "MANGLER_VALG", sti: ["tilAar"], melding }];
  }
  const rader: readonly unknown[] = indekser;
  const iSpennet = (aar = fra) => aar > fra && aar <= til;
  const brukte = rader.map((rad) => (erObjekt(rad) ? rad : {})).filter((rad) => iSpennet(somAar(rad["aar"])));
  if (brukte.length < til - fra || brukte.some((rad) => rad["demografi"] === undefined)) return [];
  const melding =
    "Hvert år har sin demografisats, så ingen er ukjent; utelat demografi i årene der den skal finnes.";
  return [{ kode: "MANGLER_VALG", sti: ["indekser"], melding }];
}

/** Reads the input of `finnDemografiSomGir`, or gathers what is wrong with it. */
export function lesDemografisoek(inn: unknown): Lest<LestDemografisoek> {
  const lest = lesMedSkjema(skjema(), inn);
  // what was read decides: an object of the host's may give one value now and another later
  const verdi = "verdi" in lest ? lest.verdi : undefined;
  const felter: Readonly<Record<string, unknown>> = verdi ?? (erObjekt(inn) ? inn : {});
  const problemer = [
    ...lest.problemer,
    ...dobbelt(felter["indekser"], "aar", "DUPLIKAT_AAR", "Indeksen for", ["indekser"]),
    ...uttrekksproblemer(felter, [], "deflator (og demografi der den er kjent)"),
    ...valgproblem(felter),
    ...visningsproblem(verdi?.publisert ?? publisertI(felter["publisert"])),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { grunnlag, tilAar, indekser, publisert, metode = "multiplikativ" } = lest.verdi;
  const brukte = indekser.filter(({ aar }) => aar > grunnlag.aar && aar <= tilAar);
  const ukjente = brukte.filter((rad) => rad.demografi === undefined).sort((a, b) => a.aar - b.aar);
  const faste = fastDel(grunnlag.beloep, brukte, metode);
  return {
    verdi: {
      faste,
      aar: ukjente.map(({ aar }) => aar),
      deflatorer: ukjente.map(({ deflator }) => deflator),
      metode,
      grenser: grenserAv(publisert.beloep, publisert.avrundetTil),
      merknader: indeksmerknader(
        indekser.map(({ aar, deflator, demografi = NULL }) => ({ aar, deflator, demografi })),
        ["indekser"],
      ),
    },
    problemer: [],
  };
}

type LestRad = { readonly aar: number; readonly deflator: Tall; readonly demografi?: Tall | undefined };

/** Multiplies what does not hold the sought rate: the whole factor of known years, and with the multiplied method the deflators of the others. */
function fastDel(beloep: Tall, brukte: readonly LestRad[], metode: Metode): Tall {
  const faste = brukte
    .filter((rad) => rad.demografi !== undefined || metode === "multiplikativ")
    .map(({ deflator, demografi = NULL }, i) => ({ aar: i + 1, deflator, demografi }));
  return kjede({ aar: 0, beloep }, faste.length, faste, metode).at(-1)?.beloep ?? beloep;
}

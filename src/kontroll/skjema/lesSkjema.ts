import * as z from "zod";
import { maanedsfelt } from "../../akonto/terminer.js";
import type { Merknad, Problem } from "../../feil.js";
import { beskrivFunn, siter } from "../../grense/beskrivFunn.js";
import { dobbelt } from "../../grense/dobbelt.js";
import { delfelt, desimal, ikkeTom, lat, navn } from "../../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../../grense/lesInndata.js";
import { naermeste } from "../../grense/naermeste.js";
import {
  fellesfelt,
  lagNoekkel,
  NOEKKELKRAV,
  noekkelproblemer,
} from "../../korreksjonsoppgjoer/oppgjoersdeler.js";
import { SUMRAD } from "../../korreksjonsoppgjoer/stillOpp.js";
import { type Broek, broek, fraTall, jevnfoer, multipliser } from "../../tall/Broek.js";
import { gulvAv } from "../../tall/snitt.js";
import { tierpotens } from "../../tall/Tall.js";
import { linjeproblemer } from "../../tariff/linjeproblemer.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../../tariff/prisgrunnlag.js";
import { aarsmerknader } from "../../tariff/prismerknader.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import { TJENESTEGRUPPER, type Tjenestegruppe } from "../../tjenestekoder/koder.js";
import { enhetsfelt, sannhetsverdi } from "../felt.js";
import type { LestRad, LestSkjema } from "./LestSkjema.js";
import { enhetsproblem, type Skjematall, skjematall, visning } from "./tallfelt.js";

const volum = (hva: string) => skjematall({ navn: hva, minst: 0 }).optional();
const kroner = (hva: string) => skjematall({ navn: hva }).optional();

/** A group heading of the form. */
const gruppefelt = () =>
  delfelt((inn): Lest<Tjenestegruppe> => {
    const funnet = TJENESTEGRUPPER.find((gruppe) => gruppe === inn);
    if (funnet !== undefined) return { verdi: funnet, problemer: [] };
    if (inn === undefined)
      return { problemer: [{ kode: "MANGLER_FELT", sti: [], melding: "Gruppen mangler; oppgi en tekst." }] };
    const likt = typeof inn === "string" ? naermeste(inn, TJENESTEGRUPPER) : undefined;
    const raad = likt === undefined ? "skjemaet har 16 grupper, se TJENESTEGRUPPER" : `mente du «${likt}»?`;
    const melding = `Ukjent gruppe: fant ${beskrivFunn(inn)}; ${raad}`;
    return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
  });

const linjefelt = () =>
  z.strictObject({
    kode: kodefelt(),
    pris: volum("Prisen"),
    stjerne: sannhetsverdi("stjerne").optional(),
    aarsvolum: volum("Årsvolumet"),
    aKontoVolum: volum("A konto-volumet"),
    gjennomfoert: volum("Det gjennomførte volumet"),
    endring: kroner("Endringen"),
    netto: kroner("Nettobeløpet"),
  });

const radfelt = () =>
  z.strictObject({
    termin: navn("Terminen"),
    maaneder: maanedsfelt().optional(),
    aKonto: kroner("A konto"),
    korreksjon: kroner("Korreksjonen"),
    sum: kroner("Summen"),
  });

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...fellesfelt(),
    noekkel: skjematall(NOEKKELKRAV).optional(),
    maaneder: maanedsfelt().optional(),
    termin: navn("Terminen").optional(),
    linjer: ikkeTom(linjefelt(), "Ingen linjer; oppgi skjemaets linjer."),
    grupper: z.array(z.strictObject({ gruppe: gruppefelt(), netto: kroner("Nettobeløpet") })).optional(),
    netto: kroner("Nettobeløpet"),
    aarsbeloep: kroner("Årsbeløpet"),
    oppstilling: z.array(radfelt()).optional(),
    avrundetTil: z
      .strictObject({
        aarsvolum: enhetsfelt().optional(),
        gjennomfoert: enhetsfelt().optional(),
        endring: enhetsfelt().optional(),
        netto: enhetsfelt().optional(),
      })
      .optional(),
    doegnenhet: desimal({ navn: "Døgnenheten", over: 0, hoeyst: 1 }).optional(),
    forslag: sannhetsverdi("forslag").optional(),
  }),
);

type Felter = z.output<ReturnType<typeof skjema>>;

/** A form as read, with what the result says beside the verdicts. */
export type LestSkjemakontroll = {
  readonly skjema: LestSkjema;
  readonly tariff: Prisgrunnlag["tariff"];
  readonly merknader: readonly Merknad[];
  readonly medForslag: boolean;
};

/** Finds rows of the head that stand twice, a SUM that is not the last, and a settled term without a row. */
function radproblemer(inn: unknown, termin: unknown): Problem[] {
  if (!Array.isArray(inn)) return [];
  const navnene = inn.map((rad: unknown) => (erObjekt(rad) ? rad["termin"] : undefined));
  const sti = ["oppstilling"];
  const problemer = dobbelt(inn, "termin", "DUPLIKAT_TERMIN", "Terminen", sti);
  navnene.forEach((navnet, i) => {
    if (navnet !== SUMRAD || i === inn.length - 1) return;
    problemer.push({
      kode: "UGYLDIG_VERDI",
      sti: [...sti, i, "termin"],
      melding: "«SUM» er summeraden, og den står sist.",
    });
  });
  if (typeof termin !== "string" || (termin !== SUMRAD && navnene.includes(termin))) return problemer;
  const kjente = navnene.filter((navnet) => typeof navnet === "string" && navnet !== SUMRAD);
  const liste = kjente.slice(0, 12).map((navnet) => siter(String(navnet)));
  const melding = `Terminen har ingen rad i oppstillingen (${liste.join(", ")}): fant ${siter(termin)}.`;
  return [...problemer, { kode: "UKJENT_TERMIN", sti: ["termin"], melding }];
}

/** Finds numbers with more digits than the unit that is given for them. */
function enhetsproblemer({ linjer, grupper = [], netto, avrundetTil = {} }: Felter): Problem[] {
  const nettoer: [Skjematall | undefined, Problem["sti"]][] = [
    ...grupper.map((g, i): [Skjematall | undefined, Problem["sti"]] => [g.netto, ["grupper", i, "netto"]]),
    [netto, ["netto"]],
  ];
  const felter = ["aarsvolum", "gjennomfoert", "endring", "netto"] as const;
  return [
    ...linjer.flatMap((linje, i) =>
      felter.flatMap((felt) => enhetsproblem(linje[felt], avrundetTil[felt], ["linjer", i, felt])),
    ),
    ...nettoer.flatMap(([tall, sti]) => enhetsproblem(tall, avrundetTil.netto, sti)),
  ];
}

/** Fewest decimals of a key that may be months/12 cut or rounded. */
const FAA_DESIMALER = 2;

/** What a printed key may be: what it says, and whole months/12 that it is when these are cut or rounded (0,083). */
function noekler(felter: Felter): Broek[] {
  const { teller, nevner } = lagNoekkel({ maaneder: felter.maaneder, noekkel: felter.noekkel?.verdi });
  const som = multipliser(fraTall(teller), broek(1n, BigInt(nevner)));
  const { desimaler = 0 } = felter.noekkel ?? {};
  if (desimaler < FAA_DESIMALER) return [som];
  const skala = tierpotens(desimaler);
  const vist = multipliser(som, broek(skala)).t;
  const tolvdeler = Array.from({ length: 12 }, (_, i) => broek(BigInt(i + 1), 12n)).filter((andel) => {
    const kuttet = gulvAv(multipliser(andel, broek(skala)));
    return jevnfoer(andel, som) !== 0 && (kuttet === vist || kuttet + 1n === vist);
  });
  return [som, ...tolvdeler];
}

function lagRader(rader: NonNullable<Felter["oppstilling"]>): LestRad[] {
  return rader.map(({ termin, maaneder, ...tall }, nr) => ({
    nr,
    termin,
    maaneder,
    tall: {
      aKonto: visning(tall.aKonto, "eksakt"),
      korreksjon: visning(tall.korreksjon, "eksakt"),
      sum: visning(tall.sum, "eksakt"),
    },
  }));
}

function lagSkjema(felter: Felter, grunnlag: Prisgrunnlag | undefined): LestSkjema {
  const { avrundetTil = {}, oppstilling = [], termin, doegnenhet } = felter;
  const alleRader = lagRader(oppstilling);
  const rader = alleRader.filter((rad) => rad.termin !== SUMRAD);
  const medKorreksjon = rader.filter(({ tall }) => tall.korreksjon !== undefined);
  const utledede = new Set(grunnlag?.tvilsomme.flatMap(({ nr, utledet }) => (utledet ? [nr] : [])));
  const linjeFor = new Map(felter.linjer.map((linje, nr) => [linje.kode, { linje, nr }]));
  return {
    noekler: noekler(felter),
    linjer: KATALOG.flatMap((tjeneste, plass) => {
      const funnet = linjeFor.get(tjeneste.kode);
      if (funnet === undefined) return [];
      const { linje, nr } = funnet;
      const pris = grunnlag?.priser[plass];
      return [
        {
          nr,
          tjeneste,
          tabellpris: pris && { verdi: fraTall(pris.verdi), utledet: utledede.has(plass) },
          stjerne: linje.stjerne,
          tall: {
            pris: visning(linje.pris, "eksakt"),
            aarsvolum: visning(linje.aarsvolum, "avrundet", avrundetTil.aarsvolum),
            aKontoVolum: visning(linje.aKontoVolum, "eksakt"),
            gjennomfoert: visning(linje.gjennomfoert, "avrundet", avrundetTil.gjennomfoert),
            endring: visning(linje.endring, "avrundet", avrundetTil.endring),
            netto: visning(linje.netto, "avrundet", avrundetTil.netto),
          },
        },
      ];
    }),
    grupper: (felter.grupper ?? []).flatMap(({ gruppe, netto }, nr) => {
      const vist = visning(netto, "avrundet", avrundetTil.netto);
      return vist === undefined ? [] : [{ nr, gruppe, netto: vist }];
    }),
    sum: visning(felter.netto, "avrundet", avrundetTil.netto),
    aarsbeloep: visning(felter.aarsbeloep, "eksakt"),
    rader,
    sumrad: alleRader.find((rad) => rad.termin === SUMRAD),
    egenRad:
      termin === undefined
        ? medKorreksjon.length === 1
          ? medKorreksjon[0]
          : undefined
        : rader.find((rad) => rad.termin === termin),
    doegnenhet: doegnenhet === undefined ? broek(1n, 100n) : fraTall(doegnenhet),
  };
}

/** Reads the input of {@link kontrollerKorreksjonsoppgjoer}, or gathers what is wrong with it. */
export function lesSkjema(inn: unknown): Lest<LestSkjemakontroll> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const utenPriser = inn["tariff"] === undefined && inn["priser"] === undefined;
  const priser: Lest<Prisgrunnlag | undefined> = utenPriser
    ? { verdi: undefined, problemer: [] }
    : lesPrisgrunnlag(inn);
  const problemer = [
    ...lest.problemer,
    ...priser.problemer,
    ...noekkelproblemer({ noekkel: inn["noekkel"] ?? undefined, maaneder: inn["maaneder"] }),
    ...linjeproblemer(inn["linjer"], undefined),
    ...dobbelt(inn["grupper"], "gruppe", "DUPLIKAT_NAVN", "Gruppen", ["grupper"]),
    ...radproblemer(inn["oppstilling"], inn["termin"]),
    ...("verdi" in lest ? enhetsproblemer(lest.verdi) : []),
  ];
  if (!("verdi" in lest) || !("verdi" in priser) || problemer.length > 0) return { problemer };
  const grunnlag = priser.verdi;
  return {
    verdi: {
      skjema: lagSkjema(lest.verdi, grunnlag),
      tariff: grunnlag?.tariff,
      merknader: grunnlag ? [...grunnlag.merknader, ...aarsmerknader(lest.verdi.aar, grunnlag)] : [],
      medForslag: lest.verdi.forslag ?? true,
    },
    problemer: [],
  };
}

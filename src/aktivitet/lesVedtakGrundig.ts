import * as z from "zod";
import { type Dagnummer, lesDato } from "../dato/dato.js";
import type { Feilkode, Problem, Sti } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { baklengs, datofelt } from "../grense/datofelt.js";
import { aarfelt, delfelt, desimal, ettAv, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { fortegn, heltall, type Tall } from "../tall/Tall.js";
import { ukjentTjenestekode } from "../tjenestekoder/ukjentTjenestekode.js";
import { erTime, type Kodeoversetter, oversett, type Spenn, settKode } from "./kodeoversetter.js";
import { lesIdent } from "./lesIdent.js";
import type { Leseoppsett } from "./lesVedtakHurtig.js";
import { overUken, type Per, settTall, TIMER_I_UKEN } from "./mengder.js";
import { UTEN_SLUTT } from "./slutt.js";
import {
  AVSLUTNINGER,
  INGEN_AVSLUTNING,
  type Kodesegment,
  leggTilOpphoer,
  toemOpphoer,
  type Vedtakspost,
} from "./Vedtakspost.js";

/** An id or a pseudonym: a text or a whole number. What was found is never shown, since it may say who someone is. */
const ident = (hva: string) =>
  delfelt<string>((inn) => {
    const verdi = lesIdent(inn);
    if (verdi !== undefined) return { verdi, problemer: [] };
    const feil = (kode: Feilkode, melding: string) => ({ problemer: [{ kode, sti: [], melding }] });
    if (inn === undefined) return feil("MANGLER_FELT", `${hva} mangler; oppgi en tekst eller et helt tall.`);
    if (typeof inn === "string") return feil("UGYLDIG_VERDI", `${hva} skal ha 1–200 tegn.`);
    return feil("UGYLDIG_TYPE", `${hva} skal være en tekst eller et helt tall.`);
  });

const vedtaksskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    id: ident("Vedtakets id").optional(),
    bruker: ident("Bruker"),
    kode: z.unknown().optional(),
    kommune: navn("Kommunen").optional(),
    fra: datofelt("Vedtakets første dag"),
    til: datofelt("Vedtakets siste dag").optional(),
    timerPerUke: desimal({ navn: "Timer per uke", minst: 0, hoeyst: TIMER_I_UKEN }).optional(),
    plasser: desimal({ navn: "Antall plasser", over: 0 }).optional(),
    mengde: z
      .strictObject({
        verdi: desimal({ navn: "Mengden", minst: 0 }),
        enhet: ettAv("Enheten", ["time", "doegn"]),
        per: ettAv("Mengden er per", ["uke", "maaned", "dag", "aar", "vedtak"]),
      })
      .optional(),
    opphoer: z
      .array(z.strictObject({ fra: datofelt("Opphørets første dag"), til: datofelt("Opphørets siste dag") }))
      .optional(),
    avslutning: ettAv("Avslutningen", ["flytting", "doed", "annet"]).optional(),
    foedselsaar: aarfelt("Fødselsåret").optional(),
    tjenestested: navn("Tjenestestedet").optional(),
  }),
);

type Skjemavedtak = z.output<ReturnType<typeof vedtaksskjema>>;
type Raa = Readonly<Record<string, unknown>>;

/** Makes the problem of a code without a meaning, on all its days or on some. */
function ukjentKode(kode: unknown, oversetter: Kodeoversetter | undefined): Problem {
  if (oversetter?.has(kode) === true) {
    const melding = `Den lokale koden ${beskrivFunn(kode)} er oversatt, men ikke for alle vedtakets dager i perioden; oppgi hva den betyr på dem.`;
    return { kode: "UKJENT_TJENESTEKODE", sti: ["kode"], melding };
  }
  const problem = ukjentTjenestekode(kode, ["kode"]);
  if (oversetter === undefined || problem.kode !== "UKJENT_TJENESTEKODE") return problem;
  const melding = `Koden er verken oversatt i lokaleKoder eller på skjemaet: fant ${beskrivFunn(kode)}.`;
  return { ...problem, melding };
}

const ORD = { true: ["timer", "time", "timerPerUke"], false: ["døgn", "doegn", "plasser"] } as const;

/** Finds what is wrong with how a vedtak says its amount: not at all, in two ways, or in the other unit's way. */
function mengdeproblemer(inn: Raa, time: boolean): Problem[] {
  const [enheter, enhet, kortform] = ORD[`${time}`];
  const [, , annen] = ORD[`${!time}`];
  const gitt = (["timerPerUke", "plasser", "mengde"] as const).filter((felt) => inn[felt] !== undefined);
  const kode = typeof inn["kode"] === "string" ? siter(inn["kode"]) : beskrivFunn(inn["kode"]);
  if (gitt.length > 1) {
    const melding = `Vedtaket har både ${gitt.join(" og ")}; oppgi bare det ene.`;
    return [{ kode: "FLERE_VALG", sti: [], melding }];
  }
  if (gitt[0] === annen) {
    const melding = `Koden telles i ${enheter}: fant ${annen} for ${kode}; oppgi ${kortform}.`;
    return [{ kode: "FEIL_ENHET", sti: [annen], melding }];
  }
  if (gitt.length === 0 && time) {
    const melding = `Vedtaket mangler timer: ${kode} telles i timer; oppgi timerPerUke, eller mengde med enhet "time".`;
    return [{ kode: "MANGLER_FELT", sti: ["timerPerUke"], melding }];
  }
  const mengde = inn["mengde"];
  const oppgitt = erObjekt(mengde) ? mengde["enhet"] : undefined;
  if ((oppgitt === "time" || oppgitt === "doegn") && oppgitt !== enhet) {
    const melding = `Koden telles i ${enheter}: fant enhet "${oppgitt}" for ${kode}; oppgi "${enhet}".`;
    return [{ kode: "FEIL_ENHET", sti: ["mengde", "enhet"], melding }];
  }
  return [];
}

/** Finds what is wrong with the dates together, in the raw input. */
function datoproblemer(inn: Raa): Problem[] {
  const opphoer: readonly unknown[] = Array.isArray(inn["opphoer"]) ? inn["opphoer"] : [];
  return [
    ...baklengs(inn, "Vedtaket", []),
    ...opphoer.flatMap((ledd, i) => baklengs(ledd, "Opphøret", ["opphoer", i])),
  ];
}

/** Sets the amount, and finds what is wrong with it once its code and dates are known. */
function settMengde(post: Vedtakspost, v: Skjemavedtak, time: boolean, oppsett: Leseoppsett): Problem[] {
  const { mengde, timerPerUke, plasser = heltall(1) } = v;
  const verdi: Tall = mengde?.verdi ?? (time ? (timerPerUke ?? heltall(0)) : plasser);
  const per: Per = mengde?.per ?? (time ? "uke" : "dag");
  if (mengde !== undefined && !time && fortegn(verdi) === 0) {
    const melding = "Mengden er utenfor området: fant 0; oppgi over 0.";
    return [{ kode: "UTENFOR_OMRAADE", sti: ["mengde", "verdi"], melding }];
  }
  if (per === "vedtak" && v.til === undefined) {
    const melding =
      "Vedtakets siste dag mangler: en mengde for hele vedtaket fordeles på dagene, og trenger til.";
    return [{ kode: "MANGLER_FELT", sti: ["til"], melding }];
  }
  settTall(post, verdi, per, time, oppsett.regler);
  if (mengde === undefined || !time || !overUken(post.mengde)) return [];
  const melding = `Mengden er mer enn ${TIMER_I_UKEN} timer i uken (V-5), som er alle ukens timer.`;
  return [{ kode: "UTENFOR_OMRAADE", sti: ["mengde", "verdi"], melding }];
}

/** Fills a post from what the schema has read, and finds what is wrong with it. */
function fyll(
  post: Vedtakspost,
  v: Skjemavedtak,
  betydning: number | readonly Kodesegment[],
  time: boolean,
  oppsett: Leseoppsett,
): Problem[] {
  post.id = v.id;
  post.bruker = v.bruker;
  post.kommune = v.kommune;
  post.fra = v.fra;
  post.til = v.til ?? UTEN_SLUTT;
  post.foedselsaar = v.foedselsaar;
  post.tjenestested = v.tjenestested;
  settKode(post, betydning);
  post.avslutning = v.avslutning === undefined ? INGEN_AVSLUTNING : AVSLUTNINGER.indexOf(v.avslutning);
  const problemer = settMengde(post, v, time, oppsett);
  toemOpphoer(post);
  v.opphoer?.forEach(({ fra, til }, i) => {
    leggTilOpphoer(post, i, fra, til, oppsett.regler);
  });
  return problemer;
}

/** Tells whether a vedtak says its amount in hours. */
function sagtTimer(inn: Raa): boolean {
  const mengde = inn["mengde"];
  return inn["timerPerUke"] !== undefined || (erObjekt(mengde) && mengde["enhet"] === "time");
}

/** Tells whether a vedtak is counted in hours; by its own words where its code means nothing on its days, none of which are counted. */
const erTimevedtak = (betydning: number | readonly Kodesegment[], inn: Raa): boolean | undefined =>
  typeof betydning === "object" && betydning.length === 0 ? sagtTimer(inn) : erTime(betydning);

/** Gives a vedtak's days, also of a raw input, as far as it says them. */
function dagene(inn: Raa, spenn: Spenn): { fra: Dagnummer; til: Dagnummer } {
  return { fra: lesDato(inn["fra"]) ?? spenn.fra, til: lesDato(inn["til"]) ?? UTEN_SLUTT };
}

/**
 * Reads a vedtak with the schema into a post and gathers every problem, each at its path inside the vedtak: what `lesVedtakHurtig`
 * leaves, and what decides in the end.
 */
export function lesVedtakGrundig(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): readonly Problem[] {
  const lest: Lest<Skjemavedtak> = lesMedSkjema(vedtaksskjema(), inn);
  if (!erObjekt(inn)) return lest.problemer;
  const felter: Raa = "verdi" in lest ? lest.verdi : inn;
  const { fra, til = UTEN_SLUTT } = "verdi" in lest ? lest.verdi : dagene(inn, oppsett.spenn);
  const sisteTelles = oppsett.regler.sisteDag === "telles";
  const betydning = oversett(oppsett.oversetter, felter["kode"], fra, til, oppsett.spenn, sisteTelles);
  const time = betydning === undefined ? undefined : erTimevedtak(betydning, felter);
  const problemer: Problem[] = [...lest.problemer, ...datoproblemer(inn)];
  if (betydning === undefined) problemer.push(ukjentKode(felter["kode"], oppsett.oversetter));
  else if (time === undefined) {
    const melding = `Den lokale koden ${beskrivFunn(felter["kode"])} betyr timer på noen av vedtakets dager og døgn på andre; del vedtaket der den skifter.`;
    problemer.push({ kode: "FEIL_ENHET", sti: ["kode"], melding });
  } else problemer.push(...mengdeproblemer(felter, time));
  if (problemer.length > 0 || !("verdi" in lest) || betydning === undefined || time === undefined)
    return problemer;
  return fyll(post, lest.verdi, betydning, time, oppsett);
}

/** Sets a vedtak's path in front of the paths of its problems. */
export const medSti = (problemer: readonly Problem[], sti: Sti): Problem[] =>
  problemer.map((p) => ({ ...p, sti: [...sti, ...p.sti] }));

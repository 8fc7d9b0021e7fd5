import type { Problem, Sti } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { naermeste } from "../grense/naermeste.js";
import { under } from "./felt.js";
import { identitetsdeler } from "./identitetsdeler.js";
import { type Identitetsfelt, identitetsskjemaer } from "./identitetsfelt.js";
import { nummerer } from "./nummerer.js";
import type { Regnestykke } from "./Regnestykke.js";
import type { Navnebruk } from "./Tabell.js";

/** Reads the fields of an identity by the schema of its type. */
function lesFelter(inn: unknown): Lest<Identitetsfelt> {
  const skjemaer = identitetsskjemaer();
  if (!erObjekt(inn)) return lesMedSkjema<Identitetsfelt>(skjemaer.radsum, inn); // which says that it is none
  const { type } = inn;
  const kjente = Object.keys(skjemaer) as (keyof typeof skjemaer)[];
  const funnet = kjente.find((kjent) => kjent === type);
  if (funnet !== undefined) return lesMedSkjema<Identitetsfelt>(skjemaer[funnet], inn);
  const likt = typeof type === "string" ? naermeste(type, kjente) : undefined;
  const raad = likt === undefined ? `oppgi ${kjente.join(", ")}.` : `mente du ${siter(likt)}?`;
  const mangler = type === undefined;
  const melding = mangler ? `Typen mangler; ${raad}` : `Ukjent type: fant ${beskrivFunn(type)}; ${raad}`;
  return { problemer: [{ kode: mangler ? "MANGLER_FELT" : "UGYLDIG_VERDI", sti: ["type"], melding }] };
}

/** Gives the names of a list with their paths, where the identity has that list. */
function navneliste(felter: Identitetsfelt, felt: "rader" | "kolonner", sti: Sti): Navnebruk[] | undefined {
  const liste = (felter as { rader?: string[] | undefined; kolonner?: string[] | undefined })[felt];
  return liste?.map((navn, i) => ({ navn, sti: [...sti, felt, i] }));
}

/** Finds what is wrong with an identity that has its fields. */
function innvendinger({ type, sti, svar, ledd, resten, rader, kolonner }: Regnestykke): Problem[] {
  const problemer: Problem[] = [];
  if (type === "tabelldifferanse" && ledd.length !== 2) {
    const melding = `En tabelldifferanse er den første tabellen minus den andre: fant ${ledd.length} ledd; oppgi to.`;
    problemer.push({ kode: "UGYLDIG_VERDI", sti: [...sti, "av"], melding });
  } else if (!ledd.some(({ fortegn }) => fortegn > 0n) && resten === undefined) {
    problemer.push({ kode: "MANGLER_FELT", sti: [...sti, "av"], melding: "Ingen ledd; oppgi minst ett." });
  }
  const begrenset = [
    { felt: "rader", liste: rader, fast: svar.rad, hva: "Raden" },
    { felt: "kolonner", liste: kolonner, fast: svar.kolonne, hva: "Kolonnen" },
  ];
  for (const { felt, liste, fast, hva } of begrenset) {
    if (liste === undefined) continue;
    problemer.push(...nummerer(liste, hva).problemer);
    if (fast !== undefined) {
      const melding = `Svaret står i ${siter(fast.navn)}, så ${felt} har ingenting å si; oppgi bare det ene.`;
      problemer.push({ kode: "FLERE_VALG", sti: [...sti, felt], melding });
    } else if (liste.length === 0) {
      const melding = `Ingen ${felt}; oppgi minst én, eller utelat feltet når identiteten gjelder alle.`;
      problemer.push({ kode: "MANGLER_FELT", sti: [...sti, felt], melding });
    }
  }
  return problemer;
}

/** Reads an identity, as far as it can be read without the tables. */
export function lesIdentitet(inn: unknown, nr: number, sti: Sti): Lest<Regnestykke> {
  const lest = lesFelter(inn);
  if (!("verdi" in lest)) return { problemer: under(sti, lest.problemer) };
  const felter = lest.verdi;
  const verdi: Regnestykke = {
    nr,
    type: felter.type,
    sti,
    ...identitetsdeler(felter, sti),
    rader: navneliste(felter, "rader", sti),
    kolonner: navneliste(felter, "kolonner", sti),
    utelatTomme: felter.tomme === "utelates",
  };
  const problemer = innvendinger(verdi);
  return problemer.length === 0 ? { verdi, problemer: [] } : { problemer };
}

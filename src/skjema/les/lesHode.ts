import { siter } from "../../grense/beskrivFunn.js";
import { erNavn } from "../../grense/felt.js";
import { lesTall } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { fraSkalert, gange } from "../../tall/Tall.js";
import type { Celle } from "../bok/Bok.js";
import { type Lesing, noterProblem, noterSted } from "./Lesing.js";
import { type Hodefelt, lesLedetekst } from "./ledetekster.js";
import type { Lestoppstilling } from "./lesOppstilling.js";
import { lesTallcelle } from "./lesTallcelle.js";
import { celleVed } from "./Tabell.js";
import { rens } from "./talltekst.js";

/** What stands above or below the table. */
export type Lesthode = {
  readonly noekkel?: string;
  readonly maaneder?: number;
  readonly kommune?: string;
  readonly aar?: number;
  readonly termin?: string;
  readonly sone?: string;
  readonly reisetidsgruppe?: number;
};

/** Columns to the right of a label that its value may stand in. */
const NAERT = 3;

/** A label's value: the cell it stands in, with the label's own words taken away. */
type Funn = { readonly felt: Hodefelt; readonly celle: Celle };

const erTom = (celle: Celle): boolean => celle.slag === "tekst" && rens(celle.tekst) === "";

/** Finds the value of each label: behind it in its cell, in the next cells to the right, or below it. */
function finnVerdier(lesing: Lesing, utenfor: (rad: number, kolonne: number) => boolean): Funn[] {
  const { ark } = lesing;
  const funn: Funn[] = [];
  for (const [rad, celler] of ark.rader) {
    for (const celle of celler.values()) {
      if (celle.slag !== "tekst" || !utenfor(rad, celle.kolonne)) continue;
      const ledetekst = lesLedetekst(celle.tekst);
      if (ledetekst === undefined) continue;
      const { felt, rest } = ledetekst;
      if (rest !== "") {
        funn.push({ felt, celle: { ...celle, tekst: rest } });
        continue;
      }
      const slaatt = ark.sammenslaatte.find((o) => o.fraRad === rad && o.fraKolonne === celle.kolonne);
      const fra = slaatt?.tilKolonne ?? celle.kolonne;
      const naboer = [
        ...Array.from({ length: NAERT }, (_, i) => celleVed(ark, rad, fra + 1 + i)),
        celleVed(ark, (slaatt?.tilRad ?? rad) + 1, celle.kolonne),
      ];
      const verdi = naboer.find((nabo) => nabo !== undefined && !erTom(nabo));
      if (verdi === undefined || !utenfor(verdi.rad, verdi.kolonne)) continue;
      if (verdi.slag === "tekst" && lesLedetekst(verdi.tekst) !== undefined) continue;
      if (felt === "kommune" && verdi.slag === "tall") continue; // its number
      funn.push({ felt, celle: verdi });
    }
  }
  return funn;
}

const heltall = (tekst: string): number | undefined =>
  /^\d{1,4}([.,]0+)?$/.test(tekst) ? Number.parseInt(tekst, 10) : undefined;

/** Reads the key: a decimal, a per cent, or months/12 as text or as a formula. */
function lesNoekkel(lesing: Lesing, celle: Celle): Pick<Lesthode, "noekkel" | "maaneder"> {
  const deling = /^=?\s*(\d{1,2})\s*\/\s*12$/.exec(rens(celle.formel ?? celle.tekst));
  if (deling !== null && (celle.slag === "tekst" || celle.slag === "tall")) {
    return { maaneder: Number.parseInt(deling[1] ?? "", 10) };
  }
  const [, prosent] = celle.slag === "tekst" ? (/^(.*\d)\s*%$/.exec(celle.tekst.trim()) ?? []) : [];
  const verdi = lesTallcelle(lesing, prosent === undefined ? celle : { ...celle, tekst: prosent }, {
    andel: true,
  });
  if (verdi === undefined || prosent === undefined) return verdi === undefined ? {} : { noekkel: verdi };
  const t = lesTall(verdi.replaceAll(" ", "").replace(",", "."));
  return typeof t === "string" ? {} : { noekkel: skrivTall(gange(t, fraSkalert(1, 2))) };
}

/** Reads one label's value, or notes what is wrong with it. */
function lesVerdi(lesing: Lesing, { felt, celle }: Funn): Partial<Lesthode> {
  const tekst = rens(celle.tekst);
  const feil = (hva: string): Partial<Lesthode> => {
    noterProblem(lesing, celle, "UGYLDIG_VERDI", `Fant ${siter(celle.tekst)}; her skal det stå ${hva}.`);
    return {};
  };
  if (felt === "noekkel") return lesNoekkel(lesing, celle);
  const lesbar = celle.slag === "tekst" || (celle.slag === "tall" && felt !== "kommune" && felt !== "termin");
  switch (felt) {
    case "kommune":
    case "termin":
      if (!lesbar || !erNavn(tekst))
        return feil(
          felt === "kommune" ? "kommunens navn" : "terminens navn som tekst, for eksempel «1. kvartal»",
        );
      return felt === "kommune" ? { kommune: tekst } : { termin: tekst };
    case "aar": {
      const aar = lesbar ? heltall(tekst) : undefined;
      return aar === undefined || aar < 1900 || aar > 2199 ? feil("et årstall, for eksempel 2019") : { aar };
    }
    case "maaneder": {
      const maaneder = lesbar ? heltall(tekst) : undefined;
      return maaneder === undefined || maaneder < 1 || maaneder > 12
        ? feil("et antall måneder fra 1 til 12")
        : { maaneder };
    }
    case "sone": {
      const [, sone] = (lesbar ? /^(?:sone )?(1a|4a|[1-5])$/i.exec(tekst) : null) ?? [];
      return sone === undefined ? feil("en sone: 1, 1a, 2, 3, 4, 4a eller 5") : { sone: sone.toLowerCase() };
    }
    case "reisetidsgruppe": {
      const [, gruppe] = (lesbar ? /^(?:gruppe )?(\d{1,2})$/i.exec(tekst) : null) ?? [];
      return gruppe === undefined
        ? feil("et gruppenummer, for eksempel 1")
        : { reisetidsgruppe: Number.parseInt(gruppe, 10) };
    }
  }
}

const ORD: Readonly<Record<Hodefelt, string>> = {
  noekkel: "nøkkelen for a konto",
  maaneder: "antall måneder",
  kommune: "kommunen",
  aar: "året",
  termin: "terminen",
  sone: "sonen",
  reisetidsgruppe: "reisetidsgruppen",
};

/** Reads what stands beside labels outside the table. The same thing said twice must be said alike. */
export function lesHode(
  lesing: Lesing,
  iTabellen: (rad: number) => boolean,
  oppstilling: Lestoppstilling | undefined,
): Lesthode {
  const iOppstillingen = (rad: number, kolonne: number) =>
    oppstilling !== undefined &&
    rad >= oppstilling.fraRad &&
    rad <= oppstilling.tilRad &&
    kolonne >= oppstilling.fraKolonne &&
    kolonne <= oppstilling.tilKolonne;
  let hode: Lesthode = {};
  for (const funn of finnVerdier(
    lesing,
    (rad, kolonne) => !iTabellen(rad) && !iOppstillingen(rad, kolonne),
  )) {
    const lest = lesVerdi(lesing, funn);
    for (const felt of Object.keys(lest) as (keyof Lesthode)[]) {
      if (hode[felt] !== undefined && hode[felt] !== lest[felt]) {
        const melding = `Fant ${siter(funn.celle.tekst)}, men ${ORD[funn.felt]} står også et annet sted med en annen verdi (${String(hode[felt])}); behold én.`;
        noterProblem(lesing, funn.celle, "FLERE_VALG", melding);
      } else if (hode[felt] === undefined) noterSted(lesing, felt, funn.celle);
    }
    hode = { ...lest, ...hode };
  }
  // the key is months/12 where the months stand beside it: the exact of the two
  if (hode.maaneder === undefined) return hode;
  const { noekkel: _, ...uten } = hode;
  return uten;
}

import * as z from "zod";
import type { Merknad, Problem, Sti, Tariffsitat } from "../../../src/index.js";
import { TJENESTEGRUPPER, TJENESTEKODER } from "../../../src/index.js";
import { FEILKODER, MERKNADSKODER } from "../../../test/stoette/feilkoder.js";
import { DATO, DESIMAL_UT, HELT_UT, IKKE_NEGATIV_UT, OMTRENTLIG_DATO } from "../moenstre.js";
import { somTypen } from "./somTypen.js";

const koder = <K extends string>(register: { readonly [kode in K]: true }) =>
  z.enum(Object.keys(register) as [K, ...K[]]);

/** A decimal as the contract writes it. */
export const tall = z.string().regex(new RegExp(DESIMAL_UT)).meta({ id: "desimal" });
/** The same, 0 or more. */
export const fraNull = z.string().regex(new RegExp(IKKE_NEGATIV_UT)).meta({ id: "desimalFraNull" });
/** The same, whole. */
export const helt = z.string().regex(new RegExp(HELT_UT)).meta({ id: "heltDesimaltall" });
/** A calendar date. */
export const dato = z.string().regex(new RegExp(DATO)).meta({ id: "dato", format: "date" });
export const omtrentligDato = z.string().regex(new RegExp(OMTRENTLIG_DATO));
export const aar = z.int().min(1900).max(2199);
/** How many there are of something. */
export const antall = z.int().min(0);
export const maaneder = z.int().min(1).max(12);
export const tekst = z.string();
export const sann = z.boolean();

export const kode = z.enum(TJENESTEKODER).meta({ id: "tjenestekode" });
export const gruppe = z.enum(TJENESTEGRUPPER).meta({ id: "tjenestegruppe" });
export const enhet = z.enum(["time", "doegn"]);
export const avrunding = z.enum(["naermeste", "ned", "opp"]);
export const dom = z.enum(["eksakt", "avrunding", "avvik"]);
export const status = z.enum(["publisert", "utledet", "antatt"]);
export const regelstatus = z.enum(["publisert", "utledet", "antatt", "bibliotek"]);
export const sone = z.enum(["1", "1a", "2", "3", "4", "4a", "5"]);

export const sti = somTypen<Sti>()(z.array(z.union([tekst, antall])).meta({ id: "sti" }));

export const kilder = z.array(z.strictObject({ id: tekst, sted: tekst.exactOptional() }));

export const feilkode = koder(FEILKODER).meta({ id: "feilkode" });
export const merknadskode = koder(MERKNADSKODER).meta({ id: "merknadskode" });

export const problem = somTypen<Problem>()(
  z.strictObject({ kode: feilkode, sti, melding: tekst }).meta({ id: "problem" }),
);

export const merknad = somTypen<Merknad>()(
  z.strictObject({ kode: merknadskode, sti, melding: tekst }).meta({ id: "merknad" }),
);
export const merknader = z.array(merknad);
/** Merknader that are left out where there are none. */
export const kanskjeMerknader = { merknader: z.array(merknad).min(1).exactOptional() };

export const tariffsitat = somTypen<Tariffsitat>()(
  z
    .strictObject({ id: tekst, aar, sone, reisetidsgruppe: z.int().min(1).max(99), status, kilder })
    .meta({ id: "tariffsitat" }),
);

export const periode = z.strictObject({ fra: dato, til: dato }).meta({ id: "datoperiode" });

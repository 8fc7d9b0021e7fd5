import { lesDato } from "../../dato/dato.js";
import { lesPeriode, type Periode, skrivPeriode } from "../../dato/periode.js";
import {
  type Datoperiode,
  erSioFeil,
  type Kodekart,
  lagKodekart,
  type Problem,
  SioFeil,
  type Stroembrukere,
} from "../../index.js";
import { lesAlt } from "../beregn.js";
import { Klifeil, type Kliproblem } from "../Klifeil.js";
import { lesJson } from "../lesJson.js";
import type { Omgivelser } from "../Omgivelser.js";

/** The options of a command that reads vedtak, as they were written. */
export type VedtaksvalgInn = {
  readonly periode?: readonly string[] | undefined;
  readonly kommune?: string | undefined;
  readonly kodekart?: string | undefined;
  readonly brukere?: string | undefined;
  readonly kvalitet?: boolean | undefined;
  readonly "samle-feil"?: boolean | undefined;
  readonly ut?: string | undefined;
  readonly json?: boolean | undefined;
};

const UTFORMATER = ["tabell", "csv", "json"] as const;
const BRUKERE = ["i minnet", "sortert", "ingen"] as const satisfies readonly Stroembrukere[];

/** How an answer is written. */
export type Utformat = (typeof UTFORMATER)[number];

/** The options as read. */
export type Vedtaksvalg = {
  readonly perioder: readonly Periode[];
  readonly kommune: string | undefined;
  readonly lokaleKoder: Kodekart | undefined;
  readonly brukere: Stroembrukere;
  readonly kvalitet: boolean;
  readonly samler: boolean;
  readonly ut: Utformat;
};

/** Makes the problem of a call. */
export const argumentproblem = (melding: string): Kliproblem => ({
  kode: "UGYLDIG_ARGUMENT",
  sti: [],
  melding,
});

/** Reads a period as `lesPeriode` does, or as two dates with a slash between. */
function lesPeriodevalg(tekst: string): Periode | undefined {
  const [foerste, siste, ...flere] = tekst.split("/");
  if (siste === undefined) return lesPeriode(tekst);
  const [fra, til] = [lesDato(foerste ?? ""), lesDato(siste)];
  return fra === undefined || til === undefined || til < fra || flere.length > 0 ? undefined : { fra, til };
}

const finnValg = <T extends string>(
  tekst: string | undefined,
  tillatt: readonly [T, ...T[]],
): T | undefined => (tekst === undefined ? tillatt[0] : tillatt.find((t) => t === tekst));

/** Says in which file, and on which line or where in it, a map of local codes is wrong. */
function iKartet(fil: string, { kode, sti, melding }: Problem): Problem {
  const [foerst] = sti;
  const linje = typeof foerst === "number" && !melding.startsWith("Linje ") ? `Linje ${foerst}: ` : "";
  const sted = typeof foerst === "string" ? `${sti.join(".")}: ` : linje;
  return { kode, sti: [fil, ...sti], melding: `${fil}: ${sted}${melding}` };
}

/** Reads a map of local codes: JSON where it begins as JSON does, else CSV. */
async function lesKodekart(fil: string, omgivelser: Omgivelser): Promise<Kodekart> {
  const tekst = await lesAlt(fil, omgivelser);
  const somJson = tekst.startsWith("{") || tekst.startsWith("[");
  const inn = somJson ? lesJson(tekst, { fil }) : tekst;
  try {
    return lagKodekart(inn as never);
  } catch (e) {
    throw erSioFeil(e) ? new SioFeil(e.feil.map((p) => iKartet(fil, p as Problem))) : e;
  }
}

/**
 * Reads the options of a command that reads vedtak, and the map of local codes.
 *
 * @throws Klifeil `UGYLDIG_ARGUMENT` with all that is wrong; and what is wrong with the map.
 */
export async function lesVedtaksvalg(valg: VedtaksvalgInn, omgivelser: Omgivelser): Promise<Vedtaksvalg> {
  const problemer: Kliproblem[] = [];
  const perioder = (valg.periode ?? []).flatMap((tekst): Periode[] => {
    const periode = lesPeriodevalg(tekst);
    if (periode !== undefined) return [periode];
    const melding = `--periode skal være et år, et kvartal, en måned eller to datoer (2019, 2019-Q1, 2019-03, 2019-01-01/2019-03-31): fant «${tekst}».`;
    problemer.push(argumentproblem(melding));
    return [];
  });
  if (valg.periode === undefined)
    problemer.push(argumentproblem("--periode mangler; for eksempel --periode 2019-Q1."));
  const brukere = finnValg(valg.brukere, BRUKERE);
  if (brukere === undefined) {
    const melding = `--brukere skal være ${BRUKERE.map((b) => `"${b}"`).join(", ")}: fant «${valg.brukere}».`;
    problemer.push(argumentproblem(melding));
  }
  const ut = valg.json === true ? finnValg(valg.ut ?? "json", ["json"]) : finnValg(valg.ut, UTFORMATER);
  if (ut === undefined) {
    const melding =
      valg.json === true
        ? `Både --json og --ut ${valg.ut}; oppgi ett av dem.`
        : `--ut skal være ${UTFORMATER.join(", ")}: fant «${valg.ut}».`;
    problemer.push(argumentproblem(melding));
  }
  if (problemer.length > 0 || brukere === undefined || ut === undefined) throw new Klifeil(problemer);
  return {
    perioder,
    kommune: valg.kommune,
    lokaleKoder: valg.kodekart === undefined ? undefined : await lesKodekart(valg.kodekart, omgivelser),
    brukere,
    kvalitet: valg.kvalitet === true,
    samler: valg["samle-feil"] === true,
    ut,
  };
}

/** Writes the periods as the calculations take them. */
export const datoperioder = (perioder: readonly Periode[]): Datoperiode[] => perioder.map(skrivPeriode);

import type { Lest } from "../../grense/lesInndata.js";
import { gjoerOpp } from "../../korreksjonsoppgjoer/gjoerOpp.js";
import type { LestOppgjoer } from "../../korreksjonsoppgjoer/LestOppgjoer.js";
import { lesAarsoppgjoer } from "../../korreksjonsoppgjoer/lesAarsoppgjoer.js";
import { lesGrundig } from "../../korreksjonsoppgjoer/lesGrundig.js";
import { lesHurtig } from "../../korreksjonsoppgjoer/lesHurtig.js";
import { felterAv } from "../../korreksjonsoppgjoer/oppgjoersdeler.js";
import { terminmerknader } from "../../korreksjonsoppgjoer/oppgjoersmerknader.js";
import type { Oppgjoersside } from "../Side.js";
import type { Oppgjoershode } from "../typer.js";

/** The municipality's name, which the calculation has read and does not use. */
function kommuneAv(inn: unknown): Pick<Oppgjoershode, "kommune"> {
  const { kommune } = felterAv(inn);
  return typeof kommune === "string" ? { kommune } : {};
}

/** What terms that share their year and prices say of themselves. */
const hodeAv = (inn: unknown, lest: LestOppgjoer | undefined, termin?: string): Oppgjoershode => ({
  ...kommuneAv(inn),
  ...(lest?.aar !== undefined && { aar: lest.aar }),
  ...(termin !== undefined && { termin }),
  ...(lest?.grunnlag.tariff && { tariff: lest.grunnlag.tariff }),
});

/** Reads a settlement. */
export function lesEttOppgjoer(inn: unknown): Lest<Oppgjoersside> {
  const hurtig = lesHurtig(inn);
  const lest: Lest<LestOppgjoer> = hurtig === undefined ? lesGrundig(inn) : { verdi: hurtig, problemer: [] };
  if (!("verdi" in lest)) return lest;
  const { verdi } = lest;
  return {
    verdi: {
      slag: "oppgjoer",
      hode: hodeAv(inn, verdi, verdi.termin),
      terminer: new Map([[undefined, verdi]]),
      merknader: gjoerOpp(verdi).oppgjoer.merknader,
    },
    problemer: [],
  };
}

/** Reads a year of settlements. */
export function lesOppgjoersaar(inn: unknown): Lest<Oppgjoersside> {
  const lest = lesAarsoppgjoer(inn);
  if (!("verdi" in lest)) return lest;
  const { terminer, aKonto } = lest.verdi;
  return {
    verdi: {
      slag: "oppgjoer",
      hode: hodeAv(inn, terminer[0]),
      terminer: new Map(terminer.map((t) => [t.termin, t])),
      merknader: terminmerknader(terminer, aKonto),
    },
    problemer: [],
  };
}

import * as z from "zod";
import { finnBeregning, lesHypotetisk } from "../beregninger/beregn.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, ettAv, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Kvittering } from "./Kvittering.js";

const SUM = /^sha256:[0-9a-f]{64}$/;

const sum = (hva: string) =>
  delfelt<string>((inn) => {
    if (typeof inn === "string" && SUM.test(inn)) return { verdi: inn, problemer: [] };
    const kode = inn === undefined ? "MANGLER_FELT" : "UGYLDIG_VERDI";
    const melding = `${hva} skal være «sha256:» og 64 heksadesimale sifre: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode, sti: [], melding }] };
  });

/** The version of the form; an unknown one is refused, since what it means is not known. */
const versjon = () =>
  delfelt<1>((inn) => {
    if (inn === 1) return { verdi: 1, problemer: [] };
    const melding = `Kvitteringens versjon skal være 1: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
  });

const valgverdi = () =>
  delfelt<string | boolean>((inn) => {
    if (typeof inn === "string" || typeof inn === "boolean") return { verdi: inn, problemer: [] };
    const melding = `Et valg er en tekst, true eller false: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: "UGYLDIG_TYPE", sti: [], melding }] };
  });

const valgskjema = /* @__PURE__ */ lat(() => z.record(z.string(), valgverdi()));

/** The options by their paths; a record passes over the one name that is refused here. */
function lesValg(inn: unknown): Lest<Kvittering["valg"]> {
  const lest = lesMedSkjema(valgskjema(), inn);
  if (!erObjekt(inn) || !Object.hasOwn(inn, "__proto__")) return lest;
  const melding = "Ukjent valg: fant teksten «__proto__»; et valg heter det samme som i inndata.";
  return { problemer: [...lest.problemer, { kode: "UKJENT_FELT", sti: ["__proto__"], melding }] };
}

const STATUSER = ["publisert", "utledet", "antatt", "bibliotek"] as const;

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    format: ettAv("Formatet", ["sio-kvittering"]),
    versjon: versjon(),
    pakke: z.strictObject({ navn: navn("Pakkens navn"), versjon: navn("Pakkens versjon") }),
    beregning: delfelt(finnBeregning),
    inndata: sum("Sjekksummen av inndata"),
    tabeller: z.array(z.strictObject({ navn: navn("Tabellens navn"), sha256: sum("Tabellens sjekksum") })),
    resultat: sum("Sjekksummen av resultatet"),
    regler: z.array(z.strictObject({ id: navn("Regelens id"), status: ettAv("Statusen", STATUSER) })),
    valg: delfelt(lesValg),
    hypotetisk: delfelt(lesHypotetisk).optional(),
  }),
);

/** A receipt as read. */
export type LestKvittering = z.output<ReturnType<typeof skjema>>;

/** Reads a receipt, or gathers what is wrong with its form. */
export const lesKvittering = (inn: unknown): Lest<LestKvittering> => lesMedSkjema(skjema(), inn);

import type { Problem } from "../feil.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Tariff } from "./Tariff.js";
import { tabeller } from "./tabeller.js";
import { tariffvalgskjema } from "./tariffskjema.js";

/** Says which tables there are: years by zone and group. */
function finnes(): string {
  const aarFor = new Map<string, number[]>();
  for (const { aar, sone, reisetidsgruppe } of tabeller()) {
    const hvor = `sone ${sone}, reisetidsgruppe ${reisetidsgruppe}`;
    aarFor.set(hvor, [...(aarFor.get(hvor) ?? []), aar]);
  }
  return [...aarFor].map(([hvor, aar]) => `${aar.join(", ")} (${hvor})`).join("; ");
}

/** Finds the table of a choice that is written just as it should be, without the schema. */
function hurtig(inn: unknown): Tariff | undefined {
  if (typeof inn !== "object" || inn === null) return undefined;
  const { aar, sone, reisetidsgruppe, ...annet } = inn as Partial<Tariff>;
  for (const _ in annet) return undefined;
  return tabeller().find((t) => t.aar === aar && t.sone === sone && t.reisetidsgruppe === reisetidsgruppe);
}

/** Finds the shipped table that a choice names: never a neighbouring year's, zone's or group's (T-2, N-3). */
export function finnTariff(inn: unknown): Lest<Tariff> {
  const straks = hurtig(inn);
  if (straks !== undefined) return { verdi: straks, problemer: [] };
  const lest = lesMedSkjema(tariffvalgskjema(), inn);
  if (!("verdi" in lest)) return lest;
  const { aar, sone, reisetidsgruppe } = lest.verdi;
  const funnet = tabeller().find(
    (t) => t.aar === aar && t.sone === sone && t.reisetidsgruppe === reisetidsgruppe,
  );
  if (funnet !== undefined) return { verdi: funnet, problemer: [] };
  const melding = `Ingen pristabell for ${aar}, sone ${sone}, reisetidsgruppe ${reisetidsgruppe}. Finnes: ${finnes()}. Oppgi priser selv, eller en hel tabell.`;
  return { problemer: [{ kode: "UKJENT_TARIFF", sti: [], melding } satisfies Problem] };
}

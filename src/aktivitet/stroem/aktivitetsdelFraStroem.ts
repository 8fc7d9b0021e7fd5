import type { Problem } from "../../feil.js";
import { frys } from "../../grense/frys.js";
import { erObjekt, type Lest } from "../../grense/lesInndata.js";
import { type BrukereInn, lesDelinndata } from "../del/aktivitetsdel.js";
import type { Aktivitetsdel } from "../del/Del.js";
import { skrivHode, skrivNoeklet, skrivTelling } from "../del/skrivDel.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { toemKurv } from "./Merknadskurv.js";
import type {
  PeriodestroemInn,
  StroemaktivitetInn,
  Stroembrukere,
  Stroemrapport,
  Stroemvalg,
  Vedtaksstroem,
} from "./Stroem.js";
import { fullfoer, lesStroeminndata, tellStroem } from "./tellStroem.js";

/** A partial result of a stream, and what was done with it. */
export type Stroemdel = { readonly del: Aktivitetsdel; readonly stroem: Stroemrapport };

/** A keyed partial carries the vedtak, so it keeps them. */
function noekkelproblemer(brukernoekkel: string | undefined, brukere: Stroembrukere): Problem[] {
  if (brukernoekkel === undefined || brukere === "i minnet") return [];
  const melding = `En del med brukernoekkel bærer vedtakene, og holder dem i minnet: fant brukere "${brukere}"; oppgi "i minnet".`;
  return [{ kode: "FLERE_VALG", sti: ["valg", "brukere"], melding }];
}

function lesInn(
  inn: unknown,
  brukere: Stroembrukere,
): Lest<{ readonly lest: LestAktivitet; readonly mer: string | undefined }> {
  const felter = erObjekt(inn) ? inn : undefined;
  const noekkel = felter?.["brukernoekkel"];
  // what is not counted needs no way of being carried
  const utenBrukere = brukere === "ingen" && noekkel === undefined && felter?.["brukere"] === undefined;
  const lest = lesDelinndata(felter && utenBrukere ? { ...felter, brukere: "adskilt" } : inn);
  const mer = noekkelproblemer(typeof noekkel === "string" ? noekkel : undefined, brukere);
  if (!("verdi" in lest) || mer.length > 0) return { problemer: [...lest.problemer, ...mer] };
  return { verdi: { lest: lest.verdi.lest, mer: lest.verdi.brukernoekkel }, problemer: [] };
}

/**
 * Counts the vedtak of a stream into a partial result, as {@link aktivitetsdel} does of a list: a part of a file for each worker, say.
 *
 * Norwegian: *delresultat fra en strøm*. Rule V-7: the partials merge with others of the same periods, settings and `maksMerknader`, from streams or
 * lists. The parts of one CSV file are cut by {@link finnRadgrense}, and all but the first are given the file's heading as `hode`.
 *
 * @param inn - As for {@link aktivitetsdel}, without the vedtak; with `brukere: "ingen"` among the options, how brukere are carried is left out.
 * @param stroem - As for {@link beregnAktivitetFraStroem}.
 * @param valg - As there. A partial with a `brukernoekkel` keeps its vedtak in memory.
 * @returns The partial, and what was read; frozen.
 * @throws {@link SioFeil} as {@link aktivitetsdel} and {@link beregnAktivitetFraStroem}.
 * @example
 * ```ts
 * import { aktivitetsdelFraStroem, ferdigstillAktivitet, slaaSammenAktivitet } from "sio-beregning";
 * const bytes = (tekst: string) => new Blob([tekst]).stream();
 * const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" }, brukere: "adskilt" } as const;
 * const a = await aktivitetsdelFraStroem(inn, bytes("bruker;kode;fra\na;LOKO;2019-01-01\n"));
 * const b = await aktivitetsdelFraStroem(inn, bytes("b;LOKO;2019-03-01\n"), { hode: "bruker;kode;fra" });
 * const svar = ferdigstillAktivitet(slaaSammenAktivitet(a.del, b.del));
 * "linjer" in svar && svar.linjer;
 * //=> [{ kode: "LOKO", enhet: "doegn", volum: "121", mottakere: 2, vedtak: 2 }]
 * ```
 */
export async function aktivitetsdelFraStroem(
  inn: (StroemaktivitetInn | PeriodestroemInn) & BrukereInn,
  stroem: Vedtaksstroem,
  valg: Stroemvalg = {},
): Promise<Stroemdel> {
  const lestInn = lesStroeminndata(inn, valg, lesInn);
  const { lest, mer: noekkel } = lestInn;
  const { mottak, rapport } = await tellStroem(stroem, lestInn, true);
  if (noekkel !== undefined && mottak.lager !== undefined) {
    const del = skrivNoeklet(mottak.lager, lest, toemKurv(mottak.kurv), noekkel);
    return frys({ del, stroem: rapport });
  }
  const telling = fullfoer(mottak, lest, lestInn.valg.brukere === "ingen" ? "ingen" : "adskilt");
  return frys({ del: skrivTelling(telling, skrivHode(lest, telling.merknader)), stroem: rapport });
}

import { type Problem, SioFeil } from "../../feil.js";
import { erObjekt, krev, type Lest, vedGrensen } from "../../grense/lesInndata.js";
import { krevEntydige } from "../brukergang.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { spennAv } from "../radlager.js";
import { type Telling, tellOpp } from "../telling.js";
import { gaaGjennom } from "./kilde.js";
import { nyLesing } from "./Lesing.js";
import { type LesteStroemvalg, lesStroemvalg, uforenlig } from "./lesStroemvalg.js";
import { toemKurv } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";
import { mottakIMinnet } from "./mottakIMinnet.js";
import { mottakSortert } from "./mottakSortert.js";
import { mottakUten } from "./mottakUten.js";
import type { Stroembrukere, Stroemrapport } from "./Stroem.js";
import { velgLeser } from "./velgLeser.js";

const MOTTAK: Readonly<Record<Stroembrukere, (lest: LestAktivitet) => Mottak>> = {
  sortert: mottakSortert,
  "i minnet": mottakIMinnet,
  ingen: mottakUten,
};

/** An input of a stream as read: the count's fields, what else was asked for, and the stream's options. */
export type LestStroem<T> = { readonly lest: LestAktivitet; readonly mer: T; readonly valg: LesteStroemvalg };

/**
 * Reads the input of a stream at the border, and throws all that is wrong with it and with the options.
 *
 * @param les - Reads the count's fields of an input that has a list of vedtak.
 */
export function lesStroeminndata<T>(
  inn: unknown,
  valg: unknown,
  les: (inn: unknown, brukere: Stroembrukere) => Lest<{ readonly lest: LestAktivitet; readonly mer: T }>,
): LestStroem<T> {
  return vedGrensen(() => {
    const lesteValg = lesStroemvalg(valg);
    const brukere = "verdi" in lesteValg ? lesteValg.verdi.brukere : "i minnet";
    const medVedtak: Problem[] =
      erObjekt(inn) && "vedtak" in inn
        ? [
            {
              kode: "UKJENT_FELT",
              sti: ["vedtak"],
              melding: "Vedtakene kommer fra strømmen; ta bort vedtak.",
            },
          ]
        : [];
    // each field is read once, and what it then gave is what is looked at
    const felter = erObjekt(inn) ? { ...inn, vedtak: [] } : inn;
    const lest = les(felter, brukere);
    const problemer = [
      ...lest.problemer,
      ...medVedtak,
      ...uforenlig(felter, brukere),
      ...lesteValg.problemer,
    ];
    if (problemer.length > 0) throw new SioFeil(problemer);
    const resten = krev(lest);
    const regler = { ...resten.lest.regler };
    // rows that no one compares all count
    if (brukere === "ingen") regler.versjoner = "alle-telles";
    return { lest: { ...resten.lest, regler }, mer: resten.mer, valg: krev(lesteValg) };
  });
}

/** Reads a whole stream into a count. */
export async function tellStroem(
  stroem: unknown,
  { lest, valg }: Pick<LestStroem<unknown>, "lest" | "valg">,
  hurtig: boolean,
): Promise<{ readonly mottak: Mottak; readonly rapport: Stroemrapport }> {
  const mottak = MOTTAK[valg.brukere](lest);
  const { regler, oversetter, perioder } = lest;
  const lesing = nyLesing(mottak, { regler, oversetter, spenn: spennAv(perioder) }, valg);
  const leser = velgLeser(lesing, valg, hurtig);
  const si = (): void => valg.fremdrift?.({ rader: lesing.rader, bytes: lesing.bytes });
  await gaaGjennom(
    stroem,
    (bit) => {
      leser.ta(bit);
      si();
    },
    valg.signal,
  );
  const format = leser.slutt();
  si();
  const avvist = { rader: lesing.avvist, feil: lesing.feil };
  const rapport: Stroemrapport = {
    format,
    rader: lesing.rader,
    bytes: lesing.bytes,
    brukere: valg.brukere,
    ...(valg.samler && { avvist }),
  };
  return { mottak, rapport };
}

/** Ends a count: the sums, the brukere and the merknader. */
export function fullfoer(mottak: Mottak, lest: LestAktivitet, brukere: Telling["brukere"]): Telling {
  const telling = mottak.ferdig();
  krevEntydige(telling);
  return tellOpp(mottak, { ...telling, merknader: [] }, toemKurv(mottak.kurv), {
    enPeriode: lest.enPeriode,
    brukere,
    maksMerknader: lest.maksMerknader,
  });
}

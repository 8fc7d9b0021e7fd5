import * as z from "zod";
import { oppdragsfelt } from "../beregninger/beregn.js";
import type { Beregning, Beregningsnavn } from "../beregninger/beregninger.js";
import { normaliser } from "../beregninger/normaliser.js";
import { type Data, somData } from "../beregninger/somData.js";
import { lesemaateFor } from "../beregninger/tekstfelt.js";
import { SioFeil } from "../feil.js";
import { lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { REGELSTATUS } from "../regler/regelstatus.js";
import { sjekksum } from "../sjekksum/sjekksum.js";
import { grunnlagFor } from "./grunnlag.js";
import type { Kvittering, KvitteringInn } from "./Kvittering.js";
import { skrivKanonisk } from "./kanoniskJson.js";
import { pakke } from "./pakke.js";
import { tabellsummer } from "./tabellsummer.js";
import { valgI } from "./valgI.js";

const skjema = /* @__PURE__ */ lat(() => z.strictObject({ ...oppdragsfelt(), ut: z.unknown().optional() }));

/** Says that the caller's result is not the calculation's. */
const annetResultat = (beregning: string) =>
  new SioFeil([
    {
      kode: "RESULTAT_STEMMER_IKKE",
      sti: ["ut"],
      melding: `Resultatet i ut er ikke det beregningen «${beregning}» gir av inn; regn ut på nytt, eller utelat ut.`,
    },
  ]);

/** Gives the checksum of a result: what the library wrote, as it is written. */
export const resultatsum = (resultat: unknown): string => sjekksum(skrivKanonisk(somData(resultat)));

/** Gives all of a receipt but the result: what can be said of an input whatever comes of it. */
export function kvitteringshode(
  beregning: Beregningsnavn,
  inn: Data,
): Omit<Kvittering, "resultat" | "hypotetisk"> {
  const grunnlag = grunnlagFor(beregning);
  return {
    format: "sio-kvittering",
    versjon: 1,
    pakke: pakke(),
    beregning,
    inndata: sjekksum(skrivKanonisk(normaliser(inn, lesemaateFor(beregning)))),
    tabeller: tabellsummer(grunnlag, inn),
    regler: grunnlag.regler.map((id) => ({ id, status: REGELSTATUS[id] })),
    valg: valgI(beregning, inn),
  };
}

/** Does a calculation on data. */
export const regn = ({ beregn }: Beregning, inn: Data): unknown => beregn(inn as never);

/**
 * Makes a receipt for a calculation: the checksums of its input, of the tables behind it and of its result, and the rules and options it was
 * done by. `verifiserKvittering` does it anew and says what differs.
 *
 * Norwegian: *kvittering*. Rule N-1: decimals are receipted as they are read, so the same input gives the same receipt in JSON numbers, texts and
 * Decimals, in Node, a browser and a worker. No clock and no signature: a receipt says what follows from what, not who said so or when.
 *
 * @param oppdrag - `beregning` and `inn`; `ut`, the result, where it must be the very one that the calculation gives; `hypotetisk` for a what-if.
 * @returns The receipt, plain and frozen.
 * @throws {@link SioFeil} `RESULTAT_STEMMER_IKKE` where `ut` is another result, `UKJENT_BEREGNING`, `UKJENT_FELT`, `UGYLDIG_TYPE` for an input that is no
 * plain data, and what the calculation itself throws, its paths from `inn`.
 * @example
 * ```ts
 * import { lagKvittering } from "sio-beregning";
 * const kvittering = lagKvittering({ beregning: "nedtrapping", inn: { sisteAar: 2022, beloep: 7000000 } });
 * kvittering.inndata;
 * //=> "sha256:29133ff6c8d80884359254088ff4f4a5125ff6b8916899587c38e1877f0580f4"
 * kvittering.regler.map((regel) => `${regel.id} ${regel.status}`);
 * //=> ["R-6 publisert", "N-1 bibliotek", "N-3 bibliotek"]
 * kvittering.tabeller.map((tabell) => tabell.navn);
 * //=> ["inntektspaaslag"]
 * ```
 */
export function lagKvittering(oppdrag: KvitteringInn): Kvittering {
  const { beregning, ut, inn, hypotetisk } = vedGrensen(() => {
    const lest = krev(lesMedSkjema(skjema(), oppdrag));
    return { ...lest, inn: somData(lest.inn), ut: lest.ut === undefined ? undefined : resultatsum(lest.ut) };
  });
  const navn = beregning.navn as Beregningsnavn;
  const resultat = resultatsum(regn(beregning, inn));
  if (ut !== undefined && ut !== resultat) throw annetResultat(navn);
  const { regler, valg, ...hode } = kvitteringshode(navn, inn);
  return frys<Kvittering>({ ...hode, resultat, regler, valg, ...(hypotetisk && { hypotetisk }) });
}

import * as z from "zod";
import { finnBeregning, lesHypotetisk, lesInn } from "../beregninger/beregn.js";
import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { type Data, somData } from "../beregninger/somData.js";
import { erSioFeil } from "../feil.js";
import { delfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Kvitteringskontroll } from "./Kvittering.js";
import { kvitteringshode, regn, resultatsum } from "./lagKvittering.js";
import { type LestKvittering, lesKvittering } from "./lesKvittering.js";
import { type Funn, sammenhold } from "./sammenhold.js";

/** What a receipt is verified against: the input, and the result if the caller has one; an oppdrag will do. */
export type VerifiserInn = {
  readonly inn: unknown;
  readonly ut?: unknown;
  readonly beregning?: Beregningsnavn;
  readonly hypotetisk?: true;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    inn: delfelt(lesInn),
    ut: z.unknown().optional(),
    beregning: delfelt(finnBeregning).optional(),
    hypotetisk: delfelt(lesHypotetisk).optional(),
  }),
);

/** Does the calculation anew; where it refuses the input, that is what was found. */
function nyttResultat({ beregning }: LestKvittering, inn: Data): string {
  try {
    return resultatsum(regn(beregning, inn));
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    return `avvist: ${[...new Set(e.feil.map((f) => f.kode))].join(", ")}`;
  }
}

/**
 * Does a receipted calculation anew and says what differs: the input, the tables, the rules, the options, the package's version, the result.
 *
 * Norwegian: *verifisere en kvittering*. An input that the calculation refuses is a difference too, not an error: it is not the receipted one.
 *
 * @param kvittering - The receipt, as {@link lagKvittering} gave it.
 * @param oppdrag - `inn`, the input; `ut`, the result that was handed over with it; `beregning` and `hypotetisk` where they too must agree.
 * @returns Whether it is valid, and the differences, each with what the receipt says and what was found; frozen.
 * @throws {@link SioFeil} for a receipt that is none (`MANGLER_FELT`, `UGYLDIG_VERDI`, `UGYLDIG_TYPE`, `UKJENT_FELT`, `UKJENT_BEREGNING`), and `UGYLDIG_TYPE`,
 * `UGYLDIG_TALL` or `FOR_MANGE_SIFRE` for an input that is no plain data.
 * @example
 * ```ts
 * import { lagKvittering, verifiserKvittering } from "sio-beregning";
 * const inn = { sisteAar: 2022, beloep: 7000000 };
 * const kvittering = lagKvittering({ beregning: "nedtrapping", inn });
 * verifiserKvittering(kvittering, { inn: { ...inn, beloep: "7000000.0" } });
 * //=> { gyldig: true, avvik: [] }
 * verifiserKvittering(kvittering, { inn: { ...inn, beloep: 7000001 } }).avvik.map((a) => a.hva);
 * //=> ["inndata", "resultat"]
 * ```
 */
export function verifiserKvittering(kvittering: unknown, oppdrag: VerifiserInn): Kvitteringskontroll {
  const { lest, gitt } = vedGrensen(() => {
    const lest = krev(lesKvittering(kvittering));
    const { inn, ut, ...annet } = krev(lesMedSkjema(skjema(), oppdrag));
    return {
      lest,
      gitt: { ...annet, inn: somData(inn), ut: ut === undefined ? undefined : resultatsum(ut) },
    };
  });
  const funnet: Funn = {
    ...kvitteringshode(lest.beregning.navn as Beregningsnavn, gitt.inn),
    beregning: gitt.beregning?.navn ?? lest.beregning.navn,
    hypotetisk: gitt.hypotetisk,
    resultat: nyttResultat(lest, gitt.inn),
    ut: gitt.ut,
  };
  const avvik = sammenhold(lest, funnet);
  return frys({ gyldig: avvik.length === 0, avvik });
}

import type { Problem } from "../feil.js";
import { aarfelt, lat } from "../grense/felt.js";

const aaret = /* @__PURE__ */ lat(() => aarfelt());

/** Tells whether a value is a year that its own field takes, for the checks that run whatever else is wrong. */
export const erAar = (inn: unknown): inn is number =>
  typeof inn === "number" && aaret().safeParse(inn).success;

/** S-1: the two years of a refund; the grant is paid the year after the accounts. */
export type Aarspar = { readonly tilskuddsaar?: unknown; readonly regnskapsaar?: unknown };

/** Gives the grant year of the one of its two years that is given and can be read. */
export function tilskuddsaarAv({ tilskuddsaar, regnskapsaar }: Aarspar): number | undefined {
  if (erAar(tilskuddsaar)) return tilskuddsaar;
  return erAar(regnskapsaar) ? regnskapsaar + 1 : undefined;
}

/** Finds a grant year and an accounting year that do not belong together. */
export function aarsparproblemer({ tilskuddsaar, regnskapsaar }: Aarspar): Problem[] {
  if (!erAar(tilskuddsaar) || !erAar(regnskapsaar) || regnskapsaar === tilskuddsaar - 1) return [];
  const melding = `Tilskuddsåret er ${tilskuddsaar} og regnskapsåret ${regnskapsaar}, men regnskapsåret er året før: til tilskuddsår ${tilskuddsaar} hører regnskapsår ${tilskuddsaar - 1}, til regnskapsår ${regnskapsaar} tilskuddsår ${regnskapsaar + 1}.`;
  return [{ kode: "AAR_STEMMER_IKKE", sti: ["regnskapsaar"], melding }];
}

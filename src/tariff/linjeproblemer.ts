import type { Problem, Sti } from "../feil.js";
import { erObjekt } from "../grense/lesInndata.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { Tjeneste } from "../tjenestekoder/Tjeneste.js";
import type { Prisgrunnlag } from "./prisgrunnlag.js";

/** Says that a price is missing: never zero, and never a neighbour's (N-3). */
function manglerPris(kode: string, sti: Sti, { tariff }: Prisgrunnlag): Problem {
  const hvor = tariff === undefined ? "priser" : `tabellen ${tariff.id}`;
  const melding = `${kode} har ingen pris i ${hvor}; oppgi prisen (en manglende pris er aldri null, og aldri naboårets).`;
  return { kode: "MANGLER_PRIS", sti, melding };
}

/**
 * Finds what a schema can't see in the lines of an input, whatever else is wrong with them: a code twice, a code without a price.
 *
 * @param linjer - The input's `linjer`, which may be anything.
 * @param grunnlag - The prices, where they could be read.
 * @param flere - What more the caller looks for in a line of a known code.
 */
export function linjeproblemer(
  linjer: unknown,
  grunnlag: Prisgrunnlag | undefined,
  flere?: (linje: Readonly<Record<string, unknown>>, tjeneste: Tjeneste, sti: Sti) => readonly Problem[],
): Problem[] {
  if (!Array.isArray(linjer)) return [];
  const foerst = new Map<number, number>();
  const problemer: Problem[] = [];
  linjer.forEach((linje: unknown, i) => {
    if (!erObjekt(linje)) return;
    const nr = kodenummer(linje["kode"]);
    const tjeneste = nr === undefined ? undefined : KATALOG[nr];
    if (nr === undefined || tjeneste === undefined) return;
    const { kode } = tjeneste;
    const sti = ["linjer", i, "kode"];
    const tidligere = foerst.get(nr);
    if (tidligere === undefined) foerst.set(nr, i);
    else {
      const melding = `${kode} står to ganger: først i linje ${tidligere}, så i linje ${i} (talt fra 0); slå linjene sammen.`;
      problemer.push({ kode: "DUPLIKAT_TJENESTEKODE", sti, melding });
    }
    if (grunnlag !== undefined && grunnlag.priser[nr] === undefined)
      problemer.push(manglerPris(kode, sti, grunnlag));
    for (const p of flere?.(linje, tjeneste, ["linjer", i]) ?? []) problemer.push(p);
  });
  return problemer;
}

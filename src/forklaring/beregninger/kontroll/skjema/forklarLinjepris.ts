import type { Linjedom } from "../../../../kontroll/skjema/Linjedom.js";
import type { Stegnr } from "../../../Bygger.js";
import { en, erLike, ikke, regn } from "../Strekk.js";
import type { Grunnlag } from "./Grunnlag.js";

/** T-1, T-2, N-3: explains what a line's price and asterisk say: 1 for what is wrong, and for what is unusual. */
export function forklarLinjepris(
  { b }: Grunnlag,
  { linje, pris: dom }: Linjedom,
  vist: Stegnr | undefined,
  tabell: Stegnr | undefined,
): { readonly avvik: Stegnr[]; readonly uvanlig: Stegnr[] } {
  const { nr, tjeneste, stjerne, tabellpris } = linje;
  const { kode } = tjeneste;
  const motsatt = (navn: string, regel: string, likt: Stegnr) =>
    regn(
      b,
      { navn, regel },
      [
        ["1", en(b)],
        ["likt", likt],
      ],
      ikke("likt"),
    );
  const ut: { avvik: Stegnr[]; uvanlig: Stegnr[] } = { avvik: [], uvanlig: [] };
  if (vist === undefined && dom === "avvik")
    ut.avvik.push(b.tom(["linjer", nr, "pris"], `${kode} er uten pris`));
  if (vist !== undefined && tabell !== undefined) {
    const annen = motsatt(
      `om prisen for ${kode} er en annen enn tabellens`,
      "T-2",
      erLike(b, `om prisen for ${kode} er tabellens`, vist, tabell),
    );
    (tabellpris?.utledet ? ut.uvanlig : ut.avvik).push(annen);
  }
  if (stjerne !== undefined) {
    const katalog = b.tabell({
      navn: `om ${kode} har stjerne i katalogen`,
      verdi: tjeneste.stjerne ? "1" : "0",
      tabell: "tjenestekoder",
      plass: { kode },
      status: "publisert",
      kilder: [],
      regel: "T-1",
    });
    const trykt = b.inndata(["linjer", nr, "stjerne"], `om ${kode} har stjerne på skjemaet`);
    ut.avvik.push(
      motsatt(
        `om stjernen for ${kode} er feil`,
        "T-1",
        erLike(b, `om stjernen for ${kode} er rett`, trykt, katalog),
      ),
    );
  }
  return ut;
}

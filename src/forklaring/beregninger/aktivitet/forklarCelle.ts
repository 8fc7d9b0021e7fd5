import type { Aktivitetslinje } from "../../../aktivitet/resultat.js";
import type { Sti } from "../../../feil.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { maks, positiv, sum } from "../../uttrykk.js";
import { enhetsnavn } from "../enhetsnavn.js";
import { forklarDager } from "./forklarDager.js";
import { forklarMengde } from "./forklarMengde.js";
import { forklarTillegg } from "./forklarTillegg.js";
import type { Rad, Telleperiode, Telling } from "./Rad.js";

/** A row in a period: whether it has a day that counts (1 or 0), and what it adds to its code's volume. */
export type Telt = { readonly rad: Rad; readonly teller: Stegnr; readonly volum: Stegnr };

/** The results' parts that are counts of the same form: a municipality's in a period, or all municipalities' in one. */
type Celle = { readonly linjer: readonly Aktivitetslinje[] };

/** Days that a vedtak may have ended before a period and still count in it, those at flytting and død. */
const ETTERPAA = 3;

/** Explains the rows that can have days in a period. */
export function tellIPeriode(t: Telling, periode: Telleperiode): Telt[] {
  const naere = t.rader.filter(
    ({ fra, gyldigTil }) => fra <= periode.til && gyldigTil + ETTERPAA >= periode.fra,
  );
  return naere.map((rad) => {
    const dager = forklarDager(t, rad, periode, forklarTillegg(t, rad, periode));
    const teller = t.b.regn({
      navn: `om ${rad.navn} har en dag som teller`,
      regel: "V-1",
      operander: [["dager", dager]],
      uttrykk: positiv("dager"),
    });
    return { rad, teller, volum: forklarMengde(t, rad, dager) };
  });
}

/** Counts rows that belong together as one, each lot that has a day: brukere, or vedtak in several versions. */
function tell(
  b: Bygger,
  navn: string,
  telte: readonly Telt[],
  merke: (rad: Rad) => string,
  hva: string,
): Stegnr {
  const lag = new Map<string, Telt[]>();
  for (const telt of telte) {
    const nr = merke(telt.rad);
    const kjent = lag.get(nr);
    if (kjent === undefined) lag.set(nr, [telt]);
    else kjent.push(telt);
  }
  const ledd = [...lag.values()].map((like): readonly [string, Stegnr] => {
    const [foerste, ...andre] = like;
    const navnene = like.map(({ rad }) => rad.navn);
    const kalt = navnene.join(" og ");
    if (foerste !== undefined && andre.length === 0) return [kalt, foerste.teller];
    const felles = b.regn({
      navn: `om ${hva} med ${kalt} har en dag som teller`,
      regel: "V-1",
      operander: like.map(({ rad, teller }) => [rad.navn, teller]),
      uttrykk: maks(...navnene),
    });
    return [kalt, felles];
  });
  return b.regn({
    navn,
    regel: "V-7",
    operander: ledd,
    uttrykk: sum(...ledd.map(([n]) => n)),
    formel: `antall ${hva === "bruker" ? "brukere" : "vedtak"} som har en dag som teller`,
  });
}

/** Explains a code's line: volume (V-4, V-7), recipients and vedtak. */
function forklarLinje(b: Bygger, kode: string, telte: readonly Telt[], ut: Sti, hvor: string): void {
  const her = telte.filter(({ rad }) => rad.kode === kode);
  const enhet = enhetsnavn(kode);
  const om = `for ${kode}${hvor}`;
  const ledd = her.map(({ rad, volum }) => [rad.navn, volum] as const);
  const felles = {
    navn: `volum ${om}`,
    enhet,
    operander: ledd,
    uttrykk: sum(...ledd.map(([n]) => n)),
  };
  const volum =
    enhet === "timer"
      ? b.regn({ ...felles, regel: "V-4", avrunding: { enhet: "0.01" } })
      : b.vist(b.regn({ ...felles, regel: "V-7" }));
  b.rot([...ut, "volum"], volum);
  b.rot(
    [...ut, "mottakere"],
    tell(b, `mottakere ${om}`, her, (rad) => rad.bruker, "bruker"),
  );
  b.rot(
    [...ut, "vedtak"],
    tell(b, `vedtak ${om}`, her, (rad) => rad.versjonAv, "vedtak"),
  );
}

/** Explains a count: its lines and its recipients over all codes. */
export function forklarCelle(
  b: Bygger,
  { linjer }: Celle,
  telte: readonly Telt[],
  ut: Sti,
  hvor: string,
): void {
  linjer.forEach(({ kode }, i) => {
    forklarLinje(b, kode, telte, [...ut, "linjer", i], hvor);
  });
  b.rot(
    [...ut, "mottakere"],
    tell(b, `mottakere i alt${hvor}`, telte, (rad) => rad.bruker, "bruker"),
  );
}

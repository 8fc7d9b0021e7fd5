// Random identities of tables: where their answers stand, and the cells they are of.

import type { CellerefInn, IdentitetInn } from "../../src/index.js";
import { alleTall, type Bygg, type Rute, rutenett, TABELLER } from "./tabellbygg.js";
import type { Terning } from "./terning.js";

/** An addend with its sign. */
export type Ledd = { readonly rute: Rute; readonly fortegn: bigint };
/** An identity, and where its answers stand and what they are of. */
export type Forslag = {
  readonly identitet: IdentitetInn;
  readonly steder: readonly { readonly svar: Rute; readonly ledd: readonly Ledd[] }[];
};

/** Some of a list, in its order or not, at least one. */
function noen<T>(t: Terning, liste: readonly T[]): T[] {
  const valgt = liste.filter(() => !t.enAv(3));
  const svar = valgt.length === 0 ? liste.slice(0, 1) : valgt;
  return t.enAv(3) ? svar.reverse() : svar;
}

const felles = (t: Terning) =>
  t.enAv(2) ? { tomme: t.ett(["utelates", "utelates", "avvises"] as const) } : {};
const tabellnavn = (b: Bygg, t: Terning, nr: number) =>
  b.navngitt && (b.antall > 1 || t.enAv(2)) ? { tabell: TABELLER[nr] ?? "" } : {};

function linjesum(b: Bygg, t: Terning, type: "radsum" | "kolonnesum"): Forslag {
  const nr = t.under(b.antall);
  const [paa, langs] = type === "radsum" ? [b.kolonner, b.rader] : [b.rader, b.kolonner];
  const svar = t.under(paa.length);
  const andre = alleTall(paa.length).filter((n) => n !== svar);
  const valgte = t.enAv(2) ? undefined : noen(t, andre);
  const gjelder = t.enAv(3) ? noen(t, alleTall(langs.length)) : undefined;
  const rute = (n: number, m: number): Rute =>
    type === "radsum" ? { t: nr, i: m, j: n } : { t: nr, i: n, j: m };
  const navn = (liste: readonly string[], numre: readonly number[]) =>
    numre.flatMap((n) => liste.slice(n, n + 1));
  return {
    identitet: {
      type,
      ...felles(t),
      ...tabellnavn(b, t, nr),
      sum: paa[svar] ?? "",
      ...(valgte && valgte.length > 0 ? { av: navn(paa, valgte) } : {}),
      ...(gjelder ? { [type === "radsum" ? "rader" : "kolonner"]: navn(langs, gjelder) } : {}),
    } as IdentitetInn,
    steder: (gjelder ?? alleTall(langs.length)).map((m) => ({
      svar: rute(svar, m),
      ledd: (valgte ?? andre).map((n) => ({ rute: rute(n, m), fortegn: 1n })),
    })),
  };
}

/** The last table or the first as the sum of the others, or the first less the others. */
export function tabellsum(b: Bygg, t: Terning): Forslag | undefined {
  const [svar, ...ledd] = t.enAv(2) ? alleTall(b.antall) : alleTall(b.antall).reverse();
  if (svar === undefined || ledd.length === 0) return undefined;
  const differanse = ledd.length === 2 && t.enAv(2);
  const av = ledd.map((nr) => TABELLER[nr] ?? "");
  return {
    identitet: (differanse
      ? { type: "tabelldifferanse", ...felles(t), differanse: TABELLER[svar] ?? "", av }
      : { type: "tabellsum", ...felles(t), sum: TABELLER[svar] ?? "", av }) as IdentitetInn,
    steder: rutenett(b, svar).map((rute) => ({
      svar: rute,
      ledd: ledd.map((nr, n) => ({ rute: { ...rute, t: nr }, fortegn: differanse && n === 1 ? -1n : 1n })),
    })),
  };
}

/** Cells anywhere, or in every row or column: `sum` and `av`, or the three of a ratio. */
function celler(b: Bygg, t: Terning, type: "cellesum" | "forhold"): Forslag {
  const fastRad = t.enAv(2);
  const fastKolonne = t.enAv(2);
  const ref = (): { ref: CellerefInn; rute: (i: number, j: number) => Rute } => {
    const [nr, i, j] = [t.under(b.antall), t.under(b.rader.length), t.under(b.kolonner.length)];
    const [medRad, medKolonne] = [fastRad || t.enAv(3), fastKolonne || t.enAv(3)];
    return {
      ref: {
        ...tabellnavn(b, t, nr),
        ...(medRad ? { rad: b.rader[i] ?? "" } : {}),
        ...(medKolonne ? { kolonne: b.kolonner[j] ?? "" } : {}),
      },
      rute: (rad, kolonne) => ({ t: nr, i: medRad ? i : rad, j: medKolonne ? j : kolonne }),
    };
  };
  const svar = ref();
  const ledd = alleTall(type === "forhold" ? 2 : 1 + t.under(3)).map(ref);
  const trukket = type === "forhold" || t.enAv(2) ? undefined : alleTall(t.under(3)).map(ref);
  const refer = (liste: readonly { ref: CellerefInn }[]) => liste.map((en) => en.ref);
  const [teller = {}, nevner = {}] = refer(ledd);
  const tillegg = {
    ...(t.enAv(2) ? { faktor: t.ett(["100", "-3", "0.5", "0", "1"]) } : {}),
    ...(t.enAv(3) ? { tillegg: t.ett(["-100", "2", "0.3"]) } : {}),
  };
  return {
    identitet:
      type === "forhold"
        ? { type, ...felles(t), vist: svar.ref, teller, nevner, ...tillegg }
        : {
            type,
            ...felles(t),
            sum: svar.ref,
            av: refer(ledd),
            ...(trukket && { trekkFra: refer(trukket) }),
          },
    steder: (svar.ref.rad === undefined ? alleTall(b.rader.length) : [svar.rute(0, 0).i]).flatMap((i) =>
      (svar.ref.kolonne === undefined ? alleTall(b.kolonner.length) : [svar.rute(0, 0).j]).map((j) => ({
        svar: svar.rute(i, j),
        ledd: [
          ...ledd.map(({ rute }) => ({ rute: rute(i, j), fortegn: 1n })),
          ...(trukket ?? []).map(({ rute }) => ({ rute: rute(i, j), fortegn: -1n })),
        ],
      })),
    ),
  };
}

/** An identity of any kind; undefined where there are too few tables for it. */
export function ettForslag(b: Bygg, t: Terning): Forslag | undefined {
  switch (t.under(9)) {
    case 0:
    case 1:
      return linjesum(b, t, "radsum");
    case 2:
    case 3:
      return linjesum(b, t, "kolonnesum");
    case 4:
    case 5:
      return celler(b, t, "forhold");
    case 6:
      return tabellsum(b, t);
    default:
      return celler(b, t, "cellesum");
  }
}

// Inputs of kontrollerTabell with mistakes in them.

import type { Terning } from "./terning.js";
import { tilfeldigTabellkontroll } from "./tilfeldigTabell.js";

/** What a place may hold after a mistake: names that exist or don't, numbers, empty things, what has another kind. */
const VILLE: readonly unknown[] = [
  ...[
    "x",
    "y",
    "1",
    "2",
    "A",
    "B",
    "ukjent",
    "",
    " ",
    "a\u0007",
    "n".repeat(201),
    "0.1",
    "1e3",
    "2".repeat(31),
  ],
  ...["radsum", "kolonnesum", "tabellsum", "tabelldifferanse", "cellesum", "forhold", "utelates", "avvises"],
  ...[0, 1, -1, 2.5, 1e30, null, true, false, [], {}, ["x"], ["1", "1"], ["A", "B"], ["x", "ukjent", 1]],
  ...[
    { kolonne: "x" },
    { rad: "1" },
    { tabell: "A" },
    { rad: "9", kolonne: "x" },
    { navn: "x", avrundetTil: 0 },
  ],
];
const FELT = [
  ...[
    "tabell",
    "tabeller",
    "rad",
    "rader",
    "kolonne",
    "kolonner",
    "celler",
    "navn",
    "avrundetTil",
    "nullErEksakt",
  ],
  ...[
    "identiteter",
    "type",
    "tomme",
    "sum",
    "av",
    "trekkFra",
    "differanse",
    "vist",
    "teller",
    "nevner",
    "faktor",
  ],
  ...["tillegg", "ekstra"],
];

/** Makes one mistake somewhere in plain data. */
function oedelegg(t: Terning, verdi: unknown, dybde: number): unknown {
  const barn = typeof verdi === "object" && verdi !== null ? Object.keys(verdi) : [];
  if (dybde === 0 || barn.length === 0) return structuredClone(t.ett(VILLE));
  const valgt = t.ett(barn);
  const slag = dybde > 1 && !t.enAv(5) ? "inn" : t.ett(["bytt", "bort", "til", "gjenta"] as const);
  if (Array.isArray(verdi)) {
    const nr = Number(valgt);
    if (slag === "bort") return verdi.filter((_, i) => i !== nr);
    if (slag === "gjenta") return [...verdi, structuredClone(verdi[nr])];
    if (slag === "til") return [...verdi, structuredClone(t.ett(VILLE))];
    return verdi.map((ledd: unknown, i) => (i === nr ? oedelegg(t, ledd, dybde - 1) : ledd));
  }
  const felter = verdi as Record<string, unknown>;
  if (slag === "bort") return Object.fromEntries(Object.entries(felter).filter(([navn]) => navn !== valgt));
  if (slag === "til" || slag === "gjenta") return { ...felter, [t.ett(FELT)]: structuredClone(t.ett(VILLE)) };
  return { ...felter, [valgt]: oedelegg(t, felter[valgt], dybde - 1) };
}

/** An input with one to three mistakes, which often is refused. */
export function oedelagtTabellkontroll(t: Terning): unknown {
  let inn: unknown = tilfeldigTabellkontroll(t);
  for (let nr = t.enAv(3) ? t.under(3) : 0; nr >= 0; nr -= 1) inn = oedelegg(t, inn, 1 + t.under(6));
  return inn;
}

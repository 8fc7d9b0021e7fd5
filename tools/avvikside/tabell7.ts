import { tabell7 as tabeller7 } from "../../src/cli/eksempel/tabell7.js";
import { hentDeflator } from "../../src/index.js";
import fil from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import fond from "../../tariffs/fond-stjoerdal.json" with { type: "json" };
import { noeyaktig, tabellfunn, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

/** Tables 7-1 to 7-4: every sum and difference at every place. */
export function tabell7(): Sammenligning {
  const { funn, utelatt } = tabellfunn("", tabeller7());
  const kilder = [...new Map(fil.tabeller.flatMap((t) => t.kilder.map((k) => [k.sted, k]))).values()];
  return {
    id: "tabell-7",
    tittel: "Evalueringens tabell 7-1 til 7-4: tilskudd, uttrekk og økte overføringer",
    kilder,
    enhet: "mill. kr, vist i hele",
    hvordan:
      "Hver radsum, hver kolonnesum, 7-1 som summen av de tre typene i 7-2, og 7-4 som 7-1 − 7-3, på hvert sted. I tillegg finnes det verdier bak tallene som oppfyller alle identitetene på én gang.",
    funn,
    tomme: utelatt,
  };
}

/** Stjørdal's fund, whose six addends don't make the printed sum. */
export function fondet(): Sammenligning {
  const { funn, utelatt } = tabellfunn("Fondet", {
    kolonner: ["beløp"],
    rader: [
      ...fond.ledd.map(({ nr, beloep }) => ({ navn: `avsetning ${nr}`, celler: [beloep] })),
      { navn: "sum", celler: [fond.sum] },
    ],
    avrundetTil: fond.avrundetTil,
    identiteter: [{ type: "kolonnesum", sum: "sum" }],
  });
  return {
    id: "fond-stjoerdal",
    tittel: "Tabell 4-2: Stjørdals fond",
    kilder: fond.kilder,
    enhet: fond.enhet,
    hvordan: "Summen er holdt mot de seks avsetningene.",
    funn,
    tomme: utelatt,
  };
}

const KOMMUNER = ["lillesand", "stjoerdal", "bjoernafjordenOs"] as const;
/** The activity of the three at the prices of 2021, table 5-1. */
const FASTE: readonly (readonly [number, string])[] = [
  [2017, "1087"],
  [2018, "1117"],
  [2019, "1175"],
  [2020, "1304"],
  [2021, "1305"],
];

/** The three municipalities' aktivitetstilskudd of table 7-2, carried to 2021. */
function medSats(gruppe: string, i2021: string): Funn[] {
  const rader = fil.tabeller.find(({ type }) => type === "aktivitet")?.rader ?? [];
  return FASTE.map(([aar, faste]) => {
    const rad = rader.find((r) => r.rad === String(aar));
    const loepende = { sum: KOMMUNER.map((kommune) => vist(rad?.[kommune] ?? "")) };
    const faktorer = Array.from({ length: 2021 - aar }, (_, i) => {
      const til = aar + 1 + i;
      const sats = til === 2021 ? i2021 : (hentDeflator({ aar: til }).verdi ?? "");
      return { sum: [noeyaktig(1), noeyaktig(sats)] };
    });
    return tallfunn(
      { gruppe, rad: String(aar) },
      { publisert: vist(faste), beregnet: { produkt: [loepende, ...faktorer] } },
    );
  });
}

/** Table 5-1 in fixed prices against table 7-2 in current ones: what the price step of 2021 was. */
export function fastePriser(): Sammenligning {
  return {
    id: "faste-priser",
    tittel: "Tabell 5-1 mot tabell 7-2: aktiviteten i faste 2021-priser",
    kilder: [
      { id: "S002", sted: "tabell 5-1" },
      { id: "S002", sted: "l. 3942–4033 (tabell 7-2)" },
    ],
    enhet: "mill. kr, vist i hele",
    hvordan:
      "Aktivitetstilskuddet til Lillesand, Stjørdal og Bjørnafjorden/Os i tabell 7-2 er ført til 2021 med budsjettdeflatorene og holdt mot de faste prisene i tabell 5-1, først med 2,7 % i 2021 (T-5), så med 3,8 %. Er satsen den rette, er de to forskjellige bare ved avrunding.",
    funn: [
      ...medSats("Med 2,7 % i 2021, budsjettdeflatoren", hentDeflator({ aar: 2021 }).verdi ?? ""),
      ...medSats("Med 3,8 % i 2021", "0.038"),
    ],
    tomme: 0,
  };
}

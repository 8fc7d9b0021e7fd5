import { readFileSync } from "node:fs";
import { beregnForloep, type ForloepInn } from "../../src/index.js";
import tabell7 from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import { noeyaktig, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

const les = (navn: string): ForloepInn =>
  JSON.parse(readFileSync(new URL(`../../examples/forloep/${navn}.json`, import.meta.url), "utf8"));

const KOMMUNER = [
  ["bjoernafjorden", "bjoernafjordenOs", "Bjørnafjorden/Os"],
  ["selbu", "selbu", "Selbu"],
  ["hoboel", "hoboel", "Hobøl"],
  ["indre-oestfold", "indreOestfold", "Indre Østfold"],
] as const;

/** A published cell in kroner; none where the table has an empty cell, or the 0 of a municipality that took no part. */
function celle(tabell: string, type: string | undefined, aar: number, kolonne: string) {
  const rader = tabell7.tabeller.find((t) => t.tabell === tabell && t.type === type)?.rader;
  const rad: Readonly<Record<string, string>> | undefined = rader?.find((r) => r.rad === String(aar));
  const tall = rad?.[kolonne];
  return tall === undefined || tall === "0" ? undefined : vist(`${tall}000000`, 1_000_000);
}

function funn([fil, kolonne, navn]: (typeof KOMMUNER)[number]): Funn[] {
  return beregnForloep(les(fil)).aar.flatMap(({ aar, inntektspaaslag }): Funn[] => {
    const sted = (gruppe: string) => ({ gruppe, rad: navn, kolonne: String(aar) });
    const paaslag = celle("7-2", "inntektspaaslag", aar, kolonne);
    const oekte = celle("7-4", undefined, aar, kolonne);
    const beloep = noeyaktig(inntektspaaslag);
    const ledd = ["aktivitet", "rundsum"].flatMap((type) => celle("7-2", type, aar, kolonne) ?? []);
    const uttrekk = celle("7-3", undefined, aar, kolonne) ?? noeyaktig(0);
    return [
      ...(paaslag
        ? [tallfunn(sted("Inntektspåslag, mot tabell 7-2 (R-4)"), { publisert: paaslag, beregnet: beloep })]
        : []),
      ...(oekte
        ? [
            tallfunn(sted("Økte overføringer, mot tabell 7-4 (S-3)"), {
              publisert: oekte,
              beregnet: { differanse: [{ sum: [...ledd, beloep] }, uttrekk] },
            }),
          ]
        : []),
    ];
  });
}

/** Four courses against tables 7-2 and 7-4. */
export function forloep(): Sammenligning {
  return {
    id: "forloep",
    tittel: "Fire forløp mot tabell 7-2 og 7-4",
    kilder: [{ id: "S002", sted: "l. 3942–4033 (tabell 7-2), l. 4059–4139 (tabell 7-3 og 7-4)" }],
    enhet: "kroner, vist i hele mill.",
    hvordan:
      "Påslaget er regnet av hele forløpet i examples/forloep. De økte overføringene er tabellens aktivitetstilskudd og rundsum og det beregnede påslaget, mindre tabell 7-3. Grunnlaget til Hobøl, Selbu og Indre Østfold er konstruert innenfor det tabellene tåler (examples/forloep/README.md): at de stemmer, viser at reglene kan gi tallene.",
    funn: KOMMUNER.flatMap(funn),
    tomme: 0,
  };
}

import skjema from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import { regnOs } from "../../src/cli/eksempel/regnOs.js";
import { noeyaktig, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

const KOLONNER = [
  ["aarsvolum", "årsvolum"],
  ["aKontoVolum", "kvartal"],
  ["gjennomfoert", "gjennomført"],
  ["endring", "endring"],
  ["netto", "netto"],
] as const;

/** Os' form of the first quarter of 2019, computed from the reconstruction of what lies behind it. */
export function osRegnet(): Sammenligning {
  const { oppgjoer, aKonto } = regnOs();
  const linjer = skjema.linjer.flatMap((rad): Funn[] => {
    const regnet = oppgjoer.linjer.find(({ kode }) => kode === rad.kode);
    return KOLONNER.flatMap(([felt, kolonne]): Funn[] => {
      const publisert = rad[felt];
      if (publisert === null && regnet === undefined) return [];
      if (publisert === null || regnet === undefined)
        throw new Error(`${rad.kode}: bare den ene siden har tall`);
      const sted = { gruppe: "Linjene", rad: rad.kode, kolonne };
      return [tallfunn(sted, { publisert: vist(publisert), beregnet: noeyaktig(regnet[felt]) })];
    });
  });
  const rader = skjema.oppstilling.flatMap((rad, i): Funn[] => {
    const regnet = oppgjoer.oppstilling?.[i];
    if (regnet === undefined) throw new Error(`${rad.termin} er ikke beregnet`);
    const sted = (kolonne: string) => ({ gruppe: "Oppstillingen", rad: rad.termin, kolonne });
    const celle = (kolonne: string, publisert: string, beregnet: string) =>
      tallfunn(sted(kolonne), { publisert: noeyaktig(publisert), beregnet: noeyaktig(beregnet) });
    return [
      celle("a konto", rad.aKonto, regnet.aKonto),
      ...(rad.korreksjon === null ? [] : [celle("korreksjon", rad.korreksjon, regnet.korreksjon)]),
      celle("sum", rad.sum, regnet.sum),
    ];
  });
  const total = skjema.oppstilling.at(-1)?.aKonto ?? "";
  return {
    id: "os-regnet",
    tittel: "Os, 1. kvartal 2019: skjemaet, regnet fra rekonstruksjonen",
    kilder: skjema.kilder,
    enhet: "timer, døgn og kroner, vist i hele",
    hvordan:
      "Timer per uke, plasser og gjennomført volum er rekonstruert slik at skjemaet kommer ut (utledet; én av flere mulige rekonstruksjoner, examples/os-2019-q1). Herfra regner biblioteket hele skjemaet. Det viser at reglene kan gi alle tallene på én gang, ikke at rekonstruksjonen er den rette.",
    funn: [
      ...linjer,
      tallfunn(
        { gruppe: "Summene", rad: "netto i alt (K-3)" },
        { publisert: vist(skjema.netto), beregnet: noeyaktig(oppgjoer.netto) },
      ),
      tallfunn(
        { gruppe: "Summene", rad: "Σ pris × årsvolum, før den rundes ned til hele 1 000 kr (A-1)" },
        {
          publisert: { fra: total, til: String(BigInt(total) + 1000n), tilMed: false },
          beregnet: noeyaktig(aKonto.beloep),
        },
      ),
      ...rader,
    ],
    tomme:
      skjema.linjer.flatMap((l) => KOLONNER.filter(([felt]) => l[felt] === null)).length +
      skjema.oppstilling.filter(({ korreksjon }) => korreksjon === null).length,
  };
}

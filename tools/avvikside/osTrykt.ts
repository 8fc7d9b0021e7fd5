import skjema from "../../examples/os-2019-q1/skjema.json" with { type: "json" };
import { fordelAKonto, hentTariff, type Sone } from "../../src/index.js";
import { noeyaktig, tabellfunn, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

const LINJER = "Linjene";
const SUMMER = "Summen og årets a konto";

type Linje = (typeof skjema.linjer)[number];

const pris = ({ kode, pris: publisert }: Linje): Funn => {
  const { aar, sone, reisetidsgruppe } = skjema;
  const tabellens = hentTariff({ aar, sone: sone as Sone, reisetidsgruppe }).priser.find(
    (p) => p.kode === kode,
  );
  return tallfunn(
    { gruppe: LINJER, rad: kode, kolonne: "pris (T-1)" },
    { publisert: noeyaktig(publisert), beregnet: noeyaktig(tabellens?.pris ?? "") },
  );
};

/** A line's three rules, from the printed numbers alone; the quarter's volume is a whole number by A-4 and so exact. */
function linje(rad: Linje): Funn[] {
  const { kode, aarsvolum, aKontoVolum, gjennomfoert, endring, netto } = rad;
  if (
    aarsvolum === null ||
    aKontoVolum === null ||
    gjennomfoert === null ||
    endring === null ||
    netto === null
  ) {
    return [pris(rad)];
  }
  const sted = (kolonne: string) => ({ gruppe: LINJER, rad: kode, kolonne });
  return [
    pris(rad),
    tallfunn(sted("kvartal = nøkkel × år (A-4)"), {
      publisert: vist(aKontoVolum),
      beregnet: { produkt: [noeyaktig(skjema.noekkel), vist(aarsvolum)] },
    }),
    tallfunn(sted("endring = gjennomført − kvartal (K-1)"), {
      publisert: vist(endring),
      beregnet: { differanse: [vist(gjennomfoert), noeyaktig(aKontoVolum)] },
    }),
    tallfunn(sted("netto = endring × pris (K-2)"), {
      publisert: vist(netto),
      beregnet: { produkt: [vist(endring), noeyaktig(rad.pris)] },
    }),
  ];
}

const aktive = skjema.linjer.flatMap(({ netto, aarsvolum, pris: p }) =>
  netto === null || aarsvolum === null ? [] : [{ netto, aarsvolum, pris: p }],
);
const aarssum = {
  sum: aktive.map((l) => ({ produkt: [noeyaktig(l.pris), vist(l.aarsvolum)] })),
};
const total = skjema.oppstilling.at(-1)?.aKonto ?? "";

function summer(): Funn[] {
  const sted = (rad: string) => ({ gruppe: SUMMER, rad });
  const neste = String(BigInt(total) + 1000n);
  return [
    tallfunn(sted("netto i alt = summen av linjene slik de er vist (K-3)"), {
      publisert: vist(skjema.netto),
      beregnet: { sum: aktive.map(({ netto }) => vist(netto)) },
    }),
    tallfunn(sted("årets a konto = Σ pris × årsvolum, rundet til nærmeste hele 1 000 kr"), {
      publisert: vist(total, 1000),
      beregnet: aarssum,
    }),
    tallfunn(sted("årets a konto = Σ pris × årsvolum, rundet ned til hele 1 000 kr (A-1)"), {
      publisert: { fra: total, til: neste, tilMed: false },
      beregnet: aarssum,
    }),
    tallfunn(sted("korreksjonen i 1. kvartals rad er netto i alt (K-4)"), {
      publisert: noeyaktig(skjema.oppstilling[0]?.korreksjon ?? ""),
      beregnet: noeyaktig(skjema.netto),
    }),
  ];
}

/** The terms of the published year's amount by. */
function terminer(): Funn[] {
  const maaneder = [3, 1, 2, 3, 3];
  const rader = skjema.oppstilling.slice(0, -1);
  const { terminer: delt } = fordelAKonto({
    aarsbeloep: total,
    terminer: rader.map(({ termin }, i) => ({ navn: termin, maaneder: maaneder[i] ?? 0 })),
  });
  return rader.map(({ termin, aKonto }, i) =>
    tallfunn(
      { gruppe: "Terminene: årets a konto etter måneder (A-2, A-5)", rad: termin },
      { publisert: noeyaktig(aKonto), beregnet: noeyaktig(delt[i]?.beloep ?? "") },
    ),
  );
}

const oppstilling = () =>
  tabellfunn("Oppstillingen (K-4)", {
    kolonner: ["a konto", "korreksjon", "sum"],
    rader: skjema.oppstilling.map(({ termin, aKonto, korreksjon, sum }) => ({
      navn: termin,
      celler: [aKonto, korreksjon, sum],
    })),
    avrundetTil: "1",
    identiteter: [
      { type: "radsum", sum: "sum", tomme: "utelates" },
      { type: "kolonnesum", sum: "SUM", tomme: "utelates" },
    ],
  });

/** Os' form of the first quarter of 2019, its printed numbers against each other. */
export function osTrykt(): Sammenligning {
  const { funn, utelatt } = oppstilling();
  const celler = skjema.linjer.flatMap((l) => [l.aKontoVolum, l.endring, l.netto]);
  return {
    id: "os-trykt",
    tittel: "Os, 1. kvartal 2019: skjemaet, de trykte tallene mot hverandre",
    kilder: skjema.kilder,
    enhet: "timer, døgn og kroner, vist i hele",
    hvordan:
      "Bare tall som er trykt i skjemaet, er brukt: hver linjes kvartal, endring og netto er regnet av linjens egne tall, hvert lest som alt det kan være (N-2). Prisen er holdt mot tabellen for 2019, som er laget av dette skjemaet; at de er like, viser bare at avskriften er rett. Skjemaet trykker ingen summer for gruppene.",
    funn: [...skjema.linjer.flatMap(linje), ...summer(), ...terminer(), ...funn],
    tomme: celler.filter((celle) => celle === null).length + utelatt,
  };
}

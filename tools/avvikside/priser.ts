import { hentDeflator, hentTariff, hentUtskrivningsklarpris, indekserTariff } from "../../src/index.js";
import enkeltpriser from "../../tariffs/enkeltpriser-2016.json" with { type: "json" };
import uk from "../../tariffs/utskrivningsklare.json" with { type: "json" };
import { noeyaktig, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

const tabellen = (aar: number) => hentTariff({ aar, sone: "1", reisetidsgruppe: 1 });
const prisI = (priser: ReturnType<typeof tabellen>["priser"], kode: string) =>
  priser.find((rad) => rad.kode === kode)?.pris ?? undefined;
const faktor = (aar: number) => ({ sum: [noeyaktig(1), noeyaktig(hentDeflator({ aar }).verdi ?? "")] });

const i2019 = tabellen(2019);

/** Each price of 2016 carried to 2019 year by year; three of them are published in both years. */
const fram = (): { readonly funn: Funn[]; readonly uten: string[] } => {
  const regnet = indekserTariff({
    tariff: { aar: 2016, sone: "1", reisetidsgruppe: 1 },
    tilAar: 2019,
  }).priser;
  const publiserteKoder = new Set(
    enkeltpriser.priser.filter(({ enhet }) => enhet === "time").map(({ kode }) => kode),
  );
  const uten: string[] = [];
  const funn = i2019.priser.flatMap(({ kode, pris }): Funn[] => {
    if (kode === "UK") return []; // not T-3's: it follows the national price (T-4), which it is held against below
    const beregnet = prisI(regnet, kode);
    if (pris === null || beregnet === undefined) {
      uten.push(kode);
      return [];
    }
    const gruppe = publiserteKoder.has(kode)
      ? "Publisert i 2016 og i 2019, ført fram etter T-3"
      : "De andre prisene i 2019, ført fram fra 2016-prisene som T-3 selv fant bakover";
    return [tallfunn({ gruppe, rad: kode }, { publisert: noeyaktig(pris), beregnet: noeyaktig(beregnet) })];
  });
  return { funn, uten };
};

/** The price of a year's place: as 365 days at a price in whole kroner, and carried on as an amount per year. */
function aarspris(): Funn[] {
  const aars = enkeltpriser.priser.find(({ enhet }) => enhet === "aar")?.pris ?? "";
  const sted = (rad: string) => ({ gruppe: "Langtidsplass i sykehjem, 813 403 kr i året", rad });
  const [tabellens, neste] = [prisI(tabellen(2016).priser, "LOKO") ?? "", "2229"];
  const kjede = [2017, 2018, 2019].map(faktor);
  return [
    tallfunn(sted(`365 × ${tabellens} kr, døgnprisen i tabellen for 2016`), {
      publisert: noeyaktig(aars),
      beregnet: { produkt: [noeyaktig(365), noeyaktig(tabellens)] },
    }),
    tallfunn(sted(`365 × ${tabellens} kr, lest som avrundet til hele kroner`), {
      publisert: vist(aars),
      beregnet: { produkt: [noeyaktig(365), vist(tabellens)] },
    }),
    tallfunn(sted(`365 × ${neste} kr, lest som avrundet til hele kroner`), {
      publisert: vist(aars),
      beregnet: { produkt: [noeyaktig(365), vist(neste)] },
    }),
    tallfunn(sted(`LOKO i 2019 av ${neste} kr, deflatorene uten avrunding underveis`), {
      publisert: vist(prisI(i2019.priser, "LOKO") ?? ""),
      beregnet: { produkt: [noeyaktig(neste), ...kjede] },
    }),
    tallfunn(sted("LOKO i 2019 av årsprisen, ført med deflatorene og delt på 365"), {
      publisert: vist(prisI(i2019.priser, "LOKO") ?? ""),
      beregnet: { kvotient: [{ produkt: [vist(aars), ...kjede] }, noeyaktig(365)] },
    }),
  ];
}

/** T-4: what the deflator would make of last year's UK. */
const ukMotDeflator = () =>
  uk.priser.slice(1).map(({ aar, pris }, i) =>
    tallfunn(
      { gruppe: "UK: året før × (1 + budsjettdeflatoren), som T-3 ville gitt", rad: String(aar) },
      {
        publisert: vist(pris),
        beregnet: { produkt: [noeyaktig(uk.priser[i]?.pris ?? ""), faktor(aar)] },
      },
    ),
  );

/** Every published price against what the rules make of the others. */
export function priser(): Sammenligning {
  const { funn, uten } = fram();
  const like = (gruppe: string, rad: string, publisert: string, beregnet: string | undefined) =>
    tallfunn({ gruppe, rad }, { publisert: noeyaktig(publisert), beregnet: noeyaktig(beregnet ?? "") });
  return {
    id: "priser",
    tittel: "Enhetsprisene: 2016, 2019 og UK",
    kilder: [
      { id: "S001", sted: "l. 150–154 (2016)" },
      { id: "S003", sted: "l. 1029–1126 (2019)" },
      { id: "S002", sted: "l. 5385–5387 og l. 5497" },
      { id: "U1", sted: "døgnpris 2014–2024" },
    ],
    enhet: "kroner per time, døgn eller år",
    hvordan: `Tre timepriser er publisert både for 2016 og 2019 og prøver T-3 med budsjettdeflatorene 2,5, 2,6 og 2,8 %. Resten av prisene i 2016-tabellen er funnet bakover fra 2019, så at de fører fram igjen, prøver bare regnestykket. ${uten.join(" og ")} har ingen hel krone i 2016 som fører til prisen i 2019, og er ikke prøvd. Priser for andre år, soner og reisetidsgrupper er ikke publisert.`,
    funn: [
      ...funn,
      ...enkeltpriser.priser
        .filter(({ enhet }) => enhet === "time")
        .map(({ kode, pris }) =>
          like("Enkeltprisene mot tabellen for 2016", kode, pris, prisI(tabellen(2016).priser, kode)),
        ),
      ...aarspris(),
      like(
        "Evalueringens «566 kr kontra 437 kr» mot skjemaet",
        "HTBODK",
        "566",
        prisI(i2019.priser, "HTBODK"),
      ),
      like(
        "Evalueringens «566 kr kontra 437 kr» mot skjemaet",
        "PBBODK",
        "437",
        prisI(i2019.priser, "PBBODK"),
      ),
      like(
        "UK i skjemaet mot den nasjonale døgnprisen (T-4)",
        "2019",
        "4885",
        hentUtskrivningsklarpris(2019).pris,
      ),
      ...i2019.priser
        .filter(({ kode }) => /KO$/.test(kode))
        .map(({ kode, pris }) =>
          tallfunn(
            { gruppe: "Kjøp minus egen plass i 2019, mot 88 kr (T-6)", rad: kode.replace(/O$/, "J") },
            {
              publisert: noeyaktig(
                String(BigInt(prisI(i2019.priser, kode.replace(/O$/, "J")) ?? 0) - BigInt(pris ?? 0)),
              ),
              beregnet: noeyaktig("88"),
            },
          ),
        ),
      ...ukMotDeflator(),
    ],
    tomme: uten.length,
  };
}

import { indekserTariff } from "../src/tariff/indekserTariff.js";
import type { Prisrad, Tariff, TariffInn } from "../src/tariff/Tariff.js";
import t2019 from "../tariffs/enhetspriser/2019-sone-1-gruppe-1.json" with { type: "json" };
import enkeltpriser from "../tariffs/enkeltpriser-2016.json" with { type: "json" };

const PUBLISERT = t2019 as unknown as TariffInn;

/** The years that T-5 derives, for the published table's zone and group. */
export const UTLEDEDE_AAR = [2016, 2017, 2018, 2020, 2021] as const;

const FORBEHOLD: Readonly<Record<number, string>> = {
  2020: "Utledet fra den publiserte tabellen for 2019; den sanne tabellen for 2020 er ikke kjent.",
  2021: "Svak: deflatoren 2,7 % er brukt, men evalueringens tabell 5-1 og 7-2 peker mot at prisene steg om lag 3,8 % fra 2020 til 2021 (T-5).",
};

/** Marks the rows of 2016 that are published as such, and refuses to when the derivation gives another price. */
function medPubliserte(rader: readonly Prisrad[]): Prisrad[] {
  return rader.map((rad) => {
    const publisert = enkeltpriser.priser.find((p) => p.kode === rad.kode);
    if (publisert === undefined) return rad;
    if (publisert.enhet === "aar") return { ...rad, merknad: publisert.merknad ?? "" };
    if (publisert.pris !== rad.pris)
      throw new Error(`${rad.kode}: T-3 gir ${rad.pris}, kilden sier ${publisert.pris}`);
    return {
      ...rad,
      status: "publisert",
      kilder: [{ id: enkeltpriser.kilder[0]?.id ?? "", sted: publisert.sted }],
    };
  });
}

/** Says of a price of 2017 or 2018 that the chain behind it breaks further back, which puts a doubt on it. */
function medBrutteKjeder(rader: readonly Prisrad[], foerste: Tariff): Prisrad[] {
  return rader.map((rad) => {
    const bak = foerste.priser.find((p) => p.kode === rad.kode);
    if (rad.pris === null || bak?.pris !== null) return rad;
    return {
      ...rad,
      merknad: "T-3 fører ikke helt tilbake til 2016 for denne koden; prisen kan ha vært endret for seg.",
    };
  });
}

/** Writes a row on one line, with the spaces that the other data files have. */
function paaEnLinje(rad: Prisrad): string {
  const tekst = JSON.stringify(rad, null, 1).replaceAll(/\n\s*/g, " ");
  return tekst.replaceAll("[ ", "[").replaceAll(" ]", "]");
}

/** Derives the table of a year from the published one (T-3, T-4, T-5), as the text of its file. */
export function lagTarifftabell(aar: number): string {
  const { merknader: _, priser, ...hode } = indekserTariff({ tariff: PUBLISERT, tilAar: aar });
  const foerste = indekserTariff({ tariff: PUBLISERT, tilAar: 2016 });
  const rader =
    aar === 2016 ? medPubliserte(priser) : aar < PUBLISERT.aar ? medBrutteKjeder(priser, foerste) : priser;
  const { id, utledetFra, ...resten } = hode;
  const forbehold = FORBEHOLD[aar];
  const fil = {
    $schema: "../schema/enhetspriser.schema.json",
    id,
    ...resten,
    utledetFra,
    ...(forbehold === undefined ? {} : { merknad: forbehold }),
  };
  const topp = JSON.stringify(fil, null, 2).replace(/\n\}$/, "");
  const linjer = rader.map((rad) => `    ${paaEnLinje(rad)}`);
  return `${topp},\n  "priser": [\n${linjer.join(",\n")}\n  ]\n}\n`;
}

import { readdirSync, readFileSync } from "node:fs";
import { vanligHode } from "../src/tariff/pakkUt.js";
import type { Prisrad, Tariff } from "../src/tariff/Tariff.js";
import { TJENESTEKODER } from "../src/tjenestekoder/koder.js";

const MAPPE = new URL("../tariffs/enhetspriser/", import.meta.url);

type Fil = Omit<Tariff, "merknader"> & { readonly $schema: string };

/** Gives what a row says beyond its code, its price, and a place that is one line of the source. */
function annet({ kode: _, pris: __, sted, ...resten }: Prisrad): object | undefined {
  const medSted = sted === undefined || /^l\. \d+$/.test(sted) ? resten : { sted, ...resten };
  return Object.keys(medSted).length === 0 ? undefined : medSted;
}

function pakk({ $schema: _, priser, ...fullt }: Fil): string {
  const vanlig: Partial<Fil> = vanligHode(fullt.aar, fullt.sone, fullt.reisetidsgruppe);
  const { id, gyldigFra, gyldigTil, ...hode } = fullt;
  const uvanlige = Object.entries({ id, gyldigFra, gyldigTil }).filter(
    ([felt, verdi]) => verdi !== vanlig[felt as keyof Fil],
  );
  const rader = TJENESTEKODER.map((kode) => priser.find((rad) => rad.kode === kode));
  const linjer = rader.map((rad) => /^l\. (\d+)$/.exec(rad?.sted ?? "")?.[1] ?? "");
  const andre = Object.fromEntries(
    priser.map((rad) => [rad.kode, annet(rad)]).filter(([, v]) => v !== undefined),
  );
  return JSON.stringify({
    hode: { ...Object.fromEntries(uvanlige), ...hode },
    priser: rader.map((rad) => rad?.pris ?? "-").join(" "),
    ...(linjer.some(Boolean) && { linjer: linjer.join(" ") }),
    ...(Object.keys(andre).length > 0 && { rader: andre }),
  });
}

/** Writes src/tariff/pakkedeTabeller.ts from the files of tariffs/enhetspriser/: the same tables, a fifth of the bytes. */
export function pakkTabeller(): string {
  const filer = readdirSync(MAPPE)
    .filter((navn) => navn.endsWith(".json"))
    .sort();
  const tabeller = filer.map((navn) => pakk(JSON.parse(readFileSync(new URL(navn, MAPPE), "utf8"))));
  return `// Made of tariffs/enhetspriser/ by \`npm run generer\`; a test fails when it no longer is. Change the files there, not this one.
import type { PakketTabell } from "./pakkUt.js";

/** The shipped tables, packed. */
export const PAKKEDE_TABELLER: readonly PakketTabell[] = [
${tabeller.map((tabell) => `  ${tabell},`).join("\n")}
];
`;
}

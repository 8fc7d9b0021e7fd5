import type { Sti } from "../../../feil.js";
import type { Fastprisperiode } from "../../../konsekvens/beregnFastePriser.js";
import type { Prosentendring } from "../../../konsekvens/fastprisendring.js";
import { KATALOG } from "../../../tjenestekoder/katalog.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { delt, ganger, minus } from "../../uttrykk.js";
import { enhetsnavn } from "../enhetsnavn.js";
import { linjested } from "../linjested.js";
import { forklarTariff, lagPrisoppslag } from "../prisoppslag.js";
import { summering } from "../summering.js";

/** The kroner of a period by code and by group, and in all. */
type Periodesteg = {
  readonly koder: ReadonlyMap<string, Stegnr>;
  readonly grupper: ReadonlyMap<string, Stegnr>;
  readonly alt: Stegnr;
};

const gruppenTil = (kode: string): string | undefined => KATALOG.find((rad) => rad.kode === kode)?.gruppe;

/** Explains a period at the one year's prices. */
function forklarPeriode(
  b: Bygger,
  { navn, linjer, grupper }: Fastprisperiode,
  nr: number,
  pris: (kode: string) => Stegnr,
): Periodesteg {
  const ut = ["perioder", nr];
  const koder = new Map<string, Stegnr>();
  linjer.forEach(({ kode }, i) => {
    const sted = linjested(b.inn, [...ut, "linjer"], kode);
    const volum = b.inndata([...sted, "volum"], `volumet for ${kode} i ${navn}`, enhetsnavn(kode));
    const beloep = b.regn({
      navn: `${kode} i ${navn}`,
      enhet: "kr",
      regel: "S-6",
      operander: [
        ["volum", volum],
        ["pris", pris(kode)],
      ],
      uttrykk: ganger("volum", "pris"),
    });
    koder.set(kode, beloep);
    b.rot([...ut, "linjer", i, "volum"], volum);
    b.rot([...ut, "linjer", i, "beloep"], beloep);
  });
  const iGrupper = new Map(
    grupper.map(({ gruppe }, i) => {
      const ledd = [...koder].filter(([kode]) => gruppenTil(kode) === gruppe);
      const beloep = summering(b, `${gruppe} i ${navn}`, "S-6", ledd);
      b.rot([...ut, "grupper", i, "beloep"], beloep);
      return [gruppe as string, beloep] as const;
    }),
  );
  const alt = summering(b, `aktiviteten i ${navn}`, "S-6", [...koder]);
  b.rot([...ut, "beloep"], alt);
  return { koder, grupper: iGrupper, alt };
}

/** Explains a change in per cent with one decimal, where there is one. */
function forklarEndring(
  b: Bygger,
  navn: string,
  { prosent }: Prosentendring,
  [foer, etter]: readonly [Stegnr | undefined, Stegnr | undefined],
  ut: Sti,
): void {
  if (prosent === undefined) return;
  if (foer === undefined || etter === undefined) throw new Error(`endringen for ${navn} mangler en periode`);
  const steg = b.regn({
    navn: `endringen for ${navn} i prosent`,
    regel: "S-6",
    operander: [
      ["første periode", foer],
      ["siste periode", etter],
      ["100", b.konstant("100", "hundre prosent", "S-6")],
    ],
    uttrykk: delt(ganger(minus("siste periode", "første periode"), "100"), "første periode"),
    avrunding: { enhet: "0.1" },
  });
  b.rot([...ut, "prosent"], steg);
}

/** Explains the activity in fixed prices, and its change from the first period to the last (S-6). */
export const forklarFastePriser: Forklarer<"faste-priser"> = (b, { perioder, endring, tariff }) => {
  const pris = lagPrisoppslag(b);
  const regnet = perioder.map((periode, nr) => forklarPeriode(b, periode, nr, pris));
  forklarTariff(b, tariff);
  const [foerste, siste] = [regnet[0], regnet.at(-1)];
  if (endring === undefined || foerste === undefined || siste === undefined) return;
  const ut = ["endring"];
  forklarEndring(b, "aktiviteten", endring, [foerste.alt, siste.alt], ut);
  endring.linjer.forEach((linje, i) => {
    const { kode } = linje;
    const par = [foerste.koder.get(kode), siste.koder.get(kode)] as const;
    forklarEndring(b, kode, linje, par, [...ut, "linjer", i]);
  });
  endring.grupper.forEach((linje, i) => {
    const { gruppe } = linje;
    const par = [foerste.grupper.get(gruppe), siste.grupper.get(gruppe)] as const;
    forklarEndring(b, gruppe, linje, par, [...ut, "grupper", i]);
  });
};

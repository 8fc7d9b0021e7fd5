import type { Bygger, Regning, Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { DATO } from "../../skrivVerdi.js";
import { delt, ganger, maks, minus, pluss } from "../../uttrykk.js";
import { enhetsnavn } from "../enhetsnavn.js";
import { enDag } from "./forklarDager.js";
import type { Rad, Telling } from "./Rad.js";

type Delregning = Pick<Regning, "regel" | "operander" | "uttrykk">;

const uke = (b: Bygger): Stegnr => b.konstant("7", "dagene i uken", "V-1", "dager");

/** How many days an amount for the whole vedtak is spread on. */
function vedtakets({ b, regler }: Telling, rad: Rad): Stegnr {
  const felles = { navn: `dagene i hele ${rad.navn}`, enhet: "dager", regel: "V-1" };
  const fra = b.inndata(["vedtak", rad.nr, "fra"], `første dag for ${rad.navn}`, DATO);
  const til = b.inndata(["vedtak", rad.nr, "til"], `siste dag for ${rad.navn}`, DATO);
  const dager = minus("siste dag", "første dag");
  return b.regn({
    ...felles,
    operander: [
      ["første dag", fra],
      ["siste dag", til],
      ["én dag", enDag(b)],
    ],
    uttrykk: maks(regler.sisteDag === "telles" ? pluss(dager, "én dag") : dager, "én dag"),
  });
}

/** How an amount becomes a volume (V-1, V-5, A-3), by what it is per. */
function perHva(t: Telling, rad: Rad, per: unknown, mengde: Stegnr, dager: Stegnr): Delregning {
  const { b, regler } = t;
  const begge = [
    ["mengde", mengde],
    ["dager", dager],
  ] as const;
  const produkt = ganger("mengde", "dager");
  const paa = (regel: string, navn: string, steg: Stegnr): Delregning => ({
    regel,
    operander: [...begge, [navn, steg]],
    uttrykk: delt(produkt, navn),
  });
  if (per === "uke") return paa("V-1", "dagene i uken", uke(b));
  if (per === "aar") return paa("A-3", "dagene i året", b.konstant("365", "dagene i året", "A-3", "dager"));
  if (per === "vedtak") return paa("V-1", "vedtakets dager", vedtakets(t, rad));
  if (per === "dag") return { regel: "V-1", operander: begge, uttrykk: produkt };
  if (regler.maaned === "fire-uker")
    return {
      regel: "V-5",
      operander: [
        ...begge,
        ["uker i måneden", b.konstant("4", "uker i måneden", "V-5", "uker")],
        ["dagene i uken", uke(b)],
      ],
      uttrykk: delt(produkt, ganger("uker i måneden", "dagene i uken")),
    };
  return {
    regel: "A-3",
    operander: [
      ...begge,
      ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")],
      ["dagene i året", b.konstant("365", "dagene i året", "A-3", "dager")],
    ],
    uttrykk: delt(ganger("mengde", "dager", "månedene i året"), "dagene i året"),
  };
}

/** Explains what a row adds to its code's volume: its amount on the days that count (V-1). */
export function forklarMengde(t: Telling, rad: Rad, dager: Stegnr): Stegnr {
  const { b } = t;
  const sti = ["vedtak", rad.nr];
  const enhet = enhetsnavn(rad.kode);
  const gitt = (felt: string) => hentVed(b.inn, [...sti, felt]) !== undefined;
  const per = gitt("mengde") ? hentVed(b.inn, [...sti, "mengde", "per"]) : enhet === "timer" ? "uke" : "dag";
  const mengde = gitt("mengde")
    ? b.inndata(
        [...sti, "mengde", "verdi"],
        `mengde i ${rad.navn}`,
        `${enhet} per ${String(per).replace("aa", "å")}`,
      )
    : gitt("timerPerUke")
      ? b.inndata([...sti, "timerPerUke"], `timer per uke i ${rad.navn}`, "timer per uke")
      : gitt("plasser")
        ? b.inndata([...sti, "plasser"], `plasser i ${rad.navn}`, "plasser")
        : b.konstant("1", "plasser når antallet ikke er oppgitt", "V-1", "plasser");
  return b.regn({ navn: `volum for ${rad.navn}`, enhet, ...perHva(t, rad, per, mengde, dager) });
}

import type { Sti } from "../../../feil.js";
import type { Kontrollside } from "../../../kontroll/kontrollerTall.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import type { Uttrykk } from "../../Forklaring.js";
import { hentVed } from "../../hentVed.js";
import { delt, ganger, maks, min, minus, pluss } from "../../uttrykk.js";

/** A number that may be anywhere from one step to another; as shown, where it is. */
type Side = { readonly vist: Stegnr | undefined; readonly fra: Stegnr; readonly til: Stegnr };

type Operasjon = typeof pluss;

const OPERASJONER: Readonly<Record<string, Operasjon>> = {
  sum: pluss,
  differanse: minus,
  produkt: ganger,
  kvotient: delt,
};

/** N-2: does a calculation with two operands. */
const regn = (b: Bygger, navn: string, x: Stegnr, y: Stegnr, uttrykk: Uttrykk): Stegnr =>
  b.regn({
    navn,
    regel: "N-2",
    operander: [
      ["a", x],
      ["b", y],
    ],
    uttrykk,
  });

/** Explains where the numbers that are shown as this one begin and end; an exact number is itself. */
function avVist(b: Bygger, sti: Sti, navn: string): Side {
  const vist = b.inndata([...sti, "vist"], navn);
  if (hentVed(b.inn, [...sti, "avrundetTil"]) === undefined) return { vist, fra: vist, til: vist };
  const operander = [
    ["vist", vist],
    ["avrundet til", b.inndata([...sti, "avrundetTil"], `det ${navn} er avrundet til`)],
    ["2", b.konstant("2", "to halve", "N-2")],
  ] as const;
  const grense = (hva: string, tegn: Operasjon) =>
    b.regn({
      navn: `${navn}, ${hva}`,
      regel: "N-2",
      operander,
      uttrykk: tegn("vist", delt("avrundet til", "2")),
    });
  return { vist, fra: grense("lavest", minus), til: grense("høyest", pluss) };
}

/** Explains the ends of products or quotients: the least and the greatest of those of the ends. */
function ytterst(b: Bygger, navn: string, x: Side, y: Side, op: Operasjon): { fra: Stegnr; til: Stegnr } {
  const operander = [
    ["a lavest", x.fra],
    ["a høyest", x.til],
    ["b lavest", y.fra],
    ["b høyest", y.til],
  ] as const;
  const ender = [
    op("a lavest", "b lavest"),
    op("a lavest", "b høyest"),
    op("a høyest", "b lavest"),
    op("a høyest", "b høyest"),
  ];
  const velg = (hva: string, uttrykk: Uttrykk) =>
    b.regn({ navn: `${navn}, ${hva}`, regel: "N-2", operander, uttrykk });
  return { fra: velg("lavest", min(...ender)), til: velg("høyest", maks(...ender)) };
}

/** Puts two sides together. */
function sammen(b: Bygger, operasjon: string, navn: string, x: Side, y: Side): Side {
  const op = OPERASJONER[operasjon] ?? pluss;
  const uttrykk = op("a", "b");
  const vist =
    x.vist === undefined || y.vist === undefined
      ? undefined
      : regn(b, `${navn}, slik tallene er vist`, x.vist, y.vist, uttrykk);
  if (operasjon === "produkt" || operasjon === "kvotient") return { vist, ...ytterst(b, navn, x, y, op) };
  const [lavt, hoeyt] = operasjon === "differanse" ? [y.til, y.fra] : [y.fra, y.til];
  return {
    vist,
    fra: regn(b, `${navn}, lavest`, x.fra, lavt, uttrykk),
    til: regn(b, `${navn}, høyest`, x.til, hoeyt, uttrykk),
  };
}

/** Explains a side of the check: a number, or an expression of such. */
function side(b: Bygger, sti: Sti, navn: string): Side {
  const her = hentVed(b.inn, sti);
  for (const operasjon of Object.keys(OPERASJONER)) {
    const ledd = hentVed(her, [operasjon]);
    if (!Array.isArray(ledd)) continue;
    const sider = ledd.map((_, i) => side(b, [...sti, operasjon, i], `${navn}, ledd ${i + 1}`));
    const [foerste, ...resten] = sider;
    if (foerste === undefined) throw new Error("et regnestykke uten ledd");
    return resten.reduce((x, y) => sammen(b, operasjon, navn, x, y), foerste);
  }
  if (hentVed(her, ["vist"]) !== undefined) return avVist(b, sti, navn);
  const fra = b.inndata([...sti, "fra"], `${navn}, lavest`);
  return { vist: undefined, fra, til: b.inndata([...sti, "til"], `${navn}, høyest`) };
}

/** Says which steps the numbers of a side are. */
function skrivSide(b: Bygger, ut: string, { vist, fra, til }: Side, resultat: Kontrollside): void {
  if (resultat.vist !== undefined && vist !== undefined) b.rot([ut, "vist"], b.vist(vist));
  b.rot([ut, "fra"], b.vist(fra));
  b.rot([ut, "til"], b.vist(til));
}

/** Explains the check of a published number (N-2). */
export const forklarKontrollTall: Forklarer<"kontroll-tall"> = (b, resultat) => {
  const publisert = side(b, ["publisert"], "publisert");
  const beregnet = side(b, ["beregnet"], "beregnet");
  skrivSide(b, "publisert", publisert, resultat.publisert);
  skrivSide(b, "beregnet", beregnet, resultat.beregnet);
  const avstand = b.regn({
    navn: "avstanden mellom det publiserte og det beregnede",
    regel: "N-2",
    operander: [
      ["0", b.konstant("0", "ingen avstand", "N-2")],
      ["publisert lavest", publisert.fra],
      ["publisert høyest", publisert.til],
      ["beregnet lavest", beregnet.fra],
      ["beregnet høyest", beregnet.til],
    ],
    uttrykk: maks(
      "0",
      minus("publisert lavest", "beregnet høyest"),
      minus("beregnet lavest", "publisert høyest"),
    ),
  });
  b.rot(["avstand"], b.vist(avstand));
  if (publisert.vist === undefined || beregnet.vist === undefined) return;
  const differanse = regn(b, "publisert minus beregnet", publisert.vist, beregnet.vist, minus("a", "b"));
  if (resultat.differanse !== undefined) b.rot(["differanse"], b.vist(differanse));
  if (resultat.relativ === undefined) return;
  b.rot(
    ["relativ"],
    b.vist(regn(b, "differansen mot det beregnede", differanse, beregnet.vist, delt("a", "b"))),
  );
};

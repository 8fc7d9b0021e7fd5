import * as z from "zod";
import { desimal, ettAv, lat, navn } from "../grense/felt.js";

const navneliste = (hva: string) => z.array(navn(hva));
const rader = () => navneliste("Raden").optional();
const kolonner = () => navneliste("Kolonnen").optional();
const tabell = () => navn("Tabellen").optional();
const celleref = () =>
  z.strictObject({ tabell: tabell(), rad: navn("Raden").optional(), kolonne: navn("Kolonnen").optional() });

/** Adds what all kinds of identities have. */
const identitet = <const T extends string, F extends z.core.$ZodLooseShape>(type: T, felter: F) =>
  z.strictObject({
    type: z.literal(type),
    tomme: ettAv("tomme", ["avvises", "utelates"]).optional(),
    ...felter,
  });

/** The fields of each kind of identity. */
export const identitetsskjemaer = /* @__PURE__ */ lat(() => ({
  radsum: identitet("radsum", { tabell: tabell(), sum: navn("Kolonnen"), av: kolonner(), rader: rader() }),
  kolonnesum: identitet("kolonnesum", {
    tabell: tabell(),
    sum: navn("Raden"),
    av: rader(),
    kolonner: kolonner(),
  }),
  tabellsum: identitet("tabellsum", {
    sum: navn("Tabellen"),
    av: navneliste("Tabellen"),
    rader: rader(),
    kolonner: kolonner(),
  }),
  tabelldifferanse: identitet("tabelldifferanse", {
    differanse: navn("Tabellen"),
    av: navneliste("Tabellen"),
    rader: rader(),
    kolonner: kolonner(),
  }),
  cellesum: identitet("cellesum", {
    sum: celleref(),
    av: z.array(celleref()),
    trekkFra: z.array(celleref()).optional(),
    rader: rader(),
    kolonner: kolonner(),
  }),
  forhold: identitet("forhold", {
    vist: celleref(),
    teller: celleref(),
    nevner: celleref(),
    faktor: desimal({ navn: "Faktoren" }).optional(),
    tillegg: desimal({ navn: "Tillegget" }).optional(),
    rader: rader(),
    kolonner: kolonner(),
  }),
}));

type Skjemaer = ReturnType<typeof identitetsskjemaer>;

/** An identity's fields as read. */
export type Identitetsfelt = { [T in keyof Skjemaer]: z.output<Skjemaer[T]> }[keyof Skjemaer];

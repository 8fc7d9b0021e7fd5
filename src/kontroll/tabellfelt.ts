import * as z from "zod";
import { delfelt, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { tallfeil } from "../grense/tallfeil.js";
import { lesTall } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import { enhetsfelt, sannhetsverdi } from "./felt.js";

const kolonnenavn = /* @__PURE__ */ lat(() => navn("Kolonnens navn"));
const kolonneskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ navn: kolonnenavn(), avrundetTil: enhetsfelt().optional() }),
);

/** A column is its name, or an object with a unit of its own. */
const kolonnefelt = () =>
  delfelt((inn): Lest<{ navn: string; avrundetTil?: Tall | undefined }> => {
    if (erObjekt(inn)) return lesMedSkjema(kolonneskjema(), inn);
    const lest = lesMedSkjema(kolonnenavn(), inn);
    return "verdi" in lest ? { verdi: { navn: lest.verdi }, problemer: [] } : lest;
  });

/** A cell is a decimal, or null where it is empty (N-3: not zero). */
const cellefelt = () =>
  delfelt((inn): Lest<Tall | null> => {
    if (inn === null || inn === undefined) return { verdi: null, problemer: [] };
    const t = lesTall(inn);
    return typeof t === "string" ? { problemer: [tallfeil(t, inn, [])] } : { verdi: t, problemer: [] };
  });

const felter = () => ({
  kolonner: z.array(kolonnefelt()),
  rader: z.array(
    z.strictObject({
      navn: navn("Radens navn"),
      celler: z.array(cellefelt()),
      avrundetTil: enhetsfelt().optional(),
    }),
  ),
  avrundetTil: enhetsfelt(),
  nullErEksakt: sannhetsverdi("nullErEksakt").optional(),
});

/** The one table of an input, without a name. */
export const tabellskjema = /* @__PURE__ */ lat(() => z.strictObject(felter()));

/** A table among several. */
export const navngittTabellskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ navn: navn("Tabellens navn"), ...felter() }),
);

/** A table's fields as read. */
export type Tabellfelt = z.output<ReturnType<typeof tabellskjema>>;

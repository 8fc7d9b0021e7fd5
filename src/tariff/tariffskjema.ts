import * as z from "zod";
import { aarfelt, delfelt, lat, navn } from "../grense/felt.js";
import { utenUdefinert } from "../grense/utenUdefinert.js";
import { lesRader } from "./lesRader.js";
import type { Tariff } from "./Tariff.js";
import { datofelt, gruppefelt, kilder, omtrentligDato, sonefelt, status } from "./tariffelt.js";

/** A whole table as read: what the caller left out is still missing. */
export type LestTabell = Partial<Omit<Tariff, "merknader">> &
  Pick<Tariff, "aar" | "sone" | "reisetidsgruppe" | "priser"> & { $schema?: unknown; merknader?: unknown };

/** The schema of a whole price table. */
export const tariffskjema = /* @__PURE__ */ lat(() =>
  z
    .strictObject({
      $schema: z.unknown().optional(),
      id: navn("Id").optional(),
      aar: aarfelt(),
      sone: sonefelt(),
      reisetidsgruppe: gruppefelt(),
      gyldigFra: datofelt().optional(),
      gyldigTil: datofelt().optional(),
      status: status().optional(),
      regel: navn("Regelen").optional(),
      kilder: kilder().optional(),
      publisert: omtrentligDato().optional(),
      erstatter: navn("Erstatter").optional(),
      merknad: navn("Merknaden").optional(),
      utledetFra: z
        .strictObject({
          tabell: navn("Tabellen"),
          serie: navn("Serien"),
          slag: navn("Slaget"),
          trinn: z.array(
            z.strictObject({
              fraAar: aarfelt("Fra-året"),
              tilAar: aarfelt("Til-året"),
              sats: navn("Satsen"),
            }),
          ),
        })
        .optional(),
      priser: delfelt(lesRader),
      merknader: z.unknown().optional(),
    })
    .transform((tabell) => utenUdefinert<LestTabell>(tabell)),
);

/** The schema of a reference to a shipped table. */
export const tariffvalgskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ aar: aarfelt(), sone: sonefelt(), reisetidsgruppe: gruppefelt() }),
);

import * as z from "zod";
import { lat } from "../grense/felt.js";
import type { Operasjon } from "./Forklaring.js";

const STATUS = ["publisert", "utledet", "antatt"] as const;
const REGELSTATUS = ["publisert", "utledet", "antatt", "bibliotek"] as const;
const OPERASJONER = [
  "pluss",
  "sum",
  "minus",
  "ganger",
  "delt",
  "min",
  "maks",
  "abs",
  "positiv",
  "like",
  "dekkede",
] as const satisfies readonly Operasjon[];

const verdi = () => z.string().regex(/^(?:-?\d+(?:\.\d+)?|-?\d+\/\d+|\d{4}-\d{2}-\d{2})$/);
const desimal = () => z.string().regex(/^-?\d+(?:\.\d+)?$/);
const nummer = () => z.number().int().min(0);
const sti = () => z.array(z.union([z.string(), nummer()]));
const kilder = () => z.array(z.strictObject({ id: z.string(), sted: z.string().optional() }));
const avrunding = () => z.enum(["naermeste", "ned", "opp"]);
const felles = () => ({ navn: z.string(), verdi: verdi(), enhet: z.string().optional() });
const fraRegel = () => ({ regel: z.string(), status: z.enum(REGELSTATUS) });

const uttrykk = /* @__PURE__ */ lat(() => {
  const selv: z.ZodType = z.lazy(() =>
    z.union([
      z.string(),
      z.strictObject({ op: z.enum(OPERASJONER), ledd: z.array(selv) }),
      z.strictObject({
        op: z.literal("avrund"),
        ledd: z.array(selv).length(1),
        enhet: desimal(),
        maate: avrunding(),
      }),
      z.strictObject({
        op: z.literal("foerste"),
        ledd: z.array(selv).length(3),
        variabel: z.string(),
        enhet: desimal(),
      }),
      z.strictObject({ op: z.literal("stoersteRest"), ledd: z.array(selv), nr: nummer() }),
    ]),
  );
  return selv.meta({ id: "uttrykk" });
});

const steg = () =>
  z.discriminatedUnion("slag", [
    z.strictObject({ slag: z.literal("inndata"), ...felles(), sti: sti() }),
    z.strictObject({
      slag: z.literal("tabell"),
      ...felles(),
      tabell: z.string(),
      plass: z.record(z.string(), z.union([z.string(), z.number()])),
      status: z.enum(STATUS),
      kilder: kilder(),
      regel: z.string().optional(),
      merknad: z.string().optional(),
      sti: sti().optional(),
    }),
    z.strictObject({ slag: z.literal("konstant"), ...felles(), ...fraRegel() }),
    z.strictObject({ slag: z.literal("tom"), ...felles(), ...fraRegel(), sti: sti() }),
    z.strictObject({ slag: z.literal("vitne"), ...felles(), ...fraRegel() }),
    z.strictObject({
      slag: z.literal("maaneder"),
      ...felles(),
      ...fraRegel(),
      aar: nummer(),
      perioder: z.array(sti()),
    }),
    z.strictObject({
      slag: z.literal("regnestykke"),
      ...felles(),
      ...fraRegel(),
      formel: z.string(),
      uttrykk: uttrykk(),
      operander: z.array(z.strictObject({ navn: z.string(), steg: nummer(), verdi: verdi() })),
      eksakt: verdi(),
      avrunding: z.strictObject({ enhet: desimal(), maate: avrunding(), ...fraRegel() }).optional(),
    }),
  ]);

/** The form of an explanation, version 1. */
export const forklaringsskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    format: z.literal("sio-forklaring"),
    versjon: z.literal(1),
    beregning: z.string(),
    hypotetisk: z.literal(true).optional(),
    steg: z.array(steg()),
    tall: z.array(
      z.strictObject({ sti: sti(), navn: z.array(z.string()), verdi: desimal(), steg: nummer() }),
    ),
    regler: z.array(
      z.strictObject({
        id: z.string(),
        status: z.enum(REGELSTATUS),
        setning: z.string(),
        forbehold: z.string().optional(),
      }),
    ),
    kilder: z.array(
      z.strictObject({
        id: z.string(),
        tittel: z.string(),
        utgiver: z.string(),
        fil: z.string().optional(),
        adresse: z.string().optional(),
      }),
    ),
  }),
);

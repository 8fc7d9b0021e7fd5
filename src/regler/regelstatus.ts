import type { REGLER, Regelstatus } from "./regler.js";

type Register = (typeof REGLER)[number];

/** The id of a rule. */
export type Regelid = Register["id"];

/** The status of each rule, without the register's texts; the type holds it to the register. */
export const REGELSTATUS = {
  "T-1": "publisert",
  "T-2": "publisert",
  "T-3": "utledet",
  "T-4": "publisert",
  "T-5": "utledet",
  "T-6": "utledet",
  "T-7": "antatt",
  "A-1": "utledet",
  "A-2": "publisert",
  "A-3": "utledet",
  "A-4": "utledet",
  "A-5": "bibliotek",
  "K-1": "utledet",
  "K-2": "utledet",
  "K-3": "utledet",
  "K-4": "publisert",
  "K-5": "antatt",
  "V-1": "utledet",
  "V-2": "publisert",
  "V-3": "antatt",
  "V-4": "utledet",
  "V-5": "publisert",
  "V-6": "publisert",
  "V-7": "bibliotek",
  "R-1": "publisert",
  "R-2": "publisert",
  "R-3": "publisert",
  "R-4": "publisert",
  "R-5": "publisert",
  "R-6": "publisert",
  "R-7": "antatt",
  "R-8": "publisert",
  "R-9": "publisert",
  "R-10": "publisert",
  "R-11": "utledet",
  "S-1": "publisert",
  "S-2": "publisert",
  "S-3": "publisert",
  "S-4": "publisert",
  "S-5": "publisert",
  "S-6": "publisert",
  "S-7": "publisert",
  "N-1": "bibliotek",
  "N-2": "bibliotek",
  "N-3": "bibliotek",
} as const satisfies { readonly [R in Register as R["id"]]: R["status"] } & Readonly<
  Record<Regelid, Regelstatus>
>;

import type { Feilkode, Merknadskode, Sti } from "../../../src/index.js";

/** A bad input: what is refused, by which code, where, and what the message must say. */
export type Tilfelle = {
  /** The rule that the input breaks, and what is wrong with it. */
  readonly navn: string;
  readonly kode: Feilkode;
  readonly beregning: string;
  readonly inndata: unknown;
  readonly sti: Sti;
  readonly melding: RegExp;
};

/** A doubtful input: the rule, what is doubtful, by which code, where, and what the message must say. */
export type Merknadstilfelle = readonly [string, Merknadskode, string, unknown, Sti, RegExp];

export const LINJE = { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 };

/** A settlement that is right but for what is changed. */
export const oppgjoer = (endret: object): object => ({
  noekkel: "0.25",
  priser: { BPAN: 464, LFKJ: 3394 },
  linjer: [LINJE],
  ...endret,
});

/** A settlement whose one line is changed. */
export const medLinje = (endret: object): object => oppgjoer({ linjer: [{ ...LINJE, ...endret }] });

/** Makes cases of one calculation and one rule from rows of name, code, input, path and message. */
export const tilfellerAv = (
  beregning: string,
  regel: string,
  rader: readonly (readonly [string, Feilkode, unknown, Sti, RegExp])[],
): Tilfelle[] =>
  rader.map(([hva, kode, inndata, sti, melding]) => ({
    navn: `${regel}: ${hva}`,
    kode,
    beregning,
    inndata,
    sti,
    melding,
  }));

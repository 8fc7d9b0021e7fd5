import fil from "../../tariffs/ressurskrevende.json" with { type: "json" };
import { skrevet } from "../ramme/paaslagssatser.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { gange, heltall } from "../tall/Tall.js";
import type { Kildehenvisning, Status } from "../tariff/Tariff.js";

/** The threshold and rate of the refund for a grant year: one value, or an interval where no more is known (S-1). */
export type Innslagspunkt = {
  /** The year the grant is paid. */
  readonly tilskuddsaar: number;
  /** The year the cost was: the year before. */
  readonly regnskapsaar: number;
  /** Kroner a recipient a year, where one value is known. */
  readonly innslagspunkt?: string;
  /** The interval in kroner, where no more than that is known. */
  readonly fra?: string;
  readonly til?: string;
  /** The part of the cost above the threshold that is refunded, a fraction. */
  readonly kompensasjonsgrad: string;
  /** How sure the threshold is, and the rate too unless it has a status of its own. */
  readonly status: Status;
  readonly kompensasjonsgradStatus?: Status;
  readonly kilder: readonly Kildehenvisning[];
  readonly merknad?: string;
  /** True where the values are a proposal for the year, not what was adopted. */
  readonly forslag: boolean;
};

/** A row of the file, where a proposal is marked and nothing else is. */
type Filrad = Omit<Innslagspunkt, "forslag"> & { readonly forslag?: boolean };

/** Gives the shipped rows, by grant year; asked for, not read at import, so that a bundler may drop them. */
export const innslagspunkter = (): Innslagspunkt[] =>
  (fil.rader as readonly Filrad[]).map(({ forslag = false, ...rad }) => ({ ...rad, forslag }));

/** S-1: the age that the refund ends at. */
export const aldersgrense = (): number => fil.aldersgrense.aar;

/** The same with what it rests on. */
export const aldersgrensebelegg = () =>
  fil.aldersgrense as {
    readonly aar: number;
    readonly status: Status;
    readonly kilder: readonly Kildehenvisning[];
  };

/** Finds the row of a grant year: the adopted values where they are known, the proposal otherwise or when it is asked for. */
export function finnInnslagspunkt(tilskuddsaar: number, forslag = false): Innslagspunkt | undefined {
  const aarets = innslagspunkter().filter((rad) => rad.tilskuddsaar === tilskuddsaar);
  return aarets.find((rad) => rad.forslag === forslag) ?? (forslag ? undefined : aarets[0]);
}

const kroner = (beloep: string) => skrivNorsk(skrevet(beloep));
const iProsent = (andel: string) => `${skrivNorsk(gange(skrevet(andel), heltall(100)))} %`;

/** The two values of a row that a refund needs. */
export type Satsfelt = "innslagspunkt" | "kompensasjonsgrad";

/** Writes one value of a row in words: `1 010 000 kr`, `1 520 000–1 526 000 kr` or `80 %`. */
export function visSats(rad: Innslagspunkt, felt: Satsfelt): string {
  const { innslagspunkt, fra = "0", til = "0", kompensasjonsgrad } = rad;
  if (felt === "kompensasjonsgrad") return iProsent(kompensasjonsgrad);
  return `${innslagspunkt === undefined ? `${kroner(fra)}–${kroner(til)}` : kroner(innslagspunkt)} kr`;
}

/** Writes a row in words: `1 010 000 kr og 80 % (publisert)`. */
const beskriv = (rad: Innslagspunkt) =>
  `${visSats(rad, "innslagspunkt")} og ${visSats(rad, "kompensasjonsgrad")} (${rad.status}${rad.forslag ? ", forslag" : ""})`;

/** Says of a grant year that its values are not known, and what is: its own interval or other row, and the nearest years (N-3). */
export function ukjentInnslagspunkt(tilskuddsaar: number, hva: string): string {
  const aarene = innslagspunkter().map((rad) => rad.tilskuddsaar);
  const naboer = [
    aarene.filter((aar) => aar < tilskuddsaar).at(-1),
    aarene.find((aar) => aar > tilskuddsaar),
  ];
  const beskrevet = (aar: number | undefined) => {
    const rad = aar === undefined ? undefined : finnInnslagspunkt(aar);
    return rad === undefined ? [] : [beskriv(rad)];
  };
  const eget = beskrevet(tilskuddsaar).map((rad) => `; for året kjennes bare ${rad}`);
  const naermest = naboer.flatMap((aar) => beskrevet(aar).map((rad) => `tilskuddsår ${aar}: ${rad}`));
  return `For tilskuddsår ${tilskuddsaar} (regnskapsår ${tilskuddsaar - 1}) er ${hva} ikke kjent${eget.join("")}; nærmest er ${naermest.join(", og ")}.`;
}

/**
 * A Tall above zero that a long text was read to, written as the contract writes it. Its bigint is made when someone asks for it;
 * mostly nobody does, for the text is kept, and the number cut off after a few decimals decides what it is rounded to.
 */
export class Langtekst {
  readonly tekst: string;
  readonly s: number;
  /** The number cut off: it is above m / 10^plasser and below (m + 1) / 10^plasser. */
  readonly m: number;
  readonly plasser: number;
  private stor: bigint | undefined = undefined;

  constructor(tekst: string, s: number, m: number, plasser: number) {
    this.tekst = tekst;
    this.s = s;
    this.m = m;
    this.plasser = plasser;
  }

  get b(): bigint {
    this.stor ??= BigInt(this.tekst.replace(".", ""));
    return this.stor;
  }
}

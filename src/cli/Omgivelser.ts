/** What a command may reach of the world outside: so it can be run in a test as in a terminal. */
export type Omgivelser = {
  /** The bytes of a file, or of standard input for `undefined`. */
  readonly lesBytes: (fil: string | undefined) => AsyncIterable<Uint8Array>;
  /** Writes to standard output and waits while the reader is behind; false when the reader has gone. */
  readonly skriv: (tekst: string) => Promise<boolean>;
  /** Writes to standard error. */
  readonly skrivFeil: (tekst: string) => void;
  /** Writes a file, and says whether it did: one that is there already is only written over where `erstatt` is true. */
  readonly skrivFil?: (fil: string, innhold: Uint8Array, erstatt: boolean) => Promise<boolean>;
  /** Shows how far a long reading has come; there only where standard error is a terminal. */
  readonly visFremdrift?: ((tekst: string) => void) | undefined;
  /** The size of a file in bytes, where it is known before the file is read. */
  readonly stoerrelse?: (fil: string) => number | undefined;
};

/** 0: done. 1: the program's own failure, or an example or a receipt that does not agree. 2: input or call refused. */
export type Avslutning = 0 | 1 | 2;

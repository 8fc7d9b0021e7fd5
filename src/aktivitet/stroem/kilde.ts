import { SioFeil } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import type { Avbrudd, Nettstroem } from "./Stroem.js";

/** A stream as it is drawn from: the next part, and how it is closed. */
type Kilde = {
  readonly neste: () => Promise<{ readonly ferdig: boolean; readonly bit: unknown }>;
  readonly lukk: (grunn: unknown) => void;
};

const harMetode = <N extends PropertyKey>(
  inn: unknown,
  navn: N,
): inn is Record<N, (...a: never[]) => unknown> =>
  typeof inn === "object" && inn !== null && typeof (inn as Record<N, unknown>)[navn] === "function";

/** What a closing throws is nobody's any more: the reading has ended with something else. */
const ingenting = (): void => {};

function fraNett(stroem: Nettstroem<unknown>): Kilde {
  const leser = stroem.getReader();
  return {
    neste: async () => {
      const { done, value } = await leser.read();
      return { ferdig: done, bit: value };
    },
    lukk: (grunn) => {
      leser.cancel(grunn).then(ingenting, ingenting);
    },
  };
}

function fraAsynkron(stroem: AsyncIterable<unknown>): Kilde {
  const gang = stroem[Symbol.asyncIterator]();
  return {
    neste: async () => {
      const { done, value } = await gang.next();
      return { ferdig: done === true, bit: value };
    },
    lukk: () => {
      gang.return?.().then(ingenting, ingenting);
    },
  };
}

/** Waits for something, unless the signal comes first. A race with one promise of the signal would keep every wait in memory. */
function lagVenting(signal: Avbrudd): { vent: <T>(svar: Promise<T>) => Promise<T>; slutt: () => void } {
  let avbryt: ((grunn: unknown) => void) | undefined;
  const paaSignal = () => avbryt?.(signal.reason);
  signal.addEventListener("abort", paaSignal);
  return {
    vent: (svar) =>
      new Promise((loes, forkast) => {
        avbryt = forkast;
        if (signal.aborted) forkast(signal.reason);
        svar.then(loes, forkast);
      }),
    slutt: () => signal.removeEventListener("abort", paaSignal),
  };
}

async function gaaGjennomKilde(
  kilde: Kilde,
  ta: (bit: unknown) => void,
  signal: Avbrudd | undefined,
): Promise<void> {
  const venting = signal === undefined ? undefined : lagVenting(signal);
  try {
    for (;;) {
      const svar = kilde.neste();
      const { ferdig, bit } = await (venting === undefined ? svar : venting.vent(svar));
      if (ferdig) return;
      ta(bit);
    }
  } catch (e) {
    kilde.lukk(e);
    throw e;
  } finally {
    venting?.slutt();
  }
}

/**
 * Walks through a stream of any kind, part by part, and closes it when the reading stops before its end.
 *
 * What the stream itself fails with is thrown on as it is.
 */
export async function gaaGjennom(
  stroem: unknown,
  ta: (bit: unknown) => void,
  signal: Avbrudd | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  if (stroem instanceof Uint8Array) {
    ta(stroem);
  } else if (harMetode(stroem, "getReader")) {
    await gaaGjennomKilde(fraNett(stroem as unknown as Nettstroem<unknown>), ta, signal);
  } else if (harMetode(stroem, Symbol.asyncIterator)) {
    await gaaGjennomKilde(fraAsynkron(stroem as unknown as AsyncIterable<unknown>), ta, signal);
  } else if (harMetode(stroem, Symbol.iterator)) {
    for (const bit of stroem as unknown as Iterable<unknown>) {
      ta(bit);
      signal?.throwIfAborted();
    }
  } else {
    const melding = `Fant ${beskrivFunn(stroem)}; her skal det være en strøm: en ReadableStream, en Node-strøm eller noe som kan gås gjennom.`;
    throw new SioFeil([{ kode: "UGYLDIG_TYPE", sti: ["stroem"], melding }]);
  }
}

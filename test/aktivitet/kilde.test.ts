// Where a stream's parts come from: every kind of stream, how it is closed, and how a signal stops it.

import { describe, expect, it } from "vitest";
import { gaaGjennom } from "../../src/aktivitet/stroem/kilde.js";
import { feilteksterAsync } from "../stoette/feiltekster.js";

type Hendelser = unknown[];

/** A Web stream that logs what is done with it. */
function nettstroem(
  biter: readonly unknown[],
  logg: Hendelser = [],
  avslutt: () => Promise<unknown> = async () => {},
) {
  const igjen = [...biter];
  return {
    getReader: () => ({
      read: async () => (igjen.length === 0 ? { done: true } : { done: false, value: igjen.shift() }),
      cancel: (grunn: unknown) => {
        logg.push(["lukket", grunn]);
        return avslutt();
      },
      releaseLock: () => {},
    }),
  };
}

/** An asynchronous iterable that logs that it is closed. */
function asynkron(
  biter: readonly unknown[],
  logg: Hendelser = [],
  avslutt: () => Promise<unknown> = async () => {},
) {
  const igjen = [...biter];
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => (igjen.length === 0 ? { done: true } : { value: igjen.shift() }),
      return: () => {
        logg.push(["lukket"]);
        return avslutt();
      },
    }),
  };
}

/** A signal that logs who listens, and is aborted when it is told. */
function lagSignal(logg: Hendelser = []) {
  let naar: (() => void) | undefined;
  const signal = {
    aborted: false as boolean,
    reason: undefined as unknown,
    throwIfAborted: () => {
      if (signal.aborted) throw signal.reason;
    },
    addEventListener: (hva: string, lytter: () => void) => {
      logg.push(`lytter ${hva}`);
      naar = lytter;
    },
    removeEventListener: (hva: string, lytter: () => void) => {
      logg.push(`ferdig ${hva} ${lytter === naar}`);
    },
  };
  const avbryt = (grunn: unknown, stille = false) => {
    signal.aborted = true;
    signal.reason = grunn;
    if (!stille) naar?.();
  };
  return { signal: signal as never, avbryt };
}

async function alle(stroem: unknown, signal?: never): Promise<unknown[]> {
  const biter: unknown[] = [];
  await gaaGjennom(stroem, (bit) => biter.push(bit), signal);
  return biter;
}

describe("delene kommer i rekkefølge", () => {
  it("fra alle slags strømmer, og ingen av dem lukkes når de er ved slutten", async () => {
    const logg: Hendelser = [];
    const byte = Uint8Array.of(1, 2);
    expect(await alle(nettstroem([1, undefined, 2], logg))).toEqual([1, undefined, 2]);
    expect(await alle(asynkron([1, 2], logg))).toEqual([1, 2]);
    expect(await alle([1, 2])).toEqual([1, 2]);
    expect(await alle(new Set([1, 2]))).toEqual([1, 2]);
    expect((await alle(byte))[0]).toBe(byte);
    expect([await alle([]), await alle(nettstroem([])), await alle(asynkron([]))]).toEqual([[], [], []]);
    expect(logg).toEqual([]);
  });

  it("fra leseren før iteratoren, og fra den asynkrone før den synkrone", async () => {
    const synkron = { [Symbol.iterator]: () => [3][Symbol.iterator]() };
    expect(await alle({ ...synkron, ...asynkron([2]), ...nettstroem([1]) })).toEqual([1]);
    expect(await alle({ ...synkron, ...asynkron([2]), getReader: "x" })).toEqual([2]);
    expect(await alle({ ...synkron, [Symbol.asyncIterator]: undefined })).toEqual([3]);
  });

  it.each<[unknown, string]>([
    [null, "null"],
    [undefined, "ingenting"],
    [5, "tallet 5"],
    ["tekst", "teksten «tekst»"],
    [{ getReader: 1 }, "et objekt"],
    [() => [], "en funksjon"],
  ])("det som ikke er en strøm, avvises: %s", async (inn, funnet) => {
    expect(await feilteksterAsync(() => alle(inn))).toEqual([
      `UGYLDIG_TYPE stroem: Fant ${funnet}; her skal det være en strøm: en ReadableStream, en Node-strøm eller noe som kan gås gjennom.`,
    ]);
  });
});

describe("en feil", () => {
  const kast = () => {
    throw new Error("galt");
  };
  it("i en del lukker strømmen med feilen, og kastes, hva enn lukkingen gjør", async () => {
    for (const avslutt of [async () => {}, () => Promise.reject(new Error("lukking"))]) {
      const logg: Hendelser = [];
      await expect(gaaGjennom(nettstroem([1, 2], logg, avslutt), kast, undefined)).rejects.toThrow("galt");
      expect(logg).toEqual([["lukket", new Error("galt")]]);
      await expect(gaaGjennom(asynkron([1, 2], logg, avslutt), kast, undefined)).rejects.toThrow("galt");
      expect(logg.slice(1)).toEqual([["lukket"]]);
    }
    await expect(gaaGjennom([1], kast, undefined)).rejects.toThrow("galt");
    const uten = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1 }) }) };
    await expect(gaaGjennom(uten, kast, undefined)).rejects.toThrow("galt");
  });
});

describe("et signal", () => {
  it("som er gitt før det begynner, kaster grunnen, og strømmen røres ikke", async () => {
    const { signal, avbryt } = lagSignal();
    avbryt(new Error("for sent"));
    const stroem = { getReader: () => expect.unreachable("strømmen er rørt") };
    for (const s of [stroem, [1], Uint8Array.of(1)])
      await expect(alle(s, signal)).rejects.toThrow("for sent");
  });

  it("som kommer mens det ventes, stopper en strøm som aldri svarer, og lytteren tas bort", async () => {
    const logg: Hendelser = [];
    const { signal, avbryt } = lagSignal(logg);
    const stroem = nettstroem([], logg);
    const venter = { getReader: () => ({ ...stroem.getReader(), read: () => new Promise(() => {}) }) };
    const svar = alle(venter, signal);
    avbryt("grunnen");
    await expect(svar).rejects.toBe("grunnen");
    expect(logg).toEqual(["lytter abort", ["lukket", "grunnen"], "ferdig abort true"]);
  });

  it("som kom mellom to deler, stopper før den neste", async () => {
    for (const lag of [nettstroem, asynkron]) {
      const logg: Hendelser = [];
      const { signal, avbryt } = lagSignal();
      const tatt: unknown[] = [];
      const svar = gaaGjennom(
        lag([1, 2, 3], logg),
        (bit) => {
          tatt.push(bit);
          if (bit === 2) avbryt("nok", true);
        },
        signal,
      );
      await expect(svar).rejects.toBe("nok");
      expect([tatt, logg.length]).toEqual([[1, 2], 1]);
    }
    const { signal, avbryt } = lagSignal();
    const tatt: unknown[] = [];
    const ta = (bit: unknown) => {
      tatt.push(bit);
      if (bit === 2) avbryt("nok");
    };
    await expect(gaaGjennom([1, 2, 3], ta, signal)).rejects.toBe("nok");
    expect(tatt).toEqual([1, 2]);
  });

  it("som strømmen selv gir før det er noe å vente på, stopper med grunnen, og lytteren kaster ikke", async () => {
    const { signal, avbryt } = lagSignal();
    const kastet: unknown[] = [];
    const next = async () => {
      try {
        avbryt("strømmens");
      } catch (e) {
        kastet.push(e);
      }
      return { value: 1 };
    };
    await expect(alle({ [Symbol.asyncIterator]: () => ({ next }) }, signal)).rejects.toBe("strømmens");
    expect(kastet).toEqual([]);
  });

  it("som aldri kommer, endrer ingenting, og lytteren tas bort", async () => {
    const logg: Hendelser = [];
    const { signal } = lagSignal(logg);
    expect(await alle(nettstroem([1, 2], logg), signal)).toEqual([1, 2]);
    expect(logg).toEqual(["lytter abort", "ferdig abort true"]);
    expect(await alle([1, 2], signal)).toEqual([1, 2]);
  });
});

// The fast reading of a vedtak and the schema accept and refuse the same, read the same, and give the same errors.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lesVedtakGrundig, medSti } from "../../src/aktivitet/lesVedtakGrundig.js";
import { type Leseoppsett, lesVedtakHurtig } from "../../src/aktivitet/lesVedtakHurtig.js";
import { nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import type { Problem } from "../../src/index.js";
import { beregnAktivitet } from "../../src/index.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { mutert } from "../stoette/muter.js";
import { runder } from "../stoette/runder.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigeValg, tilfeldigPeriode, tilfeldigVedtak } from "../stoette/tilfeldigeVedtak.js";
import { lagVill, villVerdi } from "../stoette/villVerdi.js";

/** What is kept of a post: the stale room behind the pairs is no part of it. */
function somData(post: Vedtakspost): object {
  const { opphoer, antallOpphoer, segmenter, kode, mengde, avkortet, ...resten } = post;
  return {
    ...resten,
    kode,
    segmenter: kode < 0 ? segmenter : [],
    mengde: { ...mengde },
    avkortet: [...avkortet],
    opphoer: opphoer.slice(0, 2 * antallOpphoer),
  };
}

const lokale = new Map<unknown, number | readonly { kode: number; fra: number; til: number }[]>([
  ["HTAMDK", 2],
  ["lokal", 15],
  [
    "skifter",
    [
      { kode: 0, fra: -1_000_000, til: 17_900 },
      { kode: 2, fra: 17_901, til: 1_000_000 },
    ],
  ],
  ["slutter", [{ kode: 41, fra: -1_000_000, til: 17_900 }]],
]);

const oppsett = (froe: number): Leseoppsett => {
  const t = lagTerning(froe);
  return {
    regler: fullfoerValg(tilfeldigeValg(t)),
    oversetter: t.enAv(2) ? lokale : undefined,
    spenn: { fra: 17_897, til: 17_986 },
  };
};

/** Reads in both ways; the fast one, where it accepts, must read the same. */
function lesBegge(
  inn: unknown,
  o: Leseoppsett,
): { hurtig: boolean; problemer: readonly Problem[] | "kastet"; utenDager: boolean } {
  const [hurtigPost, grundigPost] = [nyPost(), nyPost()];
  let hurtig = false;
  try {
    hurtig = lesVedtakHurtig(inn, hurtigPost, o);
  } catch {
    // one that throws while it is read is not accepted
  }
  let problemer: readonly Problem[] | "kastet" = "kastet";
  try {
    problemer = lesVedtakGrundig(inn, grundigPost, o);
  } catch {
    // and the border makes a SioFeil of it
  }
  if (hurtig) {
    expect(problemer).toEqual([]);
    expect(somData(hurtigPost)).toEqual(somData(grundigPost));
  }
  // T-7: a vedtak whose local code means nothing on its days, none of which are in a period
  const utenDager = grundigPost.kode < 0 && grundigPost.segmenter.length === 0;
  return { hurtig, problemer, utenDager };
}

const vedtak = fc.nat().map((froe) => {
  const t = lagTerning(froe);
  const v = tilfeldigVedtak(t, 0, { brukere: 3, spenn: tilfeldigPeriode(t), versjoner: false });
  return {
    ...v,
    ...(t.enAv(4) ? { kommune: "Os i Hordaland", foedselsaar: 1931, tjenestested: "Nord æøå" } : {}),
    ...(t.enAv(4) ? { kode: t.ett([...lokale.keys()]) } : {}),
    ...(t.enAv(6) ? { bruker: t.under(100), id: t.under(100) } : {}),
    ...(t.enAv(9) ? { til: undefined, opphoer: undefined, avslutning: undefined } : {}),
  };
});

describe("for alle vedtak", () => {
  it("for alle riktige vedtak uten mengde, med dager, leser hurtiglesningen, og likt med skjemaet", () => {
    fc.assert(
      fc.property(vedtak, fc.nat(), (v, froe) => {
        const { hurtig, problemer, utenDager } = lesBegge(v, oppsett(froe));
        if (v.mengde === undefined && !utenDager) expect(hurtig).toBe(problemer.length === 0);
      }),
      { numRuns: runder(2000) },
    );
  });

  it.each([
    "bruker",
    "kode",
    "fra",
    "til",
    "timerPerUke",
    "plasser",
    "opphoer",
    "avslutning",
    "id",
    "kommune",
    "foedselsaar",
    "tjenestested",
  ])("N-3: null i %s er aldri det samme som ikke oppgitt: begge avviser det", (felt) => {
    for (const v of [
      { bruker: "b", kode: "LFKO", fra: "2019-01-01", plasser: 1 },
      { bruker: "b", kode: "BPAN", fra: "2019-01-01", timerPerUke: 1 },
      { bruker: "b", kode: "LFKO", fra: "2019-01-01" },
    ]) {
      const { hurtig, problemer } = lesBegge({ ...v, [felt]: null }, oppsett(1));
      expect(hurtig).toBe(false);
      expect(problemer).not.toEqual([]);
    }
  });

  it("for alle vedtak med noe endret avviser begge de samme", () => {
    fc.assert(
      fc.property(mutert(vedtak), fc.nat(), (lag, froe) => {
        lesBegge(lag(), oppsett(froe));
      }),
      { numRuns: runder(3000) },
    );
  });

  it("for alle slags verdier avviser begge de samme", () => {
    fc.assert(
      fc.property(villVerdi, fc.nat(), (vill, froe) => {
        lesBegge(lagVill(vill), oppsett(froe));
      }),
      { numRuns: runder(1000) },
    );
  });

  it("for alle vedtak med noe endret gir beregnAktivitet de feilene som skjemaet gir", () => {
    const periode = { fra: "2019-01-01", til: "2019-03-31" };
    fc.assert(
      fc.property(mutert(vedtak), (lag) => {
        const inn = lag();
        const o = { regler: fullfoerValg({}), oversetter: undefined, spenn: { fra: 17_897, til: 17_986 } };
        const { problemer } = lesBegge(inn, o);
        const { feil = [] } = svarEllerSioFeil(() => beregnAktivitet({ periode, vedtak: [inn as never] }));
        if (problemer === "kastet") expect(feil.map((f) => f.kode)).toEqual(["ULESELIG_INNGANG"]);
        else expect(feil).toEqual(medSti(problemer, ["vedtak", 0]));
      }),
      { numRuns: runder(2000) },
    );
  });

  it("V-1: et objekt som gjemmer felt, leses som skjemaet leser det: felt fra en klasse eller et opphav teller", () => {
    class Vedtak {
      readonly bruker = "b";
      readonly kode = "LOKO";
      readonly fra = "2019-01-01";
      get til(): string {
        return "2019-01-10"; // on the prototype, and not listed among the object's fields
      }
    }
    const arvet = Object.assign(Object.create({ til: "2019-01-10" }), new Vedtak());
    const utenOpphav = Object.assign(Object.create(null), new Vedtak(), { til: "2019-01-10" });
    class Opphoer {
      readonly fra = "2019-01-02";
      get til(): string {
        return "2019-01-03";
      }
    }
    // an hour a day, and no asterisk: two days are lost (V-2)
    const medOpphoer = {
      ...{ bruker: "b", kode: "OL", fra: "2019-01-01", til: "2019-01-10", timerPerUke: 7 },
      opphoer: [new Opphoer()],
    };
    const volum = (vedtak: unknown) =>
      beregnAktivitet({ periode: { fra: "2019-01-01", til: "2019-03-31" }, vedtak: [vedtak as never] })
        .linjer[0]?.volum;
    expect([new Vedtak(), arvet, utenOpphav].map(volum)).toEqual(["10", "10", "10"]);
    expect(volum(medOpphoer)).toBe("8");
  });
});

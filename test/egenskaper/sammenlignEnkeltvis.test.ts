// What a change of one thing may have parts in, what the order of rows does, and what is refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Aarsak, type Sammenlignbar, sammenlign } from "../../src/index.js";
import { fangSioFeil, forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_INNDATA } from "../stoette/gyldigeInndata.js";
import { mutert } from "../stoette/muter.js";
import { raderAv } from "../stoette/sammenligningsrader.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigOppgjoer } from "../stoette/tilfeldig.js";
import { stokk } from "../stoette/tilfeldigeTall.js";
import { tilfeldigSammenslaaing } from "../stoette/tilfeldigForloep.js";
import { endretForloep, tilfeldigAarspar, VERDIENDRINGER } from "../stoette/tilfeldigPar.js";
import { lagVill, villVerdi } from "../stoette/villVerdi.js";

const par = (beregning: Sammenlignbar, fra: unknown, til: unknown) =>
  sammenlign({ beregning, inn: fra }, { beregning, inn: til });

/** The causes with a part in some row. */
const aarsakene = (svar: ReturnType<typeof par>): Set<Aarsak> =>
  new Set(
    [...raderAv(svar).values()].flatMap(({ deler }) =>
      deler.filter(({ beloep }) => beloep !== "0").map(({ aarsak }) => aarsak),
    ),
  );

const froe = fc.noShrink(fc.nat());

describe("det som ikke er endret, har ingen del", () => {
  const OPPGJOERSENDRINGER: readonly (readonly [string, Aarsak[], object])[] = [
    ["prisen", ["pris"], { pris: "7.5" }],
    ["årsvolumet", ["aarsvolum", "timeavrunding"], { aarsvolum: "1234.5" }],
    ["det gjennomførte", ["gjennomfoert"], { gjennomfoert: "99.25" }],
    ["nøkkelen", ["noekkel", "timeavrunding"], { noekkel: "0.375" }],
  ];
  it.each(OPPGJOERSENDRINGER)("K-1–K-3: for alle oppgjør når bare %s er endret", (_, mulige, ny) => {
    fc.assert(
      fc.property(froe, (nr) => {
        const inn = tilfeldigOppgjoer(lagTerning(nr));
        const { pris, noekkel, ...linje } = ny as { pris?: string; noekkel?: string };
        const {
          noekkel: _n,
          maaneder: _m,
          ...resten
        } = inn as typeof inn & { noekkel?: string; maaneder?: number };
        const til = {
          ...(noekkel === undefined ? inn : { ...resten, noekkel }),
          ...(pris !== undefined && {
            priser: Object.fromEntries(Object.keys(inn.priser).map((kode) => [kode, pris])),
          }),
          linjer: inn.linjer.map((l) => ({ ...l, ...linje })),
        };
        const kan = new Set<Aarsak>([...mulige, "kroneavrunding", "desimaler"]);
        expect([...aarsakene(par("korreksjonsoppgjoer", inn, til))].filter((a) => !kan.has(a))).toEqual([]);
      }),
    );
  });

  const KAN: readonly (readonly Aarsak[])[] = [
    ["grunnlag"],
    ["deflator"],
    ["demografi"],
    ["sats"],
    ["tak"],
    ["regelvalg"],
    ["regelvalg"],
    ["nedtrapping"],
    ["rundsum"],
    ["refusjon"],
  ];
  it.each(KAN.map((kan, i) => [kan.join(), kan, i] as const))(
    "R-2–R-9, S-2: for alle forløp når bare én ting er endret: %s",
    (_, kan, i) => {
      fc.assert(
        fc.property(froe, (nr) => {
          const t = lagTerning(nr);
          const inn = tilfeldigSammenslaaing(t);
          const til = { ...inn, ...VERDIENDRINGER[i]?.(t, inn) };
          const { svar, feil } = svarEllerSioFeil(() => par("forloep", inn, til));
          if (feil !== undefined) return; // a phase-out of a year without a cap
          const mulige = new Set<Aarsak>([...kan, "desimaler"]);
          expect([...aarsakene(svar as ReturnType<typeof par>)].filter((a) => !mulige.has(a))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );
  it("listen over endringer er den som endringene har", () => {
    expect(VERDIENDRINGER).toHaveLength(KAN.length);
  });
});

describe("rekkefølgen av rader betyr ingenting", () => {
  it("K-3: for alle år av oppgjør", () => {
    fc.assert(
      fc.property(froe, (nr) => {
        const t = lagTerning(nr);
        const [fra, til] = tilfeldigAarspar(t);
        const snudd = {
          ...til,
          terminer: til.terminer.map((rad) => ({ ...rad, linjer: stokk(t, rad.linjer) })),
        };
        expect(par("aarsoppgjoer", fra, snudd)).toEqual(par("aarsoppgjoer", fra, til));
      }),
    );
  });
  it("R-3: for alle forløp", () => {
    fc.assert(
      fc.property(froe, (nr) => {
        const t = lagTerning(nr);
        const fra = tilfeldigSammenslaaing(t);
        const til = endretForloep(t, fra);
        const snudd = {
          ...til,
          indekser: stokk(t, til.indekser),
          ...(til.rundsum && { rundsum: stokk(t, til.rundsum) }),
          ...(til.aktivitet && { aktivitet: stokk(t, til.aktivitet) }),
          ...(til.bortfaltRefusjon && { bortfaltRefusjon: stokk(t, til.bortfaltRefusjon) }),
        };
        const uten = ({ merknader: _, ...svar }: ReturnType<typeof par>) => svar;
        expect(uten(par("forloep", fra, snudd))).toEqual(uten(par("forloep", fra, til)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("det som ikke kan sammenlignes", () => {
  const OPPGJOER = {
    beregning: "korreksjonsoppgjoer" as const,
    inn: {
      noekkel: "0.25",
      priser: { BPAN: 464 },
      linjer: [{ kode: "BPAN", aarsvolum: 1, gjennomfoert: 1 }],
    },
  };
  const AARET = {
    beregning: "aarsoppgjoer",
    inn: {
      priser: { BPAN: 464 },
      terminer: [{ termin: "1. kvartal", maaneder: 3, linjer: OPPGJOER.inn.linjer }],
    },
  };
  const iOs = { ...OPPGJOER, inn: { ...OPPGJOER.inn, kommune: "Os" } };
  const TILFELLER: readonly (readonly [string, unknown, unknown, string, (string | number)[], RegExp])[] = [
    [
      "en annen beregning",
      { beregning: "uttrekk", inn: {} },
      OPPGJOER,
      "KAN_IKKE_SAMMENLIGNES",
      ["fra", "beregning"],
      /Bare korreksjonsoppgjoer, aarsoppgjoer, forloep kan sammenlignes: fant teksten «uttrekk»/,
    ],
    [
      "to beregninger",
      OPPGJOER,
      AARET,
      "ULIKE_BEREGNINGER",
      ["til", "beregning"],
      /fant teksten «aarsoppgjoer», mens det første er «korreksjonsoppgjoer»/,
    ],
    [
      "et resultat som er et annet",
      OPPGJOER,
      { ...OPPGJOER, ut: { netto: "1" } },
      "RESULTAT_STEMMER_IKKE",
      ["til", "ut"],
      /ikke det beregningen gir/,
    ],
    [
      "feil i inndata",
      OPPGJOER,
      { ...OPPGJOER, inn: { ...OPPGJOER.inn, noekkel: 2 } },
      "UTENFOR_OMRAADE",
      ["til", "inn", "noekkel"],
      /høyst 1/,
    ],
    [
      "et ukjent felt",
      { ...OPPGJOER, resultat: 1 },
      OPPGJOER,
      "UKJENT_FELT",
      ["fra", "resultat"],
      /tillatt er beregning, inn, hypotetisk, ut/,
    ],
    ["en tom liste", [], [iOs], "MANGLER_FELT", ["fra"], /minst én/],
    [
      "en liste uten kommune",
      [OPPGJOER],
      [iOs],
      "MANGLER_FELT",
      ["fra", 0, "inn", "kommune"],
      /hører hvert ledd til sin kommune/,
    ],
    [
      "en kommune to ganger",
      [iOs],
      [iOs, iOs],
      "DUPLIKAT_NAVN",
      ["til", 1, "inn", "kommune"],
      /«Os» står to ganger/,
    ],
    ["en liste mot et enkelt", [iOs], iOs, "UGYLDIG_TYPE", ["til"], /fant en liste og et enkelt/],
    ["ingenting", OPPGJOER, undefined, "MANGLER_FELT", ["til"], /oppgi et objekt/],
  ];
  it.each(TILFELLER)("%s", (_, fra, til, kode, sti, melding) => {
    const feil = fangSioFeil(() => sammenlign(fra as never, til as never));
    forventVelformede(feil);
    expect(feil.map((f) => [f.kode, f.sti])).toEqual([[kode, sti]]);
    expect(feil[0]?.melding).toMatch(melding);
  });
  it("alt som er galt på begge sider, sies på en gang", () => {
    const gal = { beregning: "skatt", inn: 1 };
    const feil = fangSioFeil(() => sammenlign(gal as never, [iOs, { ...OPPGJOER, inn: 1 }] as never));
    expect(feil.map((f) => f.sti)).toEqual([
      ["fra", "beregning"],
      ["til", 1, "inn"],
    ]);
  });
  it("for alle slags verdier blir det et svar eller en SioFeil", () => {
    const svarEllerFeil = (fra: unknown, til: unknown) => {
      const { feil } = svarEllerSioFeil(() => sammenlign(fra as never, til as never));
      if (feil !== undefined) forventVelformede(feil);
    };
    fc.assert(
      fc.property(villVerdi, (vill) => {
        svarEllerFeil(lagVill(vill), OPPGJOER);
        svarEllerFeil(OPPGJOER, lagVill(vill));
        svarEllerFeil(OPPGJOER, { ...OPPGJOER, ut: lagVill(vill) });
        svarEllerFeil([iOs], [lagVill(vill)]);
      }),
      { numRuns: 200 },
    );
    for (const [beregning, funksjon] of [
      ["korreksjonsoppgjoer", "beregnKorreksjonsoppgjoer"],
      ["aarsoppgjoer", "beregnAarsoppgjoer"],
      ["forloep", "beregnForloep"],
    ] as const) {
      const gyldig = GYLDIGE_INNDATA[funksjon] ?? fc.constant({});
      const somOppdrag = gyldig.map((inn) => ({ beregning, inn }));
      fc.assert(
        fc.property(somOppdrag, mutert(somOppdrag), (fra, lag) => {
          svarEllerFeil(fra, lag());
          svarEllerFeil(lag(), fra);
        }),
      );
    }
  });
});

// Random pairs to compare: two of their own, or one and what became of it when a few things changed.

import { beregnForloep, erSioFeil, type ForloepInn } from "../../src/index.js";
import type { Terning } from "./terning.js";
import { tilfeldigDesimal, tilfeldigOppgjoer } from "./tilfeldig.js";
import { stokk, tilfeldigAndel, tilfeldigeKroner } from "./tilfeldigeTall.js";
import { tilfeldigForloep, tilfeldigSammenslaaing } from "./tilfeldigForloep.js";

export type Par<I> = readonly [I, I];

type Oppgjoer = ReturnType<typeof tilfeldigOppgjoer>;

/** Settles the same codes, most of them, with one thing or another changed. */
function endretOppgjoer(t: Terning, inn: Oppgjoer): Oppgjoer {
  const annet = tilfeldigOppgjoer(t);
  const nye = t.enAv(3) ? annet.linjer.filter(({ kode }) => !(kode in inn.priser)) : [];
  const linjer = inn.linjer
    .filter(() => !t.enAv(6))
    .map((linje) => ({
      ...linje,
      ...(t.enAv(3) ? { aarsvolum: tilfeldigDesimal(t) } : {}),
      ...(t.enAv(3) ? { gjennomfoert: tilfeldigDesimal(t) } : {}),
    }));
  const priser = Object.fromEntries(
    Object.entries({ ...annet.priser, ...inn.priser }).map(([kode, pris]) => [
      kode,
      t.enAv(3) ? tilfeldigDesimal(t) : pris,
    ]),
  );
  const { noekkel: _, maaneder: __, ...resten } = inn as Oppgjoer & { noekkel?: string; maaneder?: number };
  const noekkel = t.enAv(3) ? annet : (inn as { noekkel?: string; maaneder?: number });
  const { noekkel: desimal, maaneder } = noekkel as { noekkel?: string; maaneder?: number };
  return {
    ...resten,
    ...(maaneder === undefined ? { noekkel: desimal ?? "1" } : { maaneder }),
    priser,
    linjer: stokk(t, [...linjer, ...nye]),
  };
}

/** Two settlements. */
export function tilfeldigOppgjoerspar(t: Terning): Par<Oppgjoer> {
  const fra = tilfeldigOppgjoer(t);
  return [fra, t.enAv(4) ? tilfeldigOppgjoer(t) : endretOppgjoer(t, fra)];
}

const TERMINER = ["1. kvartal", "april", "mai-juni", "3. kvartal", "4. kvartal"];
const MAANEDER = [3, 1, 2, 3, 3];

/** A year of settlements of the terms that happen to be in it. */
function somAar(t: Terning, oppgjoer: readonly Oppgjoer[], priser: Readonly<Record<string, string>>) {
  const terminer = oppgjoer.map(({ linjer }, i) => ({
    termin: TERMINER[i] ?? "",
    maaneder: MAANEDER[i] ?? 1,
    linjer,
  }));
  const valgte = terminer.filter(() => !t.enAv(5));
  return { priser, terminer: stokk(t, valgte.length > 0 ? valgte : terminer) };
}

/** Two years of settlements. */
export function tilfeldigAarspar(t: Terning) {
  const parene = Array.from({ length: 1 + t.under(5) }, () => tilfeldigOppgjoerspar(t));
  const priserAv = (side: 0 | 1) => Object.assign({}, ...parene.map((par) => par[side].priser));
  const fra = somAar(
    t,
    parene.map(([a]) => a),
    priserAv(0),
  );
  const til = somAar(
    t,
    parene.map(([, b]) => b),
    t.enAv(3) ? { ...priserAv(1), ...priserAv(0) } : priserAv(1),
  );
  return [fra, { ...til, priser: { ...priserAv(0), ...til.priser } }] as const;
}

type Forloep = ReturnType<typeof tilfeldigForloep>;

type Endring = (t: Terning, inn: Forloep) => Partial<Forloep>;

/** Changes of amounts, rates and readings: the time line stands, and so do the years of the rows. */
export const VERDIENDRINGER: readonly Endring[] = [
  (t, { deler }) => ({
    deler: deler.map((del) =>
      t.enAv(2) ? del : { ...del, grunnlag: { ...del.grunnlag, beloep: tilfeldigeKroner(t) } },
    ),
  }),
  (t, { indekser }) => ({
    indekser: indekser.map((rad) => (t.enAv(2) ? rad : { ...rad, deflator: tilfeldigAndel(t) })),
  }),
  (t, { indekser }) => ({
    indekser: indekser.map((rad) => (t.enAv(2) ? rad : { ...rad, demografi: tilfeldigAndel(t) })),
  }),
  (t, { inntektspaaslag }) => ({ inntektspaaslag: { ...inntektspaaslag, sats: tilfeldigAndel(t) } }),
  (t, { inntektspaaslag, fraAar, tilAar }) => {
    const egne = inntektspaaslag?.tak ?? [];
    const tak = [...egne, { aar: fraAar, beloep: "0" }, { aar: tilAar, beloep: "0" }].map(({ aar }) => ({
      aar,
      beloep: String(t.under(30_000_000)),
    }));
    return {
      inntektspaaslag: { ...inntektspaaslag, tak: [...new Map(tak.map((r) => [r.aar, r])).values()] },
    };
  },
  (t, { inntektspaaslag }) => ({
    inntektspaaslag: { ...inntektspaaslag, takGjelder: t.ett(["aaret", "perioden"] as const) },
  }),
  (t) => ({ metode: t.ett(["additiv", "multiplikativ"] as const) }),
  (t) => ({ nedtrapping: t.enAv(2) ? "ingen" : { andeler: [tilfeldigAndel(t), tilfeldigAndel(t)] } }),
  (t, { rundsum = [] }) => ({ rundsum: rundsum.map((rad) => ({ ...rad, beloep: tilfeldigeKroner(t) })) }),
  (t, { bortfaltRefusjon = [] }) => ({
    bortfaltRefusjon: bortfaltRefusjon.map((rad) => ({ ...rad, beloep: tilfeldigeKroner(t) })),
  }),
];

/** What may change in a course; some of it is refused where the rest does not allow it, and then left out. */
const ENDRINGER: readonly Endring[] = [
  ...VERDIENDRINGER,
  (t, { aktivitet = [] }) => ({
    aktivitet: aktivitet.map((rad) => {
      if (t.enAv(4)) return { aar: rad.aar, beloep: tilfeldigeKroner(t) };
      return "beloep" in rad ? rad : { ...rad, korreksjoner: [tilfeldigeKroner(t)] };
    }),
  }),
  (_, { bortfaltRefusjon = [], refusjonsaar }) => {
    const annet = refusjonsaar === "tilskuddsaar" ? "regnskapsaar" : "tilskuddsaar";
    const skritt = annet === "tilskuddsaar" ? -1 : 1; // so that each stands in the year that it stood in
    return {
      refusjonsaar: annet,
      bortfaltRefusjon: bortfaltRefusjon.map(({ regnskapsaar, tilskuddsaar, beloep }) => ({
        regnskapsaar: (regnskapsaar ?? (tilskuddsaar ?? 1) - 1) + skritt,
        beloep,
      })),
    };
  },
  (t, { deler }) => ({
    deler: deler.map((del) => {
      const perioder = del.perioder?.map((p) =>
        t.enAv(2) ? p : { ...p, ordning: t.ett(["modellA", "modellB", "inntektspaaslag"] as const) },
      );
      return { ...del, ...(perioder === undefined ? {} : { perioder }) };
    }),
  }),
  (_, { tilAar, fraAar }) => ({ tilAar: Math.max(fraAar, tilAar - 1) }),
  (t, { deler }) => ({
    deler: deler.map((del) => ({
      ...del,
      grunnlag: { ...del.grunnlag, aar: del.grunnlag.aar - t.under(2) },
    })),
  }),
];

function erGyldig(inn: Forloep): boolean {
  try {
    beregnForloep(inn as ForloepInn);
    return true;
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    return false;
  }
}

/** Changes a few things in a course. */
export function endretForloep(t: Terning, inn: Forloep, endringer = ENDRINGER): Forloep {
  let naa = inn;
  for (let igjen = 1 + t.under(5); igjen > 0; igjen -= 1) {
    const proevd = { ...naa, ...t.ett(endringer)(t, naa) };
    if (erGyldig(proevd)) naa = proevd;
  }
  return naa;
}

/** Two courses. */
export function tilfeldigForloepspar(t: Terning): Par<Forloep> {
  const lag = () => (t.enAv(2) ? tilfeldigForloep(t) : tilfeldigSammenslaaing(t));
  const fra = lag();
  return [fra, t.enAv(4) ? lag() : endretForloep(t, fra)];
}

// Partial results: whatever the split, the order and the tree of merges, the answer is that of all the vedtak at once.

import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashBruker, hmacSha256 } from "../../src/aktivitet/del/brukerhash.js";
import {
  type Aktivitetsdel,
  type AktivitetsdelInn,
  aktivitetsdel,
  beregnAktivitet,
  ferdigstillAktivitet,
  type PeriodeaktivitetInn,
  slaaSammenAktivitet,
} from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { runder } from "../stoette/runder.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import {
  dato,
  tilfeldigeValg,
  tilfeldigPeriode,
  tilfeldigVedtak,
  utenLikeVersjoner,
} from "../stoette/tilfeldigeVedtak.js";

const NOEKKEL = "nøkkelen til testene er lang nok";

/** An input of several periods and municipalities; every vedtak has an id, so that merknader name it the same in any part. */
function tilfelle(t: Terning) {
  const spenn = tilfeldigPeriode(t);
  const valg = { brukere: 1 + t.under(6), spenn, versjoner: t.enAv(3) };
  const vedtak = Array.from({ length: t.under(14) }, (_, nr) => ({
    ...tilfeldigVedtak(t, nr, valg),
    ...(valg.versjoner ? {} : { id: `v${nr}` }),
    ...(t.enAv(3) ? {} : { kommune: t.ett(["4624", "5035"]) }),
  })).map((v, nr) => ({ id: `u${nr}`, ...v }));
  const perioder = [spenn, { fra: spenn.til + 1, til: spenn.til + 31 }, spenn].slice(0, 1 + t.under(3));
  return {
    perioder: perioder.map(({ fra, til }) => ({ fra: dato(fra), til: dato(til) })),
    vedtak: utenLikeVersjoner(vedtak),
    valg: tilfeldigeValg(t),
    ...(t.enAv(2) ? { kvalitet: true } : {}),
    ...(t.enAv(4) ? { maksMerknader: t.under(3) } : {}),
  };
}

const somJson = <T>(verdi: T): T => JSON.parse(JSON.stringify(verdi));

/** Merges partials in a random tree, through JSON. */
function slaaSammenTilfeldig(t: Terning, deler: readonly Aktivitetsdel[]): Aktivitetsdel {
  const igjen = [...deler];
  while (igjen.length > 1) {
    const [a] = igjen.splice(t.under(igjen.length), 1);
    const [b] = igjen.splice(t.under(igjen.length), 1);
    if (a !== undefined && b !== undefined) igjen.push(slaaSammenAktivitet(somJson(a), b));
  }
  const [del] = igjen;
  if (del === undefined) throw new Error("ingen deler");
  return del;
}

/** Deals vedtak out to parts, by what decides where each goes. */
function del<V>(vedtak: readonly V[], antall: number, hvor: (v: V) => number): V[][] {
  return Array.from({ length: antall }, (_, i) => vedtak.filter((v) => hvor(v) === i));
}

const blandet = <V>(t: Terning, liste: readonly V[]): V[] =>
  liste
    .map((v) => ({ v, n: t.under(1_000_000) }))
    .sort((a, b) => a.n - b.n)
    .map(({ v }) => v);

const beregn = (inn: object) => beregnAktivitet(inn as PeriodeaktivitetInn);
const lagDel = (inn: object): Aktivitetsdel =>
  (aktivitetsdel as (inn: AktivitetsdelInn) => Aktivitetsdel)(inn as AktivitetsdelInn);

describe("for alle delinger", () => {
  it("V-7: for alle delinger, rekkefølger og trær gir delene med brukernøkkel det samme som alt på én gang", () => {
    const t = lagTerning(1);
    for (let nr = 0; nr < runder(1500); nr += 1) {
      const inn = tilfelle(t);
      const antall = 1 + t.under(4);
      const deler = del(blandet(t, inn.vedtak), antall, () => -1).map((_, i) => i);
      const hvor = new Map(inn.vedtak.map((v) => [v, t.under(antall)]));
      const biter = del(blandet(t, inn.vedtak), deler.length, (v) => hvor.get(v) ?? 0);
      const samlet = slaaSammenTilfeldig(
        t,
        biter.map((vedtak) => lagDel({ ...inn, vedtak, brukernoekkel: NOEKKEL })),
      );
      expect(JSON.stringify(ferdigstillAktivitet(samlet)), `nr. ${nr}: ${JSON.stringify(inn)}`).toBe(
        JSON.stringify(beregn(inn)),
      );
      // the merged partial itself is that of the whole
      if (inn.maksMerknader === undefined) {
        expect(JSON.stringify(samlet)).toBe(JSON.stringify(lagDel({ ...inn, brukernoekkel: NOEKKEL })));
      }
    }
  });

  it("V-7: for alle delinger etter bruker gir delene uten nøkkel de samme tallene, i alle rekkefølger", () => {
    const t = lagTerning(2);
    for (let nr = 0; nr < runder(1500); nr += 1) {
      const inn = tilfelle(t);
      const antall = 1 + t.under(4);
      const bruker = (v: ModellVedtak) => Number(v.bruker.slice(1)) % antall;
      const biter = del(blandet(t, inn.vedtak), antall, bruker);
      const svar = ferdigstillAktivitet(
        slaaSammenTilfeldig(
          t,
          biter.map((vedtak) => lagDel({ ...inn, vedtak, brukere: "adskilt" })),
        ),
      );
      const merknader = svar.merknader.filter((m) => m.kode !== "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER");
      expect(JSON.stringify({ ...svar, merknader }), `nr. ${nr}: ${JSON.stringify(inn)}`).toBe(
        JSON.stringify(beregn(inn)),
      );
    }
  });

  it("V-7: for alle rekkefølger av vedtakene er svaret det samme, også merknadene", () => {
    const t = lagTerning(3);
    for (let nr = 0; nr < runder(1000); nr += 1) {
      const inn = tilfelle(t);
      expect(JSON.stringify(beregn({ ...inn, vedtak: blandet(t, inn.vedtak) }))).toBe(
        JSON.stringify(beregn(inn)),
      );
    }
  });
});

describe("personvern", () => {
  it("er brukerhashen HMAC-SHA-256 etter standarden, for alle lengder av nøkkel og tekst", () => {
    for (let lengde = 0; lengde < 200; lengde += 7) {
      const noekkel = randomBytes(lengde).toString("base64").slice(0, lengde);
      const tekst = `${randomBytes(lengde).toString("base64")}æøå🦊`;
      const ventet = createHmac("sha256", noekkel).update(tekst, "utf8").digest("hex");
      expect(Buffer.from(hmacSha256(noekkel, tekst)).toString("hex")).toBe(ventet);
    }
  });

  it("er den samme brukeren en annen i en annen kommune, og under en annen nøkkel", () => {
    const hasher = [
      hashBruker(NOEKKEL, undefined, "a"),
      hashBruker(NOEKKEL, "", "a"),
      hashBruker(NOEKKEL, "4624", "a"),
      hashBruker(`${NOEKKEL}!`, "4624", "a"),
      hashBruker(NOEKKEL, "4624", "b"),
    ];
    expect(new Set(hasher).size).toBe(hasher.length);
    expect(hasher.every((h) => /^[0-9a-f]{32}$/.test(h))).toBe(true);
  });

  it("står pseudonymet aldri i svar, deler, merknader eller feil", () => {
    const hemmelig = "HEMMELIG-PSEUDONYM";
    const felles = { periode: { fra: "2019-01-01", til: "2019-03-31" }, kvalitet: true };
    const loko = { bruker: hemmelig, kode: "LOKO", fra: "2019-01-01", til: "2019-02-01", avslutning: "doed" };
    const vedtak = [loko, { ...loko, fra: "2019-01-05", til: "2019-02-20" }, { ...loko, kode: "LOKJ" }];
    const deler = [
      lagDel({ ...felles, vedtak, brukernoekkel: NOEKKEL }),
      lagDel({ ...felles, vedtak, brukere: "adskilt" }),
    ];
    const alt = JSON.stringify([beregn({ ...felles, vedtak }), deler, deler.map(ferdigstillAktivitet)]);
    expect(alt).toContain("OVERLAPPENDE_VEDTAK");
    expect(alt).not.toContain(hemmelig);
    const feil = fangSioFeil(() =>
      beregn({ ...felles, vedtak: [{ ...loko, bruker: hemmelig.repeat(20), kode: "X" }] }),
    );
    expect(JSON.stringify(feil)).not.toContain(hemmelig);
    expect(JSON.stringify(deler)).not.toContain(NOEKKEL);
  });
});

describe("deler som ikke passer", () => {
  const periode = { fra: "2019-01-01", til: "2019-03-31" };
  const a = lagDel({ periode, vedtak: [], brukere: "adskilt" });
  it.each([
    [
      "en annen periode",
      lagDel({ periode: { ...periode, til: "2019-04-01" }, vedtak: [], brukere: "adskilt" }),
      "perioder",
    ],
    [
      "andre valg",
      lagDel({ periode, vedtak: [], brukere: "adskilt", valg: { sisteDag: "telles-ikke" } }),
      "valg",
    ],
    ["brukernøkkel", lagDel({ periode, vedtak: [], brukernoekkel: NOEKKEL }), "brukere"],
  ])("V-7: %s avvises", (_hva, b, felt) => {
    expect(fangSioFeil(() => slaaSammenAktivitet(a, b))).toContainEqual(
      expect.objectContaining({ kode: "DELER_PASSER_IKKE", sti: [felt] }),
    );
  });

  it("V-7: en annen nøkkel avvises", () => {
    const [x, y] = [NOEKKEL, `${NOEKKEL}2`].map((brukernoekkel) =>
      lagDel({ periode, vedtak: [], brukernoekkel }),
    );
    if (x === undefined || y === undefined) throw new Error("to deler");
    expect(fangSioFeil(() => slaaSammenAktivitet(x, y)).map((f) => f.sti)).toEqual([["noekkelmerke"]]);
  });
});

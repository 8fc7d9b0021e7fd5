// Rows on their way: what is copied of a row into its bruker's group and out of it again, and bruker and id as bytes and as texts.

import { describe, expect, it } from "vitest";
import { nyAkkumulator } from "../../src/aktivitet/akkumulator.js";
import { leggTilRad, nyGruppe, settGruppebruker, tilPost } from "../../src/aktivitet/stroem/Brukergruppe.js";
import { fraPost, idTil, nyRaarad, settTekster } from "../../src/aktivitet/stroem/Raarad.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { lagPost } from "../stoette/vedtaksposter.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const tekst = (bytes: Uint8Array, fra: number, til: number) =>
  new TextDecoder().decode(bytes.subarray(fra, til));
const nyAkk = () => nyAkkumulator([{ fra: 100, til: 199 }], STANDARDVALG);

describe("en rad", () => {
  it("er tom fra først av, med plass til de lengste tekstene", () => {
    const rad = nyRaarad();
    expect(rad).toMatchObject({
      post: nyPost(),
      ...{ kommune: 0, nr: 0, harTekst: false },
      ...{ brukerFra: 0, brukerTil: 0, idFra: 0, idTil: 0 },
    });
    expect([rad.bruker, rad.id]).toEqual([rad.brukerplass, rad.idplass]);
    expect([rad.brukerplass.length, rad.idplass.length]).toEqual([600, 600]);
    expect(rad.brukerplass).not.toBe(rad.idplass);
  });

  it("av et vedtak får bruker og id som byte, kommunens nummer, og ingenting av det som bare lister har", () => {
    const [rad, akk] = [nyRaarad(), nyAkk()];
    const les = (bruker: string, id: string | undefined, kommune: string | undefined, nr: number) => {
      Object.assign(rad, { bruker: utf8("zz"), brukerFra: 1, id: utf8("zz"), idFra: 1, harTekst: false });
      const lest = { bruker, id, kommune, foedselsaar: 1950, tjenestested: "Nord" };
      Object.assign(rad.post, lagPost("LOKO", 100, 109, lest));
      fraPost(rad, akk, nr);
      expect([rad.bruker, rad.id]).toEqual([rad.brukerplass, rad.idplass]);
      expect([rad.brukerFra, rad.idFra, rad.harTekst, rad.nr]).toEqual([0, 0, true, nr]);
      expect([rad.post.foedselsaar, rad.post.tjenestested]).toEqual([undefined, undefined]);
      expect(idTil(rad)).toBe(id);
      return [tekst(rad.bruker, 0, rad.brukerTil), tekst(rad.id, 0, rad.idTil), rad.kommune];
    };
    expect(les("bå", "ø1", "Os", 4)).toEqual(["bå", "ø1", 0]);
    expect(les("c", undefined, undefined, 5)).toEqual(["c", "", 1]);
    expect(les("€".repeat(200), "€".repeat(200), "Os", 6)).toEqual(["€".repeat(200), "€".repeat(200), 0]);
    expect(akk.kommuner).toEqual(["Os", undefined]);
  });

  it("av byte får tekstene når de trengs, og de som er der, blir stående", () => {
    const [rad, akk] = [nyRaarad(), nyAkk()];
    akk.kommuner.push(undefined, "Os");
    const bytes = utf8("xid1;bru2;y");
    Object.assign(rad, {
      id: bytes,
      idFra: 1,
      idTil: 4,
      bruker: bytes,
      brukerFra: 5,
      brukerTil: 9,
      kommune: 1,
    });
    Object.assign(rad.post, { id: "gammel", bruker: "gammel", kommune: "gammel" });
    expect(idTil(rad)).toBe("id1");
    settTekster(rad, akk);
    expect(rad.post).toMatchObject({ id: "id1", bruker: "bru2", kommune: "Os" });
    expect(rad.harTekst).toBe(true);
    Object.assign(rad, { idTil: 3, brukerTil: 6, kommune: 0 });
    settTekster(rad, akk);
    expect(rad.post).toMatchObject({ id: "id1", bruker: "bru2", kommune: "Os" });
    expect(idTil(rad)).toBe("id1");
    Object.assign(rad, { harTekst: false, idTil: 1 });
    expect(idTil(rad)).toBeUndefined();
    settTekster(rad, akk);
    expect(rad.post).toMatchObject({ id: undefined, bruker: "b", kommune: undefined });
  });
});

describe("en gruppe", () => {
  it("er tom og ingens fra først av, og får brukeren den skal ha, lang eller kort", () => {
    const gruppe = nyGruppe();
    expect(gruppe).toEqual({
      ...{ bruker: new Uint8Array(32), brukerLengde: 0 },
      ...{ rader: [], antall: 0, saer: false },
    });
    const sett = (navn: string) => {
      settGruppebruker(gruppe, utf8(`xx${navn}yy`), 2, utf8(navn).length);
      return [tekst(gruppe.bruker, 0, gruppe.brukerLengde), gruppe.bruker.length];
    };
    const x = (n: number) => "x".repeat(n);
    expect([sett("abc"), sett(x(32)), sett(x(33)), sett("d"), sett(x(66)), sett(x(67))]).toEqual([
      ...[["abc", 32] as const, [x(32), 32] as const, [x(33), 66] as const],
      ...[["d", 66] as const, [x(66), 66] as const, [x(67), 134] as const],
    ]);
  });

  it("har kopier av radene, som gis tilbake slik de var", () => {
    const [gruppe, raa] = [nyGruppe(), nyRaarad()];
    const post = lagPost("LOKO", 100, 109, {
      id: "v1",
      avslutning: 2,
      mengde: { hel: -1, stor: 5n, dager: 28 },
      opphoer: [102, 103, 105, 106, 999],
      antallOpphoer: 2,
    });
    Object.assign(raa.post, post);
    fraPost(raa, nyAkk(), 7);
    leggTilRad(gruppe, raa, 77);
    const [rad] = gruppe.rader;
    if (rad === undefined) throw new Error("ingen rad");
    expect(rad).toMatchObject({
      kode: 41,
      fra: 100,
      til: 109,
      avslutning: 2,
      nr: 7,
      idhash: 77,
      idLengde: 2,
    });
    expect([rad.mengde, rad.opphoer, rad.idTekst, rad.segmenter]).toEqual([
      { hel: -1, stor: 5n, dager: 28 },
      [102, 103, 105, 106],
      "v1",
      [],
    ]);
    expect([gruppe.antall, gruppe.saer]).toEqual([1, false]);
    expect(rad.mengde).not.toBe(raa.post.mengde);
    const ut = { ...nyPost(), opphoer: [1, 2, 3, 4, 5, 6] };
    tilPost(rad, ut, "Os");
    expect(ut).toEqual({
      ...post,
      kommune: "Os",
      opphoer: [102, 103, 105, 106, 5, 6],
      foedselsaar: undefined,
    });
    expect(ut.mengde).not.toBe(rad.mengde);
  });

  it("har id som byte der raden ikke har tekster, og bruker radene om igjen til den neste", () => {
    const [gruppe, raa, ut] = [nyGruppe(), nyRaarad(), nyPost()];
    const id = (navn: string) => {
      gruppe.antall = 0;
      const bytes = utf8(`xx${navn}y`);
      Object.assign(raa, { id: bytes, idFra: 2, idTil: 2 + navn.length });
      leggTilRad(gruppe, raa, 0);
      const [rad] = gruppe.rader;
      if (rad === undefined) throw new Error("ingen rad");
      tilPost(rad, ut, undefined);
      return [ut.id, rad.id.length, gruppe.rader.length];
    };
    const x = (n: number) => "x".repeat(n);
    expect([id("ab"), id(x(32)), id(x(33)), id("c"), id(""), id(x(66)), id(x(67))]).toEqual([
      ...[["ab", 32, 1] as const, [x(32), 32, 1] as const, [x(33), 66, 1] as const, ["c", 66, 1] as const],
      ...[[undefined, 66, 1] as const, [x(66), 66, 1] as const, [x(67), 134, 1] as const],
    ]);
    expect([ut.bruker, ut.kommune]).toEqual(["b", undefined]);
    gruppe.antall = 1;
    leggTilRad(gruppe, raa, 0);
    expect([gruppe.antall, gruppe.rader.length]).toEqual([2, 2]);
    // a row with texts leaves the bytes alone
    Object.assign(raa, { harTekst: true, id: utf8("æ"), idFra: 0, idTil: 2 });
    raa.post.id = "æ";
    gruppe.antall = 0;
    leggTilRad(gruppe, raa, 0);
    expect([gruppe.rader[0]?.idTekst, gruppe.rader[0]?.idLengde]).toEqual(["æ", 2]);
    expect(gruppe.rader[0]?.id.subarray(0, 2)).toEqual(utf8("xx"));
  });

  it("T-7: vet om noen rad har en kode av flere meninger, og hvilke", () => {
    const [gruppe, raa, ut] = [nyGruppe(), nyRaarad(), nyPost()];
    const segmenter = [{ kode: 3, fra: 100, til: 109 }];
    Object.assign(raa.post, { kode: 0, segmenter });
    leggTilRad(gruppe, raa, 0);
    expect([gruppe.saer, gruppe.rader[0]?.segmenter]).toEqual([false, []]);
    Object.assign(raa.post, { kode: -1 });
    leggTilRad(gruppe, raa, 0);
    expect([gruppe.saer, gruppe.rader[1]?.segmenter, gruppe.rader[1]?.kode]).toEqual([true, segmenter, -1]);
    if (gruppe.rader[1] !== undefined) tilPost(gruppe.rader[1], ut, undefined);
    expect([ut.segmenter, ut.kode]).toEqual([segmenter, -1]);
  });
});

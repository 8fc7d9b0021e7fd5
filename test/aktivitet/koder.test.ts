// The small tables and readings that a count of vedtak stands on: codes, ids, and one vedtak.

import { describe, expect, it } from "vitest";
import { DOEGN, egneDager, erTimekode, harStjerne, kodetabell, UKE } from "../../src/aktivitet/koder.js";
import { lesIdent } from "../../src/aktivitet/lesIdent.js";
import { lesVedtak } from "../../src/aktivitet/lesVedtak.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import { TJENESTEKODER } from "../../src/index.js";
import { nummer } from "../stoette/vedtaksposter.js";

const koder = (er: (kode: number) => boolean) => TJENESTEKODER.filter((_, nr) => er(nr));

describe("T-1: kodene på skjemaet", () => {
  it("telles i timer, på uker, eller i døgn, på dager", () => {
    const doegn = [
      ...["TUKO", "TUKJ", "TRKO", "TRKJ", "TAKO", "TAKJ", "TANKO", "TANKJ"],
      ...["LOKO", "LOKJ", "AKO", "AKJ", "LSKO", "LSKJ", "LFKO", "LFKJ", "UK"],
    ];
    expect(koder((kode) => !erTimekode(kode))).toEqual(doegn);
    expect(koder((kode) => egneDager(kode) === 1)).toEqual(doegn);
    expect(koder((kode) => egneDager(kode) === 7)).toHaveLength(51 - doegn.length);
    expect([UKE, DOEGN]).toEqual([7, 1]);
  });

  it("V-2: sytten har stjerne", () => {
    expect(koder(harStjerne)).toEqual([
      ...["HTBODK", "HTBON", "PBBODK", "PBBON", "POBDK", "POBN", "BPADK", "BPAN"],
      ...["LOKO", "LOKJ", "AKO", "AKJ", "LSKO", "LSKJ", "LFKO", "LFKJ", "EBI"],
    ]);
  });

  it("tabellen lages én gang", () => {
    expect(kodetabell()).toBe(kodetabell());
    expect([kodetabell().stjerne.length, kodetabell().time.length, kodetabell().dager.length]).toEqual([
      51, 51, 51,
    ]);
  });
});

describe("en id eller et pseudonym", () => {
  it.each([
    ["a", "a"],
    [" ", " "],
    ["b".repeat(200), "b".repeat(200)],
    [0, "0"],
    [-12, "-12"],
    [9_007_199_254_740_991, "9007199254740991"],
    ["", undefined],
    ["b".repeat(201), undefined],
    [1.5, undefined],
    [9_007_199_254_740_992, undefined],
    [Number.NaN, undefined],
    [12n, undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
    [["a"], undefined],
  ])("%s leses som %s", (inn, ventet) => {
    expect(lesIdent(inn)).toBe(ventet);
  });
});

describe("ett vedtak", () => {
  const oppsett = { regler: fullfoerValg({}), oversetter: undefined, spenn: { fra: 17_897, til: 17_986 } };
  const vedtak = { bruker: "b", kode: "UK", fra: "2019-01-01" };
  const les = (inn: unknown) => {
    const post = nyPost();
    const problemer = lesVedtak(inn, post, oppsett);
    return { problemer, kode: post.kode, fra: post.fra };
  };

  it("leses hurtig eller grundig, og er det samme", () => {
    const ventet = { problemer: [], kode: nummer("UK"), fra: 17_897 };
    expect(les(vedtak)).toEqual(ventet);
    expect(les({ ...vedtak, mengde: { verdi: 1, enhet: "doegn", per: "dag" } })).toEqual(ventet);
  });

  it("som kaster første gang det leses, leses grundig", () => {
    let ganger = 0;
    const get = () => {
      ganger += 1;
      if (ganger === 1) throw new Error("første gang");
      return "UK";
    };
    const inn = Object.defineProperty({ ...vedtak }, "kode", { get, enumerable: true });
    expect(les(inn)).toEqual({ problemer: [], kode: nummer("UK"), fra: 17_897 });
  });

  it("som er galt, gir feilene", () => {
    expect(les({ ...vedtak, kode: "UKK" }).problemer.map((p) => p.kode)).toEqual(["UKJENT_TJENESTEKODE"]);
  });
});

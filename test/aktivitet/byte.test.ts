// The small functions that read bytes: dates, tables of names, amounts and texts, against what others make of the same.

import { describe, expect, it } from "vitest";
import { INGEN_DATO, lagMaanedstabell, lesBytedato } from "../../src/aktivitet/stroem/bytedato.js";
import { forbiIdent, lesMengde, lesOpphoer, slaaOpp } from "../../src/aktivitet/stroem/bytefelt.js";
import { hashAv, nyBytetabell, settBytes } from "../../src/aktivitet/stroem/bytetabell.js";
import { asciitekst, sammenlignBytes, skrivBytes } from "../../src/aktivitet/stroem/bytetekst.js";
import { bytesAv, lagLeser, VANLIG } from "../stoette/hurtigrad.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const synAv = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** A reader that looks at a text. */
function lesTekst(tekst: string, hode = VANLIG) {
  const les = lagLeser(hode);
  les.bytes = bytesAv(tekst);
  les.syn = synAv(les.bytes);
  return les;
}

describe("datoer", () => {
  it("fra 1900 til 2199: hver måneds første og siste dag er riktig, og dagen etter den siste finnes ikke", () => {
    const maaneder = lagMaanedstabell();
    const nr = (aar: number, maaned: number, dag: number) => Date.UTC(aar, maaned, dag) / 86_400_000;
    for (let aar = 1900; aar < 2200; aar += 1) {
      for (let maaned = 0; maaned < 12; maaned += 1) {
        const siste = new Date(Date.UTC(aar, maaned + 1, 0)).getUTCDate();
        const les = (dag: number) => {
          const [m, d] = [maaned + 1, dag].map((n) => String(n).padStart(2, "0"));
          return lesBytedato(maaneder, synAv(utf8(`${aar}-${m}-${d}`)), 0);
        };
        expect(les(1)).toBe(nr(aar, maaned, 1));
        expect(les(siste)).toBe(nr(aar, maaned, siste));
        expect([les(0), les(siste + 1)]).toEqual([INGEN_DATO, INGEN_DATO]);
      }
    }
  });

  it("leses der de står, og bare sifre og bindestreker tas", () => {
    const maaneder = lagMaanedstabell();
    expect(lesBytedato(maaneder, synAv(utf8("xx1970-01-02yy")), 2)).toBe(1);
    for (let i = 0; i < 10; i += 1) {
      for (const b of [0, 32, 45, 47, 58, 63, 80, 112, 176, 255]) {
        const bytes = utf8("2019-11-11");
        if (bytes[i] === b) continue;
        bytes[i] = b;
        expect(lesBytedato(maaneder, synAv(bytes), 0), `${i} ${b}`).toBe(INGEN_DATO);
      }
    }
    for (const dato of ["1899-12-31", "2200-01-01", "2019-00-10", "2019-13-10", "0019-01-01"])
      expect(lesBytedato(maaneder, synAv(utf8(dato)), 0)).toBe(INGEN_DATO);
  });
});

describe("tabeller av navn", () => {
  const finn = (tabell: ReturnType<typeof nyBytetabell>, navn: string) => {
    const les = lesTekst(`${navn};`);
    const verdi = slaaOpp(les, tabell, 0, les.skiller);
    return [verdi, les.slutt];
  };

  it("holder så mange som det skal være, hvert navn med sin første verdi", () => {
    const tabell = nyBytetabell();
    const navn = Array.from({ length: 3000 }, (_, i) => `n${i}`);
    for (const [i, n] of navn.entries()) settBytes(tabell, utf8(n), i);
    for (const [i, n] of navn.entries()) settBytes(tabell, utf8(n), i + 1);
    expect(tabell.antall).toBe(3000);
    // never more than half full, so that a search always ends
    expect([tabell.plasser.length, tabell.maske]).toEqual([3 * 8192, 8191]);
    const les = lesTekst(navn.map((n) => `${n};`).join(""));
    let pos = 0;
    for (const [i, n] of navn.entries()) {
      expect(slaaOpp(les, tabell, pos, les.skiller)).toBe(i);
      pos += n.length;
      expect(les.slutt).toBe(pos);
      pos += 1;
    }
    expect(finn(tabell, "n3000")).toEqual([-1, 5]);
  });

  it("vokser når den ville blitt mer enn halvfull", () => {
    const tabell = nyBytetabell();
    for (let i = 0; i < 511; i += 1) settBytes(tabell, utf8(`${i}`), 0);
    expect([tabell.antall, tabell.maske]).toEqual([511, 1023]);
    settBytes(tabell, utf8("en til"), 0);
    expect([tabell.antall, tabell.maske]).toEqual([512, 2047]);
  });

  it("tar navn på høyst åtte byte, også av annet enn ASCII", () => {
    const tabell = nyBytetabell();
    const navn = ["", "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "æøå", "åååå"];
    for (const [i, n] of [...navn, "abcdefghi"].entries()) settBytes(tabell, utf8(n), i);
    expect(tabell.antall).toBe(11);
    for (const [i, n] of navn.slice(1).entries()) expect(finn(tabell, n), n).toEqual([i + 1, utf8(n).length]);
    expect(finn(tabell, "abcdefghi")).toEqual([8, 8]); // which no separator follows
    expect(finn(tabell, "abcdefg\0")[0]).toBe(-1);
    expect(finn(tabell, "b")).toEqual([-1, 1]);
  });

  it("hashen av byte er den kjente, i 32 bit", () => {
    expect([hashAv(utf8(""), 0, 0), hashAv(utf8("xabcx"), 1, 4)]).toEqual([0, 96_354]);
    expect(hashAv(utf8("polygenelubricants"), 0, 18)).toBe(-(2 ** 31));
  });
});

describe("felt", () => {
  it.each<[string, number, number]>([
    ["0;", 0, 1],
    ["7;", 70_000, 1],
    ["7.5;", 75_000, 3],
    ["7,25;", 72_500, 4],
    ["0.0001;", 1, 6],
    ["214748.36;", 2_147_483_600, 9],
    ["7x", 70_000, 1],
  ])("mengden i «%s»", (tekst, ventet, slutt) => {
    const les = lesTekst(tekst);
    expect([lesMengde(les, 0), les.slutt]).toEqual([ventet, slutt]);
  });

  it.each([";", "x", "-1;", ".5;", "7.;", "7,;", "7.00001;", "214748.37;", "999999;", "0000000001;"])(
    "mengden i «%s» leses grundig",
    (tekst) => {
      expect(lesMengde(lesTekst(tekst), 0)).toBe(-1);
    },
  );

  it("med komma mellom feltene er komma slutten på mengden", () => {
    const les = lesTekst("7,5,", VANLIG.replaceAll(";", ","));
    expect([lesMengde(les, 0), les.slutt]).toEqual([70_000, 1]);
    expect([lesMengde(lesTekst("7.5,", VANLIG.replaceAll(";", ",")), 0)]).toEqual([75_000]);
  });

  it("en ident ender ved skilletegnet eller det første som ikke er synlig ASCII", () => {
    for (const lengde of [0, 1, 3, 4, 5, 8, 200]) {
      for (const slutt of [";", "\n", "\r", '"', " ", "!", "\u007f", "æ", "\0"])
        expect(forbiIdent(lesTekst(`yy${"x".repeat(lengde)}${slutt}`), 2), slutt).toBe(2 + lengde);
    }
    expect(forbiIdent(lesTekst(`${"x".repeat(201)};`), 0)).toBe(-1);
  });

  it("opphør: hvor mange, og hvor de ender", () => {
    const les = lesTekst("2019-01-01/2019-01-02 2019-01-04/2019-01-04;");
    expect([lesOpphoer(les, les.bytes, 0), les.slutt]).toEqual([2, 43]);
    expect([...les.opphoer.slice(0, 4)]).toEqual([17_897, 17_898, 17_900, 17_900]);
  });
});

describe("tekster", () => {
  /** Surrogates that stand alone are written as the three bytes of their number; others as UTF-8. */
  const skrevet = (tekst: string) => {
    const ut = new Uint8Array(3 * tekst.length);
    return [...ut.subarray(0, skrivBytes(tekst, ut))];
  };

  it("skrives som UTF-8, fra de minste til de største tegnene av hver lengde", () => {
    for (const tegn of [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x1_0000, 0x1_f98a, 0x10_ffff]) {
      const tekst = `a${String.fromCodePoint(tegn)}b`;
      expect(skrevet(tekst), tegn.toString(16)).toEqual([...utf8(tekst)]);
    }
    expect(skrevet("")).toEqual([]);
  });

  it("halve tegn skrives hver for seg", () => {
    expect(skrevet("\ud800")).toEqual([0xed, 0xa0, 0x80]);
    expect(skrevet("\ud800a")).toEqual([0xed, 0xa0, 0x80, 0x61]);
    expect(skrevet("\udc00\ud83d")).toEqual([0xed, 0xb0, 0x80, 0xed, 0xa0, 0xbd]);
    expect(skrevet("\udfff\udfff")).toEqual([0xed, 0xbf, 0xbf, 0xed, 0xbf, 0xbf]);
    expect(skrevet("\ud800\ue000")).toEqual([0xed, 0xa0, 0x80, 0xee, 0x80, 0x80]);
    expect(skrevet("\udbff\udbff")).toEqual([0xed, 0xaf, 0xbf, 0xed, 0xaf, 0xbf]);
    expect(skrevet("\ud800\udbff")).toEqual([0xed, 0xa0, 0x80, 0xed, 0xaf, 0xbf]);
    expect(skrevet("\uffff\udc00")).toEqual([0xef, 0xbf, 0xbf, 0xed, 0xb0, 0x80]);
  });

  it("sammenliknes byte for byte; en kortere kommer før en lengre som begynner likt", () => {
    const sammenlign = (a: string, b: string) =>
      Math.sign(sammenlignBytes(utf8(`xx${a}`), 2, utf8(a).length, utf8(b), utf8(b).length));
    expect([sammenlign("ab", "ab"), sammenlign("a", "ab"), sammenlign("ab", "a")]).toEqual([0, -1, 1]);
    expect([sammenlign("b", "ab"), sammenlign("a", "ba"), sammenlign("", "")]).toEqual([1, -1, 0]);
    expect([sammenlign("", "a"), sammenlign("Z", "a"), sammenlign("å", "z")]).toEqual([-1, -1, 1]);
    expect(asciitekst(utf8("xabcx"), 1, 4)).toBe("abc");
  });
});

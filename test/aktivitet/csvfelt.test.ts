// CSV field by field: where records and fields end, what makes a record none, headings, and the vedtak that are made of rows.

import { describe, expect, it } from "vitest";
import { LENGSTE_LINJE } from "../../src/aktivitet/stroem/bytebuffer.js";
import { dekod, delOpp, felttekster, linjerI, nyCsvpost } from "../../src/aktivitet/stroem/csvfelt.js";
import { lagVedtak, lesTekster } from "../../src/aktivitet/stroem/csvGrundig.js";
import { hodelinje, KOLONNER, lesHode } from "../../src/aktivitet/stroem/csvhode.js";
import type { Problem } from "../../src/index.js";
import { feiltekst, feiltekster } from "../stoette/feiltekster.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const SEMIKOLON = 59;

/** Reads the record at a place: its fields, why it is none, and where the next begins. */
function les(tekst: string, start = 0, { slutt = utf8(tekst).length, alt = true } = {}) {
  const [post, bytes] = [nyCsvpost(), utf8(tekst)];
  post.felt.push(1, 2);
  post.iAnfoersel.push(true, true);
  post.feil = "uavsluttet";
  if (!delOpp(post, bytes, start, slutt, SEMIKOLON, alt)) return "mer";
  return post.feil === undefined
    ? [felttekster(post, bytes), post.iAnfoersel, post.neste]
    : [post.feil, post.neste];
}

describe("poster", () => {
  it("deles ved skilletegn, og ender ved LF eller CRLF", () => {
    expect(les("a;bc;\nx")).toEqual([["a", "bc", ""], [false, false, false], 6]);
    expect(les("a;b\r\nx")).toEqual([["a", "b"], [false, false], 5]);
    expect(les("xx\n;\n", 3)).toEqual([["", ""], [false, false], 5]);
    expect(les("a\rb;c\n")).toEqual([["a\rb", "c"], [false, false], 6]);
  });

  it("felt i anførselstegn kan ha skilletegn, linjeskift og doble anførselstegn", () => {
    expect(les('"a;b";"c\nd";""\nx')).toEqual([["a;b", "c\nd", ""], [true, true, true], 15]);
    expect(les('"a""b";""""\r\nx')).toEqual([['a"b', '"'], [true, true], 13]);
    expect(les('a;"b"\r\n')).toEqual([["a", "b"], [false, true], 7]);
  });

  it("som er gale, ender med sin første linje", () => {
    expect(les('"a"x;b\ny')).toEqual(["tegn-etter-anfoersel", 7]);
    expect(les('"a"\rx\ny')).toEqual(["tegn-etter-anfoersel", 6]);
    expect(les('a"b\ny')).toEqual(["anfoersel-i-felt", 4]);
    expect(les('x\na;b"\ny', 2)).toEqual(["anfoersel-i-felt", 7]);
    expect(les('"a\nb\n')).toEqual(["uavsluttet", 3]);
    expect(les('"a\nb"c\n', 0, { slutt: 3 })).toEqual(["uavsluttet", 3]);
    // past the bytes that are to be read, and none at all
    expect(les('a"b\n', 0, { slutt: 2 })).toEqual(["anfoersel-i-felt", 2]);
    expect(les('a"b\n', 0, { slutt: 3 })).toEqual(["anfoersel-i-felt", 3]);
    expect(les('a"b')).toEqual(["anfoersel-i-felt", 3]);
  });

  it("som ikke er hele, venter på mer, om det kan komme og de ikke er for lange", () => {
    expect(les('"a\n', 0, { alt: false })).toBe("mer");
    expect(les('"a\nb"\n', 0, { slutt: 3, alt: false })).toBe("mer");
    expect(les('"a\nb"\n', 0, { slutt: 5, alt: false })).toEqual([["a\nb"], [true], 6]);
    const lang = `x"\n${'"'}${"\n".repeat(LENGSTE_LINJE - 2)}`;
    expect(les(`${lang}"\n`, 3, { alt: false })).toEqual([
      ["\n".repeat(LENGSTE_LINJE - 2)],
      [true],
      3 + LENGSTE_LINJE + 1,
    ]);
    expect(les(`${lang}\n"\n`, 3, { alt: false })).toEqual(["uavsluttet", 5]);
    expect(les(lang, 3, { alt: false })).toBe("mer");
  });

  it("linjer telles, og byte som ikke er UTF-8, blir aldri til andre tegn", () => {
    expect([linjerI(utf8("\n\na\n\n"), 1, 4), linjerI(utf8("a"), 0, 1)]).toEqual([2, 0]);
    expect(dekod(utf8("xæøåx"), 1, 7)).toBe("æøå");
    expect(dekod(utf8("\ufeffa"), 0, 4)).toBe("\ufeffa");
    expect(dekod(Uint8Array.of(97, 0xe6, 98), 0, 3)).toBeUndefined();
    const post = nyCsvpost();
    delOpp(post, Uint8Array.of(97, 59, 0xe6, 10), 0, 4, SEMIKOLON, true);
    expect(felttekster(post, Uint8Array.of(97, 59, 0xe6, 10))).toBeUndefined();
  });
});

describe("overskriften", () => {
  const hode = (tekst: string | Uint8Array, start = 0, linje = 1) => {
    const bytes = typeof tekst === "string" ? utf8(tekst) : tekst;
    return lesHode(bytes, start, linje);
  };
  const feil = (tekst: string | Uint8Array, linje = 1) => feiltekster(() => hode(tekst, 0, linje));

  it("sier kolonner, skilletegn og linjeskift, og hvor den første raden begynner", () => {
    const kolonner = ["bruker", "kode", "fra"];
    expect(hode("bruker;kode;fra\nx")).toEqual({
      hode: { skilletegn: ";", kolonner, medRetur: false },
      neste: 16,
    });
    expect(hode("xbruker,kode,fra\r\nx", 1)).toEqual({
      hode: { skilletegn: ",", kolonner, medRetur: true },
      neste: 18,
    });
    expect(hode('"bruker"\tkode\tfra\n').hode).toEqual({ skilletegn: "\t", kolonner, medRetur: false });
    expect(hode(`${KOLONNER.join(";")}\n`).hode.kolonner).toEqual(KOLONNER);
    expect([...hodelinje("aæ")]).toEqual([97, 0xc3, 0xa6, 10]);
    expect([...hodelinje("€€")]).toEqual([0xe2, 0x82, 0xac, 0xe2, 0x82, 0xac, 10]);
    expect(hode(hodelinje("fra;kode;bruker")).hode.kolonner).toEqual(["fra", "kode", "bruker"]);
  });

  it("sier alt som er galt med den, og hva som kan ha vært ment", () => {
    expect(feil("bruker;kode;fra;brukr;fra;xyzzy;fra\n", 7)).toEqual([
      "UKJENT_FELT linje.7.brukr: Linje 7: ukjent kolonne «brukr»; mente du «bruker»?",
      `UKJENT_FELT linje.7.xyzzy: Linje 7: ukjent kolonne «xyzzy»; tillatt er ${KOLONNER.join(", ")}`,
      "DUPLIKAT_NAVN linje.7.fra: Linje 7: kolonnen fra står to ganger; behold én.",
      "DUPLIKAT_NAVN linje.7.fra: Linje 7: kolonnen fra står to ganger; behold én.",
    ]);
    expect(feil("id\n")).toEqual([
      "MANGLER_FELT linje.1.bruker: Linje 1: kolonnen bruker mangler.",
      "MANGLER_FELT linje.1.kode: Linje 1: kolonnen kode mangler.",
      "MANGLER_FELT linje.1.fra: Linje 1: kolonnen fra mangler.",
    ]);
    expect(feil("HEMMELIG;OL;2019-01-01\n", 3)).toEqual([
      `MANGLER_FELT linje.3: Linje 3 er ingen overskrift; CSV-filen skal begynne med kolonnenes navn: ${KOLONNER.join(", ")}.`,
    ]);
  });

  it("som ikke kan leses, sier hvorfor", () => {
    const ulest = (hva: string) => [
      `UGYLDIG_VERDI linje.2: Linje 2: overskriften ${hva}; lagre filen som UTF-8.`,
    ];
    const utf16 = ulest("ser ut til å være UTF-16");
    expect(feil(Uint8Array.of(0xff, 97, 10), 2)).toEqual(utf16);
    expect(feil(Uint8Array.of(0xfe, 97, 10), 2)).toEqual(utf16);
    expect(feil(Uint8Array.of(0xe6, 0, 10, 97), 2)).toEqual(utf16);
    expect(feil(Uint8Array.of(0xe6, 97, 10, 0), 2)).toEqual(ulest("er ikke gyldig CSV i UTF-8"));
    expect(feil('bru"ker;kode\n', 2)).toEqual(ulest("er ikke gyldig CSV i UTF-8"));
    expect(feil('"bruker\n";kode;fra\n', 2)).toEqual(ulest("er ikke gyldig CSV i UTF-8"));
    expect(feil("bruker;kode;fra\rHEMMELIG;OL;2019-01-01\n", 2)).toEqual([
      "UGYLDIG_VERDI linje.2: Linje 2: linjene skilles av CR alene; lagre filen med LF eller CRLF mellom linjene.",
    ]);
  });
});

describe("vedtak av tekster", () => {
  const lag = (felter: Record<string, string>, problemer: Problem[] = []) =>
    lagVedtak(Object.keys(felter) as never, Object.values(felter), problemer);

  it("har bare de feltene som ikke er tomme, som en vert ville ha skrevet dem", () => {
    expect(
      lag({ id: "", bruker: "b", kommune: "", kode: "OL", fra: "2019-01-01", til: "", avslutning: "doed" }),
    ).toStrictEqual({ bruker: "b", kode: "OL", fra: "2019-01-01", avslutning: "doed" });
    expect(lag({ mengde: "7,5", enhet: "time", per: "uke" })).toStrictEqual({
      mengde: { verdi: "7.5", enhet: "time", per: "uke" },
    });
    expect(lag({ enhet: "time" })).toStrictEqual({ mengde: { enhet: "time" } });
    expect(lag({ foedselsaar: "1931" })).toStrictEqual({ foedselsaar: 1931 });
    for (const aar of ["193", "19311", "x1931"])
      expect(lag({ foedselsaar: aar })).toStrictEqual({ foedselsaar: aar });
    expect(lagVedtak(["bruker", "kode"], ["b"], [])).toStrictEqual({ bruker: "b" });
  });

  it("ett komma mellom sifre er desimaltegnet; alt annet står som det er", () => {
    const tall = ["7,5", "-1,25", "10,05", "1.234,5", ",5", "7,", "7,5,5", "x7,5", "7,5x", "7.5", "- 1,5"];
    const ventet = ["7.5", "-1.25", "10.05", "1.234,5", ",5", "7,", "7,5,5", "x7,5", "7,5x", "7.5", "- 1,5"];
    for (const felt of ["timerPerUke", "plasser"])
      expect(tall.map((t) => lag({ [felt]: t })[felt])).toEqual(ventet);
    expect(tall.map((t) => lag({ mengde: t })["mengde"])).toEqual(ventet.map((verdi) => ({ verdi })));
    expect(lag({ bruker: "7,5" })).toEqual({ bruker: "7,5" });
  });

  it("opphør er par av dager med mellomrom eller linjeskift mellom; annet er galt på sin plass", () => {
    const problemer: Problem[] = [{ kode: "UGYLDIG_VERDI", sti: [], melding: "et annet" }];
    expect(lag({ opphoer: "a/b  c/d\r\ne/f" }, problemer)).toStrictEqual({
      opphoer: [
        { fra: "a", til: "b" },
        { fra: "c", til: "d" },
        { fra: "e", til: "f" },
      ],
    });
    expect(lag({ bruker: "b", opphoer: "a/b c d/e/f" }, problemer)).toStrictEqual({ bruker: "b" });
    const skal =
      "Opphøret skal være første og siste dag, som 2019-01-05/2019-01-10, og flere med mellomrom mellom";
    expect(problemer.map(feiltekst)).toEqual([
      "UGYLDIG_VERDI : et annet",
      `UGYLDIG_VERDI opphoer.1: ${skal}: fant teksten «c».`,
      `UGYLDIG_VERDI opphoer.2: ${skal}: fant teksten «d/e/f».`,
    ]);
  });

  it("en rad som ikke er CSV, eller har feil antall felt, sies det hvorfor om", () => {
    const rad = (tekst: string | Uint8Array) => {
      const [post, bytes] = [nyCsvpost(), typeof tekst === "string" ? utf8(tekst) : tekst];
      delOpp(post, bytes, 0, bytes.length, SEMIKOLON, true);
      const lest = lesTekster(post, bytes, 2);
      return "problem" in lest ? feiltekst(lest.problem) : lest.tekster;
    };
    expect(rad("a;b\n")).toEqual(["a", "b"]);
    const CSV = "UGYLDIG_VERDI : Raden er ikke gyldig CSV:";
    expect(rad('"a"b;c\n')).toBe(
      `${CSV} det står tegn mellom et avsluttende anførselstegn og neste skilletegn.`,
    );
    expect(rad('a"b;c\n')).toBe(
      `${CSV} det står et anførselstegn inne i et felt; sett hele feltet i anførselstegn, og skriv det to ganger.`,
    );
    expect(rad('"ab;c\n')).toBe(`${CSV} et anførselstegn blir aldri avsluttet.`);
    const antall = (n: number) =>
      `UGYLDIG_VERDI : Raden har ${n} felt, men overskriften har 2; et felt med skilletegn i skal stå i anførselstegn.`;
    expect([rad("a\n"), rad("a;b;\n")]).toEqual([antall(1), antall(3)]);
    expect(rad(Uint8Array.of(97, 59, 0xe6, 10))).toBe(
      "UGYLDIG_VERDI : Raden er ikke gyldig UTF-8; lagre filen som UTF-8.",
    );
  });
});

// The fast readings take nothing but what is written just as it should be: no field under another name, no object of a class, no row whose
// fields are parted by anything else.

import { describe, expect, it } from "vitest";
import { lesKommunerHurtig } from "../../src/aktivitet/del/lesKommunerHurtig.js";
import { lesTideler } from "../../src/aktivitet/lesTideler.js";
import { lesVedtakHurtig } from "../../src/aktivitet/lesVedtakHurtig.js";
import { lesMengde, lesOpphoer } from "../../src/aktivitet/stroem/bytefelt.js";
import { skrivBytes } from "../../src/aktivitet/stroem/bytetekst.js";
import { lesHode } from "../../src/aktivitet/stroem/csvhode.js";
import { lagHurtigleser } from "../../src/aktivitet/stroem/Hurtigleser.js";
import { lesRadHurtig } from "../../src/aktivitet/stroem/lesRadHurtig.js";
import { nyRaarad } from "../../src/aktivitet/stroem/Raarad.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { ANNEN, bytesAv, lagLeser, lagRadleser, OPPSETT, VANLIG, vis } from "../stoette/hurtigrad.js";

/** The same fields in an object of a class, which may hide others. */
class Rik {
  constructor(felter: object) {
    Object.assign(this, felter);
  }
}

/** A reader of the usual columns that looks at a text. */
function lesTekst(tekst: string) {
  const les = lagLeser(VANLIG);
  les.bytes = bytesAv(tekst);
  les.syn = new DataView(les.bytes.buffer);
  return les;
}

describe("sifferet 9 er et siffer", () => {
  it("i et tall i tekst, før og etter punktumet", () => {
    expect([lesTideler("9"), lesTideler("0.9"), lesTideler("9.0009")]).toEqual([90_000, 9000, 90_009]);
  });

  it("i en mengde i byte", () => {
    const mengde = (tekst: string) => {
      const les = lesTekst(tekst);
      return [lesMengde(les, 0), les.slutt];
    };
    expect([mengde("9;"), mengde("0.9;"), mengde("0,99;")]).toEqual([
      [90_000, 1],
      [9000, 3],
      [9900, 4],
    ]);
  });
});

describe("et vedtak", () => {
  const VEDTAK = { bruker: "b", kode: "TANKO", fra: "2019-01-01" };
  const OPPHOER = { fra: "2019-01-05", til: "2019-01-06" };
  const tar = (mer: object) => lesVedtakHurtig({ ...VEDTAK, ...mer }, nyPost(), OPPSETT);

  it("V-2: et opphør har fra og til, og er et vanlig objekt", () => {
    expect(tar({ opphoer: [OPPHOER] })).toBe(true);
    expect(tar({ opphoer: [{ fra: "2019-01-05", ukjent: "2019-01-06" }] })).toBe(false);
    expect(tar({ opphoer: [new Rik(OPPHOER)] })).toBe(false);
  });

  it.each(["kommune", "tjenestested"])("%s er en tekst, og null er ikke en", (felt) => {
    expect(tar({ [felt]: "Os" })).toBe(true);
    for (const gal of [null, 4624, [], ["Os"]]) expect(tar({ [felt]: gal })).toBe(false);
  });
});

describe("V-2: opphør i byte", () => {
  const EN = "2019-01-01/2019-01-02";
  it.each([
    ["til mangler", "2019-01-01;"],
    ["fra er ingen dato", `2019-13-01/2019-01-02;`],
    ["til er ingen dato", "2019-01-01/2019-13-02;"],
    ["bakvendt", "2019-01-02/2019-01-01;"],
    ["flere enn seksten", `${Array.from({ length: 17 }, () => EN).join(" ")};`],
  ])("%s: det er ikke et antall", (_navn, tekst) => {
    const les = lesTekst(tekst);
    expect(lesOpphoer(les, les.bytes, 0)).toBe(-1);
  });

  it("seksten er et antall", () => {
    const les = lesTekst(`${Array.from({ length: 16 }, () => EN).join(" ")};`);
    expect(lesOpphoer(les, les.bytes, 0)).toBe(16);
  });
});

describe("en del", () => {
  const SUM = { dager: 7, sum: "3.5" };
  const KODE = { kode: "OL", summer: [SUM], vedtak: 2, mottakere: 1 };
  const CELLE = { koder: [KODE], mottakere: 3 };
  const KOMMUNE = { kommune: "4624", celler: [CELLE] };
  const medKode = (kode: object) => [{ ...KOMMUNE, celler: [{ ...CELLE, koder: [kode] }] }];
  const medSum = (sum: object) => medKode({ ...KODE, summer: [sum] });

  it("er av vanlige objekter, ledd for ledd", () => {
    expect(lesKommunerHurtig(medSum(SUM))).toBeDefined();
    for (const gal of [
      medSum(new Rik(SUM)),
      medKode(new Rik(KODE)),
      [{ ...KOMMUNE, celler: [new Rik(CELLE)] }],
      [new Rik(KOMMUNE)],
    ])
      expect(lesKommunerHurtig(gal)).toBeUndefined();
  });

  it("har summen og cellene i sine egne felt", () => {
    expect(lesKommunerHurtig(medSum({ dager: 7, ukjent: "3.5" }))).toBeUndefined();
    expect(lesKommunerHurtig([{ kommune: "4624", ukjent: [CELLE] }])).toBeUndefined();
  });
});

describe("en rad i andre kolonner", () => {
  it("har skilletegn mellom feltene, og ikke noe annet", () => {
    const les = lagRadleser(ANNEN);
    expect(les("v;b;;LOKO;2019-01-01;;;;;;\n")).toBe("v|b @5 LOKO 2019-01-01– 10000/1 0");
    expect(les("v b;;LOKO;2019-01-01;;;;;;\n")).toBeUndefined();
  });

  it("kan ha et kort navn foran tomme felt", () => {
    const les = lagRadleser("bruker;kommune;til;avslutning;kode;fra");
    expect(les("b;k;;;LOKO;2019-01-01\n")).toBe("|b @3 LOKO 2019-01-01– 10000/1 0");
    expect(les("b;Os;;;LOKO;2019-01-01\n")).toBe("|b @2 LOKO 2019-01-01– 10000/1 0");
  });

  it("ender med linjeskiftet, også der et tall står sist", () => {
    const les = lagRadleser("bruker;kode;fra;timerPerUke");
    expect(les("b;OL;2019-01-01;7\n")).toBe("|b @5 OL 2019-01-01– 70000/7 0");
    expect(les("b;OL;2019-01-01;7\r\n")).toBe("|b @5 OL 2019-01-01– 70000/7 0");
    for (const slutt of ["7;5\n", "7x\n", "7\rx\n", "7 \n"])
      expect(les(`b;OL;2019-01-01;${slutt}`), slutt).toBeUndefined();
  });

  it("leses grundig der en sjelden kolonne er fylt ut, også om feltene da ser ut til å passe", () => {
    const les = lagRadleser("bruker;kode;fra;enhet;til");
    expect(les("b;LOKO;2019-01-01;;2019-02-01\n")).toBe("|b @5 LOKO 2019-01-01–2019-02-01 10000/1 0");
    expect(les("b;LOKO;2019-01-01;2019-02-01\n")).toBeUndefined();
    expect(les("b;LOKO;2019-01-01;time;2019-02-01\n")).toBeUndefined();
  });

  it.each([VANLIG, ANNEN])("uten kommune leses grundig til en slik rad er lest: %s", (hode) => {
    const bytes = new TextEncoder().encode(`${hode}\n`);
    const les = lagHurtigleser(lesHode(bytes, 0, 1).hode, OPPSETT);
    const rad = `v;b;;LOKO;2019-01-01;;;;;${hode === ANNEN ? ";" : ""}\n`;
    expect(lesRadHurtig(les, nyRaarad(), bytesAv(rad), 0)).toBe(-1);
    les.utenKommune = 0;
    expect(lesRadHurtig(les, nyRaarad(), bytesAv(rad), 0)).toBe(rad.length);
  });
});

describe("to som leser de samme byte", () => {
  const RAD = "v;b;;LOKO;2019-01-01;;;;;\n";
  const ventet = "v|b @5 LOKO 2019-01-01– 10000/1 0";

  it("én leser fyller to rader", () => {
    const [les, bytes] = [lagLeser(VANLIG), bytesAv(RAD)];
    for (const rad of [nyRaarad(), nyRaarad()]) {
      expect(lesRadHurtig(les, rad, bytes, 0)).toBe(RAD.length);
      expect(vis(rad)).toBe(ventet);
    }
  });

  it("to lesere fyller én rad", () => {
    const [rad, bytes] = [nyRaarad(), bytesAv(RAD)];
    for (const les of [lagLeser(VANLIG), lagLeser(VANLIG)]) {
      expect(lesRadHurtig(les, rad, bytes, 0)).toBe(RAD.length);
      expect(vis(rad)).toBe(ventet);
    }
  });
});

describe("tekster som byte", () => {
  const skrevet = (tekst: string) => {
    const ut = new Uint8Array(3 * tekst.length);
    return [...ut.subarray(0, skrivBytes(tekst, ut))];
  };
  it("et halvt tegn etter et tegn på tre byte, og to av de siste halvdelene, står hver for seg", () => {
    expect(skrevet("€\udc00")).toEqual([0xe2, 0x82, 0xac, 0xed, 0xb0, 0x80]);
    expect(skrevet("\udc00\udc00")).toEqual([0xed, 0xb0, 0x80, 0xed, 0xb0, 0x80]);
  });
});

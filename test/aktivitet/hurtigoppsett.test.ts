// What the fast reading of CSV rows goes by: the heading, the names it knows, local codes, opphør by the rules, and the bytes it looks at.

import { describe, expect, it } from "vitest";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import { laerNavn } from "../../src/aktivitet/stroem/Hurtigleser.js";
import { lesRadHurtig } from "../../src/aktivitet/stroem/lesRadHurtig.js";
import { nyRaarad } from "../../src/aktivitet/stroem/Raarad.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { ANNEN, bytesAv, lagLeser, lagRadleser, OPPSETT, VANLIG, vis } from "../stoette/hurtigrad.js";

const RESTEN = "kode;fra;til;timerPerUke;plasser;opphoer;avslutning";

describe("overskriften", () => {
  it("de vanlige kolonnene i vanlig rekkefølge, med eller uten id og kommune, leses på den korte måten", () => {
    const vanlig = (hode: string) => lagLeser(hode).vanlig;
    for (const foran of ["id;bruker;kommune", "bruker;kommune", "id;bruker", "bruker"])
      expect(vanlig(`${foran};${RESTEN}`), foran).toBe(true);
    for (const hode of [
      `${VANLIG};foedselsaar`,
      VANLIG.replace(";avslutning", ""),
      VANLIG.replace(";plasser", ""),
      `bruker;id;kommune;${RESTEN}`,
      "bruker;kode;fra",
    ])
      expect(vanlig(hode), hode).toBe(false);
  });

  it.each(["", ";foedselsaar"])("uten id, uten kommune og uten begge%s", (mer) => {
    const les = (foran: string, rad: string) =>
      lagRadleser(`${foran};${RESTEN}${mer}`)(`${rad};LOKO;2019-01-01;;;;;${mer === "" ? "" : ";"}\n`);
    expect(les("id;bruker;kommune", "v;b;k")).toBe("v|b @3 LOKO 2019-01-01– 10000/1 0");
    expect(les("bruker;kommune", "b;k")).toBe("|b @3 LOKO 2019-01-01– 10000/1 0");
    expect(les("id;bruker", "v;b")).toBe("v|b @5 LOKO 2019-01-01– 10000/1 0");
    expect(les("bruker", "b")).toBe("|b @5 LOKO 2019-01-01– 10000/1 0");
    expect(les("bruker", "v;b")).toBeUndefined();
  });

  it("kolonnene kan stå i hvilken som helst rekkefølge, og en rad får ingenting av den forrige", () => {
    const les = lagRadleser("avslutning;opphoer;plasser;timerPerUke;til;fra;kode;kommune;bruker;id");
    const full = "doed;2019-01-02/2019-01-02;2;;2019-01-31;2019-01-01;LOKO;k;b;v\n";
    expect(les(full)).toBe("v|b @3 LOKO 2019-01-01–2019-01-31 20000/1 2 2019-01-02 2019-01-02");
    expect(les(";;;;;2019-01-01;LOKO;;b;\n")).toBe("|b @5 LOKO 2019-01-01– 10000/1 0");
    expect(les(";;;7;;2019-01-01;OL;;b;\n")).toBe("|b @5 OL 2019-01-01– 70000/7 0");
    expect(les(";;;;;;LOKO;k;b;v\n")).toBeUndefined();
    expect(les(";;;;;2019-01-01;;k;b;v\n")).toBeUndefined();
    expect(les(";;;;;2019-01-01;LOKO;k;;v\n")).toBeUndefined();
    expect(les(";;;;;2019-01-01;LOKO;xx;b;v\n")).toBeUndefined();
  });

  it.each([";", ",", "\t"])("skilletegnet «%s» skiller, de andre er tegn i en tekst", (skille) => {
    for (const hode of [VANLIG, ANNEN]) {
      const les = lagRadleser(hode.replaceAll(";", skille));
      const rad = (id: string, mengde: string) =>
        les(
          `${[id, "b", "k", "OL", "2019-01-01", "", mengde, "", "", ""].join(skille)}${hode === VANLIG ? "" : skille}\n`,
        );
      expect(rad("v", "7.5")).toBe("v|b @3 OL 2019-01-01– 75000/7 0");
      expect(rad("v", "7,5")).toBe(skille === "," ? undefined : "v|b @3 OL 2019-01-01– 75000/7 0");
      const andre = skille === ";" ? "a,b" : "a;b";
      expect(rad(andre, "7")).toBe(`${andre}|b @3 OL 2019-01-01– 70000/7 0`);
    }
  });

  it("den siste kolonnens ord slås opp til linjens slutt, som er overskriftens", () => {
    const lf = lagRadleser(VANLIG);
    const crlf = lagRadleser(VANLIG, OPPSETT, "\r\n");
    const annen = lagRadleser(`${ANNEN.replace(";avslutning", "")};avslutning`, OPPSETT, "\r\n");
    const rad = "v;b;;LOKO;2019-01-01;2019-01-02;;;;doed";
    expect([lf(`${rad}\n`), crlf(`${rad}\r\n`)]).toEqual(
      Array(2).fill("v|b @5 LOKO 2019-01-01–2019-01-02 10000/1 2"),
    );
    expect(annen("v;b;;LOKO;2019-01-01;2019-01-02;;;;1950;doed\r\n")).toMatch(/10000\/1 2$/);
    expect([lf(`${rad}\r\n`), crlf(`${rad}\n`)]).toEqual([undefined, undefined]);
    expect(crlf("v;b;;LOKO;2019-01-01;;;;;\n")).toBeDefined();
  });

  it("fødselsår fra 1900 til 2199 tas, og sjeldne kolonner bare når de er tomme", () => {
    const les = lagRadleser(`foedselsaar;${VANLIG};mengde;enhet;per`);
    const rad = (aar: string, mengde = ";;") => les(`${aar};v;b;;LOKO;2019-01-01;;;;;;${mengde}\n`);
    for (const aar of ["", "1900", "1931", "2199"])
      expect(rad(aar), aar).toBe("v|b @5 LOKO 2019-01-01– 10000/1 0");
    for (const aar of ["1899", "2200", "193", "19311", "x"]) expect(rad(aar), aar).toBeUndefined();
    for (const mengde of ["7;;", ";time;", ";;uke"]) expect(rad("1931", mengde), mengde).toBeUndefined();
  });
});

describe("navn og koder", () => {
  it("et navn må læres først, og rader uten kommune likeså; steder er ikke flere enn 10 000", () => {
    const bytes = bytesAv("v;b;Ny;LOKO;2019-01-01;;;;;;Nord\n");
    const les = lagLeser(`${VANLIG};tjenestested`);
    const rad = nyRaarad();
    expect(lesRadHurtig(les, rad, bytes, 0)).toBe(-1);
    laerNavn(les, "Ny", 77, undefined);
    expect(lesRadHurtig(les, rad, bytes, 0)).toBe(-1);
    laerNavn(les, "Ny", 78, "Nord"); // the number stands
    expect(lesRadHurtig(les, rad, bytes, 0)).toBe(33);
    expect(vis(rad)).toMatch("v|b @77 LOKO");
    const utenNavn = lagLeser(VANLIG);
    for (const hode of [VANLIG, ANNEN]) {
      const lesUten = { ...lagLeser(hode), utenKommune: -1 };
      expect(
        lesRadHurtig(lesUten, rad, bytesAv(`v;b;;LOKO;2019-01-01;;;;;${hode === VANLIG ? "" : ";"}\n`), 0),
      ).toBe(-1);
    }
    laerNavn(utenNavn, undefined, 9, undefined);
    expect(utenNavn.utenKommune).toBe(9);
    for (let i = 0; i < 10_001; i += 1) laerNavn(les, undefined, 0, `s${i}`);
    expect(les.steder.antall).toBe(10_000);
  });

  it("T-7: en lokal kode med én betydning slås opp; skjemaets egen kode viker for den", () => {
    const segmenter = [{ kode: 0, fra: -UTEN_SLUTT, til: UTEN_SLUTT }];
    const oversetter = new Map<unknown, number | typeof segmenter>([
      ["HJ", 16],
      ["LOKO", 47],
      ["OL", segmenter],
      [7, 0],
    ]);
    for (const hode of [VANLIG, ANNEN]) {
      const les = lagRadleser(hode, { ...OPPSETT, oversetter });
      const kode = (tekst: string, timer = "") =>
        les(`v;b;;${tekst};2019-01-01;;${timer};;;${hode === VANLIG ? "" : ";"}\n`)?.match(/@5 (\w+)/)?.[1];
      expect([kode("HJ", "7"), kode("LOKO"), kode("LOKJ"), kode("BPAN", "7")]).toEqual([
        "OL",
        "LFKO",
        "LOKJ",
        "BPAN",
      ]);
      expect([kode("OL", "7"), kode("7", "7"), kode("", "7"), kode("undefined", "7")]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

describe("opphør", () => {
  const lesMed = (hode: string, opphoer: string, regler = STANDARDVALG) => {
    const raa = nyRaarad();
    const rad = `v;b;;LOKO;2019-01-10;2019-01-31;;;${opphoer};${hode === VANLIG ? "" : ";"}\n`;
    const neste = lesRadHurtig(lagLeser(hode, { ...OPPSETT, regler }), raa, bytesAv(rad), 0);
    if (neste < 0) return undefined;
    const { opphoer: par, antallOpphoer, avkortet } = raa.post;
    const dager = par.slice(0, 2 * antallOpphoer).map((d) => d - 17_897 + 1); // days of January
    return [dager.join(" "), ...avkortet.map(({ nr, hvordan }) => `${nr} ${hvordan}`)].join(", ");
  };
  const jan = (fra: number, til: number) =>
    [fra, til].map((d) => `2019-01-${String(d).padStart(2, "0")}`).join("/");

  it.each<[string, [number, number][], string]>([
    [
      "i rekkefølge",
      [
        [11, 12],
        [14, 14],
        [16, 31],
      ],
      "11 12 14 14 16 31",
    ],
    ["fra første til siste dag", [[10, 31]], "10 31"],
    [
      "ved siden av hverandre",
      [
        [11, 12],
        [13, 14],
      ],
      "11 14",
    ],
    [
      "over hverandre",
      [
        [11, 14],
        [13, 20],
      ],
      "11 20",
    ],
    [
      "i hverandre",
      [
        [11, 20],
        [13, 14],
      ],
      "11 20",
    ],
    [
      "baklengs",
      [
        [20, 21],
        [11, 12],
        [15, 15],
      ],
      "11 12 15 15 20 21",
    ],
    [
      "før vedtaket",
      [
        [9, 12],
        [14, 15],
      ],
      "10 12 14 15, 0 delvis",
    ],
    [
      "utenfor vedtaket",
      [
        [11, 11],
        [1, 9],
      ],
      "11 11, 1 utenfor",
    ],
    ["lengre enn vedtaket", [[9, 31]], "10 31, 0 lengre"],
  ])("V-2: %s", (_hvordan, par, ventet) => {
    const tekst = par.map(([fra, til]) => jan(fra, til)).join(" ");
    for (const hode of [VANLIG, ANNEN]) expect(lesMed(hode, tekst)).toBe(ventet);
  });

  it("V-2: etter vedtaket, og når siste dag ikke tapes", () => {
    const tapesIkke = { ...STANDARDVALG, opphoersSisteDag: "tapes-ikke" } as const;
    for (const hode of [VANLIG, ANNEN]) {
      expect(lesMed(hode, "2019-01-30/2019-02-01")).toBe("30 31, 0 delvis");
      expect(lesMed(hode, "2019-02-01/2019-02-02")).toBe(", 0 utenfor");
      expect(lesMed(hode, `${jan(11, 13)} ${jan(14, 14)} ${jan(16, 17)}`, tapesIkke)).toBe("11 12 16 16");
    }
  });

  it("høyst 16, hver med to dager som finnes, i rekkefølge, og ett mellomrom mellom", () => {
    const mange = (antall: number) => Array.from({ length: antall }, (_, i) => jan(10 + i, 10 + i)).join(" ");
    for (const hode of [VANLIG, ANNEN]) {
      expect(lesMed(hode, mange(16))).toBe("10 25");
      const gale = [
        ...[mange(17), jan(12, 11), "2019-01-11", "2019-01-11/", "/2019-01-11", "2019-01-11-2019-01-12"],
        ...["2019-01-11/2019-02-30", "2019-02-30/2019-03-01", `${jan(11, 12)} `, ` ${jan(11, 12)}`, "x"],
        ...[
          `${jan(11, 12)}  ${jan(14, 15)}`,
          `${jan(11, 12)},${jan(14, 15)}`,
          `${jan(11, 12)}/${jan(14, 15)}`,
        ],
      ];
      for (const tekst of gale) expect(lesMed(hode, tekst), tekst).toBeUndefined();
    }
  });

  it("en rad uten opphør har ingen av den forrige, og heller ingen avkortede", () => {
    for (const hode of [VANLIG, ANNEN]) {
      const [les, raa] = [lagLeser(hode), nyRaarad()];
      const rad = (opphoer: string) =>
        lesRadHurtig(
          les,
          raa,
          bytesAv(`v;b;;LOKO;2019-01-10;2019-01-31;;;${opphoer};${hode === VANLIG ? "" : ";"}\n`),
          0,
        );
      rad(`${jan(1, 12)} ${jan(14, 15)}`);
      expect([raa.post.antallOpphoer, raa.post.avkortet.length]).toEqual([2, 1]);
      rad("");
      expect([raa.post.antallOpphoer, raa.post.avkortet.length]).toEqual([0, 0]);
    }
  });
});

describe("bytene", () => {
  it("leses der de står: midt i et utsnitt, og fra nye byte for en kjent rad, og en ny rad for kjente byte", () => {
    for (const [hode, mer] of [
      [VANLIG, ""],
      [ANNEN, ";"],
    ] as const) {
      const foer = "søppel\n";
      const rad = (bruker: string) => `v;${bruker};;LOKO;2019-01-01;;;;;${mer}\n`;
      const a = bytesAv(rad("aa"), foer).subarray(3);
      const b = bytesAv(rad("bb"), foer).subarray(3);
      const start = new TextEncoder().encode(foer).length - 3;
      const [les, annen, foerste, andre] = [lagLeser(hode), lagLeser(hode), nyRaarad(), nyRaarad()];
      const bruker = (leser: typeof les, r: typeof foerste, bytes: Uint8Array) => {
        r.harTekst = true;
        r.post.foedselsaar = 1950;
        r.post.tjenestested = "Nord";
        expect(lesRadHurtig(leser, r, bytes, start)).toBe(start + rad("aa").length);
        expect(r.post).toMatchObject({ foedselsaar: undefined, tjenestested: undefined });
        expect([r.harTekst, r.bruker, r.id]).toEqual([false, bytes, bytes]);
        return vis(r).split(" ")[0];
      };
      expect(bruker(les, foerste, a)).toBe("v|aa");
      expect(bruker(les, foerste, b)).toBe("v|bb");
      expect(bruker(les, andre, b)).toBe("v|bb");
      expect(bruker(annen, andre, b)).toBe("v|bb");
      expect(bruker(les, andre, a)).toBe("v|aa");
    }
  });
});

// Maps of local codes from CSV and objects, and the check of which codes vedtak have.

import { describe, expect, it } from "vitest";
import { beregnAktivitet, kontrollerKoder, lagKodekart } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { skiftende } from "../stoette/skiftende.js";

const rader = (csv: string) => lagKodekart(csv).koder.map((rad) => Object.values(rad).join("|"));
const feil = (csv: string) => fangSioFeil(() => lagKodekart(csv));

describe("lagKodekart: CSV", () => {
  it.each([
    ["semikolon", "lokal;kode\na;LOKO\nb;OL"],
    ["komma", "lokal,kode\na,LOKO\nb,OL\n"],
    ["tabulator", "lokal\tkode\na\tLOKO\nb\tOL"],
    ["CRLF og tomme linjer", "lokal;kode\r\na;LOKO\r\n\r\n  \r\nb;OL\r\n"],
    ["CR", "lokal;kode\ra;LOKO\rb;OL\r"],
    ["BOM og mellomrom", "\ufeff lokal ; kode \n a ; LOKO \nb ;OL "],
    ["andre overskrifter", "Lokal kode;Tjenestekode;FRA\na;LOKO;\nb;OL"],
    ["lokalkode, og kolonnene om hverandre", "kode;lokalkode\nOL;b\nLOKO;a"],
    ["anførselstegn", 'lokal;"kode"\n"a";LOKO\nb;"OL"'],
  ])("med %s", (_navn, csv) => {
    expect(rader(csv)).toEqual(["a|LOKO", "b|OL"]);
  });

  it("en BOM foran er borte, også foran et anførselstegn; en inne i en kode er en del av den", () => {
    expect(rader('\ufeff"lokal";kode\na;LOKO')).toEqual(["a|LOKO"]);
    expect(rader("lokal;kode\na\ufeffb;LOKO")).toEqual(["a\ufeffb|LOKO"]);
  });

  it("skilletegn og doble anførselstegn innenfor anførselstegn er en del av koden", () => {
    expect(rader('lokal;kode\n"a;b";LOKO\n"si ""hei"" da";OL\n"""";UK')).toEqual([
      '"|UK',
      "a;b|LOKO",
      'si "hei" da|OL',
    ]);
    expect(rader("lokal,kode\na;b,LOKO")).toEqual(["a;b|LOKO"]);
  });

  it("sortert etter koden og første dag, frosset, med de dagene som er gitt", () => {
    const kart = lagKodekart("lokal;kode;fra;til\nb;UK\na;OL;2019-02-01;\na;LOKO;;2019-01-31");
    expect(kart).toStrictEqual({
      koder: [
        { lokal: "a", kode: "LOKO", til: "2019-01-31" },
        { lokal: "a", kode: "OL", fra: "2019-02-01" },
        { lokal: "b", kode: "UK" },
      ],
    });
    expect(Object.isFrozen(kart) && Object.isFrozen(kart.koder) && kart.koder.every(Object.isFrozen)).toBe(
      true,
    );
    expect(rader("lokal;kode;fra;til\na;UK;2019-03-01\na;OL;2019-02-01;2019-02-28")).toEqual([
      "a|OL|2019-02-01|2019-02-28",
      "a|UK|2019-03-01",
    ]);
  });

  it("ukjente kolonner nevnes med sin plass i overskriften", () => {
    const melding = (navn: string) =>
      `Ukjent kolonne: fant ${navn}; overskriften skal være lokal;kode, eventuelt med fra og til.`;
    expect(feil("lokal;x,y;Pris\na;b;c")).toEqual([
      { kode: "UKJENT_KOLONNE", sti: [1, 2], melding: melding("«x,y»") },
      { kode: "UKJENT_KOLONNE", sti: [1, 3], melding: melding("«Pris»") },
    ]);
    expect(feil("")).toEqual([{ kode: "UKJENT_KOLONNE", sti: [1, 1], melding: melding("«»") }]);
  });

  it("en linje med flere felt enn overskriften er en feil, en med færre kan være riktig", () => {
    expect(feil("lokal;kode\na;LOKO\n\nb;OL;x")).toEqual([
      { kode: "UGYLDIG_VERDI", sti: [4], melding: "Linje 4 har 3 felt, og overskriften har 2." },
    ]);
    expect(feil("lokal\na;LOKO")).toEqual([
      { kode: "UGYLDIG_VERDI", sti: [2], melding: "Linje 2 har 2 felt, og overskriften har 1." },
    ]);
    expect(rader("lokal;kode;fra\na;LOKO")).toEqual(["a|LOKO"]);
  });

  it("feil i en rad nevnes med linjen og feltet", () => {
    const funnet = feil("lokal;kode;fra;til\n\na;LOK\n;OL\nb;UK;2019-02-01;2019-01-31\nc");
    expect(funnet.map((f) => [f.kode, f.sti])).toEqual([
      ["UKJENT_TJENESTEKODE", [3, "kode"]],
      ["MANGLER_FELT", [4, "lokal"]],
      ["MANGLER_FELT", [6, "kode"]],
      ["UGYLDIG_DATO", [5, "til"]],
    ]);
    expect(feil("lokal;kode\na;LOKO\n\na;OL").map((f) => [f.kode, f.sti])).toEqual([
      ["DUPLIKAT_LOKAL_KODE", [4, "lokal"]],
    ]);
  });
});

describe("lagKodekart: annet", () => {
  it("et objekt, en liste, eller et kart om igjen", () => {
    const ventet = { koder: [{ lokal: "a", kode: "LOKO" }] };
    expect(lagKodekart({ a: "LOKO" })).toEqual(ventet);
    expect(lagKodekart([{ lokal: "a", kode: "LOKO" }])).toEqual(ventet);
    expect(lagKodekart(lagKodekart("lokal;kode\na;LOKO"))).toEqual(ventet);
    expect(lagKodekart({ koder: "LOKO" } as never)).toEqual({ koder: [{ lokal: "koder", kode: "LOKO" }] });
  });

  it("feilene står der de er", () => {
    const sti = (inn: unknown) => fangSioFeil(() => lagKodekart(inn as never)).map((f) => [f.kode, f.sti]);
    expect(sti({ a: "LOK" })).toEqual([["UKJENT_TJENESTEKODE", ["a"]]]);
    expect(sti([{ lokal: "a", kode: "LOK" }])).toEqual([["UKJENT_TJENESTEKODE", ["koder", 0, "kode"]]]);
    expect(sti(7)).toEqual([["UGYLDIG_TYPE", []]]);
  });
});

describe("kontrollerKoder", () => {
  const jan = { fra: "2019-01-01", til: "2019-01-31" };
  const kart = lagKodekart(
    "lokal;kode;fra;til\nx;LOKO;2019-01-01;2019-01-15\nx;LSKO;2019-01-16;2019-01-31\ny;OL\n",
  );

  it("teller kodene, i orden, med det de betyr, og de som ikke betyr noe, med den første", () => {
    const vedtak = [
      { kode: "y" },
      { kode: "UK" },
      { kode: "å" },
      { kode: "b" },
      { kode: "y" },
      { kode: "å" },
    ];
    const svar = kontrollerKoder({ vedtak, lokaleKoder: { y: "OL", ubrukt: "UK", Annen: "UK" } });
    expect(svar).toStrictEqual({
      koder: [
        { kode: "UK", antall: 1, tjenestekoder: ["UK"] },
        { kode: "y", antall: 2, tjenestekoder: ["OL"] },
      ],
      ukjente: [
        { kode: "b", antall: 1, foerste: 3 },
        { kode: "å", antall: 2, foerste: 2 },
      ],
      merknader: [
        {
          kode: "LOKAL_KODE_IKKE_BRUKT",
          sti: ["lokaleKoder", "Annen"],
          melding: "Den lokale koden «Annen» er oversatt, men ingen vedtak har den.",
        },
        {
          kode: "LOKAL_KODE_IKKE_BRUKT",
          sti: ["lokaleKoder", "ubrukt"],
          melding: "Den lokale koden «ubrukt» er oversatt, men ingen vedtak har den.",
        },
      ],
    });
    expect(Object.isFrozen(svar) && Object.isFrozen(svar.koder[0]?.tjenestekoder)).toBe(true);
    expect(kontrollerKoder({ vedtak: [] })).toEqual({ koder: [], ukjente: [], merknader: [] });
  });

  it("T-7: viser stedet i et kodekart, den første raden der koden står i flere", () => {
    const koder = [
      { lokal: "y", kode: "OL" },
      { lokal: "x", kode: "OL", til: "2018-12-31" },
      { lokal: "x", kode: "UK", fra: "2019-01-01" },
    ] as const;
    const { merknader } = kontrollerKoder({ vedtak: [{ kode: "y" }], lokaleKoder: { koder } });
    expect(merknader.map(({ sti }) => sti)).toEqual([["lokaleKoder", "koder", 1, "lokal"]]);
    // a code may have any name in a plain object
    const ordbok = kontrollerKoder({ vedtak: [], lokaleKoder: { koder: "OL" } });
    expect(ordbok.merknader.map(({ sti }) => sti)).toEqual([["lokaleKoder", "koder"]]);
  });

  it("T-7: en kode som skifter, betyr det den gjør på vedtakets dager i perioden", () => {
    const bruk = (vedtak: object, resten: object = { periode: jan }) => {
      const { koder, ukjente } = kontrollerKoder({
        vedtak: [{ kode: "x", ...vedtak }],
        lokaleKoder: kart,
        ...resten,
      });
      return koder[0]?.tjenestekoder.join("+") ?? `ukjent ${ukjente[0]?.antall}`;
    };
    expect(bruk({})).toBe("LOKO+LSKO");
    expect(bruk({ fra: "2018-01-01" })).toBe("LOKO+LSKO");
    expect(bruk({ fra: "2019-01-16" })).toBe("LSKO");
    expect(bruk({ til: "2019-01-15" })).toBe("LOKO");
    expect(bruk({ fra: "2019-01-03", til: "2019-01-20" }, {})).toBe("LOKO+LSKO");
    expect(bruk({ fra: "2019-01-03" }, {})).toBe("ukjent 1");
    expect(bruk({ til: "2019-01-03" }, {})).toBe("ukjent 1");
    expect(bruk({ fra: "2019-01-03" }, { periode: { fra: "2019-01-01", til: "2019-02-01" } })).toBe(
      "ukjent 1",
    );
    expect(bruk({}, { periode: { fra: "2018-12-31", til: "2019-01-31" } })).toBe("ukjent 1");
    // without an end from a day on, which the vedtak begins before
    const senere = { lokaleKoder: lagKodekart("lokal;kode;fra\nx;LOKO;2019-02-01") };
    expect([bruk({ fra: "2019-01-31" }, senere), bruk({ fra: "2019-02-01" }, senere)]).toEqual([
      "ukjent 1",
      "LOKO",
    ]);
  });

  it("T-7: en kode uten betydning på vedtakets dager er ikke ukjent der ingen av dem er i perioden", () => {
    const vedtak = [
      { id: "f", bruker: "b", kode: "x", fra: "2018-01-01", til: "2018-12-31" },
      { id: "e", bruker: "b", kode: "x", fra: "2019-02-01" },
    ];
    const inn = { periode: jan, lokaleKoder: kart, vedtak };
    expect(kontrollerKoder(inn)).toMatchObject({
      koder: [{ kode: "x", antall: 2, tjenestekoder: [] }],
      ukjente: [],
    });
    expect(beregnAktivitet(inn).linjer).toEqual([]);
    expect(kontrollerKoder({ lokaleKoder: kart, vedtak }).ukjente).toEqual([
      { kode: "x", antall: 2, foerste: 0 },
    ]);
  });

  it("den samme koden kan ha en betydning i noen vedtak og ingen i andre", () => {
    const vedtak = ["2019-01-01", "2019-02-01", "2019-01-16", "2019-03-01"].map((fra) => ({
      kode: "x",
      fra,
      til: fra,
    }));
    expect(kontrollerKoder({ vedtak: [{ kode: "y" }, ...vedtak], lokaleKoder: kart })).toMatchObject({
      koder: [
        { kode: "x", antall: 2, tjenestekoder: ["LOKO", "LSKO"] },
        { kode: "y", antall: 1 },
      ],
      ukjente: [{ kode: "x", antall: 2, foerste: 2 }],
      merknader: [],
    });
  });

  it("feltene er de som ble lest første gang, også av en som gir noe annet siden", () => {
    const inn = { vedtak: [{ kode: "UK" }] };
    expect(kontrollerKoder(skiftende(inn, "vedtak", [{ kode: "LOKO" }])).koder.map((k) => k.kode)).toEqual([
      "UK",
    ]);
  });

  it("det som ikke er en kode, er en tom kode uten betydning", () => {
    const vedtak: unknown[] = [null, { kode: "UK" }, {}, { kode: 7 }, 5];
    expect(kontrollerKoder({ vedtak: vedtak as never })).toMatchObject({
      koder: [{ kode: "UK", antall: 1 }],
      ukjente: [{ kode: "", antall: 4, foerste: 0 }],
    });
  });

  it("alt som er galt, nevnes på én gang", () => {
    const funn = (inn: unknown) =>
      fangSioFeil(() => kontrollerKoder(inn as never)).map((f) => [f.kode, f.sti.join()]);
    const periode = { fra: "2019-02-01", til: "2019-01-01" };
    expect(funn({ periode, lokaleKoder: { a: "LOK" }, vedtak: "nei", x: 1 })).toEqual([
      ["UKJENT_FELT", "x"],
      ["UGYLDIG_DATO", "periode,til"],
      ["UKJENT_TJENESTEKODE", "lokaleKoder,a"],
      ["UGYLDIG_TYPE", "vedtak"],
    ]);
    expect(funn({})).toEqual([["MANGLER_FELT", "vedtak"]]);
    expect(funn(5)).toEqual([["UGYLDIG_TYPE", ""]]);
    expect(funn({ vedtak: [], periode: { fra: "2019-01-01" } })).toEqual([["MANGLER_FELT", "periode,til"]]);
    const [bakvendt] = fangSioFeil(() => kontrollerKoder({ vedtak: [], periode }));
    expect(bakvendt?.melding).toMatch(/^Perioden slutter «2019-01-01», før starten «2019-02-01»;/);
  });
});

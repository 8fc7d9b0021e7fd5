// The reader of CSV by itself: which rows it reads fast, what it gives of each, and how far it has come when a row stops it.

import { describe, expect, it } from "vitest";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import { lagCsvleser } from "../../src/aktivitet/stroem/csvleser.js";
import { nyLesing } from "../../src/aktivitet/stroem/Lesing.js";
import { mottakUten } from "../../src/aktivitet/stroem/mottakUten.js";
import { idTil } from "../../src/aktivitet/stroem/Raarad.js";
import type { Problem } from "../../src/index.js";
import { feiltekst, feiltekster } from "../stoette/feiltekster.js";
import { OPPSETT, VANLIG } from "../stoette/hurtigrad.js";
import { lestInn } from "../stoette/mottak.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const GALT: Problem = { kode: "UGYLDIG_VERDI", sti: ["bruker"], melding: "Galt." };

/** A reading whose receiver tells of each row: id, number, municipality, and whether it was read fast; one with the id `galt` can't stand there. */
function begynn(valg: { hode?: string; linje?: number; hurtig?: boolean; samler?: boolean } = {}) {
  const mottak = mottakUten(lestInn());
  const rader: string[] = [];
  const ta = (rad: Parameters<typeof mottak.ta>[0]) => {
    const maate = rad.harTekst ? "grundig" : "fort";
    rader.push(`${idTil(rad)} nr. ${rad.nr} i ${mottak.akk.kommuner[rad.kommune] ?? "–"} ${maate}`);
    return idTil(rad) === "galt" ? GALT : undefined;
  };
  const oppsett = { samler: valg.samler ?? false, maksFeil: 100 };
  const lesing = nyLesing({ ...mottak, ta }, OPPSETT, oppsett);
  const leser = lagCsvleser(lesing, { hode: undefined, linje: 1, hurtig: true, ...valg });
  return { lesing, leser, rader };
}

function les(tekst: string, valg: Parameters<typeof begynn>[0] = {}) {
  const lesning = begynn(valg);
  lesning.leser.ta(utf8(tekst));
  lesning.leser.slutt();
  return lesning;
}

const rad = (id: string, kommune = "", mer = ";;;;;") => `${id};b;${kommune};LOKO;1970-04-11${mer}\n`;

describe("radene", () => {
  it("leses fort når kommunen er kjent, og ellers grundig; nummeret er plassen blant radene", () => {
    const tekst = `${VANLIG}\n${["", "", "Os", "Os", "", "Å", "Å"].map((k, i) => rad(`v${i}`, k)).join("")}`;
    expect(les(tekst).rader).toEqual([
      "v0 nr. 0 i – grundig",
      "v1 nr. 1 i – fort",
      "v2 nr. 2 i Os grundig",
      "v3 nr. 3 i Os fort",
      "v4 nr. 4 i – fort",
      "v5 nr. 5 i Å grundig",
      "v6 nr. 6 i Å fort",
    ]);
    expect(les(tekst, { hurtig: false }).rader.every((r) => r.endsWith("grundig"))).toBe(true);
    const { lesing } = les(tekst);
    expect([lesing.rader, lesing.bytes]).toEqual([7, utf8(tekst).length]);
  });

  it("under en overskrift som er gitt, leses som under filens egen", () => {
    const tekst = rad("v0") + rad("v1");
    expect(les(tekst, { hode: VANLIG }).rader).toEqual(["v0 nr. 0 i – grundig", "v1 nr. 1 i – fort"]);
    expect(les(tekst, { hode: VANLIG, hurtig: false }).rader).toEqual([
      "v0 nr. 0 i – grundig",
      "v1 nr. 1 i – grundig",
    ]);
  });

  it("stedet i en rad som er lest grundig, kjennes igjen i den neste", () => {
    const hode = `${VANLIG};tjenestested`;
    const sted = (id: string, navn: string) => rad(id, "", `;;;;;;${navn}`);
    const tekst = ["Nord", "Nord", "Sør", "", "Sør"].map((navn, i) => sted(`v${i}`, navn)).join("");
    // a heading that is given ends its lines with LF
    expect(les(tekst, { hode }).rader.map((r) => r.split(" ").at(-1))).toEqual([
      ...["grundig", "fort", "grundig", "fort", "fort"],
    ]);
  });

  it("tomme linjer er ingen rader, og ingen byte etter dem går tapt", () => {
    for (const hurtig of [true, false]) {
      const tekst = `${VANLIG}\n\n${rad("a")}\n\r\n\n${rad("b")}\r\n${rad("c")}\n`;
      expect(les(tekst, { hurtig }).rader.map((r) => r[0])).toEqual(["a", "b", "c"]);
    }
  });

  it("en vognretur som ikke avslutter en linje, er et tegn i raden", () => {
    const hode = "bruker;kode;fra";
    const { rader, lesing } = les(`${hode}\n\ra;LOKO;1970-04-11\n\r;;\nb;LOKO;1970-04-11\n`, {
      samler: true,
    });
    expect(rader.map((r) => r.split(" ")[2])).toEqual(["0", "2"]);
    expect(lesing.feil.map((f) => f.sti.join("."))).toEqual(["linje.3.fra", "linje.3.kode"]);
    expect(lesing.rader).toBe(3);
  });
});

describe("linjen", () => {
  it("er rett også etter rader som er lest fort, tomme linjer og linjeskift i felt", () => {
    const flere = 'x;b;;LOKO;1970-04-11;1970-04-30;;;"1970-04-12/1970-04-12\n1970-04-14/1970-04-14";\n';
    const gal = rad("g", "", ";1970-04-10;;;;");
    const tekst = `${VANLIG}\n${rad("a")}${rad("b")}${gal}\n${rad("c")}${flere}${rad("d")}${gal}`;
    for (const [valg, linjer] of [
      [{}, [4, 10]],
      [{ hurtig: false }, [4, 10]],
      [{ linje: 11 }, [14, 20]],
    ] as const) {
      const { lesing, rader } = les(tekst, { samler: true, ...valg });
      expect(lesing.feil.map((f) => f.sti)).toEqual(linjer.map((linje) => ["linje", linje, "til"]));
      expect(rader.map((r) => r.slice(0, 7))).toEqual([
        "a nr. 0",
        "b nr. 1",
        "c nr. 3",
        "x nr. 4",
        "d nr. 5",
      ]);
      expect([lesing.rader, lesing.avvist]).toEqual([7, 2]);
    }
    const uten = tekst.slice(VANLIG.length + 1);
    const { lesing } = les(uten, { samler: true, hode: VANLIG, linje: 100 });
    expect(lesing.feil.map((f) => f.sti[1])).toEqual([102, 108]);
  });

  it("til en rad som ikke kan stå der den står, sies også når den er lest fort", () => {
    const tekst = `${VANLIG}\n${rad("a")}\n${rad("b")}${rad("c")}${rad("galt")}${rad("d")}`;
    for (const hurtig of [true, false]) {
      const { lesing, leser, rader } = begynn({ hurtig, samler: true });
      expect(feiltekster(() => leser.ta(utf8(tekst)))).toEqual([
        "UGYLDIG_VERDI linje.6.bruker: Linje 6: Galt.",
      ]);
      expect([rader.length, lesing.rader]).toEqual([4, 4]);
    }
  });
});

describe("tvilsomme rader", () => {
  it("får sine merknader også når de er lest fort, og bare de", () => {
    const opphoer = ";1970-04-20;;;1970-04-10/1970-04-12;";
    const tekst = [
      rad("a"),
      rad("b", "", ";;;;;doed"),
      rad("c", "", ";1970-04-20;;;;doed"),
      rad("d", "", opphoer),
      rad("e"),
      "f;b;;LOKO;1970-04-11;1970-04-20;;;1970-04-12/1970-04-13;\n",
    ].join("");
    const { lesing, rader } = les(`${VANLIG}\n${tekst}`);
    expect(lesing.mottak.kurv.nye.map((m) => [m.kode, ...m.sti])).toEqual([
      ["AVSLUTNING_UTEN_SLUTT", "vedtak", "b", "avslutning"],
      ["OPPHOER_UTENFOR_VEDTAKET", "vedtak", "d", "opphoer", 0],
    ]);
    expect(rader.map((r) => r.split(" ").at(-1))).toEqual(["grundig", ...Array(5).fill("fort")]);
    expect(lesing.rad.post.til).not.toBe(UTEN_SLUTT);
    expect(lesing.rader).toBe(6);
  });
});

describe("lange rader", () => {
  it("lengden er radens egen, også etter en annen lang", () => {
    // the first line break is inside the quotes, so that both records are read at once
    const lang = `"\n${"x".repeat(600_000)}\nx"\n`;
    const { lesing } = les(`${VANLIG}\n${lang}"b"\n`, { samler: true });
    expect(lesing.feil.map(feiltekst)).toEqual(
      [2, 5].map(
        (linje) =>
          `UGYLDIG_VERDI linje.${linje}: Linje ${linje}: Raden har 1 felt, men overskriften har 10; et felt med skilletegn i skal stå i anførselstegn.`,
      ),
    );
  });
});

it("en fil uten noe har ingen overskrift, og det sies med den første linjen", () => {
  const tom = (linje: number) => [
    `MANGLER_FELT linje.${linje}: CSV-filen er tom; den skal begynne med en overskrift.`,
  ];
  expect([feiltekster(() => les("")), feiltekster(() => les("", { linje: 5 }))]).toEqual([tom(1), tom(5)]);
  expect(les("", { hode: VANLIG }).rader).toEqual([]);
  expect(les(VANLIG).rader).toEqual([]);
  expect(les(`${VANLIG}\n`).rader).toEqual([]);
});

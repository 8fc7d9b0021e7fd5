// Rows of bytes: what the fast reading takes, it reads as the schema does; and it takes the rows that most files have.

import { describe, expect, it } from "vitest";
import { lesVedtakGrundig } from "../../src/aktivitet/lesVedtakGrundig.js";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import { delOpp, nyCsvpost } from "../../src/aktivitet/stroem/csvfelt.js";
import { lagVedtak, lesTekster } from "../../src/aktivitet/stroem/csvGrundig.js";
import { lesHode } from "../../src/aktivitet/stroem/csvhode.js";
import { laerNavn, lagHurtigleser } from "../../src/aktivitet/stroem/Hurtigleser.js";
import { lesRadHurtig } from "../../src/aktivitet/stroem/lesRadHurtig.js";
import { nyRaarad } from "../../src/aktivitet/stroem/Raarad.js";
import { nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { TJENESTEKODER } from "../../src/index.js";
import { runder } from "../stoette/runder.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { dato, erTimekode } from "../stoette/tilfeldigeVedtak.js";

const VANLIGE = [
  "id",
  "bruker",
  "kommune",
  "kode",
  "fra",
  "til",
  "timerPerUke",
  "plasser",
  "opphoer",
  "avslutning",
];
const KOMMUNER = ["301", "4624", "Os", "Baerum", "kommune8"];
/** Bytes to put in; none takes one away. */
const TEGN = [[], [0], ...[...' !",-./'].map((tegn) => [tegn.charCodeAt(0)])];
/** Bytes past the row, as a buffer has them. */
const SLAKK = 32;

/** The fields of a right row as most are: opphør within the vedtak, few decimals. */
function vanligeFelter(t: Terning): Record<string, string> {
  const kode = t.ett(TJENESTEKODER);
  // days around the time, and the last days of months
  const fra = t.ett([17_500 + t.under(700), -25_567, -1, 0, 17_955, 18_016, 18_321]);
  const aapent = t.enAv(2);
  const til = fra + t.under(500);
  const desimaler = t.under(5);
  const antall = `${1 + t.under(160)}${desimaler === 0 ? "" : `${t.ett([",", "."])}${t.sifre(desimaler)}`}`;
  let neste = fra;
  const opphoer = Array.from({ length: t.enAv(3) ? t.under(17) : 0 }, () => {
    const start = neste + t.under(3);
    neste = start + t.under(20) + 2;
    return `${dato(start)}/${dato(neste - 2)}`;
  });
  return {
    id: t.enAv(9) ? "" : `v${t.sifre(t.under(12))}`,
    bruker: `p${t.sifre(t.ett([0, 1, 2, 3, 5, 6, 7, 8, 40, 199]))}`,
    kommune: t.ett(KOMMUNER),
    kode,
    fra: dato(fra),
    til: aapent ? "" : dato(Math.max(til, neste)),
    timerPerUke: erTimekode(kode) ? antall : "",
    plasser: erTimekode(kode) || t.enAv(2) ? "" : antall,
    opphoer: opphoer.join(" "),
    avslutning: t.ett(["", "", "flytting", "doed", "annet"]),
  };
}

const oppsett = { regler: STANDARDVALG, oversetter: undefined, spenn: { fra: -UTEN_SLUTT, til: UTEN_SLUTT } };

/** What a row is read as, without its texts. */
const tall = ({ kode, fra, til, mengde, avslutning, opphoer, antallOpphoer, avkortet }: Vedtakspost) => ({
  kode,
  fra,
  til,
  mengde: { ...mengde },
  avslutning,
  opphoer: opphoer.slice(0, 2 * antallOpphoer),
  avkortet: [...avkortet],
});

/** Makes both readings of rows under a heading: what the fast one says of a row, and what the schema says. */
function lagLesere(kolonner: readonly string[], skille: string, linjeskift: string) {
  const hodebytes = new TextEncoder().encode(kolonner.join(skille) + linjeskift);
  const { hode } = lesHode(hodebytes, 0, 1);
  const les = lagHurtigleser(hode, oppsett);
  KOMMUNER.forEach((kommune, nr) => {
    laerNavn(les, kommune, nr, undefined);
  });
  laerNavn(les, undefined, KOMMUNER.length, undefined);
  const rad = nyRaarad();
  const [post, felt] = [nyPost(), nyCsvpost()];
  const tekst = (bytes: Uint8Array, fra: number, til: number) =>
    new TextDecoder().decode(bytes.subarray(fra, til));
  return {
    hurtig: (bytes: Uint8Array) => {
      const neste = lesRadHurtig(les, rad, bytes, 0);
      if (neste < 0) return undefined;
      const kommune = KOMMUNER[rad.kommune];
      const id = tekst(rad.id, rad.idFra, rad.idTil);
      return {
        ...tall(rad.post),
        neste,
        kommune,
        bruker: tekst(rad.bruker, rad.brukerFra, rad.brukerTil),
        id: id === "" ? undefined : id,
      };
    },
    grundig: (bytes: Uint8Array) => {
      delOpp(felt, bytes, 0, bytes.length - SLAKK, skille.charCodeAt(0), true);
      const lest = lesTekster(felt, bytes, kolonner.length);
      if ("problem" in lest) return lest.problem;
      const problemer: Parameters<typeof lagVedtak>[2] = [];
      const vedtak = lagVedtak(hode.kolonner, lest.tekster, problemer);
      const alle = [...problemer, ...lesVedtakGrundig(vedtak, post, oppsett)];
      if (alle.length > 0) return alle;
      const { kommune, bruker, id } = post;
      return { ...tall(post), neste: felt.neste, kommune, bruker, id };
    },
  };
}

/** Headings: the usual, without id or kommune or both, in another order, with columns that are rarely used. */
function tilfeldigeKolonner(t: Terning): string[] {
  const uten = t.ett([[], [], ["id"], ["kommune"], ["id", "kommune"]]);
  const kolonner = VANLIGE.filter((k) => !uten.includes(k));
  if (t.enAv(3)) return kolonner;
  const alle = t.enAv(2) ? kolonner : [...kolonner, "mengde", "enhet", "per", "foedselsaar"];
  return alle
    .map((k) => ({ k, n: t.under(1000) }))
    .sort((a, b) => a.n - b.n)
    .map(({ k }) => k);
}

const somBytes = (rad: string) => new TextEncoder().encode(rad + "\0".repeat(SLAKK));

describe("rader lest rett fra byte", () => {
  it("for alle vanlige rader, i hvilken rekkefølge kolonnene enn står, leser hurtiglesningen dem, og likt med skjemaet", () => {
    const t = lagTerning(21);
    for (let nr = 0; nr < runder(400); nr += 1) {
      const [skille, linjeskift] = [t.ett([";", ";", "\t"]), t.ett(["\n", "\n", "\r\n"])];
      const kolonner = tilfeldigeKolonner(t);
      const lesere = lagLesere(kolonner, skille, linjeskift);
      for (let rad = 0; rad < 20; rad += 1) {
        const felter = vanligeFelter(t);
        const tekst = kolonner.map((k) => felter[k] ?? "").join(skille) + linjeskift;
        const bytes = somBytes(tekst);
        const lest = lesere.hurtig(bytes);
        // amounts that are too long for it, and the day −1, are left to the thorough reading
        const langt =
          `${felter["timerPerUke"]}${felter["plasser"]}`.length > 9 || tekst.includes("1969-12-31");
        if (lest !== undefined || !langt) expect(lest, JSON.stringify(tekst)).toEqual(lesere.grundig(bytes));
      }
    }
  });

  it("for alle rader med byte som er byttet, satt inn eller tatt bort, leser hurtiglesningen bare det som skjemaet leser, og likt", () => {
    const t = lagTerning(22);
    let [tatt, latt] = [0, 0];
    for (let nr = 0; nr < runder(300); nr += 1) {
      const skille = t.ett([";", ";", ",", "\t"]);
      const kolonner = tilfeldigeKolonner(t);
      const lesere = lagLesere(kolonner, skille, "\n");
      for (let rad = 0; rad < 60; rad += 1) {
        const felter = vanligeFelter(t);
        const bytes = [...new TextEncoder().encode(`${kolonner.map((k) => felter[k] ?? "").join(skille)}\n`)];
        for (let i = 1 + t.under(2); i > 0; i -= 1) {
          const nye = t.ett([...TEGN, [t.under(256)], [48 + t.under(10)], [skille.charCodeAt(0)]]);
          const sifre = bytes.flatMap((b, hvor) => (b >= 48 && b <= 57 ? [hvor] : []));
          // half of the changes are another digit
          if (t.enAv(2)) bytes[t.ett(sifre)] = 48 + t.under(10);
          else bytes.splice(t.under(bytes.length - 1), t.under(2), ...nye);
        }
        const alle = Uint8Array.from([...bytes, ...new Array<number>(SLAKK).fill(0)]);
        const lest = lesere.hurtig(alle);
        if (lest === undefined) latt += 1;
        else {
          tatt += 1;
          expect(lest, JSON.stringify(String.fromCharCode(...bytes))).toEqual(lesere.grundig(alle));
        }
      }
    }
    expect(Math.min(tatt, latt)).toBeGreaterThan(3 * runder(300));
  });

  it("T-7: en kode med en nullbyte etter er ikke koden", () => {
    const { hurtig } = lagLesere(["bruker", "kode", "fra", "til", "timerPerUke"], ";", "\n");
    expect(hurtig(somBytes("a;BPAN;2019-01-01;;7\n"))).toBeDefined();
    expect(hurtig(somBytes("a;BPAN\0;2019-01-01;;7\n"))).toBeUndefined();
    const vanlig = lagLesere(VANLIGE, ";", "\n");
    expect(vanlig.hurtig(somBytes("1;a;301;BPAN;2019-01-01;;7;;;\n"))).toBeDefined();
    expect(vanlig.hurtig(somBytes("1;a;301;BPAN\0;2019-01-01;;7;;;\n"))).toBeUndefined();
    expect(vanlig.hurtig(somBytes("1;a;301\0;BPAN;2019-01-01;;7;;;\n"))).toBeUndefined();
  });
});

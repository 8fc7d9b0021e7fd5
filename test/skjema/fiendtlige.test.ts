// Files that are broken, hostile or only odd: each is read right, or refused with a code and its cell. None is read wrong.

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Feilkode, Merknadskode } from "../../src/index.js";
import { type LesSkjemavalg, lesSkjema } from "../../src/skjema/index.js";
import { fangSioFeil, forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { type Arkmal, deler, f, lagRegneark, n, pakk, type Rute } from "../stoette/lagRegneark.js";
import { osCsv, osRader, somTallene } from "../stoette/osRegneark.js";
import { OS } from "../stoette/osSkjema.js";

const VENTET = somTallene(OS) as { linjer: unknown[] };
const RADER = osRader();
const HODE = RADER.findIndex((rad) => rad[1] === "Kode");
const radFor = (kode: string) => RADER.findIndex((rad) => rad[1] === kode);

/** The form with one cell changed; rows and columns from 0. */
const medRute = (rad: number, kolonne: number, rute: Rute): Rute[][] =>
  RADER.map((r, i) => {
    if (i !== rad) return r;
    const ny = [...r];
    while (ny.length <= kolonne) ny.push(null);
    ny[kolonne] = rute;
    return ny;
  });
const medRad = (etter: number, ny: Rute[]): Rute[][] => [
  ...RADER.slice(0, etter + 1),
  ny,
  ...RADER.slice(etter + 1),
];
const bok = (rader: readonly (readonly Rute[])[] = RADER, mer: Partial<Arkmal> = {}) =>
  lagRegneark([{ navn: "Skjema", rader, ...mer }]);
const endret = (endre: (d: Record<string, string>) => Record<string, string | Uint8Array>) =>
  lagRegneark([{ navn: "Skjema", rader: RADER }], endre);
const ARKDEL = "xl/worksheets/sheet1.xml";
const iArket = (fra: string | RegExp, til: string) =>
  endret((d) => ({ ...d, [ARKDEL]: String(d[ARKDEL]).replace(fra, til) }));
const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const HEL = bok();
const CSV = osCsv();

type Fil = () => Uint8Array | string;

/** Refused: name, code, what the message must say (the cell, where there is one), and the file. */
type Avvist = readonly [string, Feilkode, RegExp, Fil, LesSkjemavalg?];

const BPAN = radFor("BPAN");
const K = { pris: 4, aarsvolum: 5, aKontoVolum: 6, gjennomfoert: 7, endring: 8, netto: 9 } as const;
const ref = (rad: number, kolonne: number) =>
  `Skjema!${String.fromCharCode(65 + kolonne)}${rad + 1} \\(rad ${rad + 1}\\)`;

/** What no number's cell may hold, and how it is refused. */
const UTALL: readonly (readonly [string, Rute, Feilkode, string])[] = [
  ["en dato med innebygd format", n("43831", 1), "UGYLDIG_CELLE", "er en dato"],
  ["en dato med eget format", n("43831", 2), "UGYLDIG_CELLE", "er en dato"],
  ["medgått tid", n("1.5", 4), "UGYLDIG_CELLE", "er en dato"],
  ["en dato som ISO-tekst", { v: "2019-03-31", t: "d" }, "UGYLDIG_CELLE", "er en dato"],
  ["#REF!", { v: "#REF!", t: "e" }, "UGYLDIG_CELLE", "#REF!"],
  ["#N/A fra en formel", { v: "#N/A", t: "e", f: "VLOOKUP(1,A1:B2,2)" }, "UGYLDIG_CELLE", "#N/A"],
  ["SANN", { v: "1", t: "b" }, "UGYLDIG_CELLE", "SANN"],
  ["en formel uten verdi", { f: "A1+1" }, "UGYLDIG_CELLE", "aldri er regnet ut"],
  ["NaN som tall", n("NaN"), "UGYLDIG_TALL", "NaN"],
  ["INF som tall", n("INF"), "UGYLDIG_TALL", "INF"],
  ["1E308", n("1E308"), "FOR_MANGE_SIFRE", "1E308"],
  ["1E-300", n("1E-300"), "FOR_MANGE_SIFRE", "1E-300"],
  ["1E99999", n("1E99999"), "FOR_MANGE_SIFRE", "1E99999"],
  ["heksadesimalt", n("0x1F"), "UGYLDIG_TALL", "0x1F"],
  ["komma i et tall", n("17315,31"), "UGYLDIG_TALL", "17315,31"],
  ["teksten 1e3", "1e3", "UGYLDIG_TALL", "eksponent"],
  ["teksten NaN", "NaN", "UGYLDIG_TALL", "NaN"],
  ["teksten Infinity", "Infinity", "UGYLDIG_TALL", "Infinity"],
  ["en formel som tekst", "=2+3", "UGYLDIG_TALL", "formel som tekst"],
  ["engelsk tallformat", "17,315.31", "UGYLDIG_TALL", "17 315,31"],
  ["punktum mellom tusener", "17.315,31", "UGYLDIG_TALL", "17 315,31"],
  ["tusener delt galt", "12 34", "UGYLDIG_TALL", "12 34"],
  ["parentes for minus", "(900)", "UGYLDIG_TALL", "900"],
  ["minus bak", "900-", "UGYLDIG_TALL", "900-"],
  ["pluss foran", "+900", "UGYLDIG_TALL", "900"],
  ["arabiske sifre", "\u0669\u0660\u0660", "UGYLDIG_TALL", "tallet som"],
  ["ord", "ca. 900", "UGYLDIG_TALL", "ca. 900"],
  ["et tegn som ikke vises", "900\u200b", "UGYLDIG_TALL", "tallet som"],
  ["enhet bak", "900 timer", "UGYLDIG_TALL", "900 timer"],
  ["prosent som tekst", "25 %", "UGYLDIG_TALL", "prosent"],
  ["prosent som format", n("0.25", 3), "UGYLDIG_CELLE", "prosent"],
  ["trettien sifre", n("1".repeat(31)), "FOR_MANGE_SIFRE", "høyst 30"],
];

const TALLFEIL: readonly Avvist[] = UTALL.flatMap(([hva, rute, kode, sier], i): Avvist[] => {
  // each in two columns, so that all columns are tried
  const felt = Object.values(K);
  return [0, 1].map((nr): Avvist => {
    const kolonne = felt[(i + 3 * nr) % felt.length] ?? K.netto;
    return [
      `${hva} i kolonne ${String.fromCharCode(65 + kolonne)}`,
      kode,
      new RegExp(`${ref(BPAN, kolonne)}: .*${sier.replace(/[()+.]/g, ".")}`, "s"),
      () => bok(medRute(BPAN, kolonne, rute)),
    ];
  });
});

const stubb =
  (navn: string, innhold = "x"): Fil =>
  () =>
    pakk({ [navn]: innhold });
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const FORMATER: readonly Avvist[] = [
  [
    "et regneark i Excels gamle format",
    "UKJENT_FILFORMAT",
    /\.xls/,
    () => Uint8Array.from([...OLE, ...new Uint8Array(600)]),
  ],
  [
    "et regneark med passord",
    "UKJENT_FILFORMAT",
    /passord/,
    () => Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from("EncryptedPackage", "utf16le")]),
  ],
  ["xlsb", "UKJENT_FILFORMAT", /xlsb/, stubb("xl/workbook.bin")],
  ["ods", "UKJENT_FILFORMAT", /ods/, stubb("content.xml")],
  ["docx", "UKJENT_FILFORMAT", /Word/, stubb("word/document.xml")],
  ["pptx", "UKJENT_FILFORMAT", /PowerPoint/, stubb("ppt/presentation.xml")],
  ["Numbers", "UKJENT_FILFORMAT", /Numbers/, stubb("Index/Document.iwa")],
  ["en annen ZIP-fil", "UKJENT_FILFORMAT", /ikke et regneark/, stubb("bilde.png")],
  ["PDF", "UKJENT_FILFORMAT", /PDF/, () => utf8("%PDF-1.7 …")],
  ["gzip", "UKJENT_FILFORMAT", /gzip/, () => Uint8Array.from([0x1f, 0x8b, 8, 0])],
  [
    "HTML som heter xls",
    "UKJENT_FILFORMAT",
    /HTML/,
    () => utf8("<html><table><tr><td>UK</td></tr></table></html>"),
  ],
  ["regneark som XML fra 2003", "UKJENT_FILFORMAT", /XML/, () => utf8('<?xml version="1.0"?><Workbook/>')],
  ["en tom fil", "UGYLDIG_FIL", /tom/, () => new Uint8Array()],
  ["en tom tekst", "UGYLDIG_FIL", /tom/, () => ""],
  ["JSON", "UKJENT_FILFORMAT", /JSON/, () => '{"linjer":[]}'],
  ["bare PK", "UGYLDIG_FIL", /avkuttet/, () => utf8("PK")],
  ["CSV som skulle være xlsx", "UKJENT_FILFORMAT", /PK/, () => utf8(CSV), { format: "xlsx" }],
  ["xlsx som skulle være CSV", "UKJENT_FILFORMAT", /xlsx/, () => HEL, { format: "csv" }],
  ["tekst som skulle være xlsx", "UKJENT_FILFORMAT", /bytes/, () => CSV, { format: "xlsx" }],
];

const latin1 = (tekst: string) =>
  Uint8Array.from(tekst.replaceAll("\u2013", "-"), (tegn) => tegn.charCodeAt(0) & 0xff);

const KODINGER: readonly Avvist[] = [
  ["Windows-1252", "UGYLDIG_FIL", /ikke gyldig UTF-8.*Windows-1252/, () => latin1(CSV)],
  ["UTF-16 uten merke", "UGYLDIG_FIL", /styretegn|UTF-8/, () => Uint8Array.from(Buffer.from(CSV, "utf16le"))],
  [
    "UTF-16 med en halv bokstav",
    "UGYLDIG_FIL",
    /UTF-16/,
    () => Uint8Array.from([0xff, 0xfe, ...Buffer.from(CSV, "utf16le"), 0x41]),
  ],
  [
    "ødelagt UTF-8 midt i",
    "UGYLDIG_FIL",
    /UTF-8/,
    () => Uint8Array.from([...utf8(CSV.slice(0, 900)), 0xc3, 0x28, ...utf8(CSV.slice(900))]),
  ],
  ["NUL-tegn", "UGYLDIG_FIL", /styretegn/, () => CSV.replace("900", "9\u00000")],
  ["et anførselstegn som aldri lukkes", "UGYLDIG_FIL", /aldri lukket/, () => CSV.replace("UK;", '"UK;')],
  [
    "tegn etter et lukket anførselstegn",
    "UGYLDIG_FIL",
    /etter et lukket/,
    () => CSV.replace("UK;", '"UK"x;'),
  ],
  ["et anførselstegn midt i et felt", "UGYLDIG_FIL", /midt i et felt/, () => CSV.replace("UK;", 'U"K;')],
];

/** Changes a number of four bytes in the zip's list, wherever the list's own mark stands. */
function iListen(endre: (visning: DataView, sted: number) => void): Uint8Array {
  const kopi = Uint8Array.from(HEL);
  const visning = new DataView(kopi.buffer);
  for (let i = 0; i + 4 < kopi.length; i += 1)
    if (visning.getUint32(i, true) === 0x02014b50) endre(visning, i);
  return kopi;
}
const nuller = (antall: number) => new Uint8Array(antall);
const BOMBE = () => endret((d) => ({ ...d, [ARKDEL]: nuller(60_000_000) }));

const ZIPER: readonly Avvist[] = [
  [
    "to deler med samme navn",
    "UGYLDIG_FIL",
    /to deler/,
    () => pakk({ ...deler([{ navn: "S", rader: RADER }]), "XL/workbook.xml": "x" }),
  ],
  [
    "et navn som går ut av mappen",
    "UGYLDIG_FIL",
    /ingen slike navn/,
    () => endret((d) => ({ ...d, "../../etc/passwd": "x" })),
  ],
  [
    "et navn fra roten",
    "UGYLDIG_FIL",
    /ingen slike navn/,
    () => endret((d) => ({ ...d, "/etc/passwd": "x" })),
  ],
  [
    "et navn med omvendt skråstrek",
    "UGYLDIG_FIL",
    /ingen slike navn/,
    () => endret((d) => ({ ...d, "xl\\arbeidsbok.xml": "x" })),
  ],
  [
    "et navn med stasjon",
    "UGYLDIG_FIL",
    /ingen slike navn/,
    () => endret((d) => ({ ...d, "C:arbeidsbok.xml": "x" })),
  ],
  ["kryptert", "UKJENT_FILFORMAT", /kryptert/, () => iListen((v, i) => v.setUint16(i + 8, 1, true))],
  [
    "en ukjent pakkemåte",
    "UGYLDIG_FIL",
    /pakket på en måte/,
    () => iListen((v, i) => v.setUint16(i + 10, 14, true)),
  ],
  [
    "en sjekksum som ikke stemmer",
    "UGYLDIG_FIL",
    /sjekksummen/,
    () => iListen((v, i) => v.setUint32(i + 16, 1, true)),
  ],
  [
    "større enn den sier",
    "UGYLDIG_FIL",
    /større enn filen selv sier/,
    () => iListen((v, i) => v.setUint32(i + 24, 10, true)),
  ],
  [
    "mindre enn den sier",
    "UGYLDIG_FIL",
    /kortere enn/,
    () => iListen((v, i) => v.setUint32(i + 24, 900_000, true)),
  ],
  ["zip64", "FOR_STOR_FIL", /zip64/, () => iListen((v, i) => v.setUint32(i + 24, 0xffffffff, true))],
  [
    "peker utenfor filen",
    "UGYLDIG_FIL",
    /utenfor seg selv/,
    () => iListen((v, i) => v.setUint32(i + 42, 0x7fffffff, true)),
  ],
  [
    "deler oppå hverandre",
    "UGYLDIG_FIL",
    /avkuttet|oppå hverandre/,
    () => iListen((v, i) => v.setUint32(i + 42, 0, true)),
  ],
  ["en zipbombe", "FOR_STOR_FIL", /mer enn 50000000|ganger så stor/, BOMBE],
  [
    "en zipbombe som lyver om størrelsen",
    "UGYLDIG_FIL",
    /større enn filen selv sier/,
    () => {
      const bombe = BOMBE();
      const visning = new DataView(bombe.buffer, bombe.byteOffset);
      for (let i = 0; i + 4 < bombe.length; i += 1)
        if (visning.getUint32(i, true) === 0x02014b50 && visning.getUint32(i + 24, true) === 60_000_000)
          visning.setUint32(i + 24, 40_000, true);
      return bombe;
    },
  ],
  [
    "en stor del som er pakket altfor godt",
    "FOR_STOR_FIL",
    /300 ganger/,
    () => endret((d) => ({ ...d, [ARKDEL]: nuller(5_000_000) })),
  ],
  [
    "for mange deler",
    "FOR_STOR_FIL",
    /2001 deler|2006 deler|deler; grensen/,
    () => zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`a${i}`, nuller(0)]))),
  ],
  ["større enn grensen for bytes", "FOR_STOR_FIL", /grensen er 100/, () => HEL, { grenser: { bytes: 100 } }],
  ["flere celler enn grensen", "FOR_STOR_FIL", /flere enn 50 celler/, () => HEL, { grenser: { celler: 50 } }],
  [
    "flere felt enn grensen i CSV",
    "FOR_STOR_FIL",
    /flere enn 50 felt/,
    () => CSV,
    { grenser: { celler: 50 } },
  ],
  ["en fil til i filen som lyver", "UGYLDIG_FIL", /avkuttet/, () => Uint8Array.from([...HEL, 0, 0, 0])],
];

const XMLER: readonly Avvist[] = [
  [
    "en bombe av enheter",
    "UGYLDIG_FIL",
    /DOCTYPE/,
    () => iArket("<worksheet", '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet'),
  ],
  [
    "en enhet utenfra",
    "UGYLDIG_FIL",
    /DOCTYPE/,
    () => iArket("<worksheet", '<!DOCTYPE l SYSTEM "file:///etc/passwd"><worksheet'),
  ],
  ["en enhet som ikke finnes", "UGYLDIG_FIL", /gyldig XML/, () => iArket("HTAMDK", "&lol;")],
  ["en tagg som ikke lukkes", "UGYLDIG_FIL", /gyldig XML/, () => iArket("</sheetData>", "")],
  ["to like attributter", "UGYLDIG_FIL", /gyldig XML/, () => iArket('<row r="1"', '<row r="1" r="2"')],
  [
    "for dype elementer",
    "UGYLDIG_FIL",
    /inni hverandre/,
    () => iArket("<sheetData>", `${"<a>".repeat(200)}${"</a>".repeat(200)}<sheetData>`),
  ],
  [
    "ikke UTF-8 i arket",
    "UGYLDIG_FIL",
    /UTF-8/,
    () => endret((d) => ({ ...d, [ARKDEL]: Uint8Array.from([...utf8(String(d[ARKDEL])), 0xff]) })),
  ],
  ["rad 10 000 000", "UGYLDIG_FIL", /10000000/, () => iArket('<row r="3"', '<row r="10000000"')],
  ["en kolonne etter XFD", "UGYLDIG_FIL", /XFE1/, () => iArket('<c r="A1"', '<c r="XFE1"')],
  ["en celle i feil rad", "UGYLDIG_FIL", /i rad 1/, () => iArket('<c r="A1"', '<c r="A2"')],
  ["en celle to ganger", "UGYLDIG_FIL", /to ganger/, () => iArket('<c r="B2"', '<c r="A2"')],
  ["et navn som ikke er en celle", "UGYLDIG_FIL", /A0/, () => iArket('<c r="A1"', '<c r="A0"')],
  [
    "en tekst som ikke finnes",
    "UGYLDIG_FIL",
    /tekst som ikke finnes/,
    () => bok(medRute(BPAN, K.netto, { v: "99", t: "s" })),
  ],
  [
    "en ukjent celletype",
    "UGYLDIG_FIL",
    /ukjente typen/,
    () => bok(medRute(BPAN, K.netto, { v: "99", t: "q" })),
  ],
  ["et ark som mangler", "UGYLDIG_FIL", /mangler i filen/, () => endret(({ [ARKDEL]: _, ...d }) => d)],
  [
    "sammenslåtte celler som ikke finnes",
    "UGYLDIG_FIL",
    /slår sammen/,
    () => bok(RADER, { bak: '<mergeCells><mergeCell ref="A0:B1"/></mergeCells>' }),
  ],
  [
    "to ark med samme navn",
    "UGYLDIG_FIL",
    /samme navn/,
    () =>
      lagRegneark([
        { navn: "Skjema", rader: RADER },
        { navn: "skjema", rader: [] },
      ]),
  ],
  [
    "celler i et fremmed navnerom",
    "MANGLER_TABELL",
    /har ikke skjemaets tabell/,
    () => iArket("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "urn:noe-annet"),
  ],
];

const OSLINJE = radFor("HTAMDK");
const OPPBYGNING: readonly Avvist[] = [
  [
    "to ark med tabellen",
    "FLERE_TABELLER",
    /«Q1», «Q2»/,
    () =>
      lagRegneark([
        { navn: "Q1", rader: RADER },
        { navn: "Q2", rader: RADER },
      ]),
  ],
  [
    "to ark med tabellen, det ene skjult",
    "FLERE_TABELLER",
    /«Q2» \(skjult\)/,
    () =>
      lagRegneark([
        { navn: "Q1", rader: RADER },
        { navn: "Q2", rader: RADER, tilstand: "veryHidden" },
      ]),
  ],
  [
    "to tabeller ved siden av hverandre",
    "FLERE_TABELLER",
    /samme ark/,
    () =>
      bok(
        RADER.map((rad) => [
          ...rad,
          ...Array.from({ length: 12 - rad.length }, () => null),
          ...(rad.length > 6 ? rad : []),
        ]),
      ),
  ],
  ["et ark som ikke finnes", "UKJENT_ARK", /mente du «Skjema»/, () => HEL, { ark: "Skjemaa" }],
  ["et ark i CSV", "UKJENT_ARK", /ingen ark/, () => CSV, { ark: "Skjema" }],
  ["ingen tabell", "MANGLER_TABELL", /tjenestekoder/, () => bok([["Hei"], [n("1")]])],
  [
    "koder uten overskrifter",
    "MANGLER_TABELL",
    /overskriftene/,
    () => bok(RADER.filter((_, i) => i !== HODE)),
  ],
  [
    "en skrivefeil i en overskrift",
    "UKJENT_KOLONNE",
    /H14.*«Gjenomført»; mente du «gjennomført»/,
    () => bok(medRute(HODE, K.gjennomfoert, "Gjenomført")),
  ],
  [
    "to kolonner med det gjennomførte",
    "DUPLIKAT_KOLONNE",
    /H14 og I14/,
    () => bok(medRute(HODE, K.endring, "Gjennomført 1. kvartal")),
  ],
  [
    "a konto som ikke sier hvilken",
    "UKJENT_KOLONNE",
    /årets eller terminens/,
    () => bok(medRute(HODE, K.aarsvolum, "A konto")),
  ],
  ["en ukjent kode", "UKJENT_TJENESTEKODE", /mente du BPAN/, () => bok(medRute(BPAN, 1, "BPAM"))],
  [
    "en ukjent kode rett under overskriftene",
    "UKJENT_TJENESTEKODE",
    /mente du HTAMDK/,
    () => bok(medRute(radFor("HTAMDK"), 1, "HTAMDX").filter((_, i) => i !== HODE + 1)),
  ],
  ["en kode med små bokstaver", "UKJENT_TJENESTEKODE", /mente du BPAN/, () => bok(medRute(BPAN, 1, "bpan"))],
  [
    "en kode med et kyrillisk tegn",
    "UKJENT_TJENESTEKODE",
    /mente du BPAN/,
    () => bok(medRute(BPAN, 1, "BP\u0410N")),
  ],
  ["en kode som er en feil", "UGYLDIG_CELLE", /#N\/A/, () => bok(medRute(BPAN, 1, { v: "#N/A", t: "e" }))],
  ["en kode to ganger", "DUPLIKAT_TJENESTEKODE", /står to ganger/, () => bok(medRute(BPAN, 1, "BPADK"))],
  ["tall uten kode", "UKJENT_RAD", /ingen tjenestekode/, () => bok(medRute(BPAN, 1, null))],
  [
    "en sum midt i tabellen",
    "UKJENT_RAD",
    /Sum Omsorgslønn/,
    () => bok(medRad(OSLINJE, ["Sum", null, null, null, null, null, null, null, null, n("5")])),
  ],
  [
    "en gruppes sum to ganger",
    "DUPLIKAT_NAVN",
    /står to ganger/,
    () =>
      bok(
        medRad(OSLINJE, ["Sum Omsorgslønn", ...Array(8).fill(null), n("5")]).map((rad) =>
          rad[0] === "Omsorgslønn" ? ["Omsorgslønn", ...Array(8).fill(null), n("8104")] : rad,
        ),
      ),
  ],
  ["noe annet enn en stjerne", "UGYLDIG_VERDI", /stjernen/, () => bok(medRute(BPAN, 2, "x"))],
  ["et negativt volum", "NEGATIVT_TALL", /H.*fant -900/, () => bok(medRute(BPAN, K.gjennomfoert, n("-900")))],
  ["en nøkkel på 25", "UTENFOR_OMRAADE", /B12 \(rad 12\).*høyst 1/, () => bok(medRute(11, 1, n("25")))],
  ["en nøkkel på 0", "UTENFOR_OMRAADE", /over 0/, () => bok(medRute(11, 1, n("0")))],
  ["ingen nøkkel", "MANGLER_FELT", /Nøkkel for a konto/, () => bok(medRute(11, 0, "noe annet"))],
  ["to ulike nøkler", "FLERE_VALG", /annet sted/, () => bok(medRute(0, 4, "Nøkkel for a konto: 0,5"))],
  ["et år som ikke er et år", "UGYLDIG_VERDI", /årstall/, () => bok(medRute(1, 4, "i fjor"))],
  ["et år som er en dato", "UGYLDIG_VERDI", /årstall/, () => bok(medRute(1, 4, n("43466", 1)))],
  ["en sone som ikke finnes", "UGYLDIG_VERDI", /en sone/, () => bok(medRute(2, 4, "6"))],
  ["samme termin to ganger", "DUPLIKAT_TERMIN", /står to ganger/, () => bok(medRute(6, 0, "1. kvartal"))],
  ["en termin som er en dato", "MANGLER_FELT", /terminen mangler/, () => bok(medRute(6, 0, n("43556", 1)))],
  ["en termin uten rad", "UKJENT_TERMIN", /2\. kvartal/, () => bok(medRute(2, 1, "2. kvartal"))],
  [
    "en oppstilling til",
    "FLERE_TABELLER",
    /behold én/,
    () => bok([...RADER, [], ["", "A konto", "Korreksjonsoppgjør"], ["april", n("1"), n("2")]]),
  ],
  [
    "tvetydige tall uten noe som avgjør",
    "UGYLDIG_TALL",
    /tusener eller tre desimaler/,
    () => "Nøkkel for a konto\t0.25\nKode\tEnhetspris\tA konto året\tGjennomført\nUK\t764\t13,150\t17,315\n",
  ],
  [
    "en fil som slutter midt i tabellen",
    "UGYLDIG_FIL",
    /uten linjeskift/,
    () => utf8(CSV.slice(0, CSV.lastIndexOf("\r\nSUM"))),
  ],
];

const AVVISTE: readonly Avvist[] = [...TALLFEIL, ...FORMATER, ...KODINGER, ...ZIPER, ...XMLER, ...OPPBYGNING];

/** Read right though it is odd, with the merknad that says so where there is one. */
type Riktig = readonly [string, Merknadskode | undefined, Fil, LesSkjemavalg?];

const strengtabell = () =>
  endret((d) => {
    const strenger: string[] = [];
    const ark = String(d[ARKDEL]).replace(
      / t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>/g,
      (_, tekst: string) => {
        const halv = Math.floor(tekst.length / 2);
        strenger.push(
          tekst.includes("&")
            ? `<si><t>${tekst}</t></si>`
            : `<si><r><t xml:space="preserve">${tekst.slice(0, halv)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${tekst.slice(halv)}</t></r><rPh sb="0" eb="1"><t>フ</t></rPh></si>`,
        );
        return ` t="s"><v>${strenger.length - 1}</v>`;
      },
    );
    return {
      ...d,
      [ARKDEL]: ark,
      "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4000000000" uniqueCount="4000000000">${strenger.join("")}</sst>`,
      "xl/_rels/workbook.xml.rels": String(d["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="http://ond.example/x.xml" TargetMode="External"/></Relationships>',
      ),
    };
  });

const RIKTIGE: readonly Riktig[] = [
  [
    "10 millioner rader som bare påstås",
    undefined,
    () => bok(RADER, { foran: '<dimension ref="A1:XFD10000000"/>' }),
  ],
  ["delte og formaterte tekster, og en lenke ut", undefined, strengtabell],
  [
    "streng OOXML",
    undefined,
    () =>
      endret((d) =>
        Object.fromEntries(
          Object.entries(d).map(([navn, del]) => [
            navn,
            del
              .replaceAll(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
              )
              .replaceAll(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
              ),
          ]),
        ),
      ),
  ],
  [
    "navnerom med forstavelse",
    undefined,
    () =>
      endret((d) => ({
        ...d,
        [ARKDEL]: String(d[ARKDEL])
          .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
          .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x="),
      })),
  ],
  [
    "CDATA, kommentarer og instruksjoner",
    undefined,
    () => iArket(/<v>764<\/v>/, "<?noe annet?><v><![CDATA[76]]><!-- 9 -->4</v>"),
  ],
  ["tall med eksponent", undefined, () => bok(medRute(BPAN, K.gjennomfoert, n("9.0E+2")))],
  ["nuller som ikke sier noe", undefined, () => bok(medRute(BPAN, K.gjennomfoert, n("0900.000")))],
  [
    "et tallformat med bokstaver i anførselstegn",
    undefined,
    () => bok(medRute(BPAN, K.gjennomfoert, n("900", 5))),
  ],
  ["en nøkkel som vises som prosent", undefined, () => bok(medRute(11, 1, n("0.25", 3)))],
  ["en nøkkel som prosent i tekst", undefined, () => bok(medRute(11, 1, "25 %"))],
  ["skjulte rader", "SKJULT_INNHOLD", () => bok(RADER, { skjulteRader: [BPAN + 1] })],
  [
    "en skjult kolonne",
    "SKJULT_INNHOLD",
    () => bok(RADER, { foran: '<cols><col min="8" max="8" hidden="1"/></cols>' }),
  ],
  [
    "et skjult ark",
    "SKJULT_INNHOLD",
    () =>
      lagRegneark([
        { navn: "Skjema", rader: RADER, tilstand: "hidden" },
        { navn: "Annet", rader: [] },
      ]),
  ],
  ["makroer", "MAKROER_IKKE_KJOERT", () => endret((d) => ({ ...d, "xl/vbaProject.bin": "Sub Auto_Open()" }))],
  [
    "en formel som henter fra en annen fil",
    "EKSTERN_REFERANSE",
    () => bok(medRute(BPAN, K.gjennomfoert, f("[1]Ark1!$B$2", "900"))),
  ],
  [
    "en formel som henter fra nettet, og aldri gjør det",
    undefined,
    () => bok(medRute(BPAN, K.gjennomfoert, f('WEBSERVICE("http://ond.example")', "900"))),
  ],
  [
    "flyttall skrevet med 17 sifre",
    "LEST_SOM_VIST",
    () => bok(medRute(BPAN, K.endring, f("H1-G1", "-13.000000000000002"))),
  ],
  [
    "en rest bak seks desimaler i en formel",
    undefined,
    () => bok(medRute(BPAN, K.netto, f("I1*E1", "-6032.00000000005"))),
  ],
  [
    "en kolonne som skjemaet ikke har",
    "IKKE_LEST",
    () =>
      bok(
        RADER.map((rad, i) =>
          i === HODE ? [...rad, "Budsjett"] : rad[1] === "BPAN" ? [...rad, n("7")] : rad,
        ),
      ),
  ],
  [
    "årstall fra 1904",
    undefined,
    () =>
      endret((d) => ({
        ...d,
        "xl/workbook.xml": String(d["xl/workbook.xml"]).replace(
          "<sheets>",
          '<workbookPr date1904="1"/><sheets>',
        ),
      })),
  ],
  [
    "en dato som ikke er i skjemaet",
    undefined,
    () => bok([...RADER, [], ["Skrevet ut", n("43556", 1), { v: "#REF!", t: "e" }]]),
  ],
  [
    "bladet valgt ved navn",
    undefined,
    () =>
      lagRegneark([
        { navn: "Q1", rader: RADER },
        { navn: "Q2", rader: RADER },
      ]),
    { ark: "Q2" },
  ],
  [
    "en kommentar til ZIP-filen",
    undefined,
    () => {
      const kopi = Uint8Array.from([...HEL, 0x68, 0x65, 0x69]);
      new DataView(kopi.buffer).setUint16(HEL.length - 2, 3, true);
      return kopi;
    },
  ],
  [
    "tekst som ligner en formel i en merknad",
    undefined,
    () => bok([...RADER, [], ["=cmd|'/c calc'!A1", "+1+1", "@SUM(1)"]]),
  ],
  [
    "felt med linjeskift og doble anførselstegn i CSV",
    undefined,
    () => CSV.replace("Dag/kveld pr time;HTAMDK", '"Dag/kveld\n""pr time""";HTAMDK'),
  ],
  ["tomme rader og kolonner overalt i CSV", undefined, () => CSV.replaceAll("\r\n", ";;;;\r\n")],
];

describe("fiendtlige filer", () => {
  it.each(AVVISTE.map((tilfelle) => [tilfelle[0], tilfelle[1], tilfelle] as const))(
    "avvises: %s gir %s",
    (...alt) => {
      const [, kode, melding, fil, valg] = alt[2];
      const feil = fangSioFeil(() => lesSkjema(fil(), valg));
      forventVelformede(feil);
      expect(feil.map((p) => p.kode)).toContain(kode);
      expect(feil.map((p) => p.melding).join("\n")).toMatch(melding);
    },
  );

  it.each(RIKTIGE.map((tilfelle) => [tilfelle[0], tilfelle[1], tilfelle] as const))(
    "leses riktig: %s (%s)",
    (...alt) => {
      const [, kode, fil, valg] = alt[2];
      const { skjema, merknader } = lesSkjema(fil(), valg);
      expect(somTallene(skjema)).toEqual(VENTET);
      expect(merknader.map((m) => m.kode)).toEqual(kode === undefined ? [] : [kode]);
    },
  );

  it.each(Array.from({ length: 40 }, (_, i) => i))("avkuttet ved %i førtideler: regnearket avvises", (i) => {
    const { feil } = svarEllerSioFeil(() => lesSkjema(HEL.subarray(0, Math.floor((i * HEL.length) / 40))));
    expect(feil?.map((p) => p.kode)).toEqual(["UGYLDIG_FIL"]);
  });

  it("N-3: CSV avkuttet hvor som helst avvises, eller har bare hele linjer som de sto", () => {
    const bytes = utf8(CSV);
    let lest = 0;
    for (let slutt = 0; slutt < bytes.length; slutt += 29) {
      const { svar } = svarEllerSioFeil(() => somTallene(lesSkjema(bytes.subarray(0, slutt)).skjema));
      if (svar === undefined) continue;
      lest += 1;
      const { linjer } = svar as { linjer: unknown[] };
      expect(linjer).toEqual(VENTET.linjer.slice(0, linjer.length));
    }
    expect(lest).toBeGreaterThan(0);
  });

  it("med én byte endret avvises regnearket, eller det leses som før", () => {
    let avvist = 0;
    for (let i = 0; i < 60; i += 1) {
      const kopi = Uint8Array.from(HEL);
      const sted = Math.floor((i * HEL.length) / 60);
      kopi[sted] = (kopi[sted] ?? 0) ^ (1 << (i % 8));
      const { svar, feil } = svarEllerSioFeil(() => somTallene(lesSkjema(kopi).skjema));
      if (feil === undefined) expect(svar).toEqual(VENTET);
      else avvist += 1;
    }
    expect(avvist).toBeGreaterThan(30);
  });

  it("er 200 i alt", () => {
    expect(AVVISTE.length + RIKTIGE.length + 40).toBeGreaterThanOrEqual(200);
  });
});

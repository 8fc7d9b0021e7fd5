// The packed package: installed from its tarball and used as its users do, in programs of their own.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as sio from "../../src/index.js";
import * as oppslag from "../../src/oppslag.js";
import * as skjema from "../../src/skjema/index.js";
import { AVVIST, OPPGJOER, regn, slaaOpp } from "./forbruker/regnestykker.mjs";
import { skrivOgLes } from "./forbruker/skjemaregning.mjs";
import { beskrivInnhold } from "./innhold.js";
import { kompiler, linjeMed, type Modulvalg } from "./kompiler.js";
import {
  type Forbruker,
  kjoerNode,
  kjoerProgram,
  lagForbruker,
  medSkjemapakker,
  ROT,
} from "./lagForbruker.js";
import { beskrivLisenser } from "./lisenser.js";
import { beskrivNoder } from "./noder.js";
import { beskrivUndersider } from "./undersider.js";

let laget: Forbruker | Error = new Error("forbrukeren er ikke laget ennå");
beforeAll(() => {
  try {
    laget = lagForbruker();
  } catch (e) {
    laget = e instanceof Error ? e : new Error(String(e)); // so that every test fails with it, and none is skipped
  }
});
afterAll(() => {
  if (!(laget instanceof Error)) laget.fjern();
});

let egen: string | undefined;

function forbruker(): Forbruker {
  if (laget instanceof Error) throw laget;
  return laget;
}
const node = (argumenter: readonly string[], miljoe?: { [navn: string]: string }) =>
  kjoerNode(forbruker().mappe, argumenter, miljoe);

type Avvisning = { readonly feil: readonly sio.Problem[] };

const VENTET = JSON.stringify(regn(sio));

/** Compares the bytes; where they differ, the calculations themselves are shown. */
function erLikSrc(ut: string): void {
  if (ut === VENTET) return;
  const hint = "dist/ gir noe annet enn src/ (er dist/ gammel? kjør npm run build)";
  expect(JSON.parse(ut), hint).toStrictEqual(JSON.parse(VENTET));
  expect(ut, hint).toBe(VENTET);
}

describe("samme regnestykker, samme bytes som src/", () => {
  it("regnestykkene er de publiserte og de avviste", () => {
    const { oppgjoer, avvist } = JSON.parse(VENTET) as {
      oppgjoer: sio.Korreksjonsoppgjoer;
      avvist: Avvisning;
    };
    const netto = oppgjoer.linjer.map((l) => `${l.kode} ${l.nettoAvrundet}`);
    expect(netto).toEqual(["HTAMDK 3182297", "BPAN -6032", "SK05 245", "LFKJ -3394"]);
    expect(avvist.feil.length).toBeGreaterThan(5);
  });
  it("kvitteringen sier pakkens navn og versjon, slik package.json har dem", () => {
    const { kvittering } = JSON.parse(VENTET) as { kvittering: [sio.Kvittering, sio.Kvitteringskontroll] };
    const { name, version } = JSON.parse(readFileSync(join(ROT, "package.json"), "utf8"));
    expect(kvittering[0].pakke).toEqual({ navn: name, versjon: version });
    expect(kvittering[1]).toEqual({ gyldig: true, avvik: [] });
  });
  it.each(["vanlig.mjs", "vanlig.cjs"])("%s", (fil) => erLikSrc(node([fil])));
  const verter = ["esm", "cjs"].flatMap((format) =>
    ["foer", "etter", "mellom"].flatMap((naar) =>
      ["tekst", "decimal", "fremmed"].map((inn) => [format, naar, inn]),
    ),
  );
  it.each(verter)("%s, en vert som har endret decimal.js og zod %s bruk, med tall som %s", (...valg) =>
    erLikSrc(node(["vert.mjs", ...valg])),
  );
  it.each(["vanlig.mjs", "vanlig.cjs"])("%s med tyrkisk språk og Kiritimatis tidssone", (fil) => {
    const miljoe = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const her =
      "const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); process.stdout.write(locale + timeZone)";
    expect(node(["-e", her], miljoe)).toBe("tr-TRPacific/Kiritimati");
    erLikSrc(node([fil], miljoe));
  });
  it.each(["oppslag.mjs", "oppslag.cjs"])(
    "%s: regler og kilder, og en avvisning som hovedinngangen kjenner",
    (fil) => {
      expect(node([fil])).toBe(JSON.stringify(slaaOpp(oppslag, sio)));
    },
  );
  it("nettleserbunten der bare språket finnes", () =>
    erLikSrc(node(["--no-warnings", "--experimental-vm-modules", "nettleser.mjs"])));
  it.each(["sio-beregning", "sio-beregning/browser"])("%s i en arbeidertråd, gjennom postMessage", (modul) =>
    erLikSrc(node(["arbeider.mjs", modul])),
  );
});

describe("skjemaet som regneark", () => {
  it.each(["skjema.mjs", "skjema.cjs"])(
    "%s med fflate og saxes: samme filer og samme lesning som src/",
    (fil) => {
      egen ??= medSkjemapakker(forbruker().mappe);
      const her = JSON.parse(kjoerNode(egen, [fil]));
      expect(her).toStrictEqual(JSON.parse(JSON.stringify(skrivOgLes(skjema))));
    },
  );
  it("uten dem sier Node hvilken pakke som mangler, og resten av biblioteket virker", () => {
    expect(() => node(["skjema.mjs"])).toThrow(/Cannot find package '(fflate|saxes)'/);
  });
});

describe("TypeScript", () => {
  const RIKTIGE = ["bruk.mts", "nettleserbruk.mts"];
  it.each<[Modulvalg, string[]]>([
    ["node16", [...RIKTIGE, "bruk.cts"]],
    ["nodenext", [...RIKTIGE, "bruk.cts"]],
    ["esnext+bundler", RIKTIGE],
  ])("%s, strict og uten skipLibCheck", (valg, filer) => {
    const { mappe } = forbruker();
    expect(kompiler(mappe, filer, valg)).toEqual([]);
    const bruk = filer
      .filter((fil) => fil.startsWith("bruk"))
      .map((fil) => `./ut/${valg}/${fil.replace("ts", "js")}`);
    for (const fil of bruk) {
      const ut = node(["-e", `import("${fil}").then(({ svar }) => process.stdout.write(svar))`]);
      expect(ut).toBe('["-6032",null,"function",0,["FEIL_ENHET"],"1238000","4885","utledet"]');
    }
  });
  it.each([
    ["feil-kode.mts", '"HTAMDX"'],
    ["feil-noekkel.mts", "gjenomfoert"],
  ])("%s kompilerer ikke, og feilen peker på %s", (fil, tekst) => {
    const { mappe } = forbruker();
    const funn = kompiler(mappe, [fil], "nodenext");
    expect(funn).toMatchObject([
      { fil, linje: linjeMed(mappe, fil, tekst), tekst: expect.stringContaining(tekst.replaceAll('"', "")) },
    ]);
  });
});

describe("kommandoen sio", () => {
  const sioKommando = (argumenter: string[], inn = "") =>
    kjoerProgram(forbruker().mappe, "node_modules/.bin/sio", argumenter, inn);
  it("sio --help sier hva den kan", () => {
    const { ut, feil, kode } = sioKommando(["--help"]);
    expect({ feil, kode }).toEqual({ feil: "", kode: 0 });
    expect(ut).toContain("sio beregn");
  });
  it("sio samsvar finner vektorene i pakken, og biblioteket består dem", () => {
    const { ut, feil, kode } = sioKommando(["samsvar", "--beregning", "tak"]);
    expect({ feil, kode }).toEqual({ feil: "", kode: 0 });
    expect(ut).toMatch(/^Samsvar: biblioteket består \d+ vektorer\.$/m);
  });
  const svarFor = (inn: object) => sioKommando(["beregn", "korreksjonsoppgjoer"], JSON.stringify(inn));
  const regnet = (inn: object) => sio.beregnKorreksjonsoppgjoer(JSON.parse(JSON.stringify(inn)));
  it("sio beregn korreksjonsoppgjoer gir bibliotekets JSON og et linjeskift", () => {
    expect(svarFor(OPPGJOER)).toEqual({ ut: `${JSON.stringify(regnet(OPPGJOER))}\n`, feil: "", kode: 0 });
  });
  it("en avvist inngang gir {feil} på standard feil, ingenting ut og kode 2", () => {
    let avvisning: unknown;
    try {
      regnet(AVVIST);
    } catch (e) {
      avvisning = e;
    }
    expect(sio.erSioFeil(avvisning)).toBe(true);
    expect(svarFor(AVVIST)).toEqual({ ut: "", feil: `${JSON.stringify(avvisning)}\n`, kode: 2 });
  });
});

beskrivInnhold(forbruker);
beskrivUndersider(forbruker);
beskrivLisenser(forbruker);
beskrivNoder(forbruker, VENTET);

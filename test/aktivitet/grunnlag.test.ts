// What the checks of a bruker's vedtak stand on: the days a row is valid and present, its kind, and what is said only of days in a period.

import { describe, expect, it } from "vitest";
import {
  erHjemme,
  erInstitusjon,
  foersteTilstede,
  meld,
  tjenesteTil,
} from "../../src/aktivitet/kvalitet/grunnlag.js";
import { lagSjekk } from "../../src/aktivitet/kvalitet/lagSjekk.js";
import { TJENESTEKODER } from "../../src/index.js";
import { sjekkgrunnlag } from "../stoette/sjekkgrunnlag.js";
import { lagLager, lagPost } from "../stoette/vedtaksposter.js";

const alle = lagLager(TJENESTEKODER.map((kode) => lagPost(kode, 100, 110)));
const kodene = (er: (rad: number) => boolean) => TJENESTEKODER.filter((_, rad) => er(rad));

describe("en rad", () => {
  it("har skjemaets kode", () => {
    expect(TJENESTEKODER.map((_, rad) => tjenesteTil(alle, rad)?.kode)).toEqual(TJENESTEKODER);
  });

  it("er hjemmetjeneste når koden er helsetjenester i hjemmet eller praktisk bistand, med BPA", () => {
    expect(kodene((rad) => erHjemme(alle, rad))).toEqual([
      ...["HTAMDK", "HTAMN", "HTBODK", "HTBON", "HTST", "HTK", "PBAMDK", "PBAMN", "PBBODK", "PBBON"],
      ...["POAMDK", "POAMN", "POBDK", "POBN", "BPADK", "BPAN"],
    ]);
  });

  it("er plass i institusjon når koden har en eier", () => {
    expect(kodene((rad) => erInstitusjon(alle, rad))).toEqual([
      ...["TUKO", "TUKJ", "TRKO", "TRKJ", "TAKO", "TAKJ", "TANKO", "TANKJ"],
      ...["LOKO", "LOKJ", "AKO", "AKJ", "LSKO", "LSKJ", "LFKO", "LFKJ"],
    ]);
  });
});

describe("de første dagene en rad gjelder og ikke er borte", () => {
  const borte = (...par: number[]) => ({ opphoer: par, antallOpphoer: par.length / 2 });
  const andre = lagPost("UK", 100, 199, borte(100, 199));
  const foerste = (innenfor: [number, number], ...fravaer: number[]) => {
    const lager = lagLager([andre, lagPost("UK", 100, 120, borte(...fravaer)), andre]);
    return foersteTilstede(lager, { rad: 1, fra: 100, til: 120 }, { fra: innenfor[0], til: innenfor[1] });
  };

  it.each<[string, [number, number], number[], [number, number] | undefined]>([
    ["uten fravær", [90, 110], [], [100, 110]],
    ["til radens slutt", [110, 150], [], [110, 120]],
    ["ingen felles dager", [121, 130], [], undefined],
    ["én felles dag", [120, 130], [], [120, 120]],
    ["fravær først", [100, 110], [100, 102], [103, 110]],
    ["fravær fra før", [105, 110], [101, 106], [107, 110]],
    ["fravær som slutter den første dagen", [105, 110], [101, 105], [106, 110]],
    ["fravær som er slutt", [105, 110], [101, 104], [105, 110]],
    ["fravær siden", [100, 110], [105, 106], [100, 104]],
    ["fravær fra dag nr. 2", [100, 110], [101, 106], [100, 100]],
    ["fravær etter dagene", [100, 110], [115, 116], [100, 110]],
    ["fravær fra dagen etter", [100, 110], [111, 116], [100, 110]],
    ["to fravær", [100, 110], [100, 102, 105, 106], [103, 104]],
    ["to fravær først", [103, 110], [101, 103, 105, 106], [104, 104]],
    ["to fravær før dagene", [108, 110], [100, 101, 103, 104], [108, 110]],
    ["borte hele tiden", [100, 110], [100, 110], undefined],
    ["borte lenger enn dagene", [105, 110], [101, 115], undefined],
    ["borte til dagen før den siste", [105, 110], [101, 109], [110, 110]],
    ["borte, så borte igjen etter dagene", [105, 110], [105, 110, 112, 113], undefined],
  ])("%s", (_navn, innenfor, fravaer, ventet) => {
    expect(foerste(innenfor, ...fravaer)).toEqual(ventet && { fra: ventet[0], til: ventet[1] });
  });
});

describe("det som meldes", () => {
  it("er med bare når dagene rører en periode, med navnene i orden", () => {
    const poster = [
      lagPost("UK", 100, 101, { id: "w", kommune: "Os" }),
      lagPost("UK", 100, 101, { id: "v" }),
    ];
    const g = sjekkgrunnlag(poster);
    const tekst = (navn: readonly string[]) => `om ${navn.join(" og ")}`;
    for (const [fra, til] of [
      [90, 99],
      [200, 205],
      [199, 205],
    ] as const)
      meld(g, "UENDRET_VEDTAK", [0, 1], { fra, til }, tekst);
    expect(g.merknader).toEqual([
      {
        kode: "UENDRET_VEDTAK",
        sti: ["vedtak", "v"],
        melding: "om «v» og «w»",
        kommune: "Os",
        vedtak: ["v", "w"],
        // day 199 of 1970 is 19 July
        dager: { fra: "1970-07-19", til: "1970-07-25" },
      },
    ]);
  });
});

describe("alle sjekkene", () => {
  it("er ingen når ingenting er spurt om", () => {
    expect(lagSjekk(undefined)).toBeUndefined();
  });

  it("gjøres én etter én, med grensene som er gitt, for kommunen som er gitt", () => {
    const over = { mengde: { hel: 1_000_000, stor: 0n, dager: 7 } };
    const { lager, etterKode, doede, merknader } = sjekkgrunnlag([
      lagPost("HTAMDK", 100, 149, over),
      lagPost("HTAMN", 100, 140, { ...over, avslutning: 2 }),
      lagPost("TUKO", 100, 110),
      lagPost("TUKO", 113, 120),
      lagPost("TUKJ", 120, 120),
    ]);
    lagSjekk({ hullDager: 2, uendretDager: 49 })?.(lager, "Os", etterKode, doede, merknader);
    expect(merknader.map((m) => m.kode)).toEqual([
      "HULL_MELLOM_VEDTAK",
      "VEDTAK_ETTER_DOED",
      "OVER_168_TIMER",
      ...new Array(6).fill("INSTITUSJON_OG_HJEMMETJENESTE"),
      "KJOEP_OG_EGEN_PLASS",
      "UENDRET_VEDTAK",
    ]);
    expect(new Set(merknader.map((m) => m.kommune))).toEqual(new Set(["Os"]));
  });
});

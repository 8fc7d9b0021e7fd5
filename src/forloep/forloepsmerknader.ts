import type { Merknad } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { indeksmerknader, prosentmerknad } from "../ramme/indekser.js";
import { utenforModellB } from "../ramme/modellB.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { fortegn } from "../tall/Tall.js";
import type { LestForloep } from "./lesForloep.js";
import { aarAv, maanederIAaret } from "./maanedsperiode.js";

/** Gives the year that each part came into something, by its name. */
function startaar({ enheter }: LestForloep): ReadonlyMap<string, number> {
  const start = new Map<string, number>();
  for (const { deler, perioder } of enheter) {
    const foerste = perioder
      .filter(({ ordning }) => ordning !== "utenfor")
      .map(({ fra }) => aarAv(fra))
      .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    for (const { navn } of deler) start.set(navn, Math.min(foerste, start.get(navn) ?? foerste));
  }
  return start;
}

/** a base year that is not the year before the part's start. */
function grunnlagsmerknader(lest: LestForloep): Merknad[] {
  const startene = startaar(lest);
  return lest.deler.flatMap(({ navn, grunnlag }, i): Merknad[] => {
    const start = startene.get(navn);
    if (start === undefined || !Number.isFinite(start) || grunnlag.aar === start - 1) return [];
    const melding = `Grunnlagsåret til ${siter(navn)} er ${grunnlag.aar}, men delen er med fra ${start}; uttrekket regnes av året før start (R-1), ${start - 1}.`;
    return [{ kode: "UVENTET_GRUNNLAGSAAR", sti: ["deler", i, "grunnlag", "aar"], melding }];
  });
}

/** years with Modell B when it did not run; each year once. */
function modellBmerknader({ enheter, fraAar, tilAar }: LestForloep): Merknad[] {
  const perioder = enheter.flatMap((enhet) =>
    enhet.perioder.flatMap((periode, k) =>
      periode.ordning === "modellB" ? [{ ...periode, sti: [...enhet.sti, "perioder", k] }] : [],
    ),
  );
  const merknader: Merknad[] = [];
  for (let aar = fraAar; aar <= tilAar; aar += 1) {
    const funnet = perioder.find((periode) => maanederIAaret(periode, aar) > 0);
    if (funnet !== undefined) merknader.push(...utenforModellB(aar, funnet.sti));
  }
  return merknader;
}

/** a phase-out of the course that rests on assumed shares. */
function nedtrappingsmerknader({ nedtrappinger, fraAar, tilAar }: LestForloep): Merknad[] {
  return [...nedtrappinger].flatMap(([{ navn }, { sisteAar, andeler, antatt }]): Merknad[] => {
    const iForloepet = tilAar > sisteAar && fraAar <= sisteAar + andeler.length;
    if (!antatt || !iForloepet) return [];
    const melding = `Nedtrappingen for ${siter(navn)} etter ${sisteAar} er antatt: andelene er publisert for en annen avslutning (R-6); oppgi nedtrapping hvis andre gjelder, eller "ingen".`;
    return [{ kode: "ANTATT_VERDI", sti: ["nedtrapping"], melding }];
  });
}

/** An a konto below zero: what is taken back is a correction. */
function aKontomerknader({ aKonto }: LestForloep): Merknad[] {
  return aKonto.flatMap((beloep, i): Merknad[] => {
    if (beloep === undefined || fortegn(beloep) >= 0) return [];
    const melding = `A konto er negativ: fant ${skrivNorsk(beloep)} kr; et trekk hører hjemme i korreksjoner.`;
    return [{ kode: "NEGATIV_A_KONTO", sti: ["aktivitet", i, "aKonto"], melding }];
  });
}

/** What is doubtful about a course. */
export const forloepsmerknader = (lest: LestForloep): readonly Merknad[] => [
  ...grunnlagsmerknader(lest),
  ...modellBmerknader(lest),
  ...nedtrappingsmerknader(lest),
  ...aKontomerknader(lest),
  ...indeksmerknader(lest.indekser, ["indekser"]),
  ...prosentmerknad(lest.sats, "Satsen", ["inntektspaaslag", "sats"]),
];

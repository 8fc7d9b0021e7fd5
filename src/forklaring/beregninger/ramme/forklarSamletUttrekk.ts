import type { Forklarer } from "../../Forklarer.js";
import { avrundet } from "../avrundet.js";
import { summering } from "../summering.js";
import { forklarUttrekksdel, TUSEN } from "./forklarUttrekk.js";

/** Explains the uttrekk of a merged municipality: each part by its own base year, and their sum. */
export const forklarSamletUttrekk: Forklarer<"samlet-uttrekk"> = (b, { deler }) => {
  const ledd = deler.map(
    (del, i) => [del.navn, forklarUttrekksdel(b, del, ["deler", i], ` for ${del.navn}`)] as const,
  );
  const beloep = summering(b, "samlet uttrekk", "R-3", ledd);
  b.rot(["beloep"], b.vist(beloep));
  b.rot(["beloepAvrundet"], avrundet(b, beloep, "samlet uttrekk", "R-3", TUSEN));
};

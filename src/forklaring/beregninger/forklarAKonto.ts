import type { Forklarer } from "../Forklarer.js";
import { forklarFordeling } from "./forklarFordeling.js";

/** Explains how the year's a konto is shared on its terms. */
export const forklarAKonto: Forklarer<"a-konto"> = (b, { terminer }) => {
  const aarsbeloep = b.inndata(["aarsbeloep"], "årets a konto", "kr");
  forklarFordeling(b, aarsbeloep, terminer, (nr) =>
    b.inndata(["terminer", nr, "maaneder"], `måneder i ${terminer[nr]?.navn ?? ""}`, "måneder"),
  );
};

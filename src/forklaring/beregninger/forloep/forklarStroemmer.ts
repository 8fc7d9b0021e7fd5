import type { Sti } from "../../../feil.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { minus } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { summering } from "../summering.js";

/** The streams that the others are made of. */
export type Grunnsteg = {
  readonly aktivitetstilskudd: Stegnr;
  readonly rundsumtilskudd: Stegnr;
  readonly oeremerketTilskudd: Stegnr;
  readonly inntektspaaslag: Stegnr;
  readonly uttrekk: Stegnr;
  readonly bortfaltRefusjon: Stegnr;
};

/** Explains the streams and what they add up to: what came in, S-3 what would have come, and the difference. */
export function forklarStroemmer(b: Bygger, s: Grunnsteg, om: string, ut: Sti): void {
  const tilskudd = summering(b, `tilskuddet ${om}`, "R-9", [
    ["aktivitetstilskudd", s.aktivitetstilskudd],
    ["rundsumtilskudd", s.rundsumtilskudd],
    ["øremerket tilskudd", s.oeremerketTilskudd],
    ["inntektspåslag", s.inntektspaaslag],
  ]);
  const uten = summering(b, `uten forsøket ${om}`, "S-3", [
    ["uttrekk", s.uttrekk],
    ["bortfalt refusjon", s.bortfaltRefusjon],
  ]);
  const navn = `økte overføringer ${om}`;
  const oekte = b.regn({
    navn,
    enhet: "kr",
    regel: "S-3",
    operander: [
      ["tilskudd", tilskudd],
      ["uten forsøket", uten],
    ],
    uttrykk: minus("tilskudd", "uten forsøket"),
  });
  const alle = { ...s, tilskudd, utenForsoeket: uten, oekteOverfoeringer: oekte };
  for (const [felt, steg] of Object.entries(alle)) b.rot([...ut, felt], b.vist(steg));
  b.rot([...ut, "oekteOverfoeringerAvrundet"], avrundet(b, oekte, navn, "S-3"));
}

import type { Avrundet } from "./Forklaring.js";
import { skrivForLeser } from "./skrivForLeser.js";

const MAATE = { naermeste: "halve bort fra null", ned: "nedover", opp: "oppover" } as const;

/** A unit that is a number of decimals. */
const DESIMALER = /^0\.(0*)1$/;

/** Says how something was rounded: `avrundet til hele kr, halve bort fra null`. */
export function skrivAvrunding({ enhet, maate }: Pick<Avrundet, "enhet" | "maate">, hva?: string): string {
  const nuller = DESIMALER.exec(enhet)?.[1];
  const til =
    nuller !== undefined
      ? `${nuller.length + 1} desimaler`
      : enhet === "1"
        ? hva === undefined
          ? "et helt tall"
          : `hele ${hva}`
        : `hele ${skrivForLeser(enhet, hva)}`;
  return `avrundet til ${til}, ${MAATE[maate]}`;
}

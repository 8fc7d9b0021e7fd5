import { lesXml } from "./lesXml.js";

/** Decodes the standard's own way of writing characters that XML can't have: `_x000D_`. */
export const utenKoder = (tekst: string): string =>
  tekst.includes("_x")
    ? tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) =>
        String.fromCharCode(Number.parseInt(kode, 16)),
      )
    : tekst;

/** Reads the texts that cells share: plain ones and rich ones, whose runs are put together; phonetic guides are left out. */
export function lesStrenger(bytes: Uint8Array | undefined, del: string): string[] {
  const strenger: string[] = [];
  if (bytes === undefined) return strenger;
  let tekst = "";
  lesXml(bytes, del, {
    aapne: (sti) => {
      if (sti === "sst/si") tekst = "";
    },
    tekst: (sti, t) => {
      if (sti === "sst/si/t" || sti === "sst/si/r/t") tekst += t;
    },
    lukke: (sti) => {
      if (sti === "sst/si") strenger.push(utenKoder(tekst));
    },
  });
  return strenger;
}

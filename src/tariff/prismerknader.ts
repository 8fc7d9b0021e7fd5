import type { Merknad } from "../feil.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { Prisgrunnlag, TvilsomPris } from "./prisgrunnlag.js";

/** Gives the merknader about the prices of the codes in use: derived ones (T-5), zeros, and those of the table (T-6). */
export function prismerknader(grunnlag: Prisgrunnlag, erIBruk: (nr: number) => boolean): Merknad[] {
  const merknader: Merknad[] = [...grunnlag.merknader];
  const brukte = grunnlag.tvilsomme.filter(({ nr }) => erIBruk(nr));
  if (brukte.length === 0) return merknader;
  const sti = [grunnlag.tariff === undefined ? "priser" : "tariff"];
  const koder = (priser: readonly TvilsomPris[]) => priser.map(({ nr }) => TJENESTEKODER[nr]).join(", ");
  const utledede = brukte.filter((pris) => pris.utledet);
  if (utledede.length > 0) {
    const forbehold = utledede.map(({ nr, merknad }) => merknad && `${TJENESTEKODER[nr]}: ${merknad}`);
    const setninger = [
      `Prisene for ${koder(utledede)} i ${grunnlag.tariff?.id} er utledet (T-3, T-5), ikke publisert.`,
      grunnlag.forbehold,
      ...forbehold,
    ];
    merknader.push({ kode: "UTLEDET_PRIS", sti, melding: setninger.filter(Boolean).join(" ") });
  }
  const gratis = brukte.filter((pris) => pris.erNull);
  if (gratis.length > 0) {
    merknader.push({ kode: "PRIS_ER_NULL", sti, melding: `Prisen er 0 kr for ${koder(gratis)}.` });
  }
  return merknader;
}

/** Says so when the year of an input is not the year of its table. */
export function aarsmerknader(aar: number | undefined, { tariff }: Prisgrunnlag): Merknad[] {
  if (aar === undefined || tariff === undefined || aar === tariff.aar) return [];
  const melding = `Året er ${aar}, men prisene er fra ${tariff.aar} (${tariff.id}).`;
  return [{ kode: "AAR_AVVIKER", sti: ["aar"], melding }];
}

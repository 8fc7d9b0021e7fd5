import { type Aktivitetsmerknad, lagMerknad, omtal } from "./Aktivitetsmerknad.js";
import { UTEN_SLUTT } from "./slutt.js";
import type { Avkorting, Vedtakspost } from "./Vedtakspost.js";

const HVORDAN: Readonly<Record<Avkorting, string>> = {
  utenfor: "ligger utenfor vedtaket og er ikke regnet med",
  delvis: "går utenfor vedtaket og er kuttet til vedtakets dager",
  lengre: "er lengre enn vedtaket og er kuttet til vedtakets dager",
};

/** Tells whether there is anything doubtful about a vedtak by itself. */
export const girMerknad = (post: Vedtakspost): boolean =>
  post.avkortet.length > 0 || (post.avslutning !== 0 && post.til === UTEN_SLUTT);

/** Says what is doubtful about a vedtak by itself. */
export function merknaderOm(post: Vedtakspost, nr: number, merknader: Aktivitetsmerknad[]): void {
  const navn = post.id ?? nr;
  const dager = { fra: post.fra, til: post.til };
  for (const kutt of post.avkortet) {
    const kode = kutt.hvordan === "lengre" ? "OPPHOER_LENGRE_ENN_VEDTAKET" : "OPPHOER_UTENFOR_VEDTAKET";
    const melding = `Opphør nr. ${kutt.nr + 1} i vedtaket ${omtal(navn)} ${HVORDAN[kutt.hvordan]}.`;
    const merknad = lagMerknad(kode, post.kommune, [navn], dager, melding);
    merknader.push({ ...merknad, sti: ["vedtak", navn, "opphoer", kutt.nr] });
  }
  if (post.avslutning !== 0 && post.til === UTEN_SLUTT) {
    const melding = `Vedtaket ${omtal(navn)} har en avslutning, men ingen siste dag; det er regnet som løpende. Oppgi til.`;
    const merknad = lagMerknad("AVSLUTNING_UTEN_SLUTT", post.kommune, [navn], dager, melding);
    merknader.push({ ...merknad, sti: ["vedtak", navn, "avslutning"] });
  }
}

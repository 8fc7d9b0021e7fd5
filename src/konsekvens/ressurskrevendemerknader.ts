import type { Merknad } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { aldersgrense, type Satsfelt, visSats } from "./innslagspunkter.js";
import { type LestMottaker, type LestRessurskrevende, SATSNAVN } from "./lesRessurskrevende.js";

/** Tells whether a recipient is too old for the refund (S-1). */
export const erForGammel = ({ alder }: LestMottaker): boolean =>
  alder !== undefined && alder >= aldersgrense();

/** Says so when the values in use are no published, adopted ones. */
function satsmerknader({ fraTabell }: LestRessurskrevende): Merknad[] {
  if (fraTabell === undefined) return [];
  const { rad, felt, aarsfelt } = fraTabell;
  const statusAv = (sats: Satsfelt) =>
    (sats === "kompensasjonsgrad" ? rad.kompensasjonsgradStatus : undefined) ?? rad.status;
  const setning = (sats: Satsfelt, hva: string) =>
    `For tilskuddsår ${rad.tilskuddsaar} er ${SATSNAVN[sats]}, ${visSats(rad, sats)}, ${hva}.`;
  const usikre = felt.filter((sats) => statusAv(sats) !== "publisert");
  const merknader: Merknad[] = [];
  const si = (kode: Merknad["kode"], setninger: readonly string[]) =>
    merknader.push({
      kode,
      sti: [aarsfelt],
      melding: [...setninger, merknader.length === 0 ? rad.merknad : undefined].filter(Boolean).join(" "),
    });
  if (usikre.length > 0)
    si(
      "ANTATT_VERDI",
      usikre.map((sats) => setning(sats, `${statusAv(sats)}, ikke publisert`)),
    );
  if (rad.forslag)
    si(
      "FORSLAG_BRUKT",
      felt.map((sats) => setning(sats, "et forslag; hva som ble vedtatt, er ikke kjent")),
    );
  return merknader;
}

/** Gives what is legal but doubtful: values that are not sure, recipients who are too old, nobody at all. */
export function ressurskrevendemerknader(lest: LestRessurskrevende): Merknad[] {
  const merknader = satsmerknader(lest);
  lest.mottakere.forEach((mottaker, i) => {
    if (!erForGammel(mottaker)) return;
    const hvem = mottaker.id === undefined ? "Mottakeren" : `Mottakeren ${siter(mottaker.id)}`;
    const melding = `${hvem} er ${mottaker.alder} år; refusjonen gjelder mottakere under ${aldersgrense()} år og er 0 kr.`;
    merknader.push({ kode: "OVER_ALDERSGRENSEN", sti: ["mottakere", i, "alder"], melding });
  });
  if (lest.mottakere.length === 0) {
    const melding = "Ingen mottakere; refusjonen er 0 fordi ingenting er oppgitt.";
    merknader.push({ kode: "INGEN_LINJER", sti: ["mottakere"], melding });
  }
  return merknader;
}

/** A settlement as this host keeps it: computed and receipted by the library, stored under its key, the same answer every time. */
import { beregnKorreksjonsoppgjoer, kanoniskJson, lagKvittering, verifiserKvittering } from "sio-beregning";
import { Avslag } from "./Avslag.mjs";

const BEREGNING = "korreksjonsoppgjoer";

/** Computes a settlement and its receipt, ready to be stored. Throws the library's SioFeil with all that is wrong. */
export function gjoerOpp(noekkel, nr, inn) {
  const ut = beregnKorreksjonsoppgjoer(inn);
  const kvittering = lagKvittering({ beregning: BEREGNING, inn, ut });
  return {
    noekkel,
    nr,
    inn: kanoniskJson(inn),
    inndata: kvittering.inndata,
    resultat: JSON.stringify(ut), // the contract: what is stored is these letters, and they are what is answered
    kvittering: JSON.stringify(kvittering),
    netto: ut.netto,
  };
}

/** Refuses a key that stands for another input. */
export function krevSammeInndata({ rad }, { inndata }) {
  if (rad.inndata === inndata) return;
  const melding = "Nøkkelen er brukt om et annet oppgjør; send dette med en ny nøkkel.";
  throw new Avslag(422, "NOEKKEL_GJENBRUKT", melding);
}

/** Writes the answer of a stored settlement, letter for letter what is stored. */
export const skrivSvar = ({ noekkel, nr, resultat, kvittering }) =>
  `{"noekkel":${JSON.stringify(noekkel)},"nr":${nr},"resultat":${resultat},"kvittering":${kvittering}}`;

/** Computes a stored settlement anew and says what differs, if anything. */
export function kontroller({ inn, resultat, kvittering }) {
  const oppdrag = { beregning: BEREGNING, inn: JSON.parse(inn), ut: JSON.parse(resultat) };
  return verifiserKvittering(JSON.parse(kvittering), oppdrag);
}

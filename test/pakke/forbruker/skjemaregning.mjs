import { OPPGJOER } from "./regnestykker.mjs";

/** Writes the settlement as a form in both formats, and reads each again: what a host stores, and what it gets back. */
export function skrivOgLes({ lesSkjema, sammenlignSkjema, skrivMal, skrivSkjema, tilKorreksjonsoppgjoer }) {
  const filer = [
    skrivSkjema(OPPGJOER),
    skrivSkjema(OPPGJOER, { format: "csv" }),
    skrivMal({ tariff: OPPGJOER.tariff, maaneder: 1, kommune: "Os", aar: 2019 }),
  ];
  const [bok, csv] = filer;
  return {
    filer: filer.map((bytes) => Buffer.from(bytes).toString("base64")),
    lest: [bok, csv].map((fil) => tilKorreksjonsoppgjoer(lesSkjema(fil))),
    sammenligning: sammenlignSkjema(bok),
  };
}

// Inputs whose own code throws while they are read.

import { oppgjoer, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const MELDING = /kunne ikke leses.*oppgi vanlige data, som fra JSON/;

const kast = (): never => {
  throw new Error("ond");
};

const tilbakekalt = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const getter = (get: () => unknown): object => Object.defineProperty({}, "linjer", { get, enumerable: true });

/** Throws something that throws when it is looked at. */
const ondt = (): never => {
  throw tilbakekalt();
};

export const ULESELIGETILFELLER: readonly Tilfelle[] = [
  ...tilfellerAv("beregnKorreksjonsoppgjoer", "kontrakten", [
    ["en getter som kaster", "ULESELIG_INNGANG", getter(kast), [], MELDING],
    ["en getter som kaster noe som ikke kan leses", "ULESELIG_INNGANG", getter(ondt), [], MELDING],
    ["en tilbakekalt proxy", "ULESELIG_INNGANG", tilbakekalt(), [], MELDING],
    [
      "en proxy i en linje",
      "ULESELIG_INNGANG",
      oppgjoer({ linjer: [new Proxy({}, { get: kast })] }),
      [],
      MELDING,
    ],
  ]),
  ...["beregnAKonto", "beregnAarsoppgjoer", "beregnEtterkorreksjon", "fordelAKonto", "lesTariff"].flatMap(
    (beregning) =>
      tilfellerAv(beregning, "kontrakten", [
        ["en proxy som kaster", "ULESELIG_INNGANG", new Proxy({}, { get: kast, ownKeys: kast }), [], MELDING],
      ]),
  ),
];

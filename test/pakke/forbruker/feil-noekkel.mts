// Must not compile: the key is misspelt.

import { beregnKorreksjonsoppgjoer } from "sio-beregning";

beregnKorreksjonsoppgjoer({
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [{ kode: "HTAMDK", aarsvolum: 1, gjenomfoert: 1 }],
});

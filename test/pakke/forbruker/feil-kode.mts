// Must not compile: there is no such code.

import { beregnKorreksjonsoppgjoer } from "sio-beregning";

beregnKorreksjonsoppgjoer({
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [
    { kode: "HTAMDK", aarsvolum: 1, gjennomfoert: 1 },
    { kode: "HTAMDX", aarsvolum: 1, gjennomfoert: 1 },
  ],
});

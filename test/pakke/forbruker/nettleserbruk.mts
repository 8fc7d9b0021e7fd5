// A TypeScript consumer of the browser bundle.

import { type AKontoFordeling, fordelAKonto } from "sio-beregning/browser";

const fordeling: AKontoFordeling = fordelAKonto({
  aarsbeloep: 12,
  terminer: [{ navn: "aaret", maaneder: 12 }],
});
export const svar: string = fordeling.sum;

// An ESM consumer with named imports.

import {
  beregnAKonto,
  beregnKorreksjonsoppgjoer,
  erSioFeil,
  fordelAKonto,
  indekserTariff,
  lesNorskTall,
  skrivNorskTall,
} from "sio-beregning";
import { regn } from "./regnestykker.mjs";

const sio = {
  beregnAKonto,
  beregnKorreksjonsoppgjoer,
  erSioFeil,
  fordelAKonto,
  indekserTariff,
  lesNorskTall,
  skrivNorskTall,
};
process.stdout.write(JSON.stringify(regn(sio)));

// An ESM consumer with named imports.

import {
  beregnAKonto,
  beregnForloep,
  beregnInntektspaaslag,
  beregnKorreksjonsoppgjoer,
  beregnSamletUttrekk,
  beregnUttrekk,
  erSioFeil,
  finnDemografiSomGir,
  fordelAKonto,
  indekserTariff,
  kontrollerTall,
  lesNorskTall,
  skrivNorskTall,
} from "sio-beregning";
import { regn } from "./regnestykker.mjs";

const sio = {
  beregnAKonto,
  beregnForloep,
  beregnInntektspaaslag,
  beregnKorreksjonsoppgjoer,
  beregnSamletUttrekk,
  beregnUttrekk,
  erSioFeil,
  finnDemografiSomGir,
  fordelAKonto,
  indekserTariff,
  kontrollerTall,
  lesNorskTall,
  skrivNorskTall,
};
process.stdout.write(JSON.stringify(regn(sio)));

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
  hvaHvis,
  indekserTariff,
  kanoniskInndata,
  kontrollerTall,
  lagKvittering,
  lesNorskTall,
  skrivNorskTall,
  verifiserKvittering,
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
  hvaHvis,
  indekserTariff,
  kanoniskInndata,
  kontrollerTall,
  lagKvittering,
  lesNorskTall,
  skrivNorskTall,
  verifiserKvittering,
};
process.stdout.write(JSON.stringify(regn(sio)));

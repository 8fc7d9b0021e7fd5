// Which public function reads an input schema's input.

import { BEREGNINGER } from "../../src/beregninger/beregninger.js";

export const LESES_AV: Readonly<Record<string, string>> = {
  ...Object.fromEntries(BEREGNINGER.map(({ navn, beregn }) => [navn, beregn.name])),
  oppdrag: "beregn",
  forklaring: "forklar",
  kvittering: "lagKvittering",
  "hva-hvis": "hvaHvis",
  aktivitetsdel: "aktivitetsdel",
  kodekart: "lagKodekart",
  tariff: "lesTariff",
};

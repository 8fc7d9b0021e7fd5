import { aktivitetsdel } from "../../../src/aktivitet/del/aktivitetsdel.js";
import { beregn } from "../../../src/beregninger/beregn.js";
import { BEREGNINGER } from "../../../src/beregninger/beregninger.js";
import { forklar } from "../../../src/forklaring/forklar.js";
import { hvaHvis } from "../../../src/hvahvis/hvaHvis.js";
import { lagKvittering } from "../../../src/kvittering/lagKvittering.js";
import { verifiserKvittering } from "../../../src/kvittering/verifiserKvittering.js";
import { lesOppdrag } from "../../../src/sammenligning/lesOppdrag.js";
import { etterBeregning } from "../etterBeregning.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import type { Bygger } from "./Bygger.js";
import { fangSkjema } from "./fang.js";
import { heltabell, lokaleKoder } from "./lesere.js";

type Inndata = (b: Bygger) => JsonSkjema;

const lestAv =
  (les: (inn: never) => unknown): Inndata =>
  (b) =>
    b.av(fangSkjema(les as (inn: unknown) => unknown, {}));

/** Every input by the name of its schema: what its schema is made of. */
export const INNDATA: Readonly<Record<string, Inndata>> = {
  ...Object.fromEntries(BEREGNINGER.map(({ navn, beregn: les }) => [navn, lestAv(les)])),
  oppdrag: (b) => etterBeregning(lestAv(beregn)(b)),
  forklaring: (b) => etterBeregning(lestAv(forklar)(b)),
  kvittering: (b) => etterBeregning(lestAv(lagKvittering)(b)),
  kvitteringskontroll: (b) => b.av(fangSkjema((inn) => verifiserKvittering(KVITTERING, inn as never), {})),
  "hva-hvis": (b) => etterBeregning(lestAv(hvaHvis)(b)),
  sammenligning: (b) => {
    const ett = b.delt("oppdrag", () => etterBeregning(b.av(fangSkjema(lesOppdrag, {}))));
    return { anyOf: [ett, { type: "array", items: ett, minItems: 1 }] };
  },
  aktivitetsdel: lestAv(aktivitetsdel),
  kodekart: lokaleKoder,
  tariff: heltabell,
};

const SUM = `sha256:${"0".repeat(64)}`;

/** A receipt in the right form, so that the reading comes to the oppdrag. */
const KVITTERING = {
  format: "sio-kvittering",
  versjon: 1,
  pakke: { navn: "x", versjon: "0" },
  beregning: "tilskudd",
  inndata: SUM,
  tabeller: [],
  resultat: SUM,
  regler: [],
  valg: {},
};

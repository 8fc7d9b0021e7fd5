/** A batch: many settlements under one key, numbered from 1 in the order they came, answered in that order, a line each. */
import { setImmediate as slippTil } from "node:timers/promises";
import { erSioFeil } from "sio-beregning";
import { Avslag } from "./Avslag.mjs";
import { lesJson } from "./lesJson.mjs";
import { gjoerOpp, krevSammeInndata, skrivSvar } from "./oppgjoer.mjs";

/** How many are computed before they are written: what is lost at most, and computed again, when the process dies. */
const BOLK = 32;

/** Splits NDJSON into readers of each line; blank lines are no settlements. Only LF ends a line; CR before it is white space to JSON. */
export const lesNdjson = (tekst) =>
  tekst
    .split("\n")
    .filter((linje) => linje.trim() !== "")
    .map((linje) => () => lesJson(linje));

/** Reads a JSON list into the same. */
export function lesListe(tekst) {
  const liste = lesJson(tekst);
  if (Array.isArray(liste)) return liste.map((inn) => () => inn);
  throw new Avslag(
    400,
    "UGYLDIG_JSON",
    "En bunke er en liste av oppgjør, eller NDJSON med et oppgjør på hver linje.",
  );
}

/** Does something for one of the batch; what is wrong with it is its answer, and no other's. */
async function svarEller(nr, gjoer) {
  try {
    return await gjoer();
  } catch (e) {
    if (!erSioFeil(e) && !(e instanceof Avslag)) throw e;
    return JSON.stringify({ nr, feil: e.feil });
  }
}

/**
 * Settles a batch and gives its answers, a few lines at a time, each only when it is stored. A batch that is sent again goes on where it
 * stopped: what is stored is answered as it stands, and the rest is done.
 */
export async function* gjoerOppBunke(skriv, noekkel, lesere, skalStanse) {
  for (let fra = 0; fra < lesere.length; fra += BOLK) {
    if (skalStanse())
      throw new Avslag(503, "STANSER", "Tjenesten stanser; send bunken om igjen med samme nøkkel.");
    const svar = [];
    for (const [i, les] of lesere.slice(fra, fra + BOLK).entries()) {
      const nr = fra + i + 1;
      await slippTil(); // others have their turn between one settlement and the next
      const ett = svarEller(nr, async () => {
        const oppgjoer = gjoerOpp(noekkel, nr, les());
        const lagret = await skriv(oppgjoer);
        krevSammeInndata(lagret, oppgjoer);
        return skrivSvar(lagret.rad);
      });
      ett.catch(() => {}); // looked at below; until then nobody's
      svar.push(ett);
    }
    yield `${(await Promise.all(svar)).join("\n")}\n`;
  }
}

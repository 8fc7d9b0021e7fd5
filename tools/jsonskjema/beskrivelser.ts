import { BEREGNINGER } from "../../src/beregninger/beregninger.js";

/** What the schemas beside the calculations' are of: the input, and the output. */
const ANDRE: Readonly<Record<string, readonly [inn: string, ut: string]>> = {
  oppdrag: ["En beregning som data: navnet og inndata, slik beregn tar den.", ""],
  feil: ["", "Alle problemer i inndata som ble avvist: det kommandolinjen skriver på standard feil."],
  forklaring: [
    "Beregningen som skal forklares.",
    "En forklaring, versjon 1: hvert tall i et resultat, steg for steg.",
  ],
  kvittering: [
    "Beregningen som skal ha en kvittering.",
    "En kvittering: hva et resultat følger av, med sjekksummer.",
  ],
  kvitteringskontroll: [
    "Det en kvittering holdes mot: inndata, og resultatet om det er noe.",
    "Om kvitteringen gjelder, og hva som er annerledes.",
  ],
  "hva-hvis": [
    "En beregning og endringer av den.",
    "Resultatet før og etter endringene, og hvert tall som ble et annet.",
  ],
  sammenligning: [
    "Den ene siden av en sammenligning: et oppdrag, eller ett for hver kommune.",
    "En endring delt på årsakene; delene summerer til endringen.",
  ],
  aktivitetsdel: [
    "Noen av vedtakene, som blir til et delresultat.",
    "Et delresultat, som kan slås sammen med andre.",
  ],
  kodekart: ["Hva lokale koder betyr.", "Et kontrollert kodekart."],
  tariff: ["En hel pristabell.", "En pristabell slik biblioteket gir den: 51 rader i skjemaets rekkefølge."],
  samsvar: [
    "",
    "En fil med testvektorer: beregninger, inndata, og det enhver implementasjon av reglene skal svare.",
  ],
};

/** Says in bokmål what a schema is of. */
export function omSkjema(navn: string, side: "inn" | "ut"): string {
  const [inn, ut] = ANDRE[navn] ?? [];
  const annet = side === "inn" ? inn : ut;
  if (annet !== undefined && annet !== "") return annet;
  const beregning = BEREGNINGER.find((b) => b.navn === navn);
  if (beregning === undefined) throw new Error(`ingen sier hva ${navn}.${side} er`);
  return `${side === "inn" ? "Inndata til" : "Resultatet av"} beregningen «${navn}»: ${beregning.hjelp}.`;
}

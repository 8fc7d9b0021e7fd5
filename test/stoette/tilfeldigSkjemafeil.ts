// Random official forms with something typed wrong, or shown in another way: most often one digit, or two neighbours changed about.

import type { SkjemaInn } from "../../src/index.js";
import { medByttedeSifre, medEttSiffer, OS } from "./osSkjema.js";
import type { Terning } from "./terning.js";
import { tilfeldigSkjema } from "./tilfeldigSkjema.js";

type Felter = Record<string, unknown>;

const TALLFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"];
const HODEFELT = ["aKonto", "korreksjon", "sum"];

/** Every object of a form that has numbers, and which fields of it are numbers. */
function steder(skjema: Felter): { sted: Felter; felt: string }[] {
  const i = (rader: unknown, felter: readonly string[]) =>
    ((rader ?? []) as Felter[]).flatMap((sted) => felter.map((felt) => ({ sted, felt })));
  const alle = [
    ...i(skjema["linjer"], TALLFELT),
    ...i(skjema["grupper"], ["netto"]),
    ...i([skjema], ["netto", "aarsbeloep"]),
    ...i(skjema["oppstilling"], HODEFELT),
  ];
  return alle.filter(({ sted, felt }) => typeof sted[felt] === "string");
}

/** Types one number wrong. */
function skrivFeil(t: Terning, skjema: Felter): void {
  const { sted, felt } = t.ett(steder(skjema));
  const tekst = String(sted[felt]);
  const byttede = medByttedeSifre(tekst);
  const nye = t.enAv(3) && byttede.length > 0 ? byttede : medEttSiffer(tekst);
  sted[felt] = t.ett(nye);
}

/** What else may be otherwise on a form than the rules and the printer made it. */
const ANNET: readonly ((t: Terning, skjema: Felter) => void)[] = [
  (t, skjema) => {
    const { sted, felt } = t.ett(steder(skjema));
    sted[felt] = null;
  },
  (t, skjema) => {
    skjema["doegnenhet"] = t.ett(["1", "0.5", "0.1", "0.001", "0.03"]);
  },
  (t, skjema) => {
    skjema["avrundetTil"] = { [t.ett(["aarsvolum", "gjennomfoert", "endring"])]: t.ett(["0.001", "0.0005"]) };
  },
  (t, skjema) => {
    const linje = t.ett(skjema["linjer"] as Felter[]);
    linje["stjerne"] = t.enAv(2);
  },
  (t, skjema) => {
    const { sted, felt } = t.ett(steder(skjema));
    sted[felt] = `${t.under(4)}`;
  },
  (_, skjema) => {
    const { maaneder, ...uten } = skjema;
    for (const navn of Object.keys(skjema)) delete skjema[navn];
    Object.assign(skjema, uten, maaneder === undefined ? {} : { noekkel: `0.0${String(maaneder)}` });
  },
  (t, skjema) => {
    const linje = t.ett(skjema["linjer"] as Felter[]);
    linje["netto"] = "0";
    linje["endring"] = "0";
  },
  (_, skjema) => {
    skjema["forslag"] = false;
  },
  (t, skjema) => {
    const rad = t.ett((skjema["oppstilling"] ?? [{}]) as Felter[]);
    rad["korreksjon"] = `${t.under(3) * 1000}`;
  },
  (t, skjema) => {
    const rader = ((skjema["oppstilling"] ?? []) as Felter[]).filter(({ termin }) => termin !== "SUM");
    if (rader.length > 0) skjema["termin"] = t.ett(rader)["termin"];
  },
  (_, skjema) => {
    for (const rad of (skjema["oppstilling"] ?? []) as Felter[]) rad["korreksjon"] = null;
  },
];

/** A form with up to three things otherwise than the rules made it; now and then Os' own, with one typing error. */
export function tilfeldigSkjemafeil(t: Terning, linjer = 6): SkjemaInn {
  const avOs = t.enAv(40);
  const skjema = structuredClone(
    avOs ? OS : tilfeldigSkjema(t, t.enAv(4) ? { linjer, hele: true } : { linjer }),
  );
  const felter = skjema as unknown as Felter;
  for (let nr = t.under(3); nr > 0; nr -= 1) t.ett(ANNET)(t, felter);
  for (let nr = avOs || !t.enAv(5) ? 1 : t.under(3); nr > 0; nr -= 1) skrivFeil(t, felter);
  return skjema;
}

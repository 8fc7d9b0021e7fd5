import type { Kvittering, Kvitteringsavvik, Kvitteringsdel } from "./Kvittering.js";
import type { LestKvittering } from "./lesKvittering.js";

/** What is true of the calculation when it is done anew. */
export type Funn = Omit<Kvittering, "beregning" | "hypotetisk"> & {
  readonly beregning: string;
  readonly hypotetisk: true | undefined;
  readonly ut: string | undefined;
};

const MELDING: Readonly<Record<Kvitteringsdel, (hvilken: string) => string>> = {
  beregning: () => "Kvitteringen gjelder en annen beregning.",
  hypotetisk: () => "Oppdraget er hypotetisk, men kvitteringen sier det ikke.",
  pakke: () => "Kvitteringen er laget av en annen pakke eller versjon.",
  inndata: () => "Inndata er ikke de som kvitteringen gjelder.",
  tabeller: (navn) => `Tabellen ${navn} er ikke den samme som da kvitteringen ble laget.`,
  regler: (id) => `Regelen ${id} er ikke som da kvitteringen ble laget.`,
  valg: (sti) => `Valget ${sti} er ikke det som kvitteringen gjelder.`,
  resultat: () => "Beregningen gir ikke det samme resultatet på nytt.",
  ut: () => "Resultatet som er oppgitt, er ikke det som kvitteringen gjelder.",
};

function forskjell(hva: Kvitteringsdel, ventet: string, fant: string, hvilken = ""): Kvitteringsavvik[] {
  return ventet === fant ? [] : [{ hva, ventet, fant, melding: MELDING[hva](hvilken) }];
}

type Par = readonly (readonly [string, string])[];

/** Gathers what a list says by name; what it says twice stands twice, and agrees with nothing. */
function perNavn(par: Par): ReadonlyMap<string, string> {
  const sagt = new Map<string, string>();
  for (const [navn, verdi] of par) {
    const foer = sagt.get(navn);
    sagt.set(navn, foer === undefined ? verdi : `${foer}, ${verdi}`);
  }
  return sagt;
}

/** Compares lists by name: what is another, what is gone, what is new. */
function hverFor(hva: Kvitteringsdel, ventet: Par, fant: Par): Kvitteringsavvik[] {
  const [foer, naa] = [perNavn(ventet), perNavn(fant)];
  return [...new Set([...foer.keys(), ...naa.keys()])].flatMap((navn) => {
    const skriv = (verdi: string | undefined) => (verdi === undefined ? "ingen" : `${navn} ${verdi}`);
    return forskjell(hva, skriv(foer.get(navn)), skriv(naa.get(navn)), navn);
  });
}

const tabellpar = (tabeller: Kvittering["tabeller"]): Par => tabeller.map((t) => [t.navn, t.sha256]);
const regelpar = (regler: Kvittering["regler"]): Par => regler.map((r) => [r.id, r.status]);
const valgpar = (valg: Kvittering["valg"]): Par =>
  Object.entries(valg).map(([sti, verdi]) => [sti, JSON.stringify(verdi)]);

/** Compares a receipt with what is true now, from what a result follows from to the result. */
export function sammenhold(lest: LestKvittering, funn: Funn): readonly Kvitteringsavvik[] {
  const versjon = (pakke: Kvittering["pakke"]) => `${pakke.navn} ${pakke.versjon}`;
  return [
    ...forskjell("beregning", lest.beregning.navn, funn.beregning),
    // a bare input says nothing of being hypothetical
    ...(funn.hypotetisk === true && lest.hypotetisk === undefined
      ? forskjell("hypotetisk", "false", "true")
      : []),
    ...forskjell("pakke", versjon(lest.pakke), versjon(funn.pakke)),
    ...forskjell("inndata", lest.inndata, funn.inndata),
    ...hverFor("tabeller", tabellpar(lest.tabeller), tabellpar(funn.tabeller)),
    ...hverFor("regler", regelpar(lest.regler), regelpar(funn.regler)),
    ...hverFor("valg", valgpar(lest.valg), valgpar(funn.valg)),
    ...forskjell("resultat", lest.resultat, funn.resultat),
    ...(funn.ut === undefined ? [] : forskjell("ut", lest.resultat, funn.ut)),
  ];
}

import type { Sti } from "../feil.js";
import { lesFraMaaned, lesTilMaaned, maanederIAaret } from "../forloep/maanedsperiode.js";
import { REGLER, type Regelstatus } from "../regler/regler.js";
import { type Broek, broek, jevnfoer } from "../tall/Broek.js";
import type { Bygger, Regning, Stegnr, Tabellverdi } from "./Bygger.js";
import type { Operand, Steg } from "./Forklaring.js";
import { hentVed } from "./hentVed.js";
import { avrundTil, regnUttrykk } from "./regnUttrykk.js";
import { skrivFormel } from "./skrivFormel.js";
import { lesVerdi, skrivVerdi } from "./skrivVerdi.js";

/** What a builder has written: the steps, and for each number of the result by its path (as JSON) the step. */
export type Bygd = { readonly steg: Steg[]; readonly roetter: ReadonlyMap<string, Stegnr> };

/** Places that a number which does not end is shown with (the contract). */
const VIST_ENHET = "0.00000000000000000001";

/** Counts the months of a year that a period of the input takes. */
function maanederI(periode: unknown, aar: number): number {
  const [fra, til] = [lesFraMaaned(hentVed(periode, ["fra"])), lesTilMaaned(hentVed(periode, ["til"]))];
  if (fra === undefined || til === undefined) throw new Error("forklaringen finner ikke noen periode");
  return maanederIAaret({ fra, til }, aar);
}

/** Gives a rule's status. */
function statusFor(regel: string): Regelstatus {
  const funnet = REGLER.find(({ id }) => id === regel);
  if (funnet === undefined) throw new Error(`forklaringen viser til regelen ${regel}, som ikke finnes`);
  return funnet.status;
}

/** Makes a builder over an input. */
export function lagBygger(inn: unknown): { bygger: Bygger; bygd: Bygd } {
  const steg: Steg[] = [];
  const verdier: Broek[] = [];
  const roetter = new Map<string, Stegnr>();
  const kjente = new Map<string, Stegnr>();

  const leggTil = (nytt: Steg, verdi: Broek): Stegnr => {
    steg.push(nytt);
    verdier.push(verdi);
    return steg.length - 1;
  };
  const enGang = (merke: string, lag: () => Stegnr): Stegnr => {
    const nr = kjente.get(merke) ?? lag();
    kjente.set(merke, nr);
    return nr;
  };
  const les = (verdi: unknown, hva: string): Broek => {
    const lest = lesVerdi(verdi);
    if (lest === undefined) throw new Error(`forklaringen finner ikke noe tall: ${hva}`);
    return lest;
  };
  const verdi = (nr: Stegnr): Broek => {
    const funnet = verdier[nr];
    if (funnet === undefined) throw new Error(`forklaringen viser til steg ${nr}, som ikke finnes`);
    return funnet;
  };
  const medEnhet = (enhet: string | undefined) => (enhet === undefined ? {} : { enhet });

  const inndata = (sti: Sti, navn: string, enhet?: string): Stegnr =>
    enGang(`i${JSON.stringify(sti)}`, () => {
      const tall = les(hentVed(inn, sti), JSON.stringify(sti));
      return leggTil(
        { slag: "inndata", navn, verdi: skrivVerdi(tall, enhet), ...medEnhet(enhet), sti: [...sti] },
        tall,
      );
    });

  const tabell = (t: Tabellverdi): Stegnr =>
    enGang(`t${JSON.stringify([t.tabell, t.plass])}`, () => {
      const tall = les(t.verdi, t.navn);
      return leggTil({ slag: "tabell", ...t, verdi: skrivVerdi(tall, t.enhet) }, tall);
    });

  const tom = (sti: Sti, navn: string): Stegnr =>
    enGang(`e${JSON.stringify([sti, navn])}`, () => {
      if (hentVed(inn, sti) !== undefined && hentVed(inn, sti) !== null)
        throw new Error(`plassen er ikke tom: ${JSON.stringify(sti)}`);
      const resten = { sti: [...sti], regel: "N-3", status: statusFor("N-3") };
      return leggTil({ slag: "tom", navn, verdi: "1", ...resten }, broek(1n));
    });

  const vitne = (tall: Broek, navn: string, regel: string, enhet?: string): Stegnr => {
    const resten = { ...medEnhet(enhet), regel, status: statusFor(regel) };
    return leggTil({ slag: "vitne", navn, verdi: skrivVerdi(tall), ...resten }, tall);
  };

  const konstant = (tekst: string, navn: string, regel: string, enhet?: string): Stegnr =>
    enGang(`k${JSON.stringify([tekst, navn, regel, enhet])}`, () => {
      const tall = les(tekst, navn);
      const resten = { regel, status: statusFor(regel) };
      return leggTil(
        { slag: "konstant", navn, verdi: skrivVerdi(tall, enhet), ...medEnhet(enhet), ...resten },
        tall,
      );
    });

  const maaneder = (perioder: readonly Sti[], aar: number, navn: string): Stegnr =>
    enGang(`m${JSON.stringify([perioder, aar, navn])}`, () => {
      const antall = perioder.reduce((sum, sti) => sum + maanederI(hentVed(inn, sti), aar), 0);
      const tall = les(String(antall), navn);
      const felles = {
        navn,
        verdi: skrivVerdi(tall),
        enhet: "måneder",
        regel: "R-7",
        status: statusFor("R-7"),
      };
      return leggTil({ slag: "maaneder", ...felles, aar, perioder: perioder.map((sti) => [...sti]) }, tall);
    });

  const regn = ({ navn, enhet, regel, operander, uttrykk, forslag, formel, avrunding }: Regning): Stegnr => {
    const navngitte = new Map(operander.map(([n, nr]) => [n, verdi(nr)]));
    if (navngitte.size !== operander.length) throw new Error(`to operander heter det samme: ${navn}`);
    const eksakt = regnUttrykk(uttrykk, navngitte, forslag);
    const { enhet: hele = "1", maate = "naermeste", regel: avrundingsregel = regel } = avrunding ?? {};
    const svar = avrunding === undefined ? eksakt : avrundTil(eksakt, les(hele, navn), maate);
    const ledd = operander.map(([n, nr]): Operand => ({ navn: n, steg: nr, verdi: steg[nr]?.verdi ?? "" }));
    const hvordan = { enhet: hele, maate, regel: avrundingsregel, status: statusFor(avrundingsregel) };
    return leggTil(
      {
        slag: "regnestykke",
        navn,
        verdi: skrivVerdi(svar, enhet),
        ...medEnhet(enhet),
        regel,
        status: statusFor(regel),
        formel: formel ?? skrivFormel(uttrykk),
        uttrykk,
        operander: ledd,
        eksakt: skrivVerdi(eksakt, enhet),
        ...(avrunding && { avrunding: hvordan }),
      },
      svar,
    );
  };

  const vist = (nr: Stegnr): Stegnr => {
    const { navn, enhet, verdi: tekst } = steg[nr] ?? { navn: "", verdi: "" };
    if (!tekst.includes("/")) return nr;
    return enGang(`v${nr}`, () =>
      regn({
        navn: `${navn}, vist med 20 desimaler`,
        ...medEnhet(enhet),
        regel: "N-1",
        operander: [[navn, nr]],
        uttrykk: navn,
        avrunding: { enhet: VIST_ENHET },
      }),
    );
  };

  const rot = (sti: Sti, nr: Stegnr): void => {
    const merke = JSON.stringify(sti);
    const foer = roetter.get(merke);
    if (foer !== undefined && jevnfoer(verdi(foer), verdi(nr)) !== 0)
      throw new Error(`forklaringen gir to svar for ${merke}`);
    roetter.set(merke, nr);
  };

  return {
    bygger: { inn, inndata, tom, vitne, tabell, konstant, maaneder, regn, vist, rot, verdi },
    bygd: { steg, roetter },
  };
}

import type { Problem } from "../feil.js";
import { roererNull } from "../tall/Intervall.js";
import { finnRuter, finnTabell, type Linjer, type Rute } from "./finnRuter.js";
import type { Instans } from "./Instans.js";
import { gjentattCelle, ingenLedd, nullnevnere, tommeCeller } from "./identitetsproblemer.js";
import type { Ledd, Regnestykke } from "./Regnestykke.js";
import type { Navnebruk, Tabell } from "./Tabell.js";
import { ukjentNavn } from "./ukjentNavn.js";

/** A place that is passed over: the identity's number, and the empty cells that are enough for it. */
export type Utelatt = { readonly identitet: number; readonly tomme: readonly Rute[] };

/** What an identity comes to: where it holds, the places that are passed over for empty cells, and what is wrong with it. */
export type Oppstilt = {
  readonly instanser: readonly Instans[];
  readonly utelatt: readonly Utelatt[];
  readonly problemer: readonly Problem[];
};

/** An addend at one place. */
type Leddrute = Ledd & { readonly rute: Rute };

/** The rows and columns that an identity runs through: the answer's own, the chosen ones, or all of the answer's table. */
function loepende({ svar, rader, kolonner }: Regnestykke, tabell: Tabell, problemer: Problem[]): Linjer {
  const velg = (
    slag: "rad" | "kolonne",
    valgte: readonly Navnebruk[] | undefined,
    kjente: ReadonlyMap<string, number>,
  ) => {
    const egen = svar[slag];
    if (egen === undefined && valgte === undefined)
      return [...kjente.keys()].map((navn) => ({ navn, sti: svar.sti }));
    const ukjente = (valgte ?? []).filter(({ navn }) => !kjente.has(navn));
    problemer.push(...ukjente.map((bruk) => ukjentNavn(slag, bruk, [...kjente.keys()], tabell.navn)));
    return (egen ? [egen] : (valgte ?? [])).filter(({ navn }) => kjente.has(navn));
  };
  return { rader: velg("rad", rader, tabell.rader), kolonner: velg("kolonne", kolonner, tabell.kolonner) };
}

/** The addends: those that are named, or all rows or columns but the answer's. */
function alleLedd({ ledd, resten, svar }: Regnestykke, tabell: Tabell): readonly Ledd[] {
  if (resten === undefined) return ledd;
  return [...(resten === "rad" ? tabell.rader : tabell.kolonner).keys()]
    .filter((navn) => navn !== svar[resten]?.navn)
    .map((navn) => ({ plass: { ...svar, [resten]: { navn, sti: svar.sti } }, fortegn: 1n }));
}

/** Finds addends that are the answer itself, or another addend once more. */
function gjentatte(svar: Rute, ledd: readonly Leddrute[]): Problem[] {
  const noekkel = ({ tabell, rad, kolonne }: Rute) => JSON.stringify([tabell, rad, kolonne]);
  const sett = new Set([noekkel(svar)]);
  return ledd.flatMap(({ plass, rute }) => {
    const fraFoer = sett.has(noekkel(rute));
    sett.add(noekkel(rute));
    return fraFoer ? [gjentattCelle(plass, rute)] : [];
  });
}

/** What an identity is at one place; undefined where too much is empty for it. */
function lagInstans(
  stykke: Regnestykke,
  { celle, ...sted }: Rute,
  ledd: readonly Leddrute[],
): Instans | undefined {
  const fylte = ledd.flatMap(({ rute, fortegn }) => (rute.celle ? [{ celle: rute.celle, fortegn }] : []));
  const forFaa = stykke.forhold === undefined ? fylte.length === 0 : fylte.length < ledd.length;
  if (!celle || forFaa) return undefined;
  const { tabell, rad, kolonne } = sted;
  return {
    sted: { identitet: stykke.nr, type: stykke.type, ...(tabell !== undefined && { tabell }), rad, kolonne },
    svar: celle,
    ledd: fylte,
    forhold: stykke.forhold,
  };
}

/** Gives as few empty cells as make an identity impossible: the answer, or a part of a ratio, or all addends. */
function nokTomme({ forhold }: Regnestykke, svar: Rute, tomme: readonly Rute[]): readonly Rute[] {
  if (svar.celle === null) return [svar];
  return forhold === undefined ? tomme : tomme.slice(0, 1);
}

/** Sets up an identity on the tables: an instance for every row, column or cell where it holds. */
export function stillOpp(stykke: Regnestykke, tabeller: readonly Tabell[]): Oppstilt {
  const problemer: Problem[] = [];
  const instanser: Instans[] = [];
  const tomme: Rute[] = [];
  const nuller: Rute[] = [];
  const utelatt: Utelatt[] = [];
  const tabell = finnTabell(stykke.svar, tabeller, problemer);
  if (tabell === undefined) return { instanser, utelatt, problemer };
  const gjennom = loepende(stykke, tabell, problemer);
  const svar = finnRuter(stykke.svar, tabell, gjennom, problemer);
  const ledd = alleLedd(stykke, tabell).map((ett) => {
    const dens = finnTabell(ett.plass, tabeller, problemer);
    return { ...ett, ruter: dens && finnRuter(ett.plass, dens, gjennom, problemer) };
  });
  if (ledd.length === 0) problemer.push(ingenLedd(stykke));
  if (problemer.length > 0) return { instanser, utelatt, problemer };
  svar.forEach((rad, i) => {
    rad.forEach((svarrute, j) => {
      const her = ledd.flatMap(({ ruter, ...ett }) => {
        const rute = ruter?.[i]?.[j];
        return rute === undefined ? [] : [{ ...ett, rute }];
      });
      problemer.push(...gjentatte(svarrute, her));
      const ruter = [svarrute, ...her.map(({ rute }) => rute)];
      if (ruter.some(({ celle }) => celle === undefined)) return; // a problem of the table's
      const uten = ruter.filter(({ celle }) => celle === null);
      if (uten.length < ruter.length && !stykke.utelatTomme) tomme.push(...uten);
      const nevner = stykke.forhold && her[1]?.rute;
      if (nevner?.celle && roererNull(nevner.celle.intervall)) nuller.push(nevner);
      const instans = lagInstans(stykke, svarrute, her);
      if (instans === undefined)
        utelatt.push({ identitet: stykke.nr, tomme: nokTomme(stykke, svarrute, uten) });
      else instanser.push(instans);
    });
  });
  problemer.push(...tommeCeller(stykke, tomme), ...nullnevnere(stykke, nuller));
  return { instanser, utelatt, problemer };
}

// Random forms that may be wrong: true ones, and true ones with up to three numbers changed as they are changed by hand.

import type { SkjemaInn } from "../../src/index.js";
import type { Terning } from "./terning.js";
import { tilfeldigSkjema } from "./tilfeldigSkjema.js";

type Objekt = Record<string, unknown>;

const LINJEFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"];
const RADFELT = ["aKonto", "korreksjon", "sum"];

/** Where numbers of a form can be changed. */
function plasser(skjema: SkjemaInn, t: Terning): { her: Objekt; felt: string; fortegn: boolean }[] {
  const linjer = skjema.linjer.flatMap((linje) =>
    LINJEFELT.map((felt) => ({
      her: linje as unknown as Objekt,
      felt,
      fortegn: felt === "endring" || felt === "netto",
    })),
  );
  const sum = { her: skjema as unknown as Objekt, felt: "netto", fortegn: true };
  const aaret = { her: skjema as unknown as Objekt, felt: "aarsbeloep", fortegn: false };
  const grupper = (skjema.grupper ?? []).map((g) => ({
    her: g as unknown as Objekt,
    felt: "netto",
    fortegn: true,
  }));
  const rader = (skjema.oppstilling ?? []).flatMap((rad) =>
    RADFELT.map((felt) => ({ her: rad as unknown as Objekt, felt, fortegn: felt !== "aKonto" })),
  );
  const sumplasser = [sum, aaret, ...grupper, ...rader].filter(({ her, felt }) => her[felt] !== undefined);
  return sumplasser.length > 0 && t.enAv(3) ? sumplasser : linjer;
}

/** A plain decimal of what is printed. */
const enkel = (tekst: string): string =>
  tekst
    .replace(/[ \u00a0\u202f]/g, "")
    .replace("\u2212", "-")
    .replace(",", ".");

/** Adds to the last digit shown. */
function leggTil(tekst: string, n: bigint): string {
  const [hele = "", brudd = ""] = tekst.split(".");
  const sum = BigInt(hele.replace("-", "") + brudd) * (tekst.startsWith("-") ? -1n : 1n) + n;
  const sifre = (sum < 0n ? -sum : sum).toString().padStart(brudd.length + 1, "0");
  const skille = sifre.length - brudd.length;
  const delt = brudd === "" ? sifre : `${sifre.slice(0, skille)}.${sifre.slice(skille)}`;
  return `${sum < 0n ? "-" : ""}${delt}`;
}

/** A number typed wrong. */
function feilskrevet(t: Terning, tekst: string): string {
  const slag = t.under(12);
  const plass = () => {
    const sifre = [...tekst].flatMap((tegn, i) => (/\d/.test(tegn) ? [i] : []));
    return t.ett(sifre);
  };
  if (slag < 4) return leggTil(tekst, t.ett([1n, -1n]));
  if (slag < 6) return leggTil(tekst, t.ett([2n, -2n, 10n, -10n, 3n, -5n]));
  if (slag === 6) return `${tekst}${tekst.includes(".") ? "" : "."}${t.ett(["5", "0", "25", "01", "49999"])}`;
  if (slag === 7) return t.ett(["0", "1", t.sifre(12), `${t.sifre(4)}.5`]).replace(/^0+(?=\d)/, "");
  const i = plass();
  if (slag === 8) return tekst.slice(0, i) + String(t.under(10)) + tekst.slice(i + 1);
  if (slag === 9)
    return /^-?\d+(\.\d+)?$/.test(tekst.slice(0, i) + tekst.slice(i + 1))
      ? tekst.slice(0, i) + tekst.slice(i + 1)
      : "7";
  if (slag === 10) return tekst.startsWith("-") ? tekst.slice(1) : `-${tekst}`;
  const neste = tekst[i + 1];
  return neste !== undefined && /\d/.test(neste)
    ? tekst.slice(0, i) + neste + (tekst[i] ?? "") + tekst.slice(i + 2)
    : leggTil(tekst, 1n);
}

/** Changes one number of the form, or empties its cell. */
function endre(t: Terning, skjema: SkjemaInn): void {
  const { her, felt, fortegn } = t.ett(plasser(skjema, t));
  const tekst = her[felt];
  if (tekst === null || tekst === undefined || t.enAv(8)) {
    her[felt] = her[felt] === undefined || !t.enAv(3) ? null : undefined;
    if (felt === "pris" || t.enAv(2)) return;
    her[felt] = `${t.under(3000)}`;
    return;
  }
  const ny = feilskrevet(t, enkel(String(tekst)));
  her[felt] = !fortegn && ny.startsWith("-") ? ny.slice(1) : ny;
}

/** A star, right or wrong, on some lines. */
function medStjerner(t: Terning, skjema: SkjemaInn): void {
  for (const linje of skjema.linjer) if (t.enAv(4)) (linje as unknown as Objekt)["stjerne"] = t.enAv(3);
}

/** A form with up to three changes; a quarter of them are true. */
export function oedelagtSkjema(t: Terning): SkjemaInn {
  const hele = t.enAv(40);
  const skjema = structuredClone(
    tilfeldigSkjema(t, { linjer: hele ? 51 : 1 + t.under(5), bareDoegn: t.enAv(4), hele }),
  );
  const antall = t.enAv(4) ? 0 : 1 + t.under(3);
  for (let nr = 0; nr < antall; nr += 1) endre(t, skjema);
  if (t.enAv(6)) medStjerner(t, skjema);
  const doegnenhet = t.enAv(10) ? { doegnenhet: t.ett(["1", "0.5", "0.1", "0.0001"]) } : {};
  return { ...skjema, ...doegnenhet, forslag: false };
}

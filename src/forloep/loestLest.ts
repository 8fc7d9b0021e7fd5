import { erObjekt } from "../grense/lesInndata.js";
import { somAar } from "../ramme/somAar.js";
import { lesTall } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import { lesFraMaaned, lesTilMaaned, type Maaned, type Maanedsperiode } from "./maanedsperiode.js";
import { ORDNINGER, type Ordning } from "./typer.js";

/** A period that could be read, and where it stands in its list. */
export type Periode = Maanedsperiode & { readonly ordning: Ordning; readonly nr: number };

/** The periods of a part or a merger, as far as they could be read. */
type Perioderad = {
  readonly navn: unknown;
  readonly perioder: readonly Periode[];
  /** Whether every period could be read and ends after it begins: only then can it be said what is not there. */
  readonly hel: boolean;
  /** Whether none is given. */
  readonly tom: boolean;
};

/** A part, as far as it could be read. */
type LoesDel = Perioderad & { readonly grunnlagsaar: number | undefined };

/** A merger, as far as it could be read. */
export type LoesSammenslaaing = Perioderad & { readonly deler: readonly unknown[] };

/** The time line of an input whatever else is wrong with it, so that one answer names every problem. */
export type Tidslinje = {
  readonly deler: readonly LoesDel[];
  readonly sammenslaainger: readonly LoesSammenslaaing[];
  readonly fraAar: number | undefined;
  readonly tilAar: number | undefined;
  /** Whether all of it could be read. */
  readonly hel: boolean;
};

/** How months and numbers are read: from the raw input, or from what the schema has made of it. */
export type Leser = {
  readonly fra: (verdi: unknown) => Maaned | undefined;
  readonly til: (verdi: unknown) => Maaned | undefined;
  readonly tall: (verdi: unknown) => Tall | undefined;
};

export const AV_INNDATA: Leser = {
  fra: lesFraMaaned,
  til: lesTilMaaned,
  tall: (verdi) => {
    const t = lesTall(verdi);
    return typeof t === "string" ? undefined : t;
  },
};

const somMaaned = (verdi: unknown) => (typeof verdi === "number" ? verdi : undefined);
const erTall = (verdi: unknown): verdi is Tall => typeof verdi === "object" && verdi !== null && "m" in verdi;

export const AV_LEST: Leser = {
  fra: somMaaned,
  til: somMaaned,
  tall: (verdi) => (erTall(verdi) ? verdi : undefined),
};

/** Gives the entries of what may be a list. */
export const liste = (inn: unknown): readonly unknown[] => (Array.isArray(inn) ? inn : []);

/** Gives the fields of what may be an object. */
export const felter = (inn: unknown): Readonly<Record<string, unknown>> => (erObjekt(inn) ? inn : {});

function lesPerioder(inn: unknown, les: Leser): Omit<Perioderad, "navn"> {
  const rader = liste(inn);
  const perioder = rader.flatMap((rad, nr): Periode[] => {
    const felt = felter(rad);
    const fra = les.fra(felt["fra"]);
    const til = les.til(felt["til"]);
    const ordning = ORDNINGER.find((o) => o === felt["ordning"]);
    return fra === undefined || til === undefined || ordning === undefined ? [] : [{ fra, til, ordning, nr }];
  });
  const alle = perioder.length === rader.length && perioder.every(({ fra, til }) => fra <= til);
  return {
    perioder,
    hel: alle && (inn === undefined || Array.isArray(inn)),
    tom: inn === undefined || (Array.isArray(inn) && inn.length === 0),
  };
}

/** Reads the time line of an input. */
export function loestLest(inn: unknown, les: Leser): Tidslinje {
  const felt = felter(inn);
  const deler = liste(felt["deler"]).map((del): LoesDel => {
    const { navn, grunnlag, perioder } = felter(del);
    return { navn, grunnlagsaar: somAar(felter(grunnlag)["aar"]), ...lesPerioder(perioder, les) };
  });
  const sammenslaainger = liste(felt["sammenslaainger"]).map((rad): LoesSammenslaaing => {
    const { navn, deler: navnene, perioder } = felter(rad);
    return { navn, deler: liste(navnene), ...lesPerioder(perioder, les) };
  });
  const [fraAar, tilAar] = [somAar(felt["fraAar"]), somAar(felt["tilAar"])];
  const harAar = fraAar !== undefined && tilAar !== undefined && fraAar <= tilAar;
  const lister = [felt["deler"], felt["sammenslaainger"] ?? []].every(Array.isArray);
  const hel = harAar && lister && [...deler, ...sammenslaainger].every((rad) => rad.hel);
  return { deler, sammenslaainger, fraAar, tilAar, hel };
}

/** Gives the mergers that each part is in, by the part's name. */
export function sammenslaaingerMed({
  sammenslaainger,
}: Tidslinje): (navn: unknown) => readonly LoesSammenslaaing[] {
  const med = new Map<unknown, LoesSammenslaaing[]>();
  for (const rad of sammenslaainger)
    for (const navn of new Set(rad.deler)) {
      const funnet = med.get(navn);
      if (funnet === undefined) med.set(navn, [rad]);
      else funnet.push(rad);
    }
  return (navn) => med.get(navn) ?? [];
}

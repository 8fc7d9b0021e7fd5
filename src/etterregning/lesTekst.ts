import { type Rasjonal, rasjonal } from "./Rasjonal.js";

/** The longest text of a number that is looked at. */
const LENGSTE = 100_000;

const DESIMAL = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/;
const BROEK = /^(-?\d+)\/(\d+)$/;
const DATO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Counts days by the Julian calendar's day number, less that of 1970-01-01 (the formula of Fliegel and Van Flandern). */
function dag(aar: bigint, maaned: bigint, dagen: bigint): bigint {
  const a = (maaned - 14n) / 12n;
  return (
    (1461n * (aar + 4800n + a)) / 4n +
    (367n * (maaned - 2n - 12n * a)) / 12n -
    (3n * ((aar + 4900n + a) / 100n)) / 4n +
    dagen -
    32_075n -
    2_440_588n
  );
}

/** Reads a decimal, a fraction or a date (as days from 1970-01-01); `undefined` for anything else. */
export function lesTekst(tekst: unknown): Rasjonal | undefined {
  if (typeof tekst !== "string" || tekst.length > LENGSTE) return undefined;
  const dato = DATO.exec(tekst);
  if (dato !== null)
    return { t: dag(BigInt(dato[1] ?? 0), BigInt(dato[2] ?? 0), BigInt(dato[3] ?? 0)), n: 1n };
  const broek = BROEK.exec(tekst);
  if (broek !== null) {
    const nevner = BigInt(broek[2] ?? 0);
    return nevner === 0n ? undefined : rasjonal(BigInt(broek[1] ?? 0), nevner);
  }
  const desimal = DESIMAL.exec(tekst);
  if (desimal === null) return undefined;
  const [, hele = "", desimaler = "", eksponent = "0"] = desimal;
  const flytt = BigInt(eksponent) - BigInt(desimaler.length);
  const sifre = BigInt(hele + desimaler);
  return flytt < 0n ? { t: sifre, n: 10n ** -flytt } : { t: sifre * 10n ** flytt, n: 1n };
}

/** A number as it is printed: one kind of space between thousands, a decimal comma. */
const TRYKT = /^[-\u2212]?(?:\d+|\d{1,3}(?:([ \u00a0\u202f])\d{3})(?:\1\d{3})*)(?:,\d+)?$/;

/** Reads a number as it is printed, or as {@link lesTekst} does. */
function lesTrykt(tekst: string): Rasjonal | undefined {
  const rent = tekst.length > LENGSTE ? "" : tekst.replace(/^[ \u00a0\u202f]+|[ \u00a0\u202f]+$/g, "");
  if (!TRYKT.test(rent)) return lesTekst(tekst);
  return lesTekst(
    rent
      .replace(/[ \u00a0\u202f]/g, "")
      .replace("\u2212", "-")
      .replace(",", "."),
  );
}

/** Reads a number of an input or a result in any of the forms that the contract takes; true is 1 and false 0. */
export function lesVerdi(verdi: unknown): Rasjonal | undefined {
  if (typeof verdi === "string") return lesTrykt(verdi);
  if (typeof verdi === "boolean") return { t: verdi ? 1n : 0n, n: 1n };
  if (typeof verdi === "number" || typeof verdi === "bigint") return lesTekst(String(verdi));
  if (typeof verdi !== "object" || verdi === null) return undefined;
  const { toFixed } = verdi as { toFixed?: unknown };
  return typeof toFixed === "function" ? lesTekst(toFixed.call(verdi)) : undefined;
}

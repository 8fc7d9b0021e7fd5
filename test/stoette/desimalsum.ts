// Sums of decimal texts, on whole numbers, without the library and without fractions.

const desimaler = (tekst: string): number =>
  tekst.includes(".") ? tekst.length - tekst.indexOf(".") - 1 : 0;

/** Adds up decimals of any length, and writes the sum as the contract does. */
export function desimalsum(tekster: readonly string[]): string {
  const plasser = Math.max(0, ...tekster.map(desimaler));
  const sum = tekster
    .map((tekst) => BigInt(tekst.replace(".", "") + "0".repeat(plasser - desimaler(tekst))))
    .reduce((a, b) => a + b, 0n);
  const sifre = String(sum < 0n ? -sum : sum).padStart(plasser + 1, "0");
  const hale = sifre.slice(sifre.length - plasser).replace(/0+$/, "");
  const hel = sifre.slice(0, sifre.length - plasser);
  return `${sum < 0n ? "-" : ""}${hel}${hale === "" || plasser === 0 ? "" : `.${hale}`}`;
}

/** Writes a decimal with the other sign. */
export const motsattTekst = (tekst: string): string =>
  tekst === "0" ? "0" : tekst.startsWith("-") ? tekst.slice(1) : `-${tekst}`;

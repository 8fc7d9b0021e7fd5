import { absolutt, type Broek, broek, divider, multipliser } from "../../tall/Broek.js";
import type { Vist } from "./LestSkjema.js";

/** What a typing error changes: one digit, or two that stand beside each other and changed places. */
export type Endringsslag = "siffer" | "ombytting";

/**
 * Gives what a number can have been before a typing error; the sign and the number of digits stay.
 *
 * @param plasser - How many of its digits are shown also where they are zeros in front, as in a key's 0,083; none unless said.
 */
export function enkeltfeil(
  { vist, siffer }: Pick<Vist, "vist" | "siffer">,
  plasser = 0,
): { readonly verdi: Broek; readonly endring: Endringsslag }[] {
  const hele = divider(vist, siffer).t;
  const tekst = absolutt(hele).toString().padStart(plasser, "0");
  const erTall = (ny: string) => ny !== tekst && (ny.length === 1 || plasser > 0 || !ny.startsWith("0"));
  const med = (endring: Endringsslag) => (ny: string) => ({
    verdi: multipliser(broek(hele < 0n ? -BigInt(ny) : BigInt(ny)), siffer),
    endring,
  });
  const byttet = [...tekst.slice(1)].map(
    (tegn, i) => `${tekst.slice(0, i)}${tegn}${tekst.charAt(i)}${tekst.slice(i + 2)}`,
  );
  const endret = [...tekst].flatMap((_, i) =>
    [..."0123456789"].map((tegn) => `${tekst.slice(0, i)}${tegn}${tekst.slice(i + 1)}`),
  );
  const alleredeByttet = new Set(byttet);
  return [
    ...byttet.filter(erTall).map(med("ombytting")),
    ...endret.filter((ny) => erTall(ny) && !alleredeByttet.has(ny)).map(med("siffer")),
  ];
}

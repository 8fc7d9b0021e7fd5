import { broek } from "../tall/Broek.js";
import { kvotient } from "../tall/kvotient.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { fraStor } from "../tall/Tall.js";
import type { Verdi } from "./Forklaring.js";
import { AARSTALL, DATO, lesDesimaltekst } from "./skrivVerdi.js";

/** Decimals that a fraction is shown with beside itself. */
const VISTE_DESIMALER = 6;

/** Writes a decimal as Norwegian text; what is none stays. */
function norsk(tekst: string): string {
  const tall = lesDesimaltekst(tekst);
  return tall === undefined ? tekst : skrivNorsk(tall, { tusenskille: " ", minus: "-" });
}

/** Writes a value for people: a decimal comma, spaces between thousands; a fraction with about what it is. */
export function skrivForLeser(verdi: Verdi, enhet?: string): string {
  if (enhet === AARSTALL) return verdi;
  const [teller = "", nevner] = verdi.split("/");
  const etter = enhet === undefined || enhet === DATO ? "" : ` ${enhet}`;
  if (nevner === undefined || !/^-?\d+$/.test(teller) || !/^\d*[1-9]\d*$/.test(nevner))
    return `${norsk(verdi)}${etter}`;
  const { t, n } = broek(BigInt(teller), BigInt(nevner));
  const omtrent = kvotient(fraStor(t, 0), n, VISTE_DESIMALER);
  return `${norsk(teller)}/${norsk(nevner)} (ca. ${skrivNorsk(omtrent, { tusenskille: " ", minus: "-" })})${etter}`;
}

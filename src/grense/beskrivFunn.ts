/** Characters of a text that a message shows. */
const VIST_LENGDE = 40;

/** Describes a found value in bokmål for a message: short whatever its size, and whatever the value does when it is looked at. */
export function beskrivFunn(verdi: unknown): string {
  switch (typeof verdi) {
    case "string":
      return verdi.length === 0 ? "en tom tekst" : `teksten ${siter(verdi)}`;
    case "number":
      return `tallet ${Object.is(verdi, -0) ? "0" : String(verdi)}`;
    case "bigint":
      return "et heltall (bigint)";
    case "boolean":
      return verdi ? "true" : "false";
    case "undefined":
      return "ingenting";
    case "function":
      return "en funksjon";
    case "symbol":
      return "et symbol";
    default:
      return verdi === null ? "null" : beskrivObjekt(verdi);
  }
}

/** Tells a list from other objects; a proxy may refuse to be looked at. */
function beskrivObjekt(verdi: unknown): string {
  try {
    return Array.isArray(verdi) ? `en liste med ${verdi.length} ledd` : "et objekt";
  } catch {
    return "et objekt";
  }
}

/** Quotes a text: at most 40 characters, control characters made visible. */
export function siter(tekst: string): string {
  const tegn = [...tekst.slice(0, 2 * VIST_LENGDE)].slice(0, VIST_LENGDE).join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal or a log
  const synlig = tegn.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\u00b7");
  return synlig.length < tekst.length ? `«${synlig}…» (${tekst.length} tegn)` : `«${synlig}»`;
}

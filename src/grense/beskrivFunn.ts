/** Characters of a text that a message shows. */
const VIST_LENGDE = 40;

/** Describes a found value in bokmål for a message: short whatever its size, and without ever calling the value's own code. */
export function beskrivFunn(verdi: unknown): string {
  switch (typeof verdi) {
    case "string":
      return beskrivTekst(verdi);
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
      if (verdi === null) return "null";
      return Array.isArray(verdi) ? `en liste med ${verdi.length} ledd` : "et objekt";
  }
}

/** Quotes a text: at most 40 characters, control characters made visible. */
function beskrivTekst(tekst: string): string {
  if (tekst.length === 0) return "en tom tekst";
  const tegn = [...tekst.slice(0, 2 * VIST_LENGDE)].slice(0, VIST_LENGDE).join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal or a log
  const synlig = tegn.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\u00b7");
  return synlig.length < tekst.length ? `teksten «${synlig}…» (${tekst.length} tegn)` : `teksten «${synlig}»`;
}

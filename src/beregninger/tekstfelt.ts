/** Fields whose texts are names, codes and citations: there `"01"` and `"1"` are two, though they are one decimal. */
const TEKSTFELT =
  /^(navn|id|bruker|kommune|termin|kode|gruppe|tjenestested|lokal|kostraFunksjon|deler|kolonner|rader|tabell|rad|kolonne|kilder|sted|regel|erstatter|merknad|serie|slag)$/;

/** Fields that have nothing but names in them, however deep: the identities of checked tables call rows `sum` and `differanse`. */
const BARE_TEKST = /^(identiteter|utledetFra|lokaleKoder)$/;

/** How the texts under a field are to be read: as decimals where they are such, as texts, or as texts however deep. */
export type Lesemaate = "desimaler" | "tekst" | "bare-tekst";

/**
 * Tells how the texts under a field of an input or a result are read. A list has its field's way; an object begins anew with each of
 * its own fields, but where all in it is text.
 */
export function lesemaate(felt: string, utenfor: Lesemaate): Lesemaate {
  if (utenfor === "bare-tekst" || BARE_TEKST.test(felt)) return "bare-tekst";
  return TEKSTFELT.test(felt) ? "tekst" : "desimaler";
}

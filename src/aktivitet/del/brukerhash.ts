import { BLOKK, sha256 } from "../../sjekksum/sha256.js";
import { somHex } from "../../sjekksum/somHex.js";
import { utf8 } from "../../sjekksum/utf8.js";

function sammen(a: Uint8Array, b: Uint8Array): Uint8Array {
  const ut = new Uint8Array(a.length + b.length);
  ut.set(a);
  ut.set(b, a.length);
  return ut;
}

/** Gives the HMAC-SHA-256 of a text under a key (RFC 2104). */
export function hmacSha256(noekkel: string, melding: string): Uint8Array {
  const raa = utf8(noekkel);
  const blokk = sammen(raa.length > BLOKK ? sha256(raa) : raa, new Uint8Array(BLOKK)).slice(0, BLOKK);
  const indre = sha256(
    sammen(
      blokk.map((b) => b ^ 0x36),
      utf8(melding),
    ),
  );
  return sha256(
    sammen(
      blokk.map((b) => b ^ 0x5c),
      indre,
    ),
  );
}

/** Bytes of a hash that a partial carries: 128 bits, so that two of a country's brukere are alike about once in 10^27. */
const HASHBYTES = 16;
/** Bytes by which two partials see that their keys are the same one. */
const MERKEBYTES = 4;

/**
 * Gives the keyed hash that stands for a bruker in a partial: HMAC-SHA-256, cut to 128 bits. The municipality is part of it, so the same
 * pseudonym in two of them can't be linked.
 */
export function hashBruker(noekkel: string, kommune: string | undefined, bruker: string): string {
  // a municipality's name has no control characters, so no other pair is written the same
  const hvem = `bruker\u0000${kommune === undefined ? "" : `k${kommune}`}\u0000${bruker}`;
  return somHex(hmacSha256(noekkel, hvem).slice(0, HASHBYTES));
}

/** Gives a mark that is the same for the same key and says nothing of it. */
export const noekkelmerke = (noekkel: string): string =>
  somHex(hmacSha256(noekkel, "merke\u0000sio-aktivitetsdel").slice(0, MERKEBYTES));

import { sha256 } from "./sha256.js";
import { somHex } from "./somHex.js";
import { utf8 } from "./utf8.js";

/** Gives the checksum of a text: `sha256:` and the SHA-256 of its UTF-8 bytes, so that the way it was made stands with it. */
export const sjekksum = (tekst: string): string => `sha256:${somHex(sha256(utf8(tekst)))}`;

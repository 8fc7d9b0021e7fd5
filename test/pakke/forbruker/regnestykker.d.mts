/** The library, from wherever it was loaded. */
type Bibliotek = typeof import("../../../src/index.js");

export const OPPGJOER: object;
export const AVVIST: object;
export function regn(sio: Bibliotek, tall?: (tekst: string) => unknown): { readonly [navn: string]: unknown };

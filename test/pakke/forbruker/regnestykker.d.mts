/** The library and its look-ups, from wherever they were loaded. */
type Bibliotek = typeof import("../../../src/index.js");
type Oppslag = typeof import("../../../src/oppslag.js");

export const OPPGJOER: object;
export const AVVIST: object;
export function regn(sio: Bibliotek, tall?: (tekst: string) => unknown): { readonly [navn: string]: unknown };
export function slaaOpp(oppslag: Oppslag, sio: Pick<Bibliotek, "erSioFeil">): object;

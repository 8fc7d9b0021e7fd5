import { kjoer } from "../../src/cli/kjoer.js";

/** Runs the command in this process, with a text as standard input; files have the bytes that `fil` gives, or what standard input has. */
export async function sio(
  argv: readonly string[],
  inn: string | Uint8Array[] = "",
  fil?: (navn: string) => Uint8Array,
) {
  let ut = "";
  let feil = "";
  const biter = typeof inn === "string" ? [Buffer.from(inn)] : inn;
  const kode = await kjoer(argv, {
    lesBytes: async function* (navn) {
      if (navn === undefined || fil === undefined) yield* biter;
      else yield fil(navn);
    },
    skriv: async (tekst) => {
      ut += tekst;
      return true;
    },
    skrivFeil: (tekst) => {
      feil += tekst;
    },
  });
  return { kode, ut, feil };
}

/** Gives the codes and messages that stand on standard error. */
export const feilkoder = (tekst: string): string[] =>
  JSON.parse(tekst).feil.map((f: { kode: string }) => f.kode);

import { aaretsTerminer } from "../../skjema/aaretsTerminer.js";
import { skrivMal } from "../../skjema/index.js";
import { finnTariff } from "../finnTariff.js";
import { Klifeil } from "../Klifeil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { kommandoTariff } from "../tariff.js";
import { type Skrivevalg, skrivUt } from "./skrivUt.js";

/** The options of `sio skjema maler`. */
export type Malvalg = Skrivevalg & {
  readonly sone?: string | undefined;
  readonly reisetid?: string | undefined;
  readonly kommune?: string | undefined;
  readonly termin?: string | undefined;
  readonly maaneder?: string | undefined;
  readonly json?: boolean | undefined;
};

const KVARTAL = 3;

/** Reads the months of the term, those of its name unless they are said; the library judges whether a year has so many. */
function lesMaaneder(tekst: string | undefined, aar: number, termin: string | undefined): number {
  if (tekst === undefined)
    return aaretsTerminer(aar, termin).find(({ navn }) => navn === termin)?.maaneder ?? KVARTAL;
  if (/^\d{1,2}$/.test(tekst)) return Number.parseInt(tekst, 10);
  const melding = `--maaneder skal være et helt tall fra 1 til 12: fant «${tekst}».`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Runs `sio skjema maler [AAR]`: lists the price tables, or writes an empty form with the prices of one. */
export async function kommandoMaler(
  [aar, ...flere]: readonly string[],
  valg: Malvalg,
  omgivelser: Omgivelser,
): Promise<string> {
  const { sone, reisetid, kommune, termin, maaneder, json = false } = valg;
  if (aar === undefined) return kommandoTariff(["list"], { sone, reisetid, json });
  if (flere.length > 0) {
    const melding = `Oppgi ett år: sio skjema maler ${aar} --fil skjema.xlsx.`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  const tabell = finnTariff(aar, { sone, reisetid });
  const inn = {
    tariff: { aar: tabell.aar, sone: tabell.sone, reisetidsgruppe: tabell.reisetidsgruppe },
    aar: tabell.aar,
    maaneder: lesMaaneder(maaneder, tabell.aar, termin),
    ...(kommune !== undefined && { kommune }),
    ...(termin !== undefined && { termin }),
  };
  return skrivUt((format) => skrivMal(inn, { format }), valg, omgivelser);
}

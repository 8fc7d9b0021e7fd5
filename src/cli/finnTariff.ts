import { hentTariff, listTariffer, type Sone, type Tariff } from "../index.js";
import { Klifeil } from "./Klifeil.js";

/** Reads a whole number of the command line; the library judges whether there is such a table. */
function lesHeltall(tekst: string | undefined, hva: string): number {
  if (tekst !== undefined && /^\d{1,4}$/.test(tekst)) return Number.parseInt(tekst, 10);
  const melding =
    tekst === undefined
      ? `${hva} mangler; for eksempel: sio tariff vis 2019 --sone 1 --reisetid 1`
      : `${hva} skal være et helt tall: fant «${tekst}».`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Finds the table asked for; zone and group may be left out only where the year has one table. */
export function finnTariff(
  aarTekst: string | undefined,
  { sone, reisetid }: { readonly sone: string | undefined; readonly reisetid: string | undefined },
): Tariff {
  const aar = lesHeltall(aarTekst, "Året");
  const aarets = listTariffer().filter((t) => t.aar === aar);
  const [foerste] = aarets;
  if (aarets.length > 1 && (sone === undefined || reisetid === undefined)) {
    const melding = `Det finnes ${aarets.length} tabeller for ${aar}; oppgi både --sone og --reisetid.`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  return hentTariff({
    aar,
    sone: (sone ?? foerste?.sone ?? "1") as Sone,
    reisetidsgruppe:
      reisetid === undefined ? (foerste?.reisetidsgruppe ?? 1) : lesHeltall(reisetid, "--reisetid"),
  });
}

import { hentTjeneste, listTariffer, skrivNorskTall, type Tariff } from "../index.js";
import { finnTariff } from "./finnTariff.js";
import { Klifeil } from "./Klifeil.js";
import { hoeyre, type Rad, skrivTabell, venstre } from "./tabell.js";

/** The options of `sio tariff`. */
export type Tariffvalgmuligheter = {
  readonly sone: string | undefined;
  readonly reisetid: string | undefined;
  readonly json: boolean;
};

function visListe(): string {
  const rader = listTariffer().map((t) => [
    String(t.aar),
    t.sone,
    String(t.reisetidsgruppe),
    t.status,
    `${t.antallPriser} av 51`,
    String(t.antallPubliserte),
    t.kilder.map((k) => k.id).join(", "),
  ]);
  const kolonner = [
    venstre("År"),
    venstre("Sone"),
    venstre("Reisetid"),
    venstre("Status"),
    hoeyre("Priser"),
    hoeyre("Publiserte"),
    venstre("Kilde"),
  ];
  return skrivTabell(kolonner, rader);
}

/** Says where a price comes from: its own source, the place in the table's source, or the rule that derived it. */
function kilde(rad: Tariff["priser"][number], tabell: Tariff): string {
  const skriv = (id: string, sted: string | undefined) => (sted === undefined ? id : `${id} ${sted}`);
  if (rad.kilder !== undefined) return rad.kilder.map(({ id, sted }) => skriv(id, sted)).join(", ");
  const [foerste] = tabell.kilder;
  if (rad.pris === null || foerste === undefined) return rad.merknad ?? "";
  return tabell.utledetFra === undefined
    ? skriv(foerste.id, rad.sted)
    : `${tabell.regel} fra ${tabell.utledetFra.tabell}`;
}

function visTabell(tabell: Tariff): string {
  const rader: Rad[] = [];
  let gruppe: string | undefined;
  for (const rad of tabell.priser) {
    const tjeneste = hentTjeneste(rad.kode);
    if (tjeneste.gruppe !== gruppe) rader.push(tjeneste.gruppe);
    gruppe = tjeneste.gruppe;
    const pris = rad.pris === null ? "ikke kjent" : skrivNorskTall(rad.pris);
    const enhet = tjeneste.enhet === "doegn" ? "døgn" : "time";
    rader.push([
      rad.kode,
      tjeneste.navn,
      pris,
      `kr/${enhet}`,
      rad.status ?? tabell.status,
      kilde(rad, tabell),
    ]);
  }
  const kolonner = [
    venstre("Kode"),
    venstre("Tjeneste"),
    hoeyre("Pris"),
    venstre("Enhet"),
    venstre("Status"),
    venstre("Kilde"),
  ];
  const hode = `Enhetspriser ${tabell.aar}, arbeidsgiveravgiftssone ${tabell.sone}, reisetid gruppe ${tabell.reisetidsgruppe}: ${tabell.status}`;
  const forbehold = [tabell.merknad, ...tabell.merknader.map((m) => m.melding)].filter(
    (m) => m !== undefined,
  );
  return [hode, "", skrivTabell(kolonner, rader), ...forbehold.map((m) => `\n${m}`)].join("\n");
}

/** Runs `sio tariff list` and `sio tariff vis AAR`; gives what to print. */
export function kommandoTariff(
  [under, aar, ...flere]: readonly string[],
  valg: Tariffvalgmuligheter,
): string {
  if (under === "list" && aar === undefined) return valg.json ? JSON.stringify(listTariffer()) : visListe();
  if (under === "vis" && flere.length === 0) {
    const tabell = finnTariff(aar, valg);
    return valg.json ? JSON.stringify(tabell) : visTabell(tabell);
  }
  const melding = `Ukjent: sio tariff ${[under, aar, ...flere].filter(Boolean).join(" ")}; bruk «sio tariff list» eller «sio tariff vis AAR».`;
  throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
}

import { BEREGNINGER } from "./beregninger.js";

const bredde = Math.max(...BEREGNINGER.map((b) => b.navn.length));

/** The text of `sio --help`. */
export const HJELP = `sio – beregninger for forsøket med statlig finansiering av omsorgstjenester

Bruk:
  sio beregn NAVN [FIL]            les ett JSON-objekt fra FIL (eller standard inn) og skriv svaret som JSON
  sio beregn NAVN [FIL] --ndjson   ett objekt per linje inn, ett svar per linje ut, i samme rekkefølge
  sio tariff list [--json]         pristabellene som følger med
  sio tariff vis AAR [--sone S] [--reisetid G] [--json]
                                   én pristabell med status og kilde for hver pris
  sio forloep [FIL] [--json]       en kommunes forløp: en rad per år, en kolonne per pengestrøm
  sio kontroll tabell [FIL] [--json]
                                   publiserte tabeller mot identitetene sine: eksakt, avrunding eller avvik
  sio kontroll tall [FIL] [--json] et publisert tall mot det det skulle være
  sio eksempel NAVN [--json]       regnet og holdt mot det publiserte:
    os-2019-q1                     Os kommunes oppgjør for 1. kvartal 2019
    bjoernafjorden-2020            uttrekket til Bjørnafjorden: Os og Fusa, hver for seg og samlet
    tabell-7-1-til-7-4             evalueringens tabeller: summer og differanser
  sio --help | --version

Beregninger:
${BEREGNINGER.map(({ navn, hjelp }) => `  ${navn.padEnd(bredde)}   ${hjelp}`).join("\n")}

Svar og feil:
  0  ferdig
  1  programmet feilet, eller eksempelet stemmer ikke med det publiserte
  2  inndata eller kall er avvist: {"feil":[{"kode","sti","melding"}]} på standard feil, ingenting på standard ut
     (med --ndjson står feilene på sin linje i svaret, og resten regnes ferdig)

Eksempel:
  echo '{"aarsbeloep": 403086000, "terminer": [{"navn": "1. kvartal", "maaneder": 3}]}' | sio beregn a-konto`;

import { BEREGNINGER } from "../beregninger/beregninger.js";

const bredde = Math.max(...BEREGNINGER.map((b) => b.navn.length));

/** The text of `sio --help`. */
export const HJELP = `sio – beregninger for forsøket med statlig finansiering av omsorgstjenester

Bruk:
  sio beregn NAVN [FIL]            les ett JSON-objekt fra FIL (eller standard inn) og skriv svaret som JSON
  sio beregn NAVN [FIL] --ndjson   ett objekt per linje inn, ett svar per linje ut, i samme rekkefølge
  sio aktivitet [FIL…] --periode P [--periode P …]
                                   tell opp vedtak (CSV eller NDJSON) til timer og døgn per tjenestekode
  sio oppgjoer [FIL…] --periode P --aarsvolum FIL
                                   fra vedtak til korreksjonsoppgjør i ett steg
  sio tariff list [--json]         pristabellene som følger med
  sio tariff vis AAR [--sone S] [--reisetid G] [--json]
                                   én pristabell med status og kilde for hver pris
  sio forloep [FIL] [--json]       en kommunes forløp: en rad per år, en kolonne per pengestrøm
  sio kontroll tabell [FIL] [--json]
                                   publiserte tabeller mot identitetene sine: eksakt, avrunding eller avvik
  sio kontroll tall [FIL] [--json] et publisert tall mot det det skulle være
  sio kontroll oppgjoer [FIL] [--ark NAVN] [--json]
                                   et oppgjørsskjema slik det er trykt: kan reglene ha gitt det, og hva er i så fall feil?
                                   FIL er JSON, et regneark (.xlsx) eller CSV
  sio skjema les [FIL] [--ark NAVN] [--ut json|tabell]
                                   les skjemaet fra et regneark (.xlsx) eller CSV; JSON som «sio kontroll oppgjoer» leser
  sio skjema sammenlign [FIL] [--ark NAVN] [--ut tabell|json]
                                   regnearkets egne formler mot reglene, celle for celle: de som avviker, med formelen
  sio skjema skriv [FIL] --fil UT [--ut xlsx|csv] [--erstatt]
                                   oppgjøret som skjema: en arbeidsbok med levende formler, eller CSV. FIL er det
                                   «sio beregn korreksjonsoppgjoer» leser; en fil som finnes, skrives bare over med --erstatt
  sio skjema maler [AAR --fil UT] [--sone S] [--reisetid G] [--maaneder N] [--termin T] [--kommune NAVN]
                                   pristabellene, eller et tomt skjema med årets priser til å fylle ut; månedene er terminens når ikke annet står
  sio forklar [FIL [STI]] [--beregning NAVN] [--markdown | --json]
                                   hvert tall i et svar, steg for steg: regel, formel, operander, avrunding og kilder. FIL er
                                   {"beregning", "inn", "ut"?}, eller med --beregning inndataene alene. STI er ett tall eller
                                   en del av svaret: linjer.HTAMDK.netto, linjer.HTAMDK
  sio kvittering [FIL] [--beregning NAVN]
                                   kvittering for en beregning: sjekksummer av inndata, tabeller og resultat, som JSON
  sio verifiser KVITTERING FIL [--json]
                                   regn en kvittert beregning på nytt og si hva som er annerledes
  sio hvahvis [FIL] --endre ENDRING [--endre …] [--beregning NAVN] [--json]
                                   svaret slik det er og slik det ville vært, side om side
  sio sammenlign FRA TIL [--beregning NAVN] [--json]
                                   endringen mellom to oppgjør, oppgjørsår eller forløp, delt på årsakene: to filer med
                                   {"beregning", "inn"}, eller med --beregning bare det som står i inn; lister for flere kommuner
  sio eksempel NAVN [--json]       regnet og holdt mot det publiserte:
    os-2019-q1                     Os kommunes oppgjør for 1. kvartal 2019
    bjoernafjorden-2020            uttrekket til Bjørnafjorden: Os og Fusa, hver for seg og samlet
    tabell-7-1-til-7-4             evalueringens tabeller: summer og differanser
  sio samsvar [--beregning NAVN] [--frist SEKUNDER] [--json] [-- KOMMANDO …]
                                   kjør testvektorene gjennom et program i et hvilket som helst språk, en linje NDJSON inn for en
                                   linje ut, eller gjennom biblioteket selv når ingen kommando er gitt (docs/samsvar.md);
                                   et program som tier i 300 sekunder, eller så mange som --frist sier, blir stoppet
  sio samsvar --vektorer           skriv ut vektorene, en per linje
  sio --help | --version

Valg for vedtak (aktivitet og oppgjoer):
  --periode P       2019, 2019-Q1, 2019-03 eller 2019-01-01/2019-03-31; flere gir en opptelling for hver
  --kommune NAVN    bare denne kommunen, som den er skrevet i vedtakene
  --kodekart FIL    hva lokale koder betyr: CSV med lokal;kode[;fra;til], eller JSON
  --brukere MÅTE    i minnet: rader i hvilken som helst rekkefølge (som når valget ikke er der); sortert: radene står
                    sortert etter bruker, og minnet vokser ikke; ingen: mottakere telles ikke, og minnet vokser ikke
  --kvalitet        let også etter hull, ustemte avslutninger, for mange timer og annet tvilsomt
  --samle-feil      tell uten de radene som er feil, vis dem på standard feil og avslutt med 2 (bare aktivitet)
  --ut FORMAT       tabell, csv eller json (--json er det samme som --ut json)
  --aarsvolum FIL   årets a konto og priser: det «sio beregn korreksjonsoppgjoer» leser, uten gjennomfoert. Uten noekkel
                    og maaneder er det periodens måneder som gjelder. En for alle perioder, eller en for hver.

Valg for oppdrag (kvittering og hvahvis; FIL er {"beregning","inn","ut"?}):
  --beregning NAVN  FIL er bare inndata til denne beregningen
  --endre ENDRING   STI=VERDI, STI*FAKTOR eller STI+TILLEGG, for eksempel linjer.BPAN.aarsvolum*1.05 eller
                    tariff.priser.BPAN+20; rader nevnes ved kode, navn, år eller termin

Beregninger:
${BEREGNINGER.map(({ navn, hjelp }) => `  ${navn.padEnd(bredde)}   ${hjelp}`).join("\n")}

Svar og feil:
  0  ferdig
  1  programmet feilet, eksempelet stemmer ikke med det publiserte, kvitteringen stemmer ikke, eller en vektor ble ikke bestått
  2  inndata eller kall er avvist: {"feil":[{"kode","sti","melding"}]} på standard feil, ingenting på standard ut
     (med --ndjson står feilene på sin linje i svaret, og resten regnes ferdig; med --samle-feil telles de andre radene)

Eksempel:
  echo '{"aarsbeloep": 403086000, "terminer": [{"navn": "1. kvartal", "maaneder": 3}]}' | sio beregn a-konto`;

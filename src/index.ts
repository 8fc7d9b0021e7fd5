/**
 * Exact calculations for the Norwegian trial with state-financed care services (SIO).
 *
 * @packageDocumentation
 */

export { type AKonto, type AKontoLinje, beregnAKonto } from "./akonto/beregnAKonto.js";
export {
  type AKontoFordeling,
  type AKontoTermin,
  type FordelAKontoInn,
  fordelAKonto,
} from "./akonto/fordelAKonto.js";
export type { AKontoInn, AKontoLinjeInn } from "./akonto/lesAKonto.js";
export type { Termin } from "./akonto/terminer.js";
export type { Aktivitetsmerknad } from "./aktivitet/Aktivitetsmerknad.js";
export { beregnAktivitet } from "./aktivitet/beregnAktivitet.js";
export { type AktivitetsdelInn, aktivitetsdel, type BrukereInn } from "./aktivitet/del/aktivitetsdel.js";
export type {
  AdskiltDel,
  Aktivitetsdel,
  Delbetydning,
  Delhode,
  Delkode,
  Delkommune,
  Delsum,
  Delvedtak,
  NoekletDel,
  TaltDel,
  UtaltDel,
} from "./aktivitet/del/Del.js";
export { ferdigstillAktivitet } from "./aktivitet/del/ferdigstillAktivitet.js";
export { slaaSammenAktivitet } from "./aktivitet/del/slaaSammenAktivitet.js";
export type { Kodekart, KodekartradInn, LokaleKoderInn } from "./aktivitet/kodekart.js";
export {
  type Kodebruk,
  type Kodekontroll,
  type KontrollerKoderInn,
  kontrollerKoder,
  type UkjentKode,
} from "./aktivitet/kontrollerKoder.js";
export type { KvalitetInn, Kvalitetsvalg } from "./aktivitet/kvalitetsvalg.js";
export { lagKodekart } from "./aktivitet/lagKodekart.js";
export type { AktivitetFelles, AktivitetInn, PeriodeaktivitetInn } from "./aktivitet/lesAktivitet.js";
export type { Per } from "./aktivitet/mengder.js";
export {
  type Behov,
  type BehovInn,
  type Behovslinje,
  beregnBehov,
} from "./aktivitet/rapport/beregnBehov.js";
export {
  type Aldersgruppe,
  beregnMottakere,
  type Mottakere,
  type MottakereInn,
} from "./aktivitet/rapport/beregnMottakere.js";
export {
  type Periodesammenligning,
  type Periodeutvikling,
  sammenlignPerioder,
  type Utviklingslinje,
} from "./aktivitet/rapport/sammenlignPerioder.js";
export {
  type Korreksjonslinje,
  type KorreksjonslinjerInn,
  tilKorreksjonslinjer,
} from "./aktivitet/rapport/tilKorreksjonslinjer.js";
export type {
  Aktivitet,
  Aktivitetslinje,
  Datoperiode,
  Kommuneresultat,
  Periodeaktivitet,
  UtaltAktivitet,
  Utaltkommune,
  Utaltlinje,
  UtaltPeriodeaktivitet,
} from "./aktivitet/resultat.js";
export { aktivitetsdelFraStroem, type Stroemdel } from "./aktivitet/stroem/aktivitetsdelFraStroem.js";
export { beregnAktivitetFraStroem } from "./aktivitet/stroem/beregnAktivitetFraStroem.js";
export { finnBrukergrense } from "./aktivitet/stroem/finnBrukergrense.js";
export { finnRadgrense } from "./aktivitet/stroem/finnRadgrense.js";
export type {
  Avbrudd,
  Fremdrift,
  KanskjeUtenMottakere,
  Nettleser,
  Nettstroem,
  Periodestroemaktivitet,
  PeriodestroemInn,
  Stroemaktivitet,
  StroemaktivitetInn,
  Stroembrukere,
  Stroemformat,
  Stroemkommune,
  Stroemlinje,
  Stroemrapport,
  Stroemvalg,
  Vedtaksstroem,
} from "./aktivitet/stroem/Stroem.js";
export type { Opphoer, VedtakInn, Vedtaksmengde } from "./aktivitet/Vedtak.js";
export type { Aktivitetsvalg, Regelvalg } from "./aktivitet/valg.js";
export { beregn, type Oppdrag } from "./beregninger/beregn.js";
export type { Beregningsnavn } from "./beregninger/beregninger.js";
export {
  type Etterregning,
  type Etterregningsavvik,
  type EtterregnValg,
  etterregn,
} from "./etterregning/etterregn.js";
export {
  erSioFeil,
  type Feilkode,
  type Merknad,
  type Merknadskode,
  type Problem,
  SioFeil,
  type Sti,
} from "./feil.js";
export type {
  Avrundet,
  Forklaring,
  ForklartTall,
  Inndatasteg,
  Kildesitat,
  Konstantsteg,
  Maanedssteg,
  Operand,
  Operasjon,
  Regelsitat,
  Regnesteg,
  Steg,
  Stegfelles,
  Tabellsteg,
  Tomsteg,
  Uttrykk,
  Verdi,
  Vitnesteg,
} from "./forklaring/Forklaring.js";
export { type ForklarInn, forklar } from "./forklaring/forklar.js";
export { forklarSomMarkdown } from "./forklaring/forklarSomMarkdown.js";
export { forklarSomTekst } from "./forklaring/forklarSomTekst.js";
export { hentForklaringsskjema } from "./forklaring/hentForklaringsskjema.js";
export { beregnForloep } from "./forloep/beregnForloep.js";
export type {
  AktivitetsaarInn,
  Forloep,
  ForloepInn,
  Forloepsaar,
  ForloepsdelInn,
  Forloepskommune,
  ForloepsperiodeInn,
  Ordning,
  RefusjonInn,
  SammenslaaingInn,
  Stroemmer,
} from "./forloep/typer.js";
export { lesNorskTall } from "./grense/lesNorskTall.js";
export { skrivNorskTall } from "./grense/skrivNorskTall.js";
export { hvaHvis } from "./hvahvis/hvaHvis.js";
export type { Endring, Forskjell, GjortEndring, HvaHvis, HvaHvisInn } from "./hvahvis/typer.js";
export {
  type Aarsaker,
  type Aarsaksbeloep,
  type Aarsakssplitt,
  type AarsakssplittInn,
  beregnAarsakssplitt,
} from "./konsekvens/beregnAarsakssplitt.js";
export {
  beregnDemografigevinst,
  type Demografigevinst,
  type Demografigevinstaar,
} from "./konsekvens/beregnDemografigevinst.js";
export {
  beregnEnhetskostnadsavvik,
  type Enhetskostnadsavvik,
} from "./konsekvens/beregnEnhetskostnadsavvik.js";
export { beregnFastePriser, type FastePriser, type Fastprisperiode } from "./konsekvens/beregnFastePriser.js";
export {
  beregnOekteOverfoeringer,
  type OekteOverfoeringer,
  type OekteOverfoeringerInn,
} from "./konsekvens/beregnOekteOverfoeringer.js";
export {
  beregnRessurskrevende,
  type Mottakerrefusjon,
  type Ressurskrevende,
} from "./konsekvens/beregnRessurskrevende.js";
export type { Fastprisendring, Prosentendring } from "./konsekvens/fastprisendring.js";
export {
  hentInnslagspunkt,
  type Innslagspunktvalg,
  type KjentInnslagspunkt,
} from "./konsekvens/hentInnslagspunkt.js";
export type { Innslagspunkt } from "./konsekvens/innslagspunkter.js";
export type { DemografigevinstInn } from "./konsekvens/lesDemografigevinst.js";
export type {
  EnhetskostnadsavvikInn,
  KostnadslinjeInn,
  Kostnadsnavn,
} from "./konsekvens/lesEnhetskostnad.js";
export type { FastePriserInn } from "./konsekvens/lesFastePriser.js";
export type { MottakerInn, RessurskrevendeInn } from "./konsekvens/lesRessurskrevende.js";
export { listInnslagspunkter } from "./konsekvens/listInnslagspunkter.js";
export { kontrollerKorreksjonsoppgjoer } from "./kontroll/kontrollerKorreksjonsoppgjoer.js";
export { kontrollerTabell } from "./kontroll/kontrollerTabell.js";
export {
  type KontrollerTallInn,
  type Kontrollside,
  kontrollerTall,
  type Tallintervall,
  type Tallkontroll,
  type Talluttrykk,
  type VistTall,
} from "./kontroll/kontrollerTall.js";
export type { SkjemaInn, SkjemalinjeInn, SkjemaradInn, SkjematallInn } from "./kontroll/skjema/SkjemaInn.js";
export type {
  Aarskontroll,
  Linjekontroll,
  Mulig,
  Radkontroll,
  Radtall,
  Skjemadel,
  Skjemaforslag,
  Skjemafunn,
  Skjemakontroll,
  Sumkontroll,
} from "./kontroll/skjema/Skjemakontroll.js";
export type {
  CellerefInn,
  ForAlle,
  ForKolonner,
  ForRader,
  IdentitetInn,
  Identitetskontroll,
  Identitetssted,
  Identitetstype,
  KolonneInn,
  KontrollerTabellInn,
  NavngittTabellInn,
  RadInn,
  SamletDom,
  TabellInn,
  Tabellkontroll,
} from "./kontroll/tabelltyper.js";
export {
  type Aarslinje,
  type Aarsoppgjoer,
  beregnAarsoppgjoer,
} from "./korreksjonsoppgjoer/beregnAarsoppgjoer.js";
export {
  beregnEtterkorreksjon,
  type Etterkorreksjon,
  type Etterkorreksjoner,
  type Etterkorreksjonslinje,
} from "./korreksjonsoppgjoer/beregnEtterkorreksjon.js";
export { beregnKorreksjonsoppgjoer } from "./korreksjonsoppgjoer/beregnKorreksjonsoppgjoer.js";
export type { AarsoppgjoerInn, AarsterminInn } from "./korreksjonsoppgjoer/lesAarsoppgjoer.js";
export type { EtterkorreksjonInn } from "./korreksjonsoppgjoer/lesEtterkorreksjon.js";
export type {
  Korreksjonsoppgjoer,
  KorreksjonsoppgjoerInn,
  NoekkelInn,
  Oppgjoersgruppe,
  Oppgjoerslinje,
  OppgjoerslinjeInn,
  Oppstillingsrad,
  PriserInn,
} from "./korreksjonsoppgjoer/typer.js";
export type {
  Kvittering,
  KvitteringInn,
  Kvitteringsavvik,
  Kvitteringsdel,
  Kvitteringskontroll,
} from "./kvittering/Kvittering.js";
export { kanoniskInndata } from "./kvittering/kanoniskInndata.js";
export { kanoniskJson } from "./kvittering/kanoniskJson.js";
export { lagKvittering } from "./kvittering/lagKvittering.js";
export { type VerifiserInn, verifiserKvittering } from "./kvittering/verifiserKvittering.js";
export {
  beregnInntektspaaslag,
  type Inntektspaaslag,
  type InntektspaaslagInn,
  type Takgrunnlag,
} from "./ramme/beregnInntektspaaslag.js";
export { beregnModellB, type ModellB, type ModellBInn } from "./ramme/beregnModellB.js";
export { beregnNedtrapping, type Nedtrapping, type NedtrappingInn } from "./ramme/beregnNedtrapping.js";
export { beregnRundsum, type Rundsum } from "./ramme/beregnRundsum.js";
export {
  beregnSamletUttrekk,
  type SamletUttrekk,
  type SamletUttrekkInn,
} from "./ramme/beregnSamletUttrekk.js";
export { beregnTilskudd, type Tilskudd, type TilskuddInn } from "./ramme/beregnTilskudd.js";
export { beregnUttrekk, type Uttrekk, type Uttrekksaar } from "./ramme/beregnUttrekk.js";
export {
  type Demografisats,
  type Demografisnitt,
  hentDemografi,
  listDemografi,
} from "./ramme/demografi.js";
export { type DemografiSomGir, finnDemografiSomGir } from "./ramme/finnDemografiSomGir.js";
export {
  type HentIndekserInn,
  hentIndekser,
  type Indekser,
  type Indeksgrunnlag,
} from "./ramme/hentIndekser.js";
export { hentInntektspaaslagstak } from "./ramme/hentInntektspaaslagstak.js";
export type { Indeks, Metode } from "./ramme/indekser.js";
export { type IndekserTakInn, type IndeksertTak, indekserTak } from "./ramme/indekserTak.js";
export type { DemografiSomGirInn } from "./ramme/lesDemografisoek.js";
export type { RundsumInn } from "./ramme/lesRundsum.js";
export type { UttrekkInn } from "./ramme/lesUttrekk.js";
export type { Paaslagstak } from "./ramme/paaslagssatser.js";
export type { Aarsak, Forloepsaarsak, Oppgjoersaarsak } from "./sammenligning/aarsaker.js";
export { sammenlign } from "./sammenligning/sammenlign.js";
export type {
  Aarsaksdel,
  Aarsendring,
  Endringsdel,
  Endringsrad,
  Forloepsendring,
  Forloepshode,
  Forloepsrad,
  Forloepssammenligning,
  Kommuneendring,
  Linjeendring,
  Oppgjoersendring,
  Oppgjoershode,
  Oppgjoersrad,
  Oppgjoerssammenligning,
  Sammenlignbar,
  Sammenligning,
  Sammenligningshode,
  SammenligningsoppdragInn,
  SammenligningssideInn,
  Stroem,
  Stroemendring,
  Totalendring,
} from "./sammenligning/typer.js";
export type { Dom } from "./tall/doem.js";
export type { Avrunding } from "./tall/kvotient.js";
export type { DecimalVerdi, Desimal } from "./tall/lesTall.js";
export type { Norskformat } from "./tall/skrivNorsk.js";
export { type Anslagsslag, type Deflatoranslag, hentDeflator, listDeflatorer } from "./tariff/deflator.js";
export { hentTariff } from "./tariff/hentTariff.js";
export { type IndekserTariffInn, indekserTariff } from "./tariff/indekserTariff.js";
export { lesTariff } from "./tariff/lesTariff.js";
export { listTariffer, type Tariffoppfoering } from "./tariff/listTariffer.js";
export type {
  Belegg,
  Kildehenvisning,
  Prisrad,
  Sone,
  Status,
  Tariff,
  TariffInn,
  Tariffsitat,
  Tariffvalg,
  Utledning,
} from "./tariff/Tariff.js";
export { hentUtskrivningsklarpris, type Utskrivningsklarpris } from "./tariff/utskrivningsklare.js";
export { erTjenestekode } from "./tjenestekoder/erTjenestekode.js";
export { hentTjeneste } from "./tjenestekoder/hentTjeneste.js";
export {
  TJENESTEGRUPPER,
  TJENESTEKODER,
  type Tjenestegruppe,
  type Tjenestekode,
} from "./tjenestekoder/koder.js";
export { listTjenester } from "./tjenestekoder/listTjenester.js";
export type { Enhet, Koblingsstatus, Tjeneste } from "./tjenestekoder/Tjeneste.js";

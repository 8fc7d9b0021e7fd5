import { beregnAKonto } from "../akonto/beregnAKonto.js";
import { fordelAKonto } from "../akonto/fordelAKonto.js";
import { beregnAktivitet } from "../aktivitet/beregnAktivitet.js";
import { beregnForloep } from "../forloep/beregnForloep.js";
import { beregnAarsakssplitt } from "../konsekvens/beregnAarsakssplitt.js";
import { beregnDemografigevinst } from "../konsekvens/beregnDemografigevinst.js";
import { beregnEnhetskostnadsavvik } from "../konsekvens/beregnEnhetskostnadsavvik.js";
import { beregnFastePriser } from "../konsekvens/beregnFastePriser.js";
import { beregnOekteOverfoeringer } from "../konsekvens/beregnOekteOverfoeringer.js";
import { beregnRessurskrevende } from "../konsekvens/beregnRessurskrevende.js";
import { kontrollerKorreksjonsoppgjoer } from "../kontroll/kontrollerKorreksjonsoppgjoer.js";
import { kontrollerTabell } from "../kontroll/kontrollerTabell.js";
import { kontrollerTall } from "../kontroll/kontrollerTall.js";
import { beregnAarsoppgjoer } from "../korreksjonsoppgjoer/beregnAarsoppgjoer.js";
import { beregnEtterkorreksjon } from "../korreksjonsoppgjoer/beregnEtterkorreksjon.js";
import { beregnKorreksjonsoppgjoer } from "../korreksjonsoppgjoer/beregnKorreksjonsoppgjoer.js";
import { beregnInntektspaaslag } from "../ramme/beregnInntektspaaslag.js";
import { beregnModellB } from "../ramme/beregnModellB.js";
import { beregnNedtrapping } from "../ramme/beregnNedtrapping.js";
import { beregnRundsum } from "../ramme/beregnRundsum.js";
import { beregnSamletUttrekk } from "../ramme/beregnSamletUttrekk.js";
import { beregnTilskudd } from "../ramme/beregnTilskudd.js";
import { beregnUttrekk } from "../ramme/beregnUttrekk.js";
import { finnDemografiSomGir } from "../ramme/finnDemografiSomGir.js";
import { indekserTak } from "../ramme/indekserTak.js";

/** The name of a calculation in the contract: what `sio beregn` calls it. */
export type Beregningsnavn = (typeof BEREGNINGER)[number]["navn"];

/** A calculation: what the contract calls it, what it does, and the function. */
export type Beregning = {
  readonly navn: string;
  readonly hjelp: string;
  readonly beregn: (inn: never) => unknown;
};

/** The calculations by the names of the contract, in the order the help shows them. */
export const BEREGNINGER = [
  { navn: "a-konto", hjelp: "fordel årets a konto på terminer", beregn: fordelAKonto },
  {
    navn: "a-konto-aar",
    hjelp: "årets a konto fra ukentlige timer, plasser eller årsvolumer",
    beregn: beregnAKonto,
  },
  {
    navn: "korreksjonsoppgjoer",
    hjelp: "gjør opp en termin mot det som ble gjennomført",
    beregn: beregnKorreksjonsoppgjoer,
  },
  {
    navn: "etterkorreksjon",
    hjelp: "gjør opp en termin som rapporteres på nytt",
    beregn: beregnEtterkorreksjon,
  },
  {
    navn: "aktivitet",
    hjelp: "tell opp vedtak til timer og døgn per tjenestekode",
    beregn: beregnAktivitet,
  },
  { navn: "aarsoppgjoer", hjelp: "gjør opp årets terminer og summer dem", beregn: beregnAarsoppgjoer },
  { navn: "uttrekk", hjelp: "før uttrekket fra grunnlagsåret til et senere år", beregn: beregnUttrekk },
  {
    navn: "samlet-uttrekk",
    hjelp: "uttrekket til en sammenslått kommune, del for del",
    beregn: beregnSamletUttrekk,
  },
  {
    navn: "demografi-som-gir",
    hjelp: "demografisatsene som gir et publisert uttrekk",
    beregn: finnDemografiSomGir,
  },
  { navn: "inntektspaaslag", hjelp: "årets inntektspåslag under taket", beregn: beregnInntektspaaslag },
  { navn: "tak", hjelp: "taket på inntektspåslaget, ført fram", beregn: indekserTak },
  { navn: "nedtrapping", hjelp: "inntektspåslaget i årene etter forsøket", beregn: beregnNedtrapping },
  { navn: "rundsum", hjelp: "rundsummen av regnskapets poster uten vedtak", beregn: beregnRundsum },
  { navn: "modell-b", hjelp: "et år med modell B", beregn: beregnModellB },
  { navn: "tilskudd", hjelp: "årets tilskudd: aktivitet, rundsum og påslag", beregn: beregnTilskudd },
  {
    navn: "ressurskrevende",
    hjelp: "refusjonen for særlig ressurskrevende tjenester",
    beregn: beregnRessurskrevende,
  },
  {
    navn: "oekte-overfoeringer",
    hjelp: "tilskudd minus uttrekk og bortfalt refusjon",
    beregn: beregnOekteOverfoeringer,
  },
  {
    navn: "demografigevinst",
    hjelp: "uttrekket etter egen vekst mot uttrekket slik det var",
    beregn: beregnDemografigevinst,
  },
  {
    navn: "enhetskostnad",
    hjelp: "kostnaden mot volum × pris, per linje og samlet",
    beregn: beregnEnhetskostnadsavvik,
  },
  { navn: "faste-priser", hjelp: "aktiviteten i ett års priser", beregn: beregnFastePriser },
  { navn: "aarsakssplitt", hjelp: "de økte overføringene delt på årsakene", beregn: beregnAarsakssplitt },
  { navn: "forloep", hjelp: "en kommunes hele forløp gjennom forsøket", beregn: beregnForloep },
  { navn: "kontroll-tall", hjelp: "et publisert tall mot det det skulle være", beregn: kontrollerTall },
  { navn: "kontroll-tabell", hjelp: "publiserte tabeller mot identiteter", beregn: kontrollerTabell },
  {
    navn: "kontroll-oppgjoer",
    hjelp: "et oppgjørsskjema slik det er trykt, mot reglene",
    beregn: kontrollerKorreksjonsoppgjoer,
  },
] as const satisfies readonly Beregning[];

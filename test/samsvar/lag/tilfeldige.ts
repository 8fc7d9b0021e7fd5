// Vectors of random inputs, the same ones every time: the answers are those of the independent model, which shares no code with the library.

import { modellAKonto } from "../../modell/aKonto.js";
import { type ModellValg, type ModellVedtak, modellAktivitet } from "../../modell/aktivitet.js";
import { modellDemografiSomGir } from "../../modell/demografisoek.js";
import { modellAarsoppgjoer, modellEtterkorreksjon } from "../../modell/flereTerminer.js";
import { modellFordelAKonto } from "../../modell/fordelAKonto.js";
import { modellForloep } from "../../modell/forloep.js";
import { modellKontrollerTall } from "../../modell/intervall.js";
import {
  modellAarsakssplitt,
  modellDemografigevinst,
  modellEnhetskostnadsavvik,
  modellFastePriser,
  modellOekteOverfoeringer,
  modellRessurskrevende,
} from "../../modell/konsekvens.js";
import { modellKorreksjonsoppgjoer } from "../../modell/korreksjonsoppgjoer.js";
import {
  modellIndekserTak,
  modellInntektspaaslag,
  modellModellB,
  modellNedtrapping,
  modellRundsum,
  modellSamletUttrekk,
  modellTilskudd,
  modellUttrekk,
} from "../../modell/ramme.js";
import { lagTerning, type Terning } from "../../stoette/terning.js";
import {
  tilfeldigAKonto,
  tilfeldigDesimal,
  tilfeldigeKoder,
  tilfeldigePriser,
  tilfeldigFordeling,
  tilfeldigOppgjoer,
} from "../../stoette/tilfeldig.js";
import { tilfeldigAktivitet } from "../../stoette/tilfeldigeVedtak.js";
import { tilfeldigForloep, tilfeldigSammenslaaing } from "../../stoette/tilfeldigForloep.js";
import {
  tilfeldigAarsakssplitt,
  tilfeldigDemografigevinst,
  tilfeldigEnhetskostnad,
  tilfeldigFastePriser,
  tilfeldigOekteOverfoeringer,
  tilfeldigRessurskrevende,
} from "../../stoette/tilfeldigKonsekvens.js";
import { tilfeldigTallkontroll } from "../../stoette/tilfeldigKontroll.js";
import {
  tilfeldigDemografisoek,
  tilfeldigModellB,
  tilfeldigNedtrapping,
  tilfeldigPaaslag,
  tilfeldigRundsum,
  tilfeldigSamletUttrekk,
  tilfeldigTakindeksering,
  tilfeldigTilskudd,
  tilfeldigUttrekk,
} from "../../stoette/tilfeldigRamme.js";
import { avModellen, type Vektor } from "./vektor.js";

/** Random vectors of a calculation. */
const ANTALL = 14;
const FROE = 20190331;

function lag<I>(
  beregning: Parameters<typeof avModellen>[0],
  regler: readonly string[],
  inndata: (t: Terning, nr: number) => I,
  fasit: (inn: I) => unknown,
  antall: number = ANTALL,
): Vektor[] {
  const terning = lagTerning(FROE);
  const tilfeller = Array.from(
    { length: antall },
    (_, nr) => [`tilfeldige inndata nr. ${nr + 1}`, inndata(terning, nr)] as const,
  );
  return avModellen(beregning, regler, fasit, tilfeller);
}

/** Terms of a year, by months. */
function tilfeldigAar(t: Terning) {
  const koder = tilfeldigeKoder(t);
  const linjer = () =>
    koder
      .slice(t.enAv(3) ? 1 : 0)
      .map((kode) => ({ kode, aarsvolum: tilfeldigDesimal(t), gjennomfoert: tilfeldigDesimal(t) }));
  const terminer = ["1. kvartal", "april", "mai-juni"]
    .slice(0, 1 + t.under(3))
    .map((termin, i) => ({ termin, maaneder: [3, 1, 2][i] ?? 1, linjer: linjer() }));
  const aKonto = ["1. kvartal", "april", "mai-juni", "3. kvartal"].map((termin) => ({
    termin,
    beloep: String(t.under(100_000_000)),
  }));
  return { priser: tilfeldigePriser(t, koder), terminer, ...(t.enAv(2) ? { aKonto } : {}) };
}

/** Reports of one term; each has every code of those before it. */
function tilfeldigeRapporter(t: Terning) {
  const koder = tilfeldigeKoder(t);
  const antall = 2 + t.under(2);
  const rapporter = Array.from({ length: antall }, (_, nr) => ({
    navn: `rapport ${nr + 1}`,
    linjer: koder
      .slice(nr === 0 && koder.length > 1 ? 1 : 0)
      .map((kode) => ({ kode, aarsvolum: tilfeldigDesimal(t), gjennomfoert: tilfeldigDesimal(t) })),
  }));
  return { noekkel: "0.25", priser: tilfeldigePriser(t, koder), rapporter };
}

type Aktivitetsinndata = {
  periode: { fra: string; til: string };
  vedtak: readonly ModellVedtak[];
  valg?: ModellValg;
};

const aktivitet = (inn: Aktivitetsinndata) => ({ periode: inn.periode, ...modellAktivitet(inn) });

/** Random vectors of every calculation that has a model. */
export const tilfeldigeVektorer = (): Vektor[] => [
  ...lag("a-konto", ["A-2", "A-5"], tilfeldigFordeling, modellFordelAKonto),
  ...lag("a-konto-aar", ["A-1", "A-3", "A-4", "A-5"], tilfeldigAKonto, modellAKonto),
  ...lag(
    "korreksjonsoppgjoer",
    ["K-1", "K-2", "K-3", "K-4", "A-4"],
    tilfeldigOppgjoer,
    modellKorreksjonsoppgjoer,
    24,
  ),
  ...lag("etterkorreksjon", ["K-5"], tilfeldigeRapporter, modellEtterkorreksjon),
  ...lag("aarsoppgjoer", ["K-3", "K-4"], tilfeldigAar, modellAarsoppgjoer),
  ...lag("aktivitet", ["V-1", "V-2", "V-3", "V-4"], (t) => tilfeldigAktivitet(t), aktivitet, 60),
  ...lag("uttrekk", ["R-2"], tilfeldigUttrekk, modellUttrekk),
  ...lag("samlet-uttrekk", ["R-3"], tilfeldigSamletUttrekk, modellSamletUttrekk),
  ...lag("demografi-som-gir", ["R-2", "N-2"], tilfeldigDemografisoek, modellDemografiSomGir),
  ...lag("inntektspaaslag", ["R-4", "R-5", "R-7"], tilfeldigPaaslag, modellInntektspaaslag),
  ...lag("tak", ["R-4"], tilfeldigTakindeksering, modellIndekserTak),
  ...lag("nedtrapping", ["R-6"], tilfeldigNedtrapping, modellNedtrapping),
  ...lag("rundsum", ["R-8"], tilfeldigRundsum, modellRundsum),
  ...lag("modell-b", ["R-10"], tilfeldigModellB, modellModellB),
  ...lag("tilskudd", ["R-9"], tilfeldigTilskudd, modellTilskudd),
  ...lag("ressurskrevende", ["S-1"], tilfeldigRessurskrevende, modellRessurskrevende),
  ...lag("oekte-overfoeringer", ["S-3"], tilfeldigOekteOverfoeringer, modellOekteOverfoeringer),
  ...lag("demografigevinst", ["S-4"], tilfeldigDemografigevinst, modellDemografigevinst),
  ...lag("enhetskostnad", ["S-5"], tilfeldigEnhetskostnad, modellEnhetskostnadsavvik),
  ...lag("faste-priser", ["S-6"], tilfeldigFastePriser, modellFastePriser),
  ...lag("aarsakssplitt", ["S-7"], tilfeldigAarsakssplitt, modellAarsakssplitt),
  ...lag(
    "forloep",
    ["R-2", "R-3", "R-4", "R-6", "R-7", "R-9", "R-10", "S-2", "S-3"],
    (t, nr) => (nr % 2 === 0 ? tilfeldigForloep(t) : tilfeldigSammenslaaing(t)),
    modellForloep,
    20,
  ),
  ...lag("kontroll-tall", ["N-2"], tilfeldigTallkontroll, modellKontrollerTall, 40),
];

// Valid inputs of every calculation that takes an object.

import fc from "fast-check";
import type * as sio from "../../src/index.js";
import { forklar, TJENESTEKODER } from "../../src/index.js";
import { lesSkjema } from "../../src/skjema/index.js";
import { lagTerning } from "./terning.js";
import { tilfeldigAktivitet } from "./tilfeldigeVedtak.js";
import { tilfeldigSkjema } from "./tilfeldigSkjema.js";
import { somAKonto, vilkaarligeAKontolinjer, vilkaarligeTerminer } from "./vilkaarligAKonto.js";
import { GYLDIGE_DATA } from "./vilkaarligData.js";
import { GYLDIGE_KONSEKVENS } from "./vilkaarligKonsekvens.js";
import { vilkaarligTabellkontroll, vilkaarligTallkontroll } from "./vilkaarligKontroll.js";
import {
  somInndata,
  vilkaarligDesimal,
  vilkaarligeLinjer,
  vilkaarligNoekkel,
  vilkaarligOppgjoer,
} from "./vilkaarligOppgjoer.js";
import { GYLDIGE_RAMME } from "./vilkaarligRamme.js";
import { vilkaarligSkjemacsv } from "./vilkaarligSkjemafil.js";

const sats = fc.integer({ min: -50, max: 150 }).map((promille) => promille / 1000);

const tariffvalg = fc
  .integer({ min: 2018, max: 2021 })
  .map((aar): sio.Tariffvalg => ({ aar, sone: "1", reisetidsgruppe: 1 }));

/** A whole table of whole kroner, some of them unknown. */
export const vilkaarligTabell: fc.Arbitrary<sio.TariffInn> = fc
  .record({
    aar: fc.integer({ min: 2016, max: 2021 }),
    sone: fc.constantFrom<sio.Sone>("1", "1a", "5"),
    gruppe: fc.integer({ min: 1, max: 3 }),
    priser: fc.array(fc.option(fc.nat(6000), { freq: 20 }), {
      minLength: TJENESTEKODER.length,
      maxLength: TJENESTEKODER.length,
    }),
    somListe: fc.boolean(),
  })
  .map(({ gruppe, priser, somListe, ...resten }): sio.TariffInn => {
    const rader = TJENESTEKODER.map((kode, i) => ({ kode, pris: priser[i] ?? null }));
    const kilder = [{ id: "EGEN", sted: "side 1" }];
    const hode = { ...resten, reisetidsgruppe: gruppe, kilder };
    if (somListe) return { ...hode, priser: rader };
    return { ...hode, priser: Object.fromEntries(rader.map((rad) => [rad.kode, rad.pris])) as Tabellpriser };
  });

type Tabellpriser = { [K in sio.Tjenestekode]: number | null };

const terminer = (prislinjer: readonly { kode: sio.Tjenestekode }[], volumer: readonly string[]) =>
  ["1. kvartal", "april", "mai-juni"].map((termin, t) => ({
    termin,
    maaneder: t === 1 ? 1 : 3 - (t >> 1),
    linjer: prislinjer.map(({ kode }, i) => ({
      kode,
      aarsvolum: volumer[i % volumer.length] ?? "0",
      gjennomfoert: volumer[(i + t) % volumer.length] ?? "0",
    })),
  }));

const volumer = fc.array(vilkaarligDesimal, { minLength: 1, maxLength: 10 });

const aarsoppgjoer = fc.tuple(vilkaarligeLinjer(), volumer).map(([prislinjer, v]): sio.AarsoppgjoerInn => {
  const { priser } = somInndata(prislinjer);
  const aKonto = ["1. kvartal", "april", "mai-juni", "3. kvartal"].map((termin) => ({
    termin,
    beloep: 1000,
  }));
  return { priser, terminer: terminer(prislinjer, v), aKonto };
});

const etterkorreksjon = fc
  .tuple(vilkaarligNoekkel, vilkaarligeLinjer(), volumer)
  .map(([noekkel, prislinjer, v]): sio.EtterkorreksjonInn => {
    const rapporter = terminer(prislinjer, v).map(({ termin, linjer }) => ({ navn: termin, linjer }));
    return { noekkel, priser: somInndata(prislinjer).priser, rapporter };
  });

const aKonto = fc
  .tuple(vilkaarligeAKontolinjer(), vilkaarligeTerminer)
  .map(([prislinjer, t]): sio.AKontoInn => ({ ...somAKonto(prislinjer), terminer: t, aar: 2019 }));

const oppgjoerMedTabell = fc
  .tuple(vilkaarligOppgjoer, fc.oneof(tariffvalg, vilkaarligTabell))
  .map(([{ priser: _, ...inn }, tariff]) => ({ ...inn, linjer: inn.linjer.slice(0, 0), tariff }));

const aktivitet = fc.nat().map((froe) => {
  const t = lagTerning(froe);
  return { ...tilfeldigAktivitet(t), ...(t.enAv(2) ? { kvalitet: true } : {}) };
});

const behov = aktivitet.map(({ vedtak, periode }) => ({
  dato: periode.til,
  vedtak,
  timerPerAarsverk: "24.5",
  aarsverk: [{ tjenestested: "Nord", aarsverk: 3 }],
}));

const fordeling = fc.record({ aarsbeloep: fc.nat(), terminer: vilkaarligeTerminer });

const oppdrag = (beregning: sio.Beregningsnavn, inndata: fc.Arbitrary<unknown>) =>
  inndata.map((inn): sio.ForklarInn => ({ beregning, inn }));

const forklarbare = fc.oneof(
  oppdrag("a-konto", fordeling),
  oppdrag("a-konto-aar", aKonto),
  oppdrag("korreksjonsoppgjoer", vilkaarligOppgjoer),
  oppdrag("aktivitet", aktivitet),
);

const forklaringer = forklarbare.map((o): unknown => JSON.parse(JSON.stringify(forklar(o))));

/** Calculations as data, of several kinds; all of them are in gyldigeOppdrag.ts. */
const beregningsoppdrag = fc.oneof(
  oppgjoerMedTabell.map((inn) => ({ beregning: "korreksjonsoppgjoer", inn })),
  ...Object.entries({ uttrekk: "beregnUttrekk", "modell-b": "beregnModellB", forloep: "beregnForloep" }).map(
    ([beregning, funksjon]) =>
      (GYLDIGE_RAMME[funksjon] ?? fc.constant({})).map((inn): object => ({ beregning, inn })),
  ),
);

const endringer = fc.constantFrom(
  [],
  [{ sti: "tilAar", pluss: 0 }],
  [{ sti: ["uttrekk"], ganger: "1.00", hvorfor: "prøve" }],
);

const hvaHvisInn = fc.tuple(beregningsoppdrag, endringer).map(([o, endre]) => {
  const sti = endre[0]?.sti;
  const felt = typeof sti === "string" ? sti : (sti?.[0] ?? "");
  return { ...o, endre: "inn" in o && Object.hasOwn(o.inn as object, felt) ? endre : [] };
});

/** Forms that agree, with and without something else than what the rules gave. */
const skjema = fc.tuple(fc.nat(), fc.nat(9)).map(([froe, n]) => {
  const inn = tilfeldigSkjema(lagTerning(froe), { linjer: 5 });
  return n < 5 ? inn : { ...inn, netto: String(n) };
});

/** By the name of the calculation. */
export const GYLDIGE_INNDATA: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  beregnAktivitet: aktivitet,
  beregnMottakere: aktivitet,
  beregnBehov: behov,
  aktivitetsdel: aktivitet.map((inn) => ({ ...inn, brukere: "adskilt" })),
  kontrollerKoder: aktivitet.map(({ vedtak }) => ({ vedtak })),
  fordelAKonto: fordeling,
  forklar: forklarbare,
  forklarSomTekst: forklaringer,
  forklarSomMarkdown: forklaringer,
  etterregn: forklaringer,
  beregnAKonto: aKonto,
  beregnKorreksjonsoppgjoer: fc.oneof(vilkaarligOppgjoer, oppgjoerMedTabell),
  beregnAarsoppgjoer: aarsoppgjoer,
  beregnEtterkorreksjon: etterkorreksjon,
  indekserTariff: fc
    .record({
      tariff: fc.oneof(tariffvalg, vilkaarligTabell),
      tilAar: fc.integer({ min: 2016, max: 2022 }),
      sats,
    })
    .map(({ sats: deflator, ...inn }) => ({ ...inn, deflatorer: [{ aar: inn.tilAar, deflator }] })),
  lesTariff: vilkaarligTabell,
  hentTariff: tariffvalg,
  hentDeflator: fc.record({ aar: fc.integer({ min: 2016, max: 2022 }) }),
  ...GYLDIGE_DATA,
  ...GYLDIGE_RAMME,
  ...GYLDIGE_KONSEKVENS,
  kontrollerTall: vilkaarligTallkontroll,
  kontrollerTabell: vilkaarligTabellkontroll,
  beregn: beregningsoppdrag,
  lagKvittering: beregningsoppdrag,
  hvaHvis: hvaHvisInn,
  kanoniskJson: beregningsoppdrag,
  kanoniskInndata: beregningsoppdrag,
  kontrollerKorreksjonsoppgjoer: skjema,
  lesSkjema: vilkaarligSkjemacsv,
  tilKorreksjonsoppgjoer: vilkaarligSkjemacsv.map((tekst) => lesSkjema(tekst)),
  sammenlignSkjema: vilkaarligSkjemacsv,
};

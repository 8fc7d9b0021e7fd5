// The same calculations for every consumer; each gives the library it has loaded. Plain ECMAScript: it also runs where there is
// nothing but the language.

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 };
const TERMINER = [
  { navn: "1. kvartal", maaneder: 3 },
  { navn: "april", maaneder: 1 },
  { navn: "mai-juni", maaneder: 2 },
  { navn: "3. kvartal", maaneder: 3 },
  { navn: "4. kvartal", maaneder: 3 },
];

/** Lines of Os, 1. kvartal 2019 (S003), in another order than the form's. */
export const OPPGJOER = {
  kommune: "Os",
  aar: 2019,
  termin: "1. kvartal",
  noekkel: "0.25",
  tariff: TARIFF,
  linjer: [
    { kode: "LFKJ", aarsvolum: "365", gjennomfoert: "90" },
    { kode: "BPAN", aarsvolum: "3650", gjennomfoert: "900" },
    { kode: "HTAMDK", aarsvolum: "52601.71428571428571428571", gjennomfoert: "17315.31" },
    { kode: "SK05", aarsvolum: "1798.92857142857142857143", gjennomfoert: "451.70" },
  ],
  aKonto: [
    { termin: "1. kvartal", beloep: "100771500" },
    { termin: "april", beloep: "33590500" },
    { termin: "mai-juni", beloep: "67181000" },
  ],
};

/** What is wrong here: a code, a key, a sign, an exponent, an infinity, a term. */
export const AVVIST = {
  noekkel: "1.5",
  tariff: TARIFF,
  termin: "2. kvartal",
  linjer: [
    { kode: "HTAMDX", aarsvolum: "1", gjennomfoert: "-1" },
    { kode: "BPAN", aarsvolum: "1e3", gjenomfoert: "1" },
    { kode: "OL", aarsvolum: Number.POSITIVE_INFINITY, gjennomfoert: "1 000" },
  ],
  aKonto: [{ termin: "1. kvartal", beloep: "1" }],
};

const AKONTO = {
  tariff: TARIFF,
  terminer: TERMINER,
  linjer: [
    { kode: "LFKJ", plasser: "0.5" },
    { kode: "HTAMN", timerPerUke: "74.733" },
    { kode: "BPAN", timerPerUke: "70" },
  ],
};

const INDEKSER = [
  { aar: 2019, deflator: "0.028", demografi: "0.00518" },
  { aar: 2020, deflator: "0.031", demografi: "0.00518" },
  { aar: 2021, deflator: "0.027", demografi: "0.0025" },
];

/** Fusa from 2018 (S003, l. 877–914). */
const FUSA = { grunnlag: { aar: 2018, beloep: "95191715" }, tilAar: 2020, indekser: INDEKSER };

/** A merger on the way, months, a cap, and the phase-out. */
const FORLOEP = {
  kommune: "Bjørnafjorden",
  fraAar: 2019,
  tilAar: 2023,
  deler: [
    {
      navn: "Os",
      grunnlag: { aar: 2018, beloep: "250000000.5" },
      perioder: [{ fra: "2019-05", til: "2019", ordning: "modellA" }],
    },
    { navn: "Fusa", grunnlag: FUSA.grunnlag },
  ],
  sammenslaainger: [
    {
      navn: "Bjørnafjorden",
      deler: ["Os", "Fusa"],
      perioder: [{ fra: "2020", til: "2021-12-31", ordning: "modellA" }],
    },
  ],
  indekser: INDEKSER,
  aktivitet: [2019, 2020, 2021].map((aar) => ({ aar, beloep: "500000000.25" })),
  rundsum: [2019, 2020, 2021].map((aar) => ({ aar, beloep: "17000000" })),
  bortfaltRefusjon: [2019, 2020, 2021].map((aar) => ({ regnskapsaar: aar, beloep: "80000000" })),
};

/** Too long for anything but exact decimals. */
const STORT = {
  maaneder: 5,
  priser: { HTAMDK: "764.00000000000000000001", UK: "4885" },
  linjer: [
    { kode: "UK", aarsvolum: "123456789012345678901234567890", gjennomfoert: "0.00000000000000000001" },
    { kode: "HTAMDK", aarsvolum: "0.1", gjennomfoert: "987654321098765432109876543210.12345678901234567891" },
  ],
};

const TALLFELT = new Set(
  "noekkel aarsvolum gjennomfoert beloep aarsbeloep timerPerUke plasser deflator demografi uttrekk HTAMDK UK".split(
    " ",
  ),
);

/** Copies an input with its decimals as the host writes them. */
const medTall = (inn, tall) =>
  JSON.parse(JSON.stringify(inn), (navn, verdi) => (TALLFELT.has(navn) ? tall(verdi) : verdi));

/** Runs every calculation; a refused input gives its `{ feil }`. */
export function regn(sio, tall = (tekst) => tekst) {
  const stykker = {
    oppgjoer: () => sio.beregnKorreksjonsoppgjoer(medTall(OPPGJOER, tall)),
    oppgjoerMedStoreTall: () => sio.beregnKorreksjonsoppgjoer(medTall(STORT, tall)),
    oppgjoerMedFlyttall: () =>
      sio.beregnKorreksjonsoppgjoer({
        noekkel: 0.1,
        priser: { HTAMDK: 1e-7 },
        linjer: [{ kode: "HTAMDK", aarsvolum: 1e21, gjennomfoert: 0.30000000000000004 }],
      }),
    avvist: () => sio.beregnKorreksjonsoppgjoer(AVVIST),
    heltFeil: () => sio.beregnKorreksjonsoppgjoer({ ...OPPGJOER, linjer: 5, kommune: ["Os"] }),
    fordeling: () => sio.fordelAKonto(medTall({ aarsbeloep: "403086001", terminer: TERMINER }, tall)),
    fordelingAvStortBeloep: () =>
      sio.fordelAKonto(medTall({ aarsbeloep: "999999999999999999999999999999", terminer: TERMINER }, tall)),
    avvistFordeling: () =>
      sio.fordelAKonto({ aarsbeloep: "0.5", terminer: [...TERMINER, ...TERMINER], Terminer: [] }),
    aKonto: () => sio.beregnAKonto(medTall(AKONTO, tall)),
    indeksert: () => sio.indekserTariff({ tariff: TARIFF, tilAar: 2016 }),
    indeksertMedEgenSats: () =>
      sio.indekserTariff(
        medTall({ tariff: TARIFF, tilAar: 2021, deflatorer: [{ aar: 2021, deflator: "0.038" }] }, tall),
      ),
    uttrekk: () => sio.beregnUttrekk(medTall(FUSA, tall)),
    samletUttrekk: () =>
      sio.beregnSamletUttrekk({
        deler: ["a", "b"].map((navn) => ({ navn, ...medTall(FUSA, tall), maaneder: 5 })),
      }),
    inntektspaaslag: () =>
      sio.beregnInntektspaaslag(medTall({ uttrekk: "950000000.1", aar: 2020, maaneder: 7 }, tall)),
    demografiSomGir: () =>
      sio.finnDemografiSomGir({
        ...medTall({ ...FUSA, indekser: INDEKSER.map(({ demografi: _, ...rad }) => rad) }, tall),
        publisert: { beloep: 101939000, avrundetTil: 1000 },
      }),
    forloep: () => sio.beregnForloep(medTall(FORLOEP, tall)),
    avvistForloep: () => sio.beregnForloep({ ...FORLOEP, fraAar: 2016, rundsum: [], tilAar: "2021" }),
    kontroll: () =>
      sio.kontrollerTall({
        publisert: { vist: 372670000, avrundetTil: 1000 },
        beregnet: {
          sum: [
            { vist: "270732000", avrundetTil: 1000 },
            { vist: 101939000, avrundetTil: "1000" },
          ],
        },
      }),
    kvittering: () => {
      const kvittering = sio.lagKvittering({ beregning: "forloep", inn: medTall(FORLOEP, tall) });
      return [kvittering, sio.verifiserKvittering(kvittering, { inn: FORLOEP })];
    },
    kvitteringAvOppgjoer: () =>
      sio.lagKvittering({
        beregning: "korreksjonsoppgjoer",
        inn: medTall(OPPGJOER, tall),
        ut: sio.beregnKorreksjonsoppgjoer(OPPGJOER),
      }),
    kanonisk: () => sio.kanoniskInndata(medTall({ ...STORT, kommune: "Bjørnafjorden 🙂", id: "01" }, tall)),
    hvaHvis: () => {
      const endre = [
        { sti: "tariff.priser.BPAN", ganger: tall("1.05") },
        { sti: "linjer.HTAMDK.gjennomfoert", pluss: tall("-0.31") },
      ];
      const svar = sio.hvaHvis({ beregning: "korreksjonsoppgjoer", inn: medTall(OPPGJOER, tall), endre });
      return [svar.endringer, svar.forskjeller, sio.lagKvittering(svar.oppdrag)];
    },
    norsk: () => [
      sio.skrivNorskTall(tall("-3935425.27")),
      sio.skrivNorskTall(tall("123456789012345678901234567890.005"), { desimaler: 2 }),
      sio.lesNorskTall("−3 935 425,27"),
    ],
  };
  return Object.fromEntries(
    Object.entries(stykker).map(([navn, stykke]) => {
      try {
        return [navn, stykke()];
      } catch (e) {
        if (!sio.erSioFeil(e)) throw e;
        return [navn, e.toJSON()];
      }
    }),
  );
}

/** Looks up rules and sources; a refusal is recognised by the main entry, whose class may be another copy. */
export function slaaOpp({ listRegler, hentRegel, hentKilde }, { erSioFeil }) {
  try {
    hentRegel("K-99");
  } catch (e) {
    if (erSioFeil(e)) return { regler: listRegler(), kilde: hentKilde("S003"), ukjent: e.toJSON() };
  }
  throw new Error("en ukjent regel ble ikke avvist med SioFeil");
}

// T-1 and T-2: the 51 codes of the 2019 form in the order of the form, with the prices of zone 1, travel group 1.

export type Enhet = "time" | "doegn";

export type Skjemalinje = { kode: string; gruppe: string; enhet: Enhet; pris2019: string };

type Rad = readonly [kode: string, pris2019: string];

function gruppe(navn: string, enhet: Enhet, rader: readonly Rad[]): Skjemalinje[] {
  return rader.map(([kode, pris2019]) => ({ kode, gruppe: navn, enhet, pris2019 }));
}

export const skjema: readonly Skjemalinje[] = [
  ...gruppe("Helsetjenester i hjemmet", "time", [
    ["HTAMDK", "764"],
    ["HTAMN", "1076"],
    ["HTBODK", "566"],
    ["HTBON", "528"],
    ["HTST", "581"],
    ["HTK", "477"],
  ]),
  ...gruppe("Praktisk bistand - daglige gjøremål", "time", [
    ["PBAMDK", "521"],
    ["PBAMN", "954"],
    ["PBBODK", "437"],
    ["PBBON", "474"],
  ]),
  ...gruppe("Praktisk bistand - opplæring", "time", [
    ["POAMDK", "578"],
    ["POAMN", "1033"],
    ["POBDK", "470"],
    ["POBN", "504"],
  ]),
  ...gruppe("Praktisk bistand - brukerstyrt personlig assistent", "time", [
    ["BPADK", "378"],
    ["BPAN", "464"],
  ]),
  ...gruppe("Omsorgslønn", "time", [["OL", "247"]]),
  ...gruppe("Støttekontakt/Støttekontakt i gruppe", "time", [
    ["SK1", "251"],
    ["SK08", "209"],
    ["SK05", "144"],
    ["SK03", "100"],
    ["SK01", "58"],
  ]),
  ...gruppe("Avlastning utenfor institusjon", "time", [["AUI", "285"]]),
  ...gruppe("Dag-/Aktivitetstilbud", "time", [
    ["DA1", "478"],
    ["DA08", "401"],
    ["DA05", "286"],
    ["DA03", "209"],
    ["DA01", "132"],
    ["D1", "478"],
    ["D08", "401"],
    ["D05", "286"],
    ["D03", "209"],
    ["D01", "132"],
  ]),
  ...gruppe("Tidsbegrenset opphold - rehabilitering og behandling/utredning", "doegn", [
    ["TUKO", "3037"],
    ["TUKJ", "3125"],
    ["TRKO", "3037"],
    ["TRKJ", "3125"],
  ]),
  ...gruppe("Tidsbegrenset opphold - annet og avlastning", "doegn", [
    ["TAKO", "3142"],
    ["TAKJ", "3230"],
    ["TANKO", "3142"],
    ["TANKJ", "3230"],
  ]),
  ...gruppe("Langtidsplass i institusjon - ordinær plass", "doegn", [
    ["LOKO", "2409"],
    ["LOKJ", "2497"],
  ]),
  ...gruppe("Langtidsplass i institusjon - aldershjemsplass", "doegn", [
    ["AKO", "1955"],
    ["AKJ", "2043"],
  ]),
  ...gruppe("Langtidsplass i institusjon - skjermet/tilrettelagt", "doegn", [
    ["LSKO", "2629"],
    ["LSKJ", "2717"],
  ]),
  ...gruppe("Langtidsplass i institusjon - forsterket", "doegn", [
    ["LFKO", "3306"],
    ["LFKJ", "3394"],
  ]),
  ...gruppe("Ekstrabemanning i institusjon", "time", [["EBI", "581"]]),
  ...gruppe("Utskrivningsklare pasienter fra sykehus", "doegn", [["UK", "4885"]]),
];

/** The lines of an input in the order of the form; an unknown code and a code given twice are refused. */
export function iSkjemaetsRekkefoelge<L extends { kode: string }>(
  linjer: readonly L[],
): { skjemalinje: Skjemalinje; linje: L }[] {
  const ordnet = skjema.flatMap((skjemalinje) =>
    linjer.filter((linje) => linje.kode === skjemalinje.kode).map((linje) => ({ skjemalinje, linje })),
  );
  if (ordnet.length !== linjer.length) throw new Error("ukjent tjenestekode");
  if (new Set(linjer.map((linje) => linje.kode)).size !== linjer.length)
    throw new Error("kode gitt to ganger");
  return ordnet;
}

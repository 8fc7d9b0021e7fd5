import type {
  KorreksjonsoppgjoerInn,
  Linjekontroll,
  Mulig,
  OppgjoerslinjeInn,
  SkjemaInn,
  Skjemakontroll,
  SkjemalinjeInn,
  Tjenestekode,
} from "sio-beregning/skjema/browser";
import { enklesteTall, erI } from "./enklesteTall.js";
import { desimaltekst } from "./tall.js";

/** A volume that is calculated with: as the form shows it, or chosen among the values that can be behind it. */
export type Bak = { readonly verdi: string; readonly vist?: string; readonly mulig?: Mulig };

/** A settlement that a form can be: what is calculated with, and the lines that lack something. */
export type Grunnlag = {
  readonly inn: KorreksjonsoppgjoerInn | undefined;
  readonly bak: ReadonlyMap<string, Bak>;
  readonly utelatt: readonly Tjenestekode[];
};

/** Takes the shown number where it is possible, otherwise the plainest of those that are (N-2). */
function velg(vist: string | undefined, mulig: Mulig | undefined): Bak | undefined {
  const medVist = { ...(vist !== undefined && { vist }), ...(mulig && { mulig }) };
  if (vist !== undefined && (mulig === undefined || erI(vist, mulig))) return { verdi: vist, ...medVist };
  const verdi = mulig && enklesteTall(mulig, vist);
  return verdi === undefined ? undefined : { verdi, ...medVist };
}

function noekkelen(skjema: SkjemaInn, kontroll: Skjemakontroll): { noekkel: string } | { maaneder: number } {
  if (skjema.maaneder !== undefined) return { maaneder: skjema.maaneder };
  const tolvdeler = /^(\d+)\/12$/.exec(kontroll.noekkel)?.[1];
  return tolvdeler === undefined ? { noekkel: kontroll.noekkel } : { maaneder: Number(tolvdeler) };
}

/** The prices: the table, where the form has none other; otherwise those that stand in the form. */
function prisene(
  skjema: SkjemaInn,
  kontroll: Skjemakontroll,
): Pick<KorreksjonsoppgjoerInn, "tariff" | "priser"> {
  const avviker = kontroll.linjer.some(
    ({ aktiv, pris }) => aktiv && pris !== undefined && pris.dom !== "eksakt",
  );
  if (skjema.tariff !== undefined && !avviker) return { tariff: skjema.tariff };
  const trykte = skjema.linjer.flatMap(({ kode, pris }) => {
    const verdi = desimaltekst(pris);
    return verdi === undefined ? [] : [[kode, verdi] as const];
  });
  return { priser: { ...skjema.priser, ...Object.fromEntries(trykte) } };
}

/** The term that is settled: the one that is said, or the only row with a correction. */
function terminen(skjema: SkjemaInn): string | undefined {
  if (skjema.termin !== undefined) return skjema.termin;
  const med = (skjema.oppstilling ?? []).filter(
    ({ termin, korreksjon }) => termin !== "SUM" && !["0", undefined].includes(desimaltekst(korreksjon)),
  );
  return med.length === 1 ? med[0]?.termin : undefined;
}

function hodet(skjema: SkjemaInn): Pick<KorreksjonsoppgjoerInn, "termin" | "aKonto"> {
  const termin = terminen(skjema);
  const rader = (skjema.oppstilling ?? []).filter((rad) => rad.termin !== "SUM");
  const aKonto = rader.flatMap((rad) => {
    const beloep = desimaltekst(rad.aKonto);
    return beloep === undefined ? [] : [{ termin: rad.termin, beloep }];
  });
  const hele =
    termin !== undefined && aKonto.length === rader.length && aKonto.some((rad) => rad.termin === termin);
  return { ...(termin !== undefined && { termin }), ...(hele && { aKonto }) };
}

/** Chooses the numbers to calculate with, so that what is calculated is what the form shows, wherever it can be. */
export function lagGrunnlag(skjema: SkjemaInn, kontroll: Skjemakontroll): Grunnlag {
  const bak = new Map<string, Bak>();
  const utelatt: Tjenestekode[] = [];
  const priser = prisene(skjema, kontroll);
  const trykte = new Map<string, SkjemalinjeInn>(skjema.linjer.map((linje) => [linje.kode, linje]));
  const linje = ({ kode, aktiv, underliggende }: Linjekontroll): OppgjoerslinjeInn[] => {
    if (!aktiv) return [];
    const trykt = trykte.get(kode);
    const aarsvolum = velg(desimaltekst(trykt?.aarsvolum), underliggende.aarsvolum);
    const gjennomfoert = velg(desimaltekst(trykt?.gjennomfoert), underliggende.gjennomfoert);
    const harPris = priser.priser === undefined || priser.priser[kode] !== undefined;
    if (aarsvolum === undefined || gjennomfoert === undefined || !harPris) {
      utelatt.push(kode);
      return [];
    }
    bak.set(`${kode}.aarsvolum`, aarsvolum);
    bak.set(`${kode}.gjennomfoert`, gjennomfoert);
    return [{ kode, aarsvolum: aarsvolum.verdi, gjennomfoert: gjennomfoert.verdi }];
  };
  const linjer = kontroll.linjer.flatMap(linje);
  const inn: KorreksjonsoppgjoerInn = {
    ...(skjema.kommune !== undefined && { kommune: skjema.kommune }),
    ...(skjema.aar !== undefined && { aar: skjema.aar }),
    ...noekkelen(skjema, kontroll),
    ...priser,
    ...hodet(skjema),
    linjer,
  };
  return { inn: linjer.length === 0 ? undefined : inn, bak, utelatt };
}

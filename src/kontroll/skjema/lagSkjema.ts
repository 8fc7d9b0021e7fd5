import { lagNoekkel } from "../../korreksjonsoppgjoer/oppgjoersdeler.js";
import { broek, fraTall, multipliser } from "../../tall/Broek.js";
import type { Prisgrunnlag } from "../../tariff/prisgrunnlag.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { erSumrad } from "./erSumrad.js";
import type { LestRad, LestSkjema } from "./LestSkjema.js";
import { muligeNoekler } from "./muligeNoekler.js";
import type { Skjemafelt } from "./skjemafelt.js";
import { visning } from "./tallfelt.js";

/** The printed key, and what it may be; months/12 where these are given. */
function noekkelen({ maaneder, noekkel }: Skjemafelt): Pick<LestSkjema, "noekkel" | "noekler"> {
  const { teller, nevner } = lagNoekkel({ maaneder, noekkel: noekkel?.verdi });
  const som = multipliser(fraTall(teller), broek(1n, BigInt(nevner)));
  return { noekkel: visning(noekkel, "eksakt"), noekler: muligeNoekler(som, noekkel?.desimaler ?? 0) };
}

function lagRader(rader: NonNullable<Skjemafelt["oppstilling"]>): LestRad[] {
  return rader.map(({ termin, maaneder, ...tall }, nr) => ({
    nr,
    termin,
    maaneder,
    tall: {
      aKonto: visning(tall.aKonto, "eksakt"),
      korreksjon: visning(tall.korreksjon, "eksakt"),
      sum: visning(tall.sum, "eksakt"),
    },
  }));
}

/** Makes a form of its fields: the lines in the form's order, and the numbers as what they stand for. */
export function lagSkjema(felter: Skjemafelt, grunnlag: Prisgrunnlag | undefined): LestSkjema {
  const { avrundetTil = {}, oppstilling = [], termin, doegnenhet } = felter;
  const alleRader = lagRader(oppstilling);
  const rader = alleRader.filter((rad) => !erSumrad(rad.termin));
  const medKorreksjon = rader.filter(({ tall }) => tall.korreksjon !== undefined);
  const utledede = new Set(grunnlag?.tvilsomme.filter(({ utledet }) => utledet).map(({ nr }) => nr));
  const linjeFor = new Map(felter.linjer.map((linje, nr) => [linje.kode, { linje, nr }]));
  return {
    ...noekkelen(felter),
    linjer: KATALOG.flatMap((tjeneste, plass) => {
      const funnet = linjeFor.get(tjeneste.kode);
      if (funnet === undefined) return [];
      const { linje, nr } = funnet;
      const pris = grunnlag?.priser[plass];
      return [
        {
          nr,
          tjeneste,
          tabellpris: pris && { verdi: fraTall(pris.verdi), utledet: utledede.has(plass) },
          stjerne: linje.stjerne,
          tall: {
            pris: visning(linje.pris, "eksakt"),
            aarsvolum: visning(linje.aarsvolum, "avrundet", avrundetTil.aarsvolum),
            aKontoVolum: visning(linje.aKontoVolum, "eksakt"),
            gjennomfoert: visning(linje.gjennomfoert, "avrundet", avrundetTil.gjennomfoert),
            endring: visning(linje.endring, "avrundet", avrundetTil.endring),
            netto: visning(linje.netto, "avrundet", avrundetTil.netto),
          },
        },
      ];
    }),
    grupper: (felter.grupper ?? []).flatMap(({ gruppe, netto }, nr) => {
      const vist = visning(netto, "avrundet", avrundetTil.netto);
      return vist === undefined ? [] : [{ nr, gruppe, netto: vist }];
    }),
    sum: visning(felter.netto, "avrundet", avrundetTil.netto),
    aarsbeloep: visning(felter.aarsbeloep, "eksakt"),
    rader,
    sumrad: alleRader.find((rad) => erSumrad(rad.termin)),
    egenRad:
      termin === undefined
        ? medKorreksjon.length === 1
          ? medKorreksjon[0]
          : undefined
        : rader.find((rad) => rad.termin === termin),
    doegnenhet: doegnenhet === undefined ? broek(1n, 100n) : fraTall(doegnenhet),
  };
}

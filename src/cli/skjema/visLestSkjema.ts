import { hentTjeneste, type SkjematallInn, skrivNorskTall } from "../../index.js";
import type { LestSkjemafil } from "../../skjema/index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

/** Writes a number of the form as it stood, a plain decimal the Norwegian way; every minus is the printed one. */
const tall = (t: SkjematallInn | undefined): string =>
  t === null || t === undefined
    ? ""
    : typeof t === "string" && /^-?\d+(\.\d+)?$/.test(t)
      ? skrivNorskTall(t)
      : String(t).replace(/^-/, "\u2212");

/** Writes a form that was read, so that a person can hold it against the file. */
export function visLestSkjema({ format, ark, skjema, steder, merknader }: LestSkjemafil): string {
  const { kommune, aar, termin, noekkel, maaneder, oppstilling = [] } = skjema;
  const hode = [
    kommune === undefined ? [] : [`Kommune: ${kommune}`],
    aar === undefined ? [] : [`År: ${aar}`],
    termin === undefined ? [] : [`Termin: ${termin}`],
    maaneder === undefined ? [`Nøkkel for a konto: ${tall(noekkel)}`] : [`Måneder i terminen: ${maaneder}`],
  ].flat();
  return [
    `Lest fra ${format === "csv" ? "CSV" : `arket «${ark ?? ""}»`}. ${hode.join(". ")}.`,
    "",
    ...(oppstilling.length === 0
      ? []
      : [
          skrivTabell(
            [venstre("Termin"), hoeyre("A konto"), hoeyre("Korreksjonsoppgjør"), hoeyre("Sum")],
            oppstilling.map((rad) => [rad.termin, tall(rad.aKonto), tall(rad.korreksjon), tall(rad.sum)]),
          ),
          "",
        ]),
    skrivTabell(
      [
        venstre("Celle"),
        venstre("Kode"),
        venstre("Tjeneste"),
        hoeyre("Enhets-\npris"),
        hoeyre("A konto\nåret"),
        hoeyre("A konto\nterminen"),
        hoeyre("Gjennom-\nført"),
        hoeyre("Endring"),
        hoeyre("Netto endring\ntilskudd"),
      ],
      [
        ...skjema.linjer.map((l, nr) => [
          steder[`linjer.${nr}.kode`] ?? "",
          `${l.kode}${l.stjerne === true ? "*" : ""}`,
          hentTjeneste(l.kode).navn,
          ...[l.pris, l.aarsvolum, l.aKontoVolum, l.gjennomfoert, l.endring, l.netto].map(tall),
        ]),
        ["", "SUM", "", "", "", "", "", "", tall(skjema.netto)],
      ],
    ),
    ...merknader.map((m) => `Merknad (${m.kode}): ${m.melding}`),
  ].join("\n");
}

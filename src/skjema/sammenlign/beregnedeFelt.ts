import { erSumrad } from "../../kontroll/skjema/erSumrad.js";
import type { SkjemaInn, SkjematallInn } from "../../kontroll/skjema/SkjemaInn.js";
import type { Korreksjonsoppgjoer } from "../../korreksjonsoppgjoer/typer.js";

/** A field that the rules compute: what its row is of, what the form has there, and what the settlement gives. */
export type BeregnetFelt = {
  readonly sti: string;
  readonly rad: string | undefined;
  readonly vist: string;
  readonly beregnet: string;
};

const par = (
  sti: string,
  rad: string | undefined,
  vist: SkjematallInn | undefined,
  beregnet: string | undefined,
): BeregnetFelt[] =>
  typeof vist === "string" && beregnet !== undefined ? [{ sti, rad, vist, beregnet }] : [];

/** Puts the form's numbers beside those of its settlement: lines (A-4, K-1, K-2), groups and sum (K-3), head (K-4). */
export function beregnedeFelt(form: SkjemaInn, oppgjoer: Korreksjonsoppgjoer): BeregnetFelt[] {
  const { linjer, grupper, netto, oppstilling } = oppgjoer;
  return [
    ...form.linjer.flatMap((linje, nr) => {
      const svar = linjer.find(({ kode }) => kode === linje.kode);
      return (["aKontoVolum", "endring", "netto"] as const).flatMap((felt) =>
        par(`linjer.${nr}.${felt}`, linje.kode, linje[felt], svar?.[felt]),
      );
    }),
    ...(form.grupper ?? []).flatMap((gruppe, nr) =>
      par(
        `grupper.${nr}.netto`,
        gruppe.gruppe,
        gruppe.netto,
        grupper.find((g) => g.gruppe === gruppe.gruppe)?.netto ?? "0",
      ),
    ),
    ...par("netto", undefined, form.netto, netto),
    ...(form.oppstilling ?? []).flatMap((rad, nr) => {
      const svar = oppstilling?.find(({ termin }) => termin === rad.termin);
      return [
        ...(erSumrad(rad.termin)
          ? par(`oppstilling.${nr}.aKonto`, rad.termin, rad.aKonto, svar?.aKonto)
          : []),
        ...par(`oppstilling.${nr}.korreksjon`, rad.termin, rad.korreksjon, svar?.korreksjon),
        ...par(`oppstilling.${nr}.sum`, rad.termin, rad.sum, svar?.sum),
      ];
    }),
  ];
}

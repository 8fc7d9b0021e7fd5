import type { Broek } from "../../tall/Broek.js";
import type { Tjenestegruppe } from "../../tjenestekoder/koder.js";
import type { Tjeneste } from "../../tjenestekoder/Tjeneste.js";
import type { Celle } from "../Tabell.js";

/** A number as the form shows it, and the value of its last digit; `enhet` is zero where it stands for itself alone. */
export type Vist = Celle & { readonly siffer: Broek };

/** The numbers of a line. */
export type Linjefelt = "pris" | "aarsvolum" | "aKontoVolum" | "gjennomfoert" | "endring" | "netto";

/** The numbers of a row of the head. */
export type Radfelt = "aKonto" | "korreksjon" | "sum";

/** A line as read; a number that the form does not show is not there. */
export type LestSkjemalinje = {
  /** Its place in the input. */
  readonly nr: number;
  readonly tjeneste: Tjeneste;
  readonly tabellpris: { readonly verdi: Broek; readonly utledet: boolean } | undefined;
  readonly stjerne: boolean | undefined;
  readonly tall: { readonly [F in Linjefelt]?: Vist | undefined };
};

/** A row of the head as read. */
export type LestRad = {
  readonly nr: number;
  readonly termin: string;
  readonly maaneder: number | undefined;
  readonly tall: { readonly [F in Radfelt]?: Vist | undefined };
};

/** A group's sum as read. */
type LestGruppe = { readonly nr: number; readonly gruppe: Tjenestegruppe; readonly netto: Vist };

/** A form as read: correct, and its lines in the form's order. */
export type LestSkjema = {
  /** The key as printed; undefined where months are given. */
  readonly noekkel: Vist | undefined;
  /** What the key may be: as it stands, and whole months where it is these rounded or cut. */
  readonly noekler: readonly Broek[];
  readonly linjer: readonly LestSkjemalinje[];
  readonly grupper: readonly LestGruppe[];
  readonly sum: Vist | undefined;
  readonly aarsbeloep: Vist | undefined;
  readonly rader: readonly LestRad[];
  readonly sumrad: LestRad | undefined;
  /** The row whose correction this form settles. */
  readonly egenRad: LestRad | undefined;
  /** The smallest part that delivered døgn are counted in. */
  readonly doegnenhet: Broek;
};

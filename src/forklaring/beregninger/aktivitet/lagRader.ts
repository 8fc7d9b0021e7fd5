import { oversett } from "../../../aktivitet/kodeoversetter.js";
import { harStjerne } from "../../../aktivitet/koder.js";
import type { LestAktivitet } from "../../../aktivitet/lesAktivitet.js";
import { lesIdent } from "../../../aktivitet/lesIdent.js";
import { paaslagFor } from "../../../aktivitet/paaslag.js";
import { spennAv } from "../../../aktivitet/radlager.js";
import { sisteGyldige, UTEN_SLUTT } from "../../../aktivitet/slutt.js";
import { AVSLUTNINGER, INGEN_AVSLUTNING, type Kodesegment } from "../../../aktivitet/Vedtakspost.js";
import { type Dagnummer, lesDato, skrivDato } from "../../../dato/dato.js";
import type { Sti } from "../../../feil.js";
import { TJENESTEKODER } from "../../../tjenestekoder/koder.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { DATO } from "../../skrivVerdi.js";
import type { Rad, Vedtaksdager } from "./Rad.js";

/** Finds where the input says that a local code begins or ceases to mean a tjenestekode. */
function kodekartsted(inn: unknown, lokal: unknown, felt: "fra" | "til", dag: Dagnummer): Sti {
  const koder = hentVed(inn, ["lokaleKoder", "koder"]);
  const dato = skrivDato(dag);
  const nr = Array.isArray(koder)
    ? koder.findIndex((rad: unknown) => hentVed(rad, ["lokal"]) === lokal && hentVed(rad, [felt]) === dato)
    : -1;
  return ["lokaleKoder", "koder", nr, felt];
}

/** Gives the step of a row's first or last day: the vedtak's own, or where its local code changes, the day that it does. */
function dagsteg(
  b: Bygger,
  nr: number,
  felt: "fra" | "til",
  dag: Dagnummer,
  egen: Dagnummer,
  om: string,
): Stegnr {
  const hvilken = felt === "fra" ? "første" : "siste";
  if (dag === egen) return b.inndata(["vedtak", nr, felt], `${hvilken} dag for ${om}`, DATO);
  const lokal = hentVed(b.inn, ["vedtak", nr, "kode"]);
  return b.inndata(
    kodekartsted(b.inn, lokal, felt, dag),
    `${hvilken} dag for en betydning av en lokal kode`,
    DATO,
  );
}

/** Makes the rows of a vedtak: one, or where its local code has meant several codes, one for each stretch of days. */
function raderAv(b: Bygger, nr: number, { perioder, regler, oversetter }: LestAktivitet): Rad[] {
  const felt = (navn: string) => hentVed(b.inn, ["vedtak", nr, navn]);
  const fra = lesDato(felt("fra")) ?? 0;
  const til = lesDato(felt("til")) ?? UTEN_SLUTT;
  const gyldig = (slutt: Dagnummer) => sisteGyldige(regler, slutt);
  const betydning = oversett(
    oversetter,
    felt("kode"),
    fra,
    til,
    spennAv(perioder),
    regler.sisteDag === "telles",
  );
  const segmenter: readonly Kodesegment[] =
    typeof betydning === "number" ? [{ kode: betydning, fra, til }] : (betydning ?? []);
  const kommune = felt("kommune");
  const id = lesIdent(felt("id"));
  const bruker = JSON.stringify([kommune, lesIdent(felt("bruker"))]);
  const avslutninger: readonly unknown[] = AVSLUTNINGER;
  const avslutning = Math.max(avslutninger.indexOf(felt("avslutning")), INGEN_AVSLUTNING);
  const somVersjon = id !== undefined && regler.versjoner === "siste-gjelder";
  /** The days from one to another; the last day on which the local code means something is told with the code, and counts. */
  const dagene = (navn: string, foerste: Dagnummer, slutt: Dagnummer): Vedtaksdager => {
    const siste = slutt === til ? til : gyldig(slutt);
    const loepende = slutt === UTEN_SLUTT;
    return {
      navn,
      fra: foerste,
      til: loepende ? undefined : siste,
      gyldigTil: gyldig(slutt),
      fraSteg: dagsteg(b, nr, "fra", foerste, fra, navn),
      tilSteg: loepende ? undefined : dagsteg(b, nr, "til", siste, til, navn),
    };
  };
  const hele = dagene(`vedtak nr. ${nr + 1}`, fra, til);
  return segmenter.map((s, del): Rad => {
    const alt = s.fra === fra && s.til === til;
    const dager = alt
      ? hele
      : dagene(segmenter.length > 1 ? `${hele.navn}, del ${del + 1}` : hele.navn, s.fra, s.til);
    return {
      ...dager,
      nr,
      hele,
      bruker,
      versjonAv: JSON.stringify(somVersjon ? [bruker, id] : nr),
      kommune: typeof kommune === "string" ? kommune : undefined,
      kode: TJENESTEKODER[s.kode] ?? "",
      stjerne: harStjerne(s.kode),
      faarTillegg: paaslagFor(regler, s.kode, s.til, s.til === til ? avslutning : INGEN_AVSLUTNING) !== 0,
    };
  });
}

/** Makes the rows of all vedtak; of versions that begin on the same day, which say the same, one is left. */
export function lagRader(b: Bygger, lest: LestAktivitet): Rad[] {
  const vedtak = hentVed(b.inn, ["vedtak"]);
  const antall = Array.isArray(vedtak) ? vedtak.length : 0;
  const sett = new Set<string>();
  return Array.from({ length: antall }, (_, nr) => raderAv(b, nr, lest))
    .flat()
    .filter(({ versjonAv, hele, fra }) => {
      const merke = JSON.stringify([versjonAv, hele.fra, fra]);
      const ny = !sett.has(merke);
      sett.add(merke);
      return ny;
    });
}

import {
  type Forklaring,
  forklar,
  hentTjeneste,
  type Mulig,
  type Oppdrag,
  type Skjemadel,
  type Sumkontroll,
  type Tjenestekode,
} from "sio-beregning/skjema/browser";
import type { Bak } from "../grunnlag.js";
import { type Barn, lag } from "../lag.js";
import { forklaringAv, type Sak } from "../sak.js";
import { desimaltekst, vis } from "../tall.js";
import { type Domsord, domsmerke } from "./domsmerke.js";
import { FELTNAVN, type Linjefelt, type Radfelt } from "./feltnavn.js";
import type { Panelinnhold } from "./panel.js";
import { stedFor } from "./problemliste.js";
import type { Opphav } from "./stegvisning.js";

const INTERVALLDESIMALER = 6;

/** Writes an interval in words. */
export const intervall = ({ fra, til, fraMed, tilMed }: Mulig): string =>
  `fra ${fraMed ? "og med" : "over"} ${vis(fra, INTERVALLDESIMALER)} til ${tilMed ? "og med" : "under"} ${vis(til, INTERVALLDESIMALER)}`;

/** What a verdict of one number says. */
function deltekst({ dom, beregnet, kroner, volum }: Omit<Skjemadel, "vist">): string {
  if (dom === "eksakt") return "De viste tallene gir nettopp dette.";
  const viste = beregnet === undefined ? "" : `De viste tallene gir ${vis(beregnet, 2)}. `;
  if (dom === "avrunding") return `${viste}De er avrundet, og verdier bak dem gir det som står.`;
  const stoerrelse = kroner === undefined ? volum : `${vis(kroner, 2)} kr`;
  return `${viste}Ingen verdier bak dem gir det som står${stoerrelse === undefined ? "" : `; det er minst ${stoerrelse} unna`}.`;
}

const domslinje = (dom: Domsord, tekst: Barn): HTMLElement =>
  lag("p", { class: "domslinje" }, domsmerke(dom), " ", tekst);

function sumtekst({ dom, motViste, motUnderliggende }: Sumkontroll): string {
  if (dom === "eksakt") return "De viste linjene gir nettopp denne summen.";
  const viste = motViste === undefined ? "" : `De viste linjene gir ${vis(motViste.beregnet)}. `;
  const bak = motUnderliggende && `Summen av det linjene kan være, er ${intervall(motUnderliggende.sum)}.`;
  return `${viste}${bak ?? ""}`;
}

/** Says what was calculated with where the form shows less. */
function baktekst(bak: Bak | undefined): Barn {
  if (bak === undefined || bak.mulig === undefined || bak.vist === bak.verdi) return undefined;
  return lag(
    "p",
    { class: "bak" },
    `Det viste tallet er avrundet. Av det linjen viser, kan det være ${intervall(bak.mulig)}. Her er det regnet med `,
    lag("b", {}, vis(bak.verdi)),
    ", tallet med færrest desimaler av dem.",
  );
}

/** What stands in the form, and where in the file. */
function staar(
  sak: Sak,
  vist: string | undefined,
  sti: readonly (string | number)[],
  enhet: string,
): HTMLElement {
  const sted = stedFor(sti, sak.steder);
  return lag(
    "p",
    { class: "staar" },
    vist === undefined
      ? "Står ikke i skjemaet."
      : [
          "I skjemaet: ",
          lag("b", {}, `${vis(vist)} ${enhet}`.trim()),
          sted !== undefined && lag("span", { class: "dempet" }, ` (${sted})`),
        ],
  );
}

/** Finds the step of a number of the result, or of the input. */
function finnForklart(forklaring: Forklaring, navn: readonly string[]): Panelinnhold["forklart"] {
  const likt = (sti: readonly (string | number)[]) =>
    sti.length === navn.length && sti.every((l, i) => String(l) === navn[i]);
  const tall = forklaring.tall.find((t) => likt(t.navn));
  if (tall !== undefined) return { forklaring, steg: tall.steg, verdi: tall.verdi };
  const steg = forklaring.steg.findIndex((s) => s.slag === "inndata" && likt(s.sti));
  return steg === -1 ? undefined : { forklaring, steg };
}

/** Finds how a number of a calculation was made. */
export const forklartVed = (
  oppdrag: Oppdrag | undefined,
  navn: readonly string[],
): Panelinnhold["forklart"] => oppdrag && finnForklart(forklaringAv(oppdrag), navn);

/** The price of a code that is not settled, explained by a line without volumes. */
function prisAlene({ skjema }: Sak, kode: Tjenestekode): Panelinnhold["forklart"] {
  if (skjema.tariff === undefined) return undefined;
  const linjer = [{ kode, aarsvolum: 0, gjennomfoert: 0 }];
  const forklaring = forklar({
    beregning: "korreksjonsoppgjoer",
    inn: { noekkel: 1, tariff: skjema.tariff, linjer },
  });
  return finnForklart(forklaring, ["linjer", kode, "pris"]);
}

const opphav = new WeakMap<Sak, Opphav>();

/** Says for every field that is calculated with where in the form it is from, and what the form shows where that is less. */
function opphavI(sak: Sak): Opphav {
  const kjent = opphav.get(sak);
  if (kjent !== undefined) return kjent;
  const { skjema, steder, grunnlag } = sak;
  const ord: { [sti: string]: string } = {};
  const si = (sti: string, iSkjemaet: readonly (string | number)[], bak?: Bak) => {
    const sted = stedFor(iSkjemaet, steder);
    const hvor = sted === undefined ? "fra skjemaet" : `fra ${sted}`;
    ord[sti] =
      bak?.vist === undefined || bak.vist === bak.verdi
        ? hvor
        : `${hvor}, som viser ${vis(bak.vist)}; dette er en verdi bak det`;
  };
  for (const [nr, { kode }] of (grunnlag.inn?.linjer ?? []).entries()) {
    const iSkjemaet = skjema.linjer.findIndex((l) => l.kode === kode);
    for (const felt of ["aarsvolum", "gjennomfoert"] as const)
      si(`linjer.${nr}.${felt}`, ["linjer", iSkjemaet, felt], grunnlag.bak.get(`${kode}.${felt}`));
  }
  for (const [nr, { kode }] of skjema.linjer.entries()) si(`priser.${kode}`, ["linjer", nr, "pris"]);
  for (const [nr, { termin }] of (grunnlag.inn?.aKonto ?? []).entries())
    si(`aKonto.${nr}.beloep`, [
      "oppstilling",
      (skjema.oppstilling ?? []).findIndex((r) => r.termin === termin),
      "aKonto",
    ]);
  si("noekkel", ["noekkel"]);
  si("maaneder", ["maaneder"]);
  opphav.set(sak, ord);
  return ord;
}

const UTEN_REGNING = "Skjemaet mangler noe som trengs for å regne tallet; se «Ikke regnet» over tabellen.";

function linjeinnhold(sak: Sak, kode: Tjenestekode, felt: Linjefelt): Panelinnhold {
  const nr = sak.skjema.linjer.findIndex((l) => l.kode === kode);
  const vist = desimaltekst(sak.skjema.linjer[nr]?.[felt]);
  const dom = sak.kontroll.linjer.find((l) => l.kode === kode);
  const { navn, enhet } = hentTjeneste(kode);
  const maalt = enhet === "time" ? "timer" : "døgn";
  const iKroner = felt === "pris" || felt === "netto";
  const del = felt === "aKontoVolum" || felt === "endring" || felt === "netto" ? dom?.[felt] : undefined;
  const forklart = forklartVed(sak.oppgjort?.oppdrag, ["linjer", kode, felt]);
  return {
    tittel: `${FELTNAVN[felt]}, ${kode}`,
    undertittel: navn,
    opphav: opphavI(sak),
    foran: [
      staar(sak, vist, ["linjer", nr, felt], iKroner ? "kr" : maalt),
      del && domslinje(del.dom, deltekst(del)),
      felt === "pris" &&
        dom?.pris &&
        domslinje(
          dom.pris.dom,
          dom.pris.tabell === undefined
            ? "Tabellen har ingen pris."
            : `Tabellen har ${vis(dom.pris.tabell)} kr.`,
        ),
      (felt === "aarsvolum" || felt === "gjennomfoert") && baktekst(sak.grunnlag.bak.get(`${kode}.${felt}`)),
    ],
    forklart: forklart ?? (felt === "pris" ? prisAlene(sak, kode) : undefined),
    ellers: felt === "pris" ? "Prisen står i skjemaet; ingen pristabell er valgt." : UTEN_REGNING,
  };
}

function radinnhold(sak: Sak, termin: string, felt: Radfelt): Panelinnhold {
  const nr = (sak.skjema.oppstilling ?? []).findIndex((r) => r.termin === termin);
  const del = sak.kontroll.oppstilling?.find((r) => r.termin === termin)?.[felt];
  const { aarsbeloep } = sak.kontroll;
  const aar = termin === "SUM" && felt === "aKonto" ? aarsbeloep : undefined;
  return {
    tittel: `${FELTNAVN[felt]}, ${termin === "SUM" ? "sum" : termin}`,
    opphav: opphavI(sak),
    foran: [
      staar(sak, desimaltekst(sak.skjema.oppstilling?.[nr]?.[felt]), ["oppstilling", nr, felt], "kr"),
      del &&
        (del.dom === undefined
          ? lag(
              "p",
              { class: "domslinje" },
              "Ikke kontrollert: ingenting i skjemaet sier hva tallet skulle vært.",
            )
          : domslinje(del.dom, deltekst({ ...del, dom: del.dom }))),
      aar?.dom &&
        domslinje(
          aar.dom,
          `Årets a konto er pris × årsvolum summert, i hele 1000 kr (A-1)${aar.sum === undefined ? "" : `; linjene gir ${intervall(aar.sum)}`}.`,
        ),
    ],
    forklart: forklartVed(sak.oppgjort?.oppdrag, ["oppstilling", termin, felt]),
    ellers: UTEN_REGNING,
  };
}

/** What the panel shows of a number of the form. */
export function celleinnhold(sak: Sak, [del = "", navn = "", felt = ""]: readonly string[]): Panelinnhold {
  const oppdrag = sak.oppgjort?.oppdrag;
  if (del === "linjer") return linjeinnhold(sak, navn as Tjenestekode, felt as Linjefelt);
  if (del === "oppstilling") return radinnhold(sak, navn, felt as Radfelt);
  if (del === "grupper") {
    const nr = (sak.skjema.grupper ?? []).findIndex((g) => g.gruppe === navn);
    const dom = sak.kontroll.grupper.find((g) => g.gruppe === navn);
    return {
      tittel: "netto for gruppen",
      undertittel: navn,
      opphav: opphavI(sak),
      foran: [
        staar(sak, desimaltekst(sak.skjema.grupper?.[nr]?.netto), ["grupper", nr, "netto"], "kr"),
        dom && domslinje(dom.dom, sumtekst(dom)),
      ],
      forklart: forklartVed(oppdrag, ["grupper", navn, "netto"]),
      ellers: UTEN_REGNING,
    };
  }
  if (del === "noekkel") {
    const { noekkel, maaneder } = sak.skjema;
    return {
      tittel: "nøkkel for a konto",
      opphav: opphavI(sak),
      foran: staar(
        sak,
        desimaltekst(noekkel) ?? (maaneder === undefined ? undefined : String(maaneder)),
        ["noekkel"],
        maaneder === undefined ? "" : "måneder",
      ),
      forklart: forklartVed(oppdrag, ["noekkel"]) ?? forklartVed(oppdrag, ["maaneder"]),
      ellers: UTEN_REGNING,
    };
  }
  const { sum } = sak.kontroll;
  return {
    tittel: "netto i alt",
    opphav: opphavI(sak),
    foran: [
      staar(sak, desimaltekst(sak.skjema.netto), ["netto"], "kr"),
      sum && domslinje(sum.dom, sumtekst(sum)),
    ],
    forklart: forklartVed(oppdrag, ["nettoAvrundet"]),
    ellers: UTEN_REGNING,
  };
}

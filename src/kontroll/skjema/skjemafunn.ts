import type { Sti } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { type Broek, subtraher, tilTall } from "../../tall/Broek.js";
import type { Intervall } from "../../tall/Intervall.js";
import { avrund } from "../../tall/kvotient.js";
import { skrivNorsk } from "../../tall/skrivNorsk.js";
import type { Raddom } from "./bedoemOppstilling.js";
import type { Skjemadom } from "./bedoemSkjema.js";
import type { Gruppedom, Sumdom } from "./bedoemSummer.js";
import type { Deldom, Linjedom } from "./Linjedom.js";
import type { Skjemafunn } from "./Skjemakontroll.js";

/** Decimals that a message shows of a number that has more. */
const VISTE_DESIMALER = 4;

const tall = (b: Broek): string => skrivNorsk(avrund(tilTall(b), VISTE_DESIMALER));
const mellom = ({ fra, til }: Intervall): string => `${tall(fra)} til ${tall(til)}`;

const funn = (regel: string, sti: Sti, melding: string, dom: Skjemafunn["dom"] = "avvik"): Skjemafunn => ({
  regel,
  dom,
  sti,
  melding,
});

/** A size in words; one that is too small for the decimals that are shown is not told as 0. */
const minst = (b: Broek): string => (b.t !== 0n && tall(b) === "0" ? "mindre enn 0,0001" : tall(b));

/** Says by how much a number is off, beyond what rounding can explain, or that it is where what it can be ends, and not in it. */
function stoerrelse({ avstand: { kroner, volum } }: Deldom, enhet: string): string {
  const deler = [
    { b: volum, ord: enhet },
    { b: kroner, ord: "kr" },
  ].flatMap(({ b, ord }) => (b === undefined ? [] : [{ b, ord }]));
  if (deler.every(({ b }) => b.t === 0n))
    return "; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med";
  const tekst = deler.map(({ b, ord }) => `${minst(b)} ${ord}`).join(" eller ");
  return `; det er ${tekst} mer enn avrunding kan forklare`;
}

const skulleVaert = ({ beregnet }: Deldom) => (beregnet === undefined ? "" : `, ikke ${tall(beregnet)}`);

function linjefunn(l: Linjedom): Skjemafunn[] {
  const { nr, tjeneste, tall: vist, tabellpris, stjerne } = l.linje;
  const { kode } = tjeneste;
  const enhet = tjeneste.enhet === "time" ? "timer" : "døgn";
  const sti = (felt: string): Sti => ["linjer", nr, felt];
  const ut: Skjemafunn[] = [];
  if (l.pris === "avvik" || l.pris === "uvanlig") {
    const pris = vist.pris?.vist;
    if (pris === undefined || tabellpris === undefined) {
      ut.push(funn("N-3", sti("pris"), `${kode} har tall, men ingen pris; en manglende pris er aldri null.`));
    } else {
      const slag = tabellpris.utledet ? "tabellens utledede pris" : "prisen i tabellen";
      const melding = `${kode}: prisen er ${tall(pris)} kr, men ${slag} er ${tall(tabellpris.verdi)} kr.`;
      ut.push(funn(tabellpris.utledet ? "T-3" : "T-2", sti("pris"), melding, l.pris));
    }
  }
  if (l.stjerne === "avvik") {
    const [her, der] = stjerne ? ["har", "ikke"] : ["mangler", ""];
    const melding = `${kode} ${her} stjerne her, men skal ${der === "" ? "ha den" : "ikke ha den"} (skjemaet for 2019).`;
    ut.push(funn("T-1", sti("stjerne"), melding));
  }
  if (l.aKontoVolum?.dom === "avvik") {
    const del = l.aKontoVolum;
    const melding = `${kode}: a konto-volumet ${tall(del.vist)} er ikke nøkkelen ganger noe årsvolum som vises ${vist.aarsvolum ? tall(vist.aarsvolum.vist) : ""}${skulleVaert(del).replace(", ikke", "; med det viste blir det")}${stoerrelse(del, enhet)}.`;
    ut.push(funn("A-4", sti("aKontoVolum"), melding));
  }
  if (l.endring?.dom === "avvik") {
    const del = l.endring;
    const melding = `${kode}: endringen ${tall(del.vist)} er ikke gjennomført minus a konto${skulleVaert(del).replace(", ikke", ", som er")}${stoerrelse(del, enhet)}.`;
    ut.push(funn("K-1", sti("endring"), melding));
  }
  if (l.netto?.dom === "avvik") {
    const del = l.netto;
    const melding = `${kode}: netto ${tall(del.vist)} kr er ikke endringen ganger prisen${skulleVaert(del).replace(", ikke", ", som er")} kr med de viste tallene${stoerrelse(del, enhet)}.`;
    ut.push(funn("K-2", sti("netto"), melding));
  }
  if (l.flereDesimaler) {
    const timer = l.underliggende.gjennomfoert;
    const hvilke = timer ? ` (${mellom(timer)})` : "";
    const melding = `${kode}: netto er bare mulig med flere enn to desimaler i gjennomførte timer${hvilke}.`;
    ut.push(funn("V-4", sti("gjennomfoert"), melding, "uvanlig"));
  }
  return ut;
}

function sumfunn(hva: string, sti: Sti, { vist, dom, flereDesimaler, underliggende }: Sumdom): Skjemafunn[] {
  if (vist === undefined) return [];
  if (dom === "avvik" && underliggende !== undefined) {
    const melding = `${hva} er ${tall(vist.vist)} kr, men linjene gir fra ${mellom(underliggende)} kr.`;
    return [funn("K-3", sti, melding)];
  }
  if (!flereDesimaler) return [];
  const melding = `${hva} på ${tall(vist.vist)} kr er bare mulig med flere enn to desimaler i gjennomførte timer.`;
  return [funn("V-4", sti, melding, "uvanlig")];
}

const gruppefunn = (g: Gruppedom): Skjemafunn[] =>
  sumfunn(`Summen av «${g.gruppe}»`, ["grupper", g.nr, "netto"], g);

/** Says what the other numbers of the head give, or where these say no one number, how far off it is. */
const motDeAndre = (del: Deldom): string =>
  del.beregnet === undefined
    ? stoerrelse(del, "timer")
    : `; de andre tallene gir ${tall(del.beregnet)} kr (differanse ${tall(subtraher(del.vist, del.beregnet))})`;

/** K-4: says of a row's sum that misses the settled term's correction, whose cell is empty, what that is. */
const medNetto = ({ rad }: Raddom, { skjema, sum }: Skjemadom): string =>
  rad === skjema.egenRad && rad.tall.korreksjon === undefined
    ? `, med ${sum.vist ? `skjemaets netto ${tall(sum.vist.vist)} kr` : "linjenes netto"} som korreksjon`
    : "";

function radfunn(raddom: Raddom, skjemadom: Skjemadom): Skjemafunn[] {
  const { rad, dommer } = raddom;
  const { sumrad, egenRad } = skjemadom.skjema;
  const sti = (felt: string): Sti => ["oppstilling", rad.nr, felt];
  const feil = (del: Deldom | undefined, regel: string, felt: string, hva: string, merke = "") =>
    del?.dom === "avvik"
      ? [
          funn(
            regel,
            sti(felt),
            `${siter(rad.termin)}: ${hva} ${tall(del.vist)} kr stemmer ikke${motDeAndre(del)}${merke}.`,
          ),
        ]
      : [];
  const { aKonto, korreksjon, sum } = dommer;
  const erSum = rad === sumrad;
  const senere = !erSum && rad !== egenRad && korreksjon?.dom === "avvik" && egenRad;
  return [
    ...feil(aKonto, erSum ? "K-4" : "A-2", "aKonto", "a konto"),
    ...(senere
      ? [
          funn(
            "K-4",
            sti("korreksjon"),
            `${siter(rad.termin)}: korreksjonen ${tall(korreksjon.vist)} kr står i raden til en senere termin enn ${siter(senere.termin)}, som gjøres opp; den skal stå i terminens egen rad.`,
          ),
        ]
      : feil(korreksjon, erSum ? "K-4" : "K-3", "korreksjon", "korreksjonen")),
    ...feil(sum, "K-4", "sum", "summen", medNetto(raddom, skjemadom)),
  ];
}

function aarsfunn({ aarsbeloep, skjema }: Skjemadom): Skjemafunn[] {
  if (aarsbeloep?.dom !== "avvik") return [];
  const sti: Sti =
    aarsbeloep.kilde === "aarsbeloep"
      ? ["aarsbeloep"]
      : ["oppstilling", (skjema.sumrad ?? skjema.egenRad)?.nr ?? 0, "aKonto"];
  const rom = aarsbeloep.underliggende ? `, men linjene gir fra ${mellom(aarsbeloep.underliggende)} kr` : "";
  const melding = `Årets a konto er ${tall(aarsbeloep.verdi)} kr${rom}; den skal være i hele 1000 kr.`;
  return [funn("A-1", sti, melding)];
}

/** Says in words what the rules cannot have produced, and what they could but seldom do, from the lines on to the sums and the head. */
export function skjemafunn(dom: Skjemadom): Skjemafunn[] {
  return [
    ...dom.linjer.flatMap(linjefunn),
    ...dom.grupper.flatMap(gruppefunn),
    ...sumfunn("Summen", ["netto"], dom.sum),
    ...aarsfunn(dom),
    ...[...dom.oppstilling.rader, ...(dom.oppstilling.sum ? [dom.oppstilling.sum] : [])].flatMap((rad) =>
      radfunn(rad, dom),
    ),
  ];
}

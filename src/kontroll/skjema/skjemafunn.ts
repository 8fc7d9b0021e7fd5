import type { Sti } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { type Broek, subtraher, tilTall } from "../../tall/Broek.js";
import { avrund } from "../../tall/kvotient.js";
import { skrivNorsk } from "../../tall/skrivNorsk.js";
import type { Raddom } from "./bedoemOppstilling.js";
import type { Skjemadom } from "./bedoemSkjema.js";
import type { Gruppedom, Sumdom } from "./bedoemSummer.js";
import type { Deldom, Linjedom } from "./Linjedom.js";
import type { Skjemafunn } from "./Skjemakontroll.js";

/** Decimals that a message shows of numbers that have more, and the most where they would look the same. */
const VISTE_DESIMALER = 4;
const FLEST_DESIMALER = 20;

const medDesimaler = (b: Broek, antall: number): string => skrivNorsk(avrund(tilTall(b), antall));

/** Writes numbers with as few decimals, from four, as tell those apart that are not the same, and from 0 those that are not. */
function skilte(...tallene: readonly Broek[]): readonly string[] {
  const ulike = (antall: number) => new Set(["0", ...tallene.map((b) => medDesimaler(b, antall))]).size;
  const alle = ulike(FLEST_DESIMALER);
  let antall = VISTE_DESIMALER;
  while (antall < FLEST_DESIMALER && ulike(antall) < alle) antall += 1;
  return tallene.map((b) => medDesimaler(b, antall));
}

const tall = (b: Broek): string => skilte(b)[0] ?? "";

const funn = (regel: string, sti: Sti, melding: string, dom: Skjemafunn["dom"] = "avvik"): Skjemafunn => ({
  regel,
  dom,
  sti,
  melding,
});

/** Said where the other numbers reach just to a number that is rounded the other way: no number is the distance. */
const PAA_GRENSEN = "; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med";

/** Says by how much a number is off, beyond what rounding can explain; by nothing where the other numbers reach just to where it goes the other way. */
function stoerrelse({ avstand: { kroner, volum } }: Pick<Deldom, "avstand">, enhet: string): string {
  const del = (mengde: Broek | undefined, hva: string) =>
    mengde === undefined || mengde.t === 0n ? [] : [`${tall(mengde)} ${hva}`];
  const deler = [...del(volum, enhet), ...del(kroner, "kr")];
  return deler.length === 0
    ? PAA_GRENSEN
    : `; det er ${deler.join(" eller ")} mer enn avrunding kan forklare`;
}

/** Writes what is shown, and what the other numbers give where they give one number, told apart. */
function vistOgBeregnet({ vist, beregnet }: Deldom): readonly [string, string | undefined] {
  const [her = "", der] = beregnet === undefined ? skilte(vist) : skilte(vist, beregnet);
  return [her, der];
}

/** Says what the other numbers give, as they are shown; that may be the very number, where no numbers behind them give it. */
function somVist([her, der]: readonly [string, string | undefined], skriv: (der: string) => string): string {
  if (der === undefined) return "";
  return der === her ? ", selv om de viste tallene gir det" : skriv(der);
}

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
      const [her, der] = skilte(pris, tabellpris.verdi);
      const melding = `${kode}: prisen er ${her} kr, men ${slag} er ${der} kr.`;
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
    const begge = vistOgBeregnet(del);
    const blir = somVist(begge, (der) => `; med det viste blir det ${der}`);
    const melding = `${kode}: a konto-volumet ${begge[0]} er ikke nøkkelen ganger noe årsvolum som vises ${vist.aarsvolum ? tall(vist.aarsvolum.vist) : ""}${blir}${stoerrelse(del, enhet)}.`;
    ut.push(funn("A-4", sti("aKontoVolum"), melding));
  }
  if (l.endring?.dom === "avvik") {
    const del = l.endring;
    const begge = vistOgBeregnet(del);
    const som = somVist(begge, (der) => `, som er ${der}`);
    const melding = `${kode}: endringen ${begge[0]} er ikke gjennomført minus a konto${som}${stoerrelse(del, enhet)}.`;
    ut.push(funn("K-1", sti("endring"), melding));
  }
  if (l.netto?.dom === "avvik") {
    const del = l.netto;
    const begge = vistOgBeregnet(del);
    const som = somVist(begge, (der) => `, som er ${der} kr med de viste tallene`);
    const melding = `${kode}: netto ${begge[0]} kr er ikke endringen ganger prisen${som}${stoerrelse(del, enhet)}.`;
    ut.push(funn("K-2", sti("netto"), melding));
  }
  if (l.flereDesimaler) {
    const timer = l.underliggende.gjennomfoert;
    const hvilke = timer ? ` (${skilte(timer.fra, timer.til).join(" til ")})` : "";
    const melding = `${kode}: netto er bare mulig med flere enn to desimaler i gjennomførte timer${hvilke}.`;
    ut.push(funn("V-4", sti("gjennomfoert"), melding, "uvanlig"));
  }
  return ut;
}

/** Says what a sum is, and what it should have been: by what is behind the lines, or where that leaves room for it, by the nets that are shown. */
function sumavvik(hva: string, { motViste, motUnderliggende }: Sumdom, vist: Broek): string | undefined {
  if (motUnderliggende?.dom === "avvik") {
    const [her, fra, til] = skilte(vist, motUnderliggende.sum.fra, motUnderliggende.sum.til);
    const grense = motUnderliggende.avstand.t === 0n ? PAA_GRENSEN : "";
    return `${hva} er ${her} kr, men linjene gir fra ${fra} til ${til} kr${grense}.`;
  }
  if (motViste === undefined) return undefined;
  const [her, der] = skilte(vist, motViste.beregnet);
  const avstand = { kroner: motViste.avstand, volum: undefined };
  return `${hva} er ${her} kr, men linjenes netto, som vist, er ${der} kr til sammen${stoerrelse({ avstand }, "timer")}.`;
}

function sumfunn(hva: string, sti: Sti, sum: Sumdom): Skjemafunn[] {
  const { vist, dom, flereDesimaler } = sum;
  if (vist === undefined) return [];
  const avvik = dom === "avvik" ? sumavvik(hva, sum, vist.vist) : undefined;
  if (avvik !== undefined) return [funn("K-3", sti, avvik)];
  if (!flereDesimaler) return [];
  const melding = `${hva} på ${tall(vist.vist)} kr er bare mulig med flere enn to desimaler i gjennomførte timer.`;
  return [funn("V-4", sti, melding, "uvanlig")];
}

const gruppefunn = (g: Gruppedom): Skjemafunn[] =>
  sumfunn(`Summen av «${g.gruppe}»`, ["grupper", g.nr, "netto"], g);

/** Says what the other numbers of the head give, or where these say no one number, how far off it is. */
const motDeAndre = (del: Deldom, beregnet: string | undefined): string =>
  del.beregnet === undefined || beregnet === undefined
    ? stoerrelse(del, "timer")
    : `; de andre tallene gir ${beregnet} kr (differanse ${tall(subtraher(del.vist, del.beregnet))})`;

/** K-4: says of a row's sum that misses the settled term's correction, whose cell is empty, what that is. */
const medNetto = ({ rad }: Raddom, { skjema, sum }: Skjemadom): string =>
  rad === skjema.egenRad && rad.tall.korreksjon === undefined
    ? `, med ${sum.vist ? `skjemaets netto ${tall(sum.vist.vist)} kr` : "linjenes netto"} som korreksjon`
    : "";

function radfunn(raddom: Raddom, skjemadom: Skjemadom): Skjemafunn[] {
  const { rad, dommer } = raddom;
  const { sumrad, egenRad } = skjemadom.skjema;
  const sti = (felt: string): Sti => ["oppstilling", rad.nr, felt];
  const feil = (del: Deldom | undefined, regel: string, felt: string, hva: string, merke = "") => {
    if (del?.dom !== "avvik") return [];
    const [her, der] = vistOgBeregnet(del);
    const melding = `${siter(rad.termin)}: ${hva} ${her} kr stemmer ikke${motDeAndre(del, der)}${merke}.`;
    return [funn(regel, sti(felt), melding)];
  };
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
  const { underliggende: gir, verdi } = aarsbeloep;
  const [her, fra, til] = gir ? skilte(verdi, gir.fra, gir.til) : skilte(verdi);
  const rom = gir ? `, men linjene gir fra ${fra} til ${til} kr` : "";
  const melding = `Årets a konto er ${her} kr${rom}; den skal være i hele 1000 kr.`;
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

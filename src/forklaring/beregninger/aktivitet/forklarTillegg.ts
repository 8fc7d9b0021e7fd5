import type { Stegnr } from "../../Bygger.js";
import type { Uttrykk } from "../../Forklaring.js";
import { DATO } from "../../skrivVerdi.js";
import { dekkede, ganger, maks, min, minus, pluss } from "../../uttrykk.js";
import { enDag, gyldigeDager, senereVersjoner } from "./forklarDager.js";
import type { Rad, Telleperiode, Telling } from "./Rad.js";

type Ledd = readonly [navn: string, steg: Stegnr];

/** Døgn at flytting and død (V-2). */
const TRE = 3;

/** Gives the step of one of the days after a vedtak, counted from the last that it is valid on. */
function dagEtter({ b, regler }: Telling, rad: Rad, til: Stegnr, antall: "1" | "3", navn: string): Stegnr {
  const telles = regler.sisteDag === "telles";
  if (!telles && antall === "1") return til;
  const ledd = antall === "1" ? "én dag" : "tre døgn";
  return b.regn({
    navn: `${navn} av de tre døgnene etter ${rad.navn}`,
    enhet: DATO,
    regel: "V-2",
    operander: [
      ["siste dag", til],
      ...(antall === "3" ? [["tre døgn", treDoegn({ b })] as const] : []),
      ...(antall === "1" || !telles ? [["én dag", enDag(b)] as const] : []),
    ],
    uttrykk: telles ? pluss("siste dag", ledd) : minus(pluss("siste dag", "tre døgn"), "én dag"),
  });
}

const treDoegn = ({ b }: Pick<Telling, "b">): Stegnr =>
  b.konstant(String(TRE), "døgn ved flytting eller død", "V-2", "døgn");

/** Lists the bruker's other vedtak with the asterisk that are valid on one of the three days, where those are taken from (V-2). */
function etterfoelgere({ regler, brukere }: Telling, rad: Rad): Rad[] {
  if (regler.etterfoelger !== "trekkes") return [];
  return (brukere.get(rad.bruker) ?? []).filter(
    (annen) =>
      annen !== rad &&
      annen.stjerne &&
      annen.gyldigTil >= annen.fra &&
      annen.fra <= rad.gyldigTil + TRE &&
      annen.gyldigTil > rad.gyldigTil,
  );
}

/**
 * Explains the days that a row gets more at flytting or død (V-2), of those that belong to the period (V-3 or what is chosen instead);
 * `undefined` where it gets none.
 */
export function forklarTillegg(t: Telling, rad: Rad, periode: Telleperiode): Stegnr | undefined {
  const { b, regler } = t;
  if (!rad.faarTillegg || rad.til === undefined || rad.tilSteg === undefined) return undefined;
  const fordelt = regler.doegnpaaslag === "fordelt";
  const naar = rad.gyldigTil + TRE >= periode.fra && rad.til <= periode.til;
  if (fordelt ? !naar : rad.til < periode.fra || rad.til > periode.til) return undefined;
  const hele = regler.doegnpaaslag === "hele";
  const andre = etterfoelgere(t, rad);
  const nyere = senereVersjoner(t, rad);
  const dager: Ledd[] =
    hele && andre.length === 0
      ? []
      : [
          ["første tilleggsdag", dagEtter(t, rad, rad.tilSteg, "1", "den første")],
          ["siste tilleggsdag", dagEtter(t, rad, rad.tilSteg, "3", "den siste")],
        ];
  const seTil = dager[1]?.[1] ?? periode.tilSteg;
  const opptatt = gyldigeDager(t, andre, seTil);
  const senere = gyldigeDager(t, nyere, seTil);
  const [fra, til]: [Uttrykk, Uttrykk] = hele
    ? ["første tilleggsdag", "siste tilleggsdag"]
    : [maks("periodens første dag", "første tilleggsdag"), min("periodens siste dag", "siste tilleggsdag")];
  const alle: Uttrykk = hele
    ? "tre døgn"
    : dekkede("periodens første dag", "periodens siste dag", "første tilleggsdag", "siste tilleggsdag");
  const ledige = andre.length === 0 ? alle : minus(alle, dekkede(fra, til, ...opptatt.par));
  const iPerioden: Uttrykk = dekkede("periodens første dag", "periodens siste dag", "siste dag", "siste dag");
  const medPeriode = fordelt ? ledige : ganger(iPerioden, ledige);
  const gjelder = nyere.length > 0;
  const unike = new Map([...opptatt.operander, ...senere.operander]);
  return b.regn({
    navn: `tillegg for ${rad.navn}, som sluttet med flytting eller død`,
    enhet: "dager",
    regel: hele ? "V-3" : "V-2",
    operander: [
      ["periodens første dag", periode.fraSteg],
      ["periodens siste dag", periode.tilSteg],
      ...(fordelt && !gjelder ? [] : [["siste dag", rad.tilSteg] as const]),
      ...(hele ? [["tre døgn", treDoegn(t)] as const] : []),
      ...dager,
      ...(gjelder ? [["én dag", enDag(b)] as const] : []),
      ...unike,
    ],
    uttrykk: gjelder
      ? ganger(medPeriode, minus("én dag", dekkede("siste dag", "siste dag", ...senere.par)))
      : medPeriode,
    formel: formelFor(regler.doegnpaaslag, andre.length > 0, gjelder),
  });
}

/** Says in words what the days are. */
function formelFor(slag: "hele" | "innenfor" | "fordelt", trekkes: boolean, versjoner: boolean): string {
  const hvilke = {
    hele: "tre døgn når siste dag er i perioden",
    innenfor: "de av tre døgn som er i perioden, når siste dag også er det",
    fordelt: "de av tre døgn som er i perioden",
  }[slag];
  const unntatt = trekkes ? ", uten dager med et annet vedtak med stjerne" : "";
  return `${hvilke}${unntatt}${versjoner ? ", og ingen når en senere versjon gjelder på siste dag" : ""}`;
}

import type { Problem, Sti } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { delproblemer } from "./delproblemer.js";
import { type Periode, sammenslaaingerMed, type Tidslinje } from "./loestLest.js";
import { type Maanedsperiode, skrivMaaned } from "./maanedsperiode.js";

/** A period with its place in the input and whose it is. */
type Plassert = Periode & { readonly sti: Sti; readonly hvem: string };

/** The periods of a part or a merger, and whether all of them could be read. */
type Rad = { readonly perioder: readonly Plassert[]; readonly hel: boolean };

const skriv = ({ fra, til }: Maanedsperiode) =>
  fra === til ? skrivMaaned(fra) : `${skrivMaaned(fra)} til ${skrivMaaned(til)}`;

const skrivMedOrdning = (p: Periode) => `${skriv(p)} (${p.ordning})`;

function overlapp(forrige: Plassert, periode: Plassert, hvem: string): Problem {
  const melding = `Periodene til ${hvem} overlapper: ${skrivMedOrdning(forrige)} og ${skrivMedOrdning(periode)}; en måned kan bare ha én ordning.`;
  return { kode: "OVERLAPPENDE_PERIODER", sti: periode.sti, melding };
}

function hull(forrige: Plassert, periode: Plassert, hvem: string): Problem {
  const mellom = skriv({ fra: forrige.til + 1, til: periode.fra - 1 });
  const melding = `Periodene til ${hvem} har et hull: ${mellom}, mellom ${skrivMedOrdning(forrige)} og ${skrivMedOrdning(periode)}; oppgi ordningen "utenfor" for måneder uten noen.`;
  return { kode: "HULL_I_PERIODER", sti: periode.sti, melding };
}

/** Finds overlaps between periods of one time line, and gaps where every period of it could be read. */
function naboproblemer({ perioder, hel }: Rad): Problem[] {
  const ordnet = perioder.filter(({ fra, til }) => fra <= til).sort((a, b) => a.fra - b.fra || a.til - b.til);
  const problemer: Problem[] = [];
  let forrige: Plassert | undefined; // the one that reaches furthest so far
  for (const periode of ordnet) {
    if (forrige !== undefined) {
      const hvem = periode.hvem === forrige.hvem ? periode.hvem : `${forrige.hvem} og ${periode.hvem}`;
      if (periode.fra <= forrige.til) problemer.push(overlapp(forrige, periode, hvem));
      else if (hel && periode.fra > forrige.til + 1) problemer.push(hull(forrige, periode, hvem));
    }
    if (forrige === undefined || periode.til > forrige.til) forrige = periode;
  }
  return problemer;
}

/** Finds periods that end before they begin. */
function snudde(perioder: readonly Plassert[]): Problem[] {
  return perioder
    .filter(({ fra, til }) => til < fra)
    .map(({ fra, til, sti, hvem }) => ({
      kode: "UTENFOR_OMRAADE",
      sti: [...sti.slice(0, -1), "til"],
      melding: `En periode til ${hvem} slutter (${skrivMaaned(til)}) før den begynner (${skrivMaaned(fra)}); bytt om, eller rett den som er feil.`,
    }));
}

const navnAv = (navn: unknown) => (typeof navn === "string" ? siter(navn) : "en del uten navn");

/** Finds what is wrong with the time line: periods turned round, overlapping or with gaps, and parts that do not exist or are in nothing. */
export function tidsproblemer(tidslinje: Tidslinje): Problem[] {
  const { deler, sammenslaainger, fraAar, tilAar } = tidslinje;
  const plassert =
    (rot: string) =>
    ({ navn, perioder, hel }: Tidslinje["deler" | "sammenslaainger"][number], i: number): Rad => ({
      hel,
      perioder: perioder.map((p) => ({ ...p, sti: [rot, i, "perioder", p.nr, "fra"], hvem: navnAv(navn) })),
    });
  const egne = deler.map(plassert("deler"));
  const felles = sammenslaainger.map(plassert("sammenslaainger"));
  const radAv = new Map(sammenslaainger.map((rad, i) => [rad, felles[i]]));
  const med = sammenslaaingerMed(tidslinje);
  // a part's own periods and those of the mergers it is in are one time line
  const overganger = deler.map((del, i): Rad => {
    const rader = [egne[i], ...med(del.navn).map((rad) => radAv.get(rad))].filter((rad) => rad !== undefined);
    return { perioder: rader.flatMap((rad) => rad.perioder), hel: rader.every((rad) => rad.hel) };
  });
  const naboer = new Map(
    [...felles, ...overganger].flatMap(naboproblemer).map((p) => [JSON.stringify([p.sti, p.melding]), p]),
  );
  const problemer = [
    ...snudde([...egne, ...felles].flatMap((rad) => rad.perioder)),
    ...delproblemer(tidslinje),
    ...naboer.values(),
  ];
  if (fraAar !== undefined && tilAar !== undefined && tilAar < fraAar) {
    const melding = `Til-året ${tilAar} er før fra-året ${fraAar}; oppgi ${fraAar} eller et senere år.`;
    problemer.push({ kode: "UTENFOR_OMRAADE", sti: ["tilAar"], melding });
  }
  return problemer;
}

import type { Sti } from "../feil.js";
import type { Forklaring, ForklartTall, Kildesitat, Regelsitat, Regnesteg, Steg } from "./Forklaring.js";
import { skrivAvrunding } from "./skrivAvrunding.js";
import { skrivForLeser } from "./skrivForLeser.js";

/** An operand or a leaf for a reader: what it is called, its value, and where it comes from. */
type Linje = { readonly navn: string; readonly verdi: string; readonly hvorfra: string };

/** A step for a reader: its number, what it gives, which numbers of the result it is, how, and from what. */
type Avsnitt = {
  readonly nr: number;
  readonly navn: string;
  readonly verdi: string;
  readonly stier: readonly string[];
  readonly hvordan: string;
  readonly linjer: readonly Linje[];
};

/** An explanation, or a part of it, for a reader. */
export type Lesning = {
  readonly avsnitt: readonly Avsnitt[];
  /** What is antatt or utledet, a sentence each. */
  readonly forbehold: readonly string[];
  readonly regler: readonly Regelsitat[];
  readonly kilder: readonly Kildesitat[];
};

const skrivSti = (sti: Sti): string => sti.map(String).join(".");

/** Says where a leaf comes from. */
function opphav(steg: Exclude<Steg, Regnesteg>): string {
  if (steg.slag === "inndata") return `fra inndata, ${skrivSti(steg.sti)}`;
  if (steg.slag === "konstant") return `fra regel ${steg.regel} (${steg.status})`;
  if (steg.slag === "tom")
    return `tomt i inndata, ${skrivSti(steg.sti)} (regel ${steg.regel}, ${steg.status})`;
  if (steg.slag === "vitne")
    return `funnet ved søk; stegene som bruker det, prøver det (regel ${steg.regel})`;
  if (steg.slag === "maaneder") {
    const perioder = steg.perioder.length === 0 ? "ingen perioder" : steg.perioder.map(skrivSti).join(", ");
    return `månedene i ${steg.aar} av inndata, ${perioder}, etter regel ${steg.regel} (${steg.status})`;
  }
  const plass = Object.entries(steg.plass).map(([kolonne, verdi]) => `${kolonne} ${verdi}`);
  const kilder = steg.kilder.map(({ id, sted }) => (sted === undefined ? id : `${id} ${sted}`));
  const egen = steg.sti === undefined ? "" : `, tabellen fra inndata, ${skrivSti(steg.sti)}`;
  const regel = steg.regel === undefined ? "" : `, regel ${steg.regel}`;
  const hvor = kilder.length === 0 ? "" : `; ${kilder.join("; ")}`;
  return `fra tabellen ${steg.tabell}, ${plass.join(", ")} (${steg.status}${regel}${hvor}${egen})`;
}

/** Says how a step is calculated. */
function hvordan(steg: Steg): string {
  if (steg.slag !== "regnestykke") return opphav(steg);
  const regel = `regel ${steg.regel} (${steg.status}): ${steg.formel}`;
  const { avrunding } = steg;
  if (avrunding === undefined) return regel;
  const etter = avrunding.regel === steg.regel ? "" : ` (regel ${avrunding.regel}, ${avrunding.status})`;
  return `${regel} = ${skrivForLeser(steg.eksakt)}, ${skrivAvrunding(avrunding, steg.enhet)}${etter}`;
}

/** Orders steps for reading: each number's own step, then what it builds on, each once; leaves stand where they are used. */
function leseorden(steg: readonly Steg[], tall: readonly ForklartTall[]): number[] {
  const orden = new Set<number>();
  const igjen = tall.map((t) => t.steg).reverse();
  for (let nr = igjen.pop(); nr !== undefined; nr = igjen.pop()) {
    const her = steg[nr];
    if (her === undefined || orden.has(nr)) continue;
    orden.add(nr);
    if (her.slag !== "regnestykke") continue;
    const videre = her.operander.map((o) => o.steg).filter((o) => steg[o]?.slag === "regnestykke");
    igjen.push(...videre.reverse());
  }
  return [...orden];
}

/** Says what is less than published among the steps and rules that are read. */
function forbeholdI(brukte: readonly Steg[], regler: readonly Regelsitat[]): string[] {
  const verdier = brukte.flatMap((s) =>
    s.slag === "tabell" && s.status !== "publisert"
      ? [
          `${s.navn} (${skrivForLeser(s.verdi, s.enhet)}) er ${s.status}, ikke publisert${s.merknad === undefined ? "." : `: ${s.merknad}`}`,
        ]
      : [],
  );
  const avRegler = regler.flatMap(({ id, status, forbehold }) => {
    if (status === "antatt")
      return [`Regel ${id} er antatt${forbehold === undefined ? "." : `: ${forbehold}`}`];
    return forbehold === undefined ? [] : [`Regel ${id}: ${forbehold}`];
  });
  return [...verdier, ...avRegler];
}

/** Makes the reading of some of an explanation's numbers. */
export function lagLesning({ steg, regler, kilder }: Forklaring, tall: readonly ForklartTall[]): Lesning {
  const orden = leseorden(steg, tall);
  const numre = new Map(orden.map((nr, i) => [nr, i + 1]));
  const stier = new Map<number, string[]>();
  for (const t of tall) stier.set(t.steg, [...(stier.get(t.steg) ?? []), t.navn.join(".")]);
  const brukte = new Set<Steg>();
  const linje = (navn: string, nr: number): Linje => {
    const her = steg[nr];
    if (her === undefined) return { navn, verdi: "", hvorfra: "mangler" };
    brukte.add(her);
    const hvorfra = her.slag === "regnestykke" ? `se ${numre.get(nr) ?? ""}` : opphav(her);
    return { navn, verdi: skrivForLeser(her.verdi, her.enhet), hvorfra };
  };
  const avsnitt = orden.flatMap((nr, i): Avsnitt[] => {
    const her = steg[nr];
    if (her === undefined) return [];
    brukte.add(her);
    return [
      {
        nr: i + 1,
        navn: her.navn,
        verdi: skrivForLeser(her.verdi, her.enhet),
        stier: stier.get(nr) ?? [],
        hvordan: hvordan(her),
        linjer: her.slag === "regnestykke" ? her.operander.map((o) => linje(o.navn, o.steg)) : [],
      },
    ];
  });
  const nevnt = new Set<string>();
  for (const s of brukte) {
    if (s.slag !== "inndata" && s.regel !== undefined) nevnt.add(s.regel);
    if (s.slag === "regnestykke" && s.avrunding !== undefined) nevnt.add(s.avrunding.regel);
    if (s.slag === "tabell") for (const { id } of s.kilder) nevnt.add(id);
  }
  const brukteRegler = regler.filter(({ id }) => nevnt.has(id));
  return {
    avsnitt,
    forbehold: forbeholdI([...brukte], brukteRegler),
    regler: brukteRegler,
    kilder: kilder.filter(({ id }) => nevnt.has(id)),
  };
}

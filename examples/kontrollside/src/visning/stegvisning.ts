import type { Avrundet, Forklaring, Operand, Regnesteg, Steg } from "sio-beregning/skjema/browser";
import { type Barn, lag } from "../lag.js";
import { vis } from "../tall.js";

/** Decimals that long values are cut to on the page; the downloaded explanation has them all. */
const DESIMALER = 8;

/** Steps under a number that are all shown at once. */
const AAPNE_STEG = 14;

/** Terms of a sum that are set in the formula. */
const LEDD = 4;

export const visVerdi = ({ verdi, enhet }: Pick<Steg, "verdi" | "enhet">): string =>
  enhet === undefined || enhet === "dato" ? vis(verdi, DESIMALER) : `${vis(verdi, DESIMALER)} ${enhet}`;

const MAATE = { naermeste: "til nærmeste", ned: "ned til", opp: "opp til" } as const;

function avrundingstekst({ enhet, maate, regel }: Avrundet, hva: string | undefined, egen: string): string {
  const til = enhet === "1" ? `hele ${hva ?? "tall"}` : `${vis(enhet)} ${hva ?? ""}`.trim();
  return `rundet ${MAATE[maate]} ${til}${regel === egen ? "" : ` (${regel})`}`;
}

/** Where fields of the input are from, in words, by their paths. */
export type Opphav = { readonly [sti: string]: string };

/** Says where a value that is not calculated is from. */
function opphav(steg: Exclude<Steg, Regnesteg>, kjent: Opphav): Barn {
  if (steg.slag === "inndata") {
    const sti = steg.sti.join(".");
    return kjent[sti] ?? `fra inndata, ${sti}`;
  }
  if (steg.slag === "tom") return `tomt i skjemaet, regel ${steg.regel}`;
  if (steg.slag === "vitne") return `funnet ved søk, regel ${steg.regel}`;
  if (steg.slag === "konstant") return `fast i regel ${steg.regel}`;
  if (steg.slag === "maaneder") return `måneder i ${steg.aar}, regel ${steg.regel}`;
  const kilder = steg.kilder.map(({ id, sted }) => (sted === undefined ? id : `${id}, ${sted}`)).join("; ");
  const regel = steg.regel === undefined ? "" : `, regel ${steg.regel}`;
  return [
    `tabell ${steg.tabell} (`,
    lag("b", { class: `status status-${steg.status}` }, steg.status),
    `${regel})${kilder === "" ? "" : `: ${kilder}`}`,
  ];
}

/** Counts the calculations that a step stands on, up to a bound. */
function antallSteg(steg: readonly Steg[], fra: number): number {
  const sett = new Set<number>();
  const igjen = [fra];
  for (let nr = igjen.pop(); nr !== undefined && sett.size <= AAPNE_STEG; nr = igjen.pop()) {
    const her = steg[nr];
    if (her === undefined || sett.has(nr)) continue;
    sett.add(nr);
    if (her.slag === "regnestykke") igjen.push(...her.operander.map((o) => o.steg));
  }
  return sett.size;
}

function regnelinje(steg: Regnesteg): Barn {
  const ledd = steg.operander.map(({ verdi }) => vis(verdi, DESIMALER));
  const tegn =
    typeof steg.uttrykk === "string"
      ? undefined
      : { ganger: " × ", minus: " − ", delt: " / ", pluss: " + ", sum: " + " }[steg.uttrykk.op as string];
  const enkelt =
    tegn !== undefined &&
    typeof steg.uttrykk !== "string" &&
    steg.uttrykk.ledd.every((l) => typeof l === "string");
  const satt =
    enkelt && ledd.length <= LEDD
      ? `${ledd.map((l) => (l.startsWith("−") ? `(${l})` : l)).join(tegn)} = `
      : "";
  return [
    lag("p", { class: "formel" }, steg.formel),
    lag(
      "p",
      { class: "utregning" },
      satt,
      lag("b", {}, visVerdi({ verdi: steg.eksakt, ...(steg.enhet !== undefined && { enhet: steg.enhet }) })),
      steg.avrunding !== undefined && [
        `, ${avrundingstekst(steg.avrunding, steg.enhet, steg.regel)}: `,
        lag("b", {}, visVerdi(steg)),
      ],
    ),
  ];
}

/** Shows a step: its rule, its calculation, and under it what it is calculated from. */
export function stegvisning(forklaring: Forklaring, nr: number, kjent: Opphav = {}): HTMLElement {
  const { steg } = forklaring;
  const aapent = antallSteg(steg, nr) <= AAPNE_STEG;
  const innhold = (her: Steg): Barn =>
    her.slag === "regnestykke"
      ? [
          lag(
            "p",
            { class: "regel" },
            `Regel ${her.regel}, `,
            lag("b", { class: `status status-${her.status}` }, her.status),
          ),
          regnelinje(her),
          lag("ul", { class: "operander" }, her.operander.map(operand)),
        ]
      : lag("p", { class: "opphav" }, opphav(her, kjent));
  const operand = ({ navn, steg: under, verdi }: Operand): HTMLElement => {
    const her = steg[under];
    if (her === undefined) return lag("li", {}, `${navn} = ${vis(verdi)}`);
    const linje = [lag("span", { class: "opnavn" }, navn), " ", lag("b", {}, visVerdi(her))];
    if (her.slag !== "regnestykke")
      return lag("li", {}, linje, lag("p", { class: "opphav" }, opphav(her, kjent)));
    const kropp = lag("div", { class: "kropp" });
    const vedlegg = lag(
      "details",
      {
        open: aapent,
        toggle: () =>
          vedlegg.open && kropp.childElementCount === 0 && kropp.append(...[lag("div", {}, innhold(her))]),
      },
      lag("summary", {}, linje),
      kropp,
    );
    if (aapent) kropp.append(lag("div", {}, innhold(her)));
    return lag("li", {}, vedlegg);
  };
  const foerste = steg[nr];
  return lag("div", { class: "steg" }, foerste && innhold(foerste));
}

/** Lists the rules and sources that a number stands on. */
export function reglerOgKilder({ steg, regler, kilder }: Forklaring, fra: number): Barn {
  const nevnt = new Set<string>();
  const sett = new Set<number>();
  const igjen = [fra];
  for (let nr = igjen.pop(); nr !== undefined; nr = igjen.pop()) {
    const her = steg[nr];
    if (her === undefined || sett.has(nr)) continue;
    sett.add(nr);
    if (her.slag !== "inndata" && her.regel !== undefined) nevnt.add(her.regel);
    if (her.slag === "tabell") for (const { id } of her.kilder) nevnt.add(id);
    if (her.slag !== "regnestykke") continue;
    if (her.avrunding !== undefined) nevnt.add(her.avrunding.regel);
    igjen.push(...her.operander.map((o) => o.steg));
  }
  const brukteRegler = regler.filter(({ id }) => nevnt.has(id));
  const brukteKilder = kilder.filter(({ id }) => nevnt.has(id));
  return [
    brukteRegler.length > 0 && [
      lag("h3", {}, "Regler"),
      lag(
        "dl",
        { class: "regler" },
        brukteRegler.map(({ id, status, setning, forbehold }) => [
          lag("dt", {}, `${id} `, lag("span", { class: `status status-${status}` }, status)),
          lag(
            "dd",
            {},
            setning,
            forbehold !== undefined && lag("span", { class: "dempet" }, ` Forbehold: ${forbehold}`),
          ),
        ]),
      ),
    ],
    brukteKilder.length > 0 && [
      lag("h3", {}, "Kilder"),
      lag(
        "dl",
        { class: "regler" },
        brukteKilder.map(({ id, tittel, utgiver }) => [
          lag("dt", {}, id),
          lag(
            "dd",
            {},
            [tittel, utgiver].filter((tekst) => tekst !== undefined && tekst !== null).join(", "),
          ),
        ]),
      ),
    ],
  ];
}

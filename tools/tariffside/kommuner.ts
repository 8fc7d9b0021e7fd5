import { type Kommune, type Kommunenummer, listKommuner, listUttrekk } from "../../src/oppslag.js";
import avgift from "../../tariffs/arbeidsgiveravgift.json" with { type: "json" };
import fil from "../../tariffs/kommuner.json" with { type: "json" };
import uttrekk from "../../tariffs/uttrekk.json" with { type: "json" };
import { kroner, prosent, tabell, vis } from "./markdown.js";
import { ordningsnavn } from "./ramme.js";

const navnPaa = (id: string) => listKommuner().find((kommune) => kommune.id === id)?.navn ?? id;

/** Writes a span of years, where it has an end: `2020–2023`, `fra 2020`, `til 2019`. */
function aarene({ fraAar, tilAar }: { readonly fraAar?: number; readonly tilAar?: number }): string {
  if (fraAar !== undefined && tilAar !== undefined) return ` ${fraAar}–${tilAar}`;
  if (fraAar !== undefined) return ` fra ${fraAar}`;
  return tilAar === undefined ? "" : ` til ${tilAar}`;
}

const nummer = (rad: Kommunenummer) =>
  `${rad.nummer}${aarene(rad)}${rad.del === undefined ? "" : ` (${rad.del})`}`;

const soner = ({ sone, andreSoner = [] }: Kommune) =>
  [sone, ...andreSoner]
    .map(({ verdi, del, status }) => `${verdi}${del === undefined ? "" : ` (${del})`}, ${status}`)
    .join("; ");

const ble = ({ sammenslaatt }: Kommune) =>
  sammenslaatt === undefined ? "" : `${navnPaa(sammenslaatt.til)} ${sammenslaatt.dato}`;

const oversikt = () =>
  tabell(
    ["Kommune", "Kommunenummer", "Sone", "Gikk inn i", "Folketall", "Merknad"],
    "vvvvhv",
    listKommuner().map((k) => [
      k.navn,
      k.kommunenummer.map(nummer).join(", "),
      soner(k),
      ble(k),
      k.folketall === undefined ? "" : `${kroner(String(k.folketall.antall))} (${k.folketall.maaned})`,
      [
        k.merknad,
        k.sone.merknad,
        ...(k.andreNavn ?? []).map((annet) => `Også skrevet ${annet.navn}: ${vis(annet.kilder)}.`),
      ]
        .filter(Boolean)
        .join(" "),
    ]),
  );

const dato = (dag: string, kjent: "aar" | undefined) =>
  kjent === undefined ? dag : `${dag.slice(0, 4)} (bare året er kjent)`;

const perioder = () =>
  tabell(
    ["Kommune", "Ordning", "Fra og med", "Til og med", "Status", "Kilde", "Merknad"],
    "vvvvvvv",
    listKommuner().flatMap((k) =>
      (k.perioder ?? []).map((p) => [
        k.navn,
        ordningsnavn(p.ordning),
        dato(p.fra, p.fraKjent),
        dato(p.til, p.tilKjent),
        p.status,
        vis(p.kilder),
        p.merknad ?? "",
      ]),
    ),
  );

const SLAG = {
  grunnlag: "grunnlag (regnskapet i basisåret)",
  aarsbeloep: "årets uttrekk",
  delAvAar: "del av året",
};

const publiserte = () =>
  tabell(
    ["Kommune", "År", "Slag", "Uttrekk, kr", "Vist i hele", "Status", "Kilde", "Merknad"],
    "vvvhhvvv",
    listUttrekk().map((rad) => [
      `${rad.kommuner.map(navnPaa).join(" og ")}${rad.kommuner.length > 1 ? " samlet" : ""}`,
      String(rad.aar),
      SLAG[rad.slag],
      `${rad.omtrentlig === true ? "ca. " : ""}${kroner(rad.beloep)}`,
      `${kroner(rad.avrundetTil)} kr`,
      rad.status,
      vis(rad.kilder),
      rad.merknad ?? "",
    ]),
  );

const avgifter = () =>
  tabell(
    ["Sone", "Sats", "Status", "Kilde"],
    "vhvv",
    avgift.satser.map(({ sone, sats, satsOverFribeloepet, status, kilder }) => [
      sone,
      `${prosent(sats, 1)}${satsOverFribeloepet === undefined ? "" : `, over fribeløpet ${prosent(satsOverFribeloepet, 1)}`}`,
      status,
      vis(kilder),
    ]),
  );

const avgiftsmerknader = () =>
  [
    ...avgift.fribeloep.map((f) =>
      `- Fribeløp${aarene(f)}: ${kroner(f.beloep)} kr (${f.status}). ${f.merknad ?? ""}`.trimEnd(),
    ),
    ...avgift.unntak.map(
      (u) =>
        `- ${u.aar}: ${prosent(u.endring).replace(" %", " prosentpoeng")} i ${u.terminer} termin (${u.status}: ${vis(u.kilder)}). ${u.merknad}`,
    ),
  ].join("\n");

/** Writes the municipalities, their periods, the published uttrekk, and the zones. */
export const kommunedel = () => `## Kommunene i forsøket

${fil.merknad}

${oversikt()}

### Perioder

${perioder()}

## Publiserte uttrekk (R-1)

${uttrekk.merknad}

${publiserte()}

## Arbeidsgiveravgift etter sone (T-2)

${avgift.merknad}

${avgifter()}

${avgiftsmerknader()}`;

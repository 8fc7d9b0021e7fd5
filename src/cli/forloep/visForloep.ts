import {
  type Forloep,
  type Forloepskommune,
  type Ordning,
  type Stroemmer,
  skrivNorskTall,
} from "../../index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

const kroner = (tekst: string) => skrivNorskTall(tekst, { desimaler: 0 });

/** The columns of a course, in the order of the money: what came in, what would have come, and the difference. */
const KOLONNER: readonly (readonly [keyof Stroemmer, string])[] = [
  ["aktivitetstilskudd", "Aktivitets-\ntilskudd"],
  ["rundsumtilskudd", "Rundsum"],
  ["oeremerketTilskudd", "Øremerket\n(modell B)"],
  ["inntektspaaslag", "Inntekts-\npåslag"],
  ["tilskudd", "Tilskudd\ni alt"],
  ["uttrekk", "Uttrekk"],
  ["bortfaltRefusjon", "Bortfalt\nrefusjon"],
  ["utenForsoeket", "Uten\nforsøket"],
  ["oekteOverfoeringer", "Økte\noverføringer"],
];

const ORDNINGSNAVN: Readonly<Record<Ordning | "nedtrapping", string>> = {
  modellA: "modell A",
  modellB: "modell B",
  inntektspaaslag: "bare inntektspåslag",
  utenfor: "utenfor",
  nedtrapping: "nedtrapping",
};

const rad = (navn: string, stroemmer: Stroemmer) => [
  navn,
  ...KOLONNER.map(([felt]) => (stroemmer[felt] === "0" ? "-" : kroner(stroemmer[felt]))),
];

/** Says which arrangements a municipality had in a year, and how the påslag came about. */
function kommunerad(
  aar: number,
  { navn, ordninger, inntektspaaslag, tak, begrenset, deler }: Forloepskommune,
): string[] {
  const tid = ordninger
    .map(({ ordning, maaneder }) => `${ORDNINGSNAVN[ordning]} ${maaneder} mnd.`)
    .join(", ");
  const taket = tak === undefined ? "" : begrenset ? `taket ${kroner(tak)}` : `under taket ${kroner(tak)}`;
  const delene =
    deler.length < 2 ? "" : deler.map(({ navn: del, uttrekk }) => `${del} ${kroner(uttrekk)}`).join(", ");
  return [String(aar), navn, tid, kroner(inntektspaaslag), taket, delene];
}

/** Writes a course as a table: a row a year, a column a stream, sums both ways; then each year's municipalities. */
export function visForloep({ kommune, aar, sum, merknader }: Forloep): string {
  const kommuner = aar.flatMap((aaret) => aaret.kommuner.map((k) => kommunerad(aaret.aar, k)));
  return [
    `Forløp: ${kommune}. Kroner; hver celle er avrundet for seg.`,
    "",
    skrivTabell(
      [venstre("År"), ...KOLONNER.map(([, tittel]) => hoeyre(tittel))],
      [...aar.map((aaret) => rad(String(aaret.aar), aaret)), rad("SUM", sum)],
    ),
    "",
    skrivTabell(
      [
        venstre("År"),
        venstre("Kommune"),
        venstre("Ordning"),
        hoeyre("Inntektspåslag"),
        venstre("Tak"),
        venstre("Uttrekk per del"),
      ],
      kommuner,
    ),
    ...merknader.map((m) => `\nMerknad (${m.kode}): ${m.melding}`),
  ].join("\n");
}

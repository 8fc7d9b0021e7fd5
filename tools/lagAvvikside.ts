import { type Avvik, funnavn, medAarsaker } from "./avvikside/aarsaker.js";
import { bemerket } from "./avvikside/bemerket.js";
import type { Sammenligning } from "./avvikside/Sammenligning.js";
import { sammenligninger } from "./avvikside/sammenligninger.js";
import { vis, visDifferanse, visGruppe } from "./avvikside/vis.js";
import { tabell, vis as visKilder } from "./tariffside/markdown.js";

const antallMed = ({ funn }: Pick<Sammenligning, "funn">, dom: string) =>
  funn.filter((f) => f.dom === dom).length;

/** How many numbers were held against something, and how they came out. */
function oversikt(alle: readonly Sammenligning[]): string {
  const rad = (navn: string, s: Pick<Sammenligning, "funn" | "tomme">) => [
    navn,
    String(s.funn.length),
    ...["eksakt", "avrunding", "avvik"].map((dom) => String(antallMed(s, dom))),
    String(s.tomme),
  ];
  const sum = { funn: alle.flatMap(({ funn }) => funn), tomme: alle.reduce((n, s) => n + s.tomme, 0) };
  return tabell(["Holdt mot", "Prøvd", "Eksakt", "Avrunding", "Avvik", "Tomt i kilden"], "vhhhhh", [
    ...alle.map((s) => rad(`[${s.tittel}](#${s.id})`, s)),
    rad("**I alt**", sum),
  ]);
}

const avvikstabell = (alle: readonly Sammenligning[], avvik: ReadonlyMap<string, readonly Avvik[]>) =>
  tabell(
    ["Hvor", "Hva", "Publisert", "Beregnet", "Differanse", "Avstand", "Årsak"],
    "vvhhhhv",
    alle.flatMap(({ id, tittel }) =>
      (avvik.get(id) ?? []).map(({ funn, aarsak }) => [
        `[${tittel.split(":")[0]}](#${id})`,
        [funn.gruppe, funnavn(funn)].filter(Boolean).join(": "),
        vis(funn.publisert),
        vis(funn.beregnet),
        visDifferanse(funn),
        vis(funn.avstand),
        aarsak.status,
      ]),
    ),
  );

/** The causes of a comparison's differences, each once. */
function aarsaksliste(avvik: readonly Avvik[]): string {
  const aarsaker = [...new Set(avvik.map(({ aarsak }) => aarsak))];
  return aarsaker
    .map((aarsak) => {
      const om = avvik.filter((a) => a.aarsak === aarsak).map(({ funn }) => funnavn(funn));
      const kilder = aarsak.kilder === undefined ? "" : ` (${visKilder(aarsak.kilder)})`;
      return `- **${om.join("; ")}** (årsak: ${aarsak.status}). ${aarsak.tekst}${kilder}`;
    })
    .join("\n");
}

function kapittel(s: Sammenligning, avvik: readonly Avvik[]): string {
  const grupper = [...new Set(s.funn.map(({ gruppe }) => gruppe))];
  return [
    `<a id="${s.id}"></a>`,
    `## ${s.tittel}`,
    `Kilde: ${visKilder(s.kilder)}. Enhet: ${s.enhet}.`,
    s.hvordan,
    ...(avvik.length === 0 ? [] : [aarsaksliste(avvik)]),
    ...grupper.map((gruppe) =>
      visGruppe(
        gruppe,
        s.funn.filter((f) => f.gruppe === gruppe),
      ),
    ),
    ...(s.vedlegg === undefined
      ? []
      : [`<details>\n<summary>${s.vedlegg.tittel}</summary>\n\n${s.vedlegg.tekst}\n\n</details>`]),
  ].join("\n\n");
}

/** Writes docs/avvik.md: every published number that the library has been held against, judged by the library as the page is made. */
export function lagAvvikside(): string {
  const alle = sammenligninger();
  const avvik = medAarsaker(alle);
  return `# Publiserte tall biblioteket er holdt mot

Hvert publisert tall i denne siden er holdt mot det reglene gir, eller mot de andre tallene i samme kilde. Dommene er regnet av biblioteket
(\`kontrollerTall\`, \`kontrollerTabell\`, \`kontrollerKorreksjonsoppgjoer\` og beregningene) når siden lages (\`npm run generer\`), og en test feiler når siden ikke lenger stemmer.
Det som er kjent om årsakene, står i \`docs/avvik/aarsaker.json\`: et avvik uten årsak der, eller en årsak uten avvik, stanser siden.

Et vist tall er et intervall (N-2): 3 935 425 er alt fra 3 935 424,5 opp til 3 935 425,5.

- **eksakt**: tallene stemmer slik de er vist.
- **avrunding**: det finnes verdier bak de viste tallene som stemmer. I tabellene: \`publisert ≈ beregnet\`.
- **avvik**: det finnes ingen. I tabellene: **\`publisert ≠ beregnet\`**. *Differanse* er publisert minus beregnet, *avstand* hvor langt det er mellom
  intervallene; avstand 0 ved avvik betyr at de berører hverandre uten å ha noe tall felles.

Et avvik er ikke alltid en feil i kilden: noen viser at en regel *ikke* gjelder (UK følger ikke deflatoren), og det er sagt der. Tall er vist med høyst fire
desimaler; «…» betyr at det er flere. Kildene står i [tariffer.md](tariffer.md#kilder).

${oversikt(alle)}

## Avvikene

${avvikstabell(alle, avvik)}

${alle.map((s) => kapittel(s, avvik.get(s.id) ?? [])).join("\n\n")}

## Bemerket, uten å være avvik

${bemerket()}

## Ikke prøvd

Biblioteket har ikke tallene i tabell 5-6 (unntatt 2020), 6-1, 6-2 (unntatt det som står her), 7-5 til 7-9, 7-11, 7-12 (unntatt kolonnen «i alt») og evalueringens vedlegg, og
heller ikke enkeltimene bak «ca. 229 140» i S004 (l. 269–282). Priser for andre soner, reisetidsgrupper og år enn dem som står her, er ikke publisert.
`;
}

import forsoeket from "../../tariffs/forsoeket.json" with { type: "json" };
import paaslag from "../../tariffs/inntektspaaslag.json" with { type: "json" };
import rundsum from "../../tariffs/rundsum.json" with { type: "json" };
import { kroner, prosent, tabell, vis } from "./markdown.js";

const ORDNING: Readonly<Record<string, string>> = {
  forsoeket: "forsøket",
  modellA: "modell A (finansieringsmodellen)",
  modellB: "modell B",
  inntektspaaslag: "inntektspåslag",
};

/** The name of an arrangement as people say it. */
export const ordningsnavn = (ordning: string) => ORDNING[ordning] ?? ordning;

/** The caps year by year: what each was derived from, and what sources print. */
const taktabell = () =>
  tabell(
    ["År", "Tak, kr", "Status", "Utledet av", "Publisert som", "Kilde", "Merknad"],
    "vhvvvvv",
    paaslag.tak.map((tak) => {
      const { utledetFra, publisertAvrundet, avvikende = [] } = tak;
      const fra =
        utledetFra && `taket i ${utledetFra.aar} × (1 + ${prosent(utledetFra.sats, 1)}), budsjettdeflatoren`;
      const avvik = avvikende.map((a) => `${vis(a.kilder)} sier ${a.tekst}: ${a.merknad}`);
      return [
        String(tak.aar),
        kroner(tak.beloep),
        tak.status,
        fra ?? "",
        publisertAvrundet === undefined
          ? ""
          : `${publisertAvrundet.tekst} (${vis(publisertAvrundet.kilder)})`,
        vis(tak.kilder),
        [tak.merknad, ...avvik].filter(Boolean).join(" "),
      ];
    }),
  );

const nedtrapping = () =>
  tabell(
    ["Siste år", "Andel av siste års påslag", "Status", "Kilde", "Merknad"],
    "vvvvv",
    paaslag.nedtrapping.map((plan) => [
      String(plan.sisteAar),
      plan.andeler.map(({ aar, andel }) => `${aar}: ${prosent(andel)}`).join(", "),
      plan.status,
      vis(plan.kilder),
      plan.merknad,
    ]),
  );

const funksjoner = () =>
  tabell(
    ["Funksjon", "Navn", "Status", "Kilde"],
    "vvvv",
    rundsum.kostraFunksjoner.map((f) => [f.funksjon, f.navn, f.status, vis(f.kilder)]),
  );

const perioder = () =>
  tabell(
    ["Ordning", "Fra og med", "Til og med", "Status", "Kilde", "Merknad"],
    "vvvvvv",
    forsoeket.perioder.map((p) => [
      ordningsnavn(p.ordning),
      p.fra,
      p.til,
      p.status,
      vis(p.kilder),
      p.merknad,
    ]),
  );

/** Writes the inntektspåslag, the rundsum's shares, the functions of the uttrekk, and when the arrangements ran. */
export const rammedel = () => `## Inntektspåslag (R-4, R-5, R-6)

Påslaget er ${prosent(paaslag.sats.verdi)} av årets uttrekk (${paaslag.sats.status}: ${vis(paaslag.sats.kilder)}), høyst årets tak. Inntil
${kroner(paaslag.prosjektmidler.beloep)} kr av det i året kan gå til å drive forsøket (${paaslag.prosjektmidler.status}: ${vis(paaslag.prosjektmidler.kilder)}).

${taktabell()}

### Nedtrapping etter forsøket

${nedtrapping()}

## Rundsum og KOSTRA-funksjonene i uttrekket (R-8, R-1)

Rundsummen har vært ${prosent(rundsum.andel.fra)} til ${prosent(rundsum.andel.til)} av netto utgifter til omsorgstjenester (${rundsum.andel.status}: ${vis(rundsum.andel.kilder)}).
${rundsum.andel.merknad} De publiserte beløpene står i evalueringens tabell 7-2 (\`tariffs/evaluering-tabell-7.json\`).

${funksjoner()}

## Når ordningene gikk (R-10, R-11)

${forsoeket.merknad}

${perioder()}`;

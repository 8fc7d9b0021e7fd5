import {
  type Aarsak,
  type Aarsaksdel,
  type Endringsdel,
  type Endringsrad,
  type Forloepssammenligning,
  hentTjeneste,
  type Oppgjoerssammenligning,
  type Sammenligning,
  type Stroem,
  skrivNorskTall,
} from "../../index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

/** What the causes are called above a column. */
const KOLONNENAVN: Readonly<Record<Aarsak, string>> = {
  pris: "Pris",
  tabellretting: "Tabell-\nretting",
  aarsvolum: "Årsvolum",
  noekkel: "Nøkkel",
  timeavrunding: "Time-\navrunding",
  gjennomfoert: "Gjennom-\nført",
  kodemiks: "Kode-\nmiks",
  termin: "Terminer",
  kommune: "Kommuner",
  kroneavrunding: "Krone-\navrunding",
  desimaler: "Desimaler",
  tidslinje: "Tidslinje",
  regelvalg: "Regelvalg",
  grunnlag: "Grunnlag",
  deflator: "Deflator",
  demografi: "Demografi",
  sats: "Sats",
  tak: "Tak",
  nedtrapping: "Nedtrap-\nping",
  aKonto: "A konto",
  korreksjoner: "Korrek-\nsjoner",
  aktivitet: "Aktivitet",
  rundsum: "Rundsum",
  refusjon: "Refusjon",
};

const STROEMNAVN: Readonly<Record<Stroem, string>> = {
  aktivitetstilskudd: "Aktivitetstilskudd",
  rundsumtilskudd: "Rundsum",
  oeremerketTilskudd: "Øremerket (modell B)",
  inntektspaaslag: "Inntektspåslag",
  tilskudd: "Tilskudd i alt",
  uttrekk: "Uttrekk",
  bortfaltRefusjon: "Bortfalt refusjon",
  utenForsoeket: "Uten forsøket",
  oekteOverfoeringer: "Økte overføringer",
};

/** Tells what is to be shown: what 20 decimals leave out is far below a krone. */
const erSynlig = ({ aarsak, beloep }: Endringsdel): boolean =>
  beloep !== "0" && !(aarsak === "desimaler" && /^-?0\.0/.test(beloep));

const kroner = (tekst: string) => (tekst === "0" ? "-" : skrivNorskTall(tekst, { desimaler: 0 }));

/** Writes the whole change as a fall of steps: what was, each cause, what became. */
function fossefall({ beregning, fra, til, endring, deler }: Sammenligning): string {
  // a settlement's øre tell its rounding to whole kroner
  const skriv = (tekst: string) => skrivNorskTall(tekst, { desimaler: beregning === "forloep" ? 0 : 2 });
  const alle: readonly Aarsaksdel[] = deler;
  const rader = alle
    .filter(erSynlig)
    .map(({ navn, beloep, regler }) => [navn, skriv(beloep), regler.join(", ")]);
  return skrivTabell(
    [venstre("Årsak"), hoeyre("Kroner"), venstre("Regler")],
    [["Fra", skriv(fra)], ...rader, ["Til", skriv(til)], ["Endring", skriv(endring)]],
  );
}

type Navngitt = { readonly navn: string; readonly rad: Endringsrad };

/** Writes rows with a column for each cause that has a part in some of them; rows without a change are left out. */
function radtabell(tittel: string, rader: readonly Navngitt[]): string[] {
  const endrede = rader.filter(({ rad }) => rad.endring !== "0" || rad.deler.length > 0);
  if (endrede.length === 0) return [];
  const i = new Set(endrede.flatMap(({ rad }) => rad.deler.filter(erSynlig).map(({ aarsak }) => aarsak)));
  const aarsaker = (Object.keys(KOLONNENAVN) as Aarsak[]).filter((aarsak) => i.has(aarsak));
  const del = (rad: Endringsrad, aarsak: Aarsak) =>
    rad.deler.find((en) => en.aarsak === aarsak)?.beloep ?? "0";
  return [
    "",
    skrivTabell(
      [
        venstre(tittel),
        ...["Fra", "Til", "Endring"].map(hoeyre),
        ...aarsaker.map((aarsak) => hoeyre(KOLONNENAVN[aarsak])),
      ],
      endrede.map(({ navn, rad }) => [
        navn,
        ...[rad.fra, rad.til, rad.endring].map(kroner),
        ...aarsaker.map((aarsak) => kroner(del(rad, aarsak))),
      ]),
    ),
  ];
}

function visOppgjoer({ hode, grupper, linjer, terminer = [], kommuner = [] }: Oppgjoerssammenligning) {
  const side = (inn: { kommune?: string; termin?: string; aar?: number; tariff?: { id: string } }) =>
    [inn.kommune, inn.termin, inn.aar, inn.tariff?.id].filter((ledd) => ledd !== undefined).join(", ");
  const forekomst = { begge: "", ny: " (ny)", bortfalt: " (bortfalt)" } as const;
  return {
    tittel: "Sammenligning av korreksjonsoppgjør: det som gjøres opp.",
    sider: hode === undefined ? [] : [side(hode.fra), side(hode.til)],
    tabeller: [
      ...radtabell(
        "Kommune",
        kommuner.map((rad) => ({ navn: rad.kommune, rad })),
      ),
      ...radtabell(
        "Termin",
        terminer.map((rad) => ({ navn: rad.termin, rad })),
      ),
      ...radtabell(
        "Gruppe",
        grupper.map((rad) => ({ navn: rad.gruppe, rad })),
      ),
      ...radtabell(
        "Linje",
        linjer.map((rad) => ({
          navn: `${rad.kode} ${hentTjeneste(rad.kode).navn}${forekomst[rad.forekomst]}`,
          rad,
        })),
      ),
    ],
  };
}

function visForloep({ hode, stroemmer, aar, kommuner = [] }: Forloepssammenligning) {
  const side = (inn: { kommune: string; fraAar: number; tilAar: number }) =>
    `${inn.kommune}, ${inn.fraAar}–${inn.tilAar}`;
  const egne = aar.flatMap((aaret) =>
    aaret.kommuner.flatMap(({ navn, stroemmer: alle, uttrekk }) => [
      ...alle.map((rad) => ({ navn: `${aaret.aar} ${navn}: ${STROEMNAVN[rad.stroem]}`, rad })),
      ...(uttrekk.length < 2
        ? []
        : uttrekk.map((rad) => ({ navn: `${aaret.aar} ${navn}: uttrekk ${rad.del}`, rad }))),
    ]),
  );
  return {
    tittel: "Sammenligning av forløp: økte overføringer i sum.",
    sider: hode === undefined ? [] : [side(hode.fra), side(hode.til)],
    tabeller: [
      ...radtabell(
        "Kommune",
        kommuner.map((rad) => ({ navn: rad.kommune, rad })),
      ),
      ...radtabell(
        "Strøm, i sum",
        stroemmer.map((rad) => ({ navn: STROEMNAVN[rad.stroem], rad })),
      ),
      ...radtabell(
        "Økte overføringer",
        aar.map((rad) => ({ navn: String(rad.aar), rad })),
      ),
      ...radtabell("Kommune og del", egne),
    ],
  };
}

/** Writes a comparison for a terminal: the whole change by cause, and then row by row. */
export function visSammenligning(svar: Sammenligning): string {
  const { tittel, sider, tabeller } = svar.beregning === "forloep" ? visForloep(svar) : visOppgjoer(svar);
  return [
    `${tittel} Kroner; hver celle er avrundet for seg.`,
    ...(svar.hypotetisk ? ["Hypotetisk: minst en av de to er det som kunne ha vært, ikke det som var."] : []),
    ...sider.map((side, i) => `${i === 0 ? "Fra" : "Til"}: ${side}`),
    "",
    fossefall(svar),
    ...tabeller,
    ...svar.merknader.map((m) => `\nMerknad (${m.sti[0]}, ${m.kode}): ${m.melding}`),
  ].join("\n");
}

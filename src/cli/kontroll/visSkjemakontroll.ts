import {
  type Linjekontroll,
  type Mulig,
  type Radkontroll,
  type Radtall,
  type Skjemaforslag,
  type SkjemaInn,
  type Skjemakontroll,
  type Sumkontroll,
  skrivNorskTall,
} from "../../index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

const tall = (tekst: string, desimaler?: number) =>
  skrivNorskTall(tekst, { tusenskille: " ", ...(desimaler === undefined ? {} : { desimaler }) });

/** Decimals of an interval's ends: enough to tell them apart. */
const DESIMALER = 4;

const side = (m: Mulig | undefined) =>
  m === undefined
    ? ""
    : `${m.fraMed ? "[" : "⟨"}${tall(m.fra, DESIMALER)} ; ${tall(m.til, DESIMALER)}${m.tilMed ? "]" : "⟩"}`;

const medUvanlig = (dom: string, uvanlig: boolean) => (uvanlig ? `${dom}, uvanlig` : dom);

/** A number of the head; one that is shown and not checked stands in brackets. */
const del = (d: Radtall | undefined) => {
  if (d === undefined) return "";
  return d.dom === undefined ? `(${tall(d.vist)})` : d.dom === "avvik" ? "avvik" : tall(d.vist);
};

/** A row's verdict, and how much of the row it is of. */
function raddom({ dom, aKonto, korreksjon, sum }: Radkontroll): string {
  const viste = [aKonto, korreksjon, sum].filter((d) => d !== undefined);
  const kontrollerte = viste.filter((d) => d.dom !== undefined);
  if (kontrollerte.length === 0) return "ikke kontrollert";
  return kontrollerte.length < viste.length ? `${dom}, ikke alt kontrollert` : dom;
}

/** Says what the brackets are, where there are some. */
const parenteser = (hode: readonly Radkontroll[]): string[] =>
  hode.some((r) => [r.aKonto, r.korreksjon, r.sum].some((d) => d && d.dom === undefined))
    ? ["Tall i parentes er ikke kontrollert: ingenting i skjemaet sier hva de skulle vært."]
    : [];

const linje = (l: Linjekontroll): string[] => [
  l.kode,
  l.aKontoVolum === undefined ? "" : l.aKontoVolum.dom,
  l.endring === undefined ? "" : l.endring.dom,
  l.netto === undefined ? "" : l.netto.dom,
  side(l.underliggende.aarsvolum),
  side(l.underliggende.gjennomfoert),
  medUvanlig(l.dom, l.uvanlig),
];

const rad = (r: Radkontroll): string[] => [
  r.termin,
  r.maaneder === undefined ? "" : `${r.maaneder}/12`,
  del(r.aKonto),
  del(r.korreksjon),
  del(r.sum),
  raddom(r),
];

function sum(hva: string, { vist, dom, uvanlig, motViste, motUnderliggende }: Sumkontroll): string {
  const mot = [
    motViste && `mot de viste linjene ${motViste.dom} (differanse ${tall(motViste.differanse)} kr)`,
    motUnderliggende && `mot det linjene kan være ${motUnderliggende.dom} ${side(motUnderliggende.sum)}`,
  ].filter((tekst) => tekst !== undefined);
  return `${hva}: ${tall(vist)} kr, ${medUvanlig(dom, uvanlig)}; ${mot.join("; ")}.`;
}

const RETNING = { ned: "ned", opp: "opp", naermeste: "til nærmeste" };

/** Joins words as Norwegian does: commas, and «eller» before the last. */
const medEller = (ord: readonly string[]): string =>
  ord.length < 2 ? ord.join("") : `${ord.slice(0, -1).join(", ")} eller ${ord.at(-1)}`;

const antall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

function aarsbeloep({ aarsbeloep: a }: Skjemakontroll): string[] {
  if (a === undefined) return [];
  const veier = a.retninger?.map((vei) => RETNING[vei]) ?? [];
  const hvordan = veier.length === 0 ? "" : `; hele 1000 kr kan være rundet ${medEller(veier)}`;
  const rom = a.sum === undefined ? "" : `; linjene gir ${side(a.sum)}`;
  return [`Årets a konto: ${tall(a.vist)} kr, ${a.dom ?? "ikke kontrollert"}${rom}${hvordan}.`];
}

const forslag = ({ kode, termin, felt, vist, foreslaatt }: Skjemaforslag) =>
  `${kode ?? termin ?? "skjemaet"}, ${felt}: ${tall(foreslaatt)} i stedet for ${tall(vist)}`;

/** Rules that no digit of a printed number can mend: an asterisk, a price that is missing. */
const UTEN_SIFFER: ReadonlySet<string> = new Set(["T-1", "N-3"]);

/** Says why no proposal is given: what was tried, or that what is wrong is no digit. */
function ingenForslag({ funn, sum: total, grupper }: Skjemakontroll, noekkel: unknown): string {
  const avvik = funn.filter((f) => f.dom === "avvik");
  const andre = avvik.filter((f) => !UTEN_SIFFER.has(f.regel));
  const iSummer = [...grupper, ...(total ? [total] : [])].some((s) => s.dom === "avvik");
  if (andre.length === 0 && avvik.length > 0 && !iSummer)
    return "Feilen er ikke et siffer, men en stjerne eller en pris som mangler; se avvikene.";
  const ogsaa =
    andre.length < avvik.length
      ? " Noe av feilen er en stjerne eller en pris som mangler, og må rettes først."
      : "";
  const hvor = noekkel === undefined ? "de trykte tallene" : "de trykte tallene, nøkkelen med,";
  return `Ikke noe enkelt siffer eller bytte av to nabosifre i ${hvor} får alt til å stemme.${ogsaa}`;
}

function forslagene(svar: Skjemakontroll, inn: SkjemaInn): string[] {
  const { dom, forslag: ett, muligeForslag } = svar;
  if (dom !== "avvik" || inn.forslag === false) return [];
  if (ett !== undefined) return ["", `Ett endret tall ville fått alt til å stemme: ${forslag(ett)}.`];
  if (muligeForslag === undefined) return ["", ingenForslag(svar, inn.noekkel ?? undefined)];
  return ["", "Ett av disse ville fått alt til å stemme:", ...muligeForslag.map((f) => `  ${forslag(f)}`)];
}

const LINJEFELT = {
  pris: "pris",
  aarsvolum: "årsvolum",
  aKontoVolum: "a konto-volum",
  gjennomfoert: "gjennomført",
  endring: "endring",
  netto: "netto",
} as const;

/** Most empty cells that are named. */
const NEVNTE = 5;

/** N-3: says how many cells of the active lines are empty, and so not checked, and which the first ones are. */
function tommeCeller({ linjer }: Skjemakontroll, inn: SkjemaInn): string[] {
  const felter = Object.keys(LINJEFELT) as (keyof typeof LINJEFELT)[];
  const tomme = linjer
    .filter(({ aktiv }) => aktiv)
    .flatMap(({ kode }) => {
      const linje = inn.linjer.find((l) => l.kode === kode);
      return felter
        .filter((felt) => (linje?.[felt] ?? undefined) === undefined)
        .map((f) => `${kode} ${LINJEFELT[f]}`);
    });
  if (tomme.length === 0) return [];
  const flere = tomme.length > NEVNTE ? ` og ${tomme.length - NEVNTE} til` : "";
  const celler = tomme.length === 1 ? "1 celle er tom" : `${tomme.length} celler er tomme`;
  return [
    `${celler} i aktive linjer og ikke kontrollert (N-3): ${tomme.slice(0, NEVNTE).join(", ")}${flere}.`,
  ];
}

/** Writes a checked form: the active lines with what can be behind them, the sums, the head, the findings and the verdict. */
export function visSkjemakontroll(svar: Skjemakontroll, inn: SkjemaInn): string {
  const aktive = svar.linjer.filter(({ aktiv }) => aktiv);
  const { eksakt, avrunding, avvik, tomme } = svar.antall;
  const hode = svar.oppstilling ?? [];
  return [
    skrivTabell(
      [
        venstre("Kode"),
        venstre("A konto\n(A-4)"),
        venstre("Endring\n(K-1)"),
        venstre("Netto\n(K-2)"),
        hoeyre("Mulig årsvolum"),
        hoeyre("Mulig gjennomført"),
        venstre("Dom"),
      ],
      aktive.map(linje),
    ),
    "",
    ...svar.grupper.map((g) => sum(g.gruppe, g)),
    ...(svar.sum === undefined ? [] : [sum("Sum netto", svar.sum)]),
    ...aarsbeloep(svar),
    ...(hode.length === 0
      ? []
      : [
          "",
          skrivTabell(
            [
              venstre("Termin"),
              venstre("Del"),
              hoeyre("A konto"),
              hoeyre("Korreksjon"),
              hoeyre("Sum"),
              venstre("Dom"),
            ],
            hode.map(rad),
          ),
          ...parenteser(hode),
        ]),
    ...(svar.funn.length === 0 ? [] : ["", ...svar.funn.map((f) => `${f.dom} (${f.regel}): ${f.melding}`)]),
    ...svar.merknader.map((m) => `Merknad (${m.kode}): ${m.melding}`),
    ...tommeCeller(svar, inn),
    ...forslagene(svar, inn),
    "",
    `${antall(aktive.length, "aktiv linje", "aktive linjer")}: ${eksakt} eksakt, ${avrunding} avrunding, ${avvik} avvik; ${antall(tomme, "tom", "tomme")}. Samlet: ${medUvanlig(svar.dom, svar.uvanlig)}.`,
  ].join("\n");
}

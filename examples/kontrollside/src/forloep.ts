import {
  beregnForloep,
  type Forloep,
  type ForloepInn,
  type HvaHvis,
  lagKvittering,
  type Oppdrag,
  type Problem,
} from "sio-beregning/skjema/browser";
import { FORLOEP } from "./eksempler.js";
import { forloepstabell } from "./forloep/forloepstabell.js";
import { soeyler } from "./forloep/soeyler.js";
import { STROEMNAVN, type Stroemnavn } from "./forloep/stroemnavn.js";
import { type Barn, fyll, lag } from "./lag.js";
import { filnavn, lastNedJson } from "./lastNed.js";
import { meld } from "./meld.js";
import { problemerAv } from "./sak.js";
import { vis } from "./tall.js";
import { forklartVed } from "./visning/celleinnhold.js";
import { filvelger } from "./visning/filvelger.js";
import { hvaHvisSkjema, type Sporsmaal } from "./visning/hvahvis.js";
import { lukkPanel, type Panelinnhold, registrerOppslag } from "./visning/panel.js";
import { problemliste } from "./visning/problemliste.js";

/** Names a number of the course for readers; those within a municipality's year are not among the main ones. */
function tallnavn(sti: readonly (string | number)[]): string | undefined {
  const [del, aar] = sti;
  const navn = STROEMNAVN[sti.at(-1) as Stroemnavn] as string | undefined;
  if (navn === undefined) return undefined;
  if (del === "sum" && sti.length === 2) return `${navn}, sum`;
  return del === "aar" && sti.length === 3 ? `${navn} ${aar}` : undefined;
}

const prosent = (andel: unknown): string => vis(String(andel), 4);

function sporsmaalet(inn: ForloepInn, oppdrag: Oppdrag, svart: Sporsmaal["svart"]): Sporsmaal {
  return {
    id: "hvahvis-forloep",
    oppdrag,
    kilde: "hypotetisk-forloep",
    navn: tallnavn,
    svart,
    lastNed: (svar) => lastNedJson(filnavn("sio", inn.kommune, "hypotetisk"), svar),
    grupper: [
      {
        navn: "Indekser",
        valg: inn.indekser.flatMap(({ aar, deflator, demografi }) => [
          { navn: `deflator ${aar} (${prosent(deflator)})`, sti: ["indekser", aar, "deflator"] },
          { navn: `demografi ${aar} (${prosent(demografi)})`, sti: ["indekser", aar, "demografi"] },
        ]),
      },
      {
        navn: "Grunnlag for uttrekket",
        valg: inn.deler.map(({ navn }) => ({
          navn: `grunnlaget for ${navn}`,
          sti: ["deler", navn, "grunnlag", "beloep"],
        })),
      },
      {
        navn: "Tilskudd og refusjon",
        valg: [
          ...(inn.aktivitet ?? []).flatMap((a) =>
            "beloep" in a
              ? [{ navn: `aktivitetstilskudd ${a.aar}`, sti: ["aktivitet", a.aar, "beloep"] }]
              : [],
          ),
          ...(inn.rundsum ?? []).map(({ aar }) => ({
            navn: `rundsum ${aar}`,
            sti: ["rundsum", aar, "beloep"],
          })),
        ],
      },
      { navn: "Inntektspåslag", valg: [{ navn: "satsen", sti: ["inntektspaaslag", "sats"] }] },
    ],
  };
}

const innhold = (oppdrag: Oppdrag, sti: readonly string[]): Panelinnhold => ({
  tittel: tallnavn(sti) ?? sti.join(", "),
  forklart: forklartVed(oppdrag, sti),
  ellers: "Tallet er ikke forklart.",
});

/** Starts the view of a municipality's course. Gives back what takes a file that is dropped on it. */
export function startForloep(flate: HTMLElement): {
  readonly fil: (fil: File) => void;
  readonly tekst: (tekst: string) => void;
} {
  let oppdrag: Oppdrag | undefined;
  let svar: HvaHvis | undefined;
  const kropp = lag("div");

  const visForloep = (ut: Forloep, inn: ForloepInn, nytt: Oppdrag) => {
    oppdrag = nytt;
    svar = undefined;
    const navn = filnavn("sio", "forloep", inn.kommune);
    const sum = vis(ut.sum.oekteOverfoeringerAvrundet);
    fyll(
      kropp,
      lag(
        "section",
        { class: "hoveddom", "aria-labelledby": "forloepstittel" },
        lag("h1", { id: "forloepstittel", tabindex: -1 }, `${ut.kommune}, ${inn.fraAar}–${inn.tilAar}`),
        lag("p", { class: "domstekst" }, "Økte overføringer i alt: ", lag("b", {}, `${sum} kr`), "."),
      ),
      ut.merknader.length > 0 &&
        lag(
          "ul",
          { class: "merknader" },
          ut.merknader.map(({ melding }) =>
            lag("li", {}, lag("span", { class: "dempet" }, "Merknad: "), melding),
          ),
        ),
      lag(
        "section",
        { "aria-labelledby": "forloepstall" },
        lag("h2", { id: "forloepstall" }, "År for år"),
        forloepstabell(ut),
      ),
      lag(
        "section",
        { class: "figurer", "aria-labelledby": "forloepsfigurer" },
        lag("h2", { id: "forloepsfigurer" }, "Strømmene"),
        soeyler(ut),
      ),
      hvaHvisSkjema(
        sporsmaalet(inn, nytt, (s) => {
          svar = s;
        }),
      ),
      lag(
        "section",
        { class: "ta-med skjerm", "aria-labelledby": "forloeptamed" },
        lag("h2", { id: "forloeptamed" }, "Ta med"),
        lag(
          "ul",
          {},
          lag(
            "li",
            {},
            lag(
              "button",
              { type: "button", click: () => lastNedJson(`${navn}-resultat`, { ...nytt, ut }) },
              "Resultat (JSON)",
            ),
          ),
          lag(
            "li",
            {},
            lag(
              "button",
              {
                type: "button",
                click: () => lastNedJson(`${navn}-kvittering`, lagKvittering({ ...nytt, ut })),
              },
              "Kvittering (JSON)",
            ),
          ),
          lag("li", {}, lag("button", { type: "button", click: () => print() }, "Rapport")),
        ),
      ),
    );
    meld(`Forløpet for ${ut.kommune}: økte overføringer i alt ${sum} kroner.`);
  };

  const visProblemer = (problemer: readonly Problem[]) => {
    oppdrag = undefined;
    const tittel = "Forløpet kan ikke regnes";
    fyll(kropp, problemliste(tittel, problemer));
    meld(`${tittel}: ${problemer[0]?.melding ?? ""}`);
    kropp.querySelector<HTMLElement>("h2")?.focus();
  };

  const aapne = (inn: unknown) => {
    lukkPanel();
    try {
      visForloep(beregnForloep(inn as ForloepInn), inn as ForloepInn, { beregning: "forloep", inn });
    } catch (feil) {
      visProblemer(problemerAv(feil));
    }
  };

  const tekst = (json: string) => {
    try {
      aapne(JSON.parse(json));
    } catch (feil) {
      if (!(feil instanceof SyntaxError)) throw feil;
      visProblemer([
        {
          kode: "ULESELIG_INNGANG",
          sti: [],
          melding: "Filen er ikke JSON; oppgi et forløp slik som i examples/forloep/.",
        },
      ]);
    }
  };

  const fil = (valgt: File) => {
    valgt
      .text()
      .then(tekst, () =>
        visProblemer([{ kode: "ULESELIG_INNGANG", sti: [], melding: "Filen kunne ikke leses." }]),
      );
  };

  const velger = lag(
    "select",
    { id: "forloepsvalg", change: () => aapne(FORLOEP[Number(velger.value)]?.inn) },
    FORLOEP.map(({ kommune }, nr) => lag("option", { value: nr }, kommune)),
  );
  const topp: Barn = lag(
    "div",
    { class: "endre skjerm" },
    lag("div", { class: "felt" }, lag("label", { for: "forloepsvalg" }, "Kommune"), velger),
    filvelger("forloepsfil", "Velg et forløp (JSON)", ".json", fil),
  );
  registrerOppslag("forloep", (sti) => oppdrag && innhold(oppdrag, sti));
  registrerOppslag("hypotetisk-forloep", (sti) => svar && innhold(svar.oppdrag, sti));
  fyll(flate, topp, kropp);
  let vist = false;
  new MutationObserver(() => {
    if (vist || flate.hidden) return;
    vist = true;
    aapne(FORLOEP[0]?.inn);
  }).observe(flate, { attributeFilter: ["hidden"] });
  return { fil, tekst };
}

import {
  type HvaHvis,
  hentTjeneste,
  type Problem,
  type Skjemaforslag,
  type SkjemaInn,
} from "sio-beregning/skjema/browser";
import { OS } from "./eksempler.js";
import { type Barn, fyll, lag } from "./lag.js";
import { filnavn, lastNedJson } from "./lastNed.js";
import { meld } from "./meld.js";
import { aapneSak, type Lest, problemerAv, type Sak } from "./sak.js";
import { lesInnhold } from "./skjemafil.js";
import { vis } from "./tall.js";
import { tariffFor } from "./velgTariff.js";
import { celleinnhold, forklartVed } from "./visning/celleinnhold.js";
import { domsord, domsvisning } from "./visning/domsvisning.js";
import { FELTNAVN, type Linjefelt } from "./visning/feltnavn.js";
import { fossefall } from "./visning/fossefall.js";
import { funnliste } from "./visning/funnliste.js";
import { hvaHvisSkjema, type Sporsmaal } from "./visning/hvahvis.js";
import { innstillinger, type Tillegg } from "./visning/innstillinger.js";
import { inntak } from "./visning/inntak.js";
import { nedlasting, rapportbunn } from "./visning/nedlasting.js";
import { oppstilling } from "./visning/oppstilling.js";
import { lukkPanel, registrerOppslag } from "./visning/panel.js";
import { problemliste } from "./visning/problemliste.js";
import { skjematabell } from "./visning/skjematabell.js";
import { stolper } from "./visning/stolper.js";

/** A form larger than this is none. */
const STOERSTE_FIL = 20_000_000;

const feltnavn = (felt: string | number | undefined): string => FELTNAVN[felt as Linjefelt] ?? String(felt);

/** Which differences of a settlement readers look for: the sums, and each line's and group's net. */
function forskjellsnavn([del, navn, felt]: readonly (string | number)[]): string | undefined {
  if (del === "nettoAvrundet") return "Netto i alt, kr";
  if (del === "grupper" && felt === "nettoAvrundet") return `${navn}, netto kr`;
  if (del === "oppstilling" && felt !== "aKonto") return `${navn}, ${feltnavn(felt)} kr`;
  if (del !== "linjer" || felt === "nettoAvrundet" || felt === "aarsvolum" || felt === "gjennomfoert")
    return undefined;
  return `${navn}, ${feltnavn(felt)}`;
}

function sporsmaalet(sak: Sak, oppdrag: Sporsmaal["oppdrag"], svart: Sporsmaal["svart"]): Sporsmaal {
  const { inn } = sak.grunnlag;
  const linjer = (inn?.linjer ?? []).map(({ kode, aarsvolum, gjennomfoert }) => ({
    navn: `${kode} – ${hentTjeneste(kode).navn}`,
    valg: [
      {
        navn: `${kode}, pris`,
        sti: inn?.tariff === undefined ? ["priser", kode] : ["tariff", "priser", kode],
      },
      { navn: `${kode}, a konto i året (${vis(String(aarsvolum))})`, sti: ["linjer", kode, "aarsvolum"] },
      { navn: `${kode}, gjennomført (${vis(String(gjennomfoert))})`, sti: ["linjer", kode, "gjennomfoert"] },
    ],
  }));
  const noekkel = inn?.maaneder === undefined ? "noekkel" : "maaneder";
  return {
    id: "hvahvis",
    oppdrag,
    kilde: "hypotetisk",
    navn: forskjellsnavn,
    svart,
    lastNed: (svar) => lastNedJson(filnavn("sio", sak.skjema.kommune, "hypotetisk"), svar),
    grupper: [
      {
        navn: "Hele skjemaet",
        valg: [{ navn: noekkel === "noekkel" ? "nøkkel for a konto" : "måneder", sti: [noekkel] }],
      },
      ...linjer,
    ],
  };
}

/** Starts the view of a form: takes forms in, and shows each as it is judged. Gives back what takes what is dropped or pasted on it. */
export function startOppgjoer(flate: HTMLElement): {
  readonly fil: (fil: File) => void;
  readonly tekst: (tekst: string) => void;
} {
  let sak: Sak | undefined;
  let svar: HvaHvis | undefined;

  const visSak = (ny: Sak, lest: Lest) => {
    sak = ny;
    svar = undefined;
    const { oppgjort, grunnlag, hindringer } = ny;
    const hode = oppstilling(ny);
    const uregnet: Barn = [
      hindringer.length > 0 && problemliste("Ikke regnet", hindringer, ny.steder),
      grunnlag.utelatt.length > 0 &&
        lag(
          "p",
          { class: "merknad" },
          `Ikke regnet, fordi volum eller pris mangler: ${grunnlag.utelatt.join(", ")}.`,
        ),
    ];
    fyll(
      flate,
      lag(
        "p",
        { class: "skjerm tilbake" },
        lag("button", { type: "button", class: "lenke", click: () => visInntak(true) }, "← Et annet skjema"),
      ),
      domsvisning(ny),
      innstillinger(ny.skjema, (tillegg) => aapne(lest, tillegg), false),
      funnliste(ny, (forslag) => proev(lest, ny, forslag)),
      uregnet,
      lag(
        "section",
        { class: "skjemadel", "aria-labelledby": "skjematittel" },
        lag("h2", { id: "skjematittel" }, "Skjemaet"),
        hode,
        skjematabell(ny),
      ),
      oppgjort !== undefined &&
        grunnlag.inn !== undefined && [
          lag(
            "section",
            { class: "figurer", "aria-labelledby": "figurtittel" },
            lag("h2", { id: "figurtittel" }, "Hva endringen består av"),
            fossefall(oppgjort.ut),
            stolper(oppgjort.ut, grunnlag.inn),
          ),
          hvaHvisSkjema(
            sporsmaalet(ny, oppgjort.oppdrag, (nytt) => {
              svar = nytt;
            }),
          ),
        ],
      nedlasting(ny),
      lag("div", { id: "rapportbunn" }),
    );
    const { kort, langt } = domsord(ny);
    meld(`${kort}. ${langt}`);
    document.getElementById("sakstittel")?.focus();
  };

  const visInntak = (fokus: boolean, problemer?: Barn) => {
    lukkPanel();
    sak = undefined;
    fyll(flate, problemer, inntak({ fil: taFil, tekst: taTekst, eksempel: taEksempel }));
    if (fokus) (flate.querySelector<HTMLElement>("h1, h2") ?? flate).focus();
  };

  const visProblemer = (
    kilde: string,
    problemer: readonly Problem[],
    steder: Lest["steder"],
    ...etter: Barn[]
  ) => {
    meld(`Skjemaet kan ikke leses: ${problemer.length} feil. ${problemer[0]?.melding ?? ""}`);
    visInntak(true, problemliste(`Skjemaet kan ikke leses (${kilde})`, problemer, steder, ...etter));
  };

  const aapne = (lest: Lest, tillegg: Tillegg) => {
    lukkPanel();
    const { tariff: _, ...utenTariff } = lest.skjema;
    const funnet = tillegg.tariff === undefined ? tariffFor(lest.skjema) : undefined;
    const skjema = {
      ...(tillegg.tariff === undefined ? lest.skjema : utenTariff),
      ...(tillegg.tariff && { tariff: tillegg.tariff }),
      ...(funnet && { tariff: funnet }),
      ...(tillegg.noekkel !== undefined && { noekkel: tillegg.noekkel, maaneder: undefined }),
    } as SkjemaInn;
    const renset = Object.fromEntries(Object.entries(skjema).filter(([, v]) => v !== undefined)) as SkjemaInn;
    try {
      visSak(aapneSak({ ...lest, skjema: renset }), lest);
    } catch (feil) {
      const valgene = innstillinger(renset, (nytt) => aapne(lest, nytt), true);
      visProblemer(lest.kilde, problemerAv(feil), lest.steder, valgene);
    }
  };

  const proev = (lest: Lest, { skjema }: Sak, { sti, foreslaatt }: Skjemaforslag) => {
    const kopi = structuredClone(skjema) as unknown;
    let her = kopi as Record<string | number, unknown>;
    for (const ledd of sti.slice(0, -1)) her = her[ledd] as Record<string | number, unknown>;
    her[sti.at(-1) ?? ""] = foreslaatt;
    const kilde = lest.kilde.endsWith(", rettet etter forslag")
      ? lest.kilde
      : `${lest.kilde}, rettet etter forslag`;
    aapne({ ...lest, kilde, skjema: kopi as SkjemaInn }, {});
  };

  const les = (innhold: Uint8Array | string, kilde: string) => {
    try {
      aapne(lesInnhold(innhold, kilde), {});
    } catch (feil) {
      visProblemer(kilde, problemerAv(feil), {});
    }
  };

  const taFil = (fil: File) => {
    if (fil.size > STOERSTE_FIL) {
      const melding = `Filen er på ${Math.ceil(fil.size / 1e6)} MB; et skjema er mindre enn ${STOERSTE_FIL / 1e6} MB. Velg skjemaet for en termin.`;
      visProblemer(fil.name, [{ kode: "UTENFOR_OMRAADE", sti: [], melding }], {});
      return;
    }
    fil.arrayBuffer().then(
      (bytes) => les(new Uint8Array(bytes), fil.name),
      () =>
        visProblemer(
          fil.name,
          [
            {
              kode: "ULESELIG_INNGANG",
              sti: [],
              melding: "Filen kunne ikke leses; er den åpen i et annet program, eller en mappe?",
            },
          ],
          {},
        ),
    );
  };
  const taTekst = (tekst: string) => les(tekst, "limt inn");
  const taEksempel = () =>
    aapne({ kilde: OS.kilde, skjema: OS.skjema as SkjemaInn, steder: {}, merknader: [] }, {});

  registrerOppslag("oppgjoer", (sti) => sak && celleinnhold(sak, sti));
  registrerOppslag("hypotetisk", (sti) => {
    if (svar === undefined) return undefined;
    const forklart = forklartVed(svar.oppdrag, sti);
    return { tittel: forskjellsnavn(sti) ?? sti.join(", "), forklart, ellers: "Tallet er ikke forklart." };
  });
  addEventListener("beforeprint", () => {
    for (const tabell of flate.querySelectorAll<HTMLDetailsElement>(".figurtabell")) tabell.open = true;
    const bunn = document.getElementById("rapportbunn");
    if (bunn !== null && sak !== undefined) fyll(bunn, rapportbunn(sak));
  });
  visInntak(false);
  return { fil: taFil, tekst: taTekst };
}

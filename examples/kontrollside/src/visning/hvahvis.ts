import {
  type Endring,
  type Forskjell,
  type HvaHvis,
  hvaHvis,
  type Oppdrag,
  type Problem,
} from "sio-beregning/skjema/browser";
import { fyll, lag } from "../lag.js";
import { meld } from "../meld.js";
import { problemerAv } from "../sak.js";
import { lesNorskEllerSom, vis, visMedTegn } from "../tall.js";
import { problemliste } from "./problemliste.js";
import { rulleflate } from "./rulleflate.js";
import { medPiltaster } from "./rutenett.js";
import { type Kilde, tallknapp } from "./tallknapp.js";

/** A number of the input that may be changed. */
export type Valg = { readonly navn: string; readonly sti: readonly (string | number)[] };

/** What a view asks its readers: what may be changed, which of the differences are shown first, and where explanations are found. */
export type Sporsmaal = {
  readonly id: string;
  readonly oppdrag: Oppdrag;
  readonly grupper: readonly { readonly navn: string; readonly valg: readonly Valg[] }[];
  readonly kilde: Kilde;
  /** Names a difference that readers look for, or gives none for the others. */
  readonly navn: (sti: readonly (string | number)[]) => string | undefined;
  /** Told when there is an answer, or none any more. */
  readonly svart: (svar: HvaHvis | undefined) => void;
  readonly lastNed: (svar: HvaHvis) => void;
};

const MAATER = { til: "settes til", ganger: "ganges med", pluss: "får lagt til" } as const;
type Maate = keyof typeof MAATER;

const DESIMALER = 6;

const somTekst = (verdi: unknown): string =>
  typeof verdi === "string" || typeof verdi === "number" ? vis(String(verdi), DESIMALER) : "–";

function forskjellstabell({ forskjeller }: HvaHvis, { navn, kilde }: Sporsmaal): HTMLElement {
  const celle = (forskjell: Forskjell, hva: string) => {
    const { sti, endret } = forskjell;
    return endret === null
      ? "–"
      : tallknapp(
          vis(endret, 2),
          { kilde, sti: sti.map(String) },
          { hva: `${hva}, hypotetisk`, klasse: "regnet" },
        );
  };
  const rader = forskjeller.flatMap((forskjell) => {
    const hva = navn(forskjell.sti);
    return hva === undefined
      ? []
      : [
          lag(
            "tr",
            {},
            lag("th", { scope: "row" }, hva),
            lag("td", { class: "hoeyre" }, forskjell.grunnlag === null ? "–" : vis(forskjell.grunnlag, 2)),
            lag("td", { class: "hoeyre" }, celle(forskjell, hva)),
            lag(
              "td",
              { class: "hoeyre" },
              forskjell.differanse === null ? "–" : visMedTegn(forskjell.differanse, 2),
            ),
          ),
        ];
  });
  const tabell = lag(
    "table",
    {},
    lag("caption", {}, "Forskjeller, hypotetisk"),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        lag("th", { scope: "col" }, "Tall"),
        ["Slik det er", "Hypotetisk", "Differanse"].map((h) =>
          lag("th", { scope: "col", class: "hoeyre" }, h),
        ),
      ),
    ),
    lag("tbody", {}, rader),
  );
  medPiltaster(tabell);
  return rulleflate("Forskjeller, hypotetisk", tabell);
}

/** Lets the reader change numbers of the input, and shows what that would have changed, marked as hypothetical. */
export function hvaHvisSkjema(sporsmaal: Sporsmaal): HTMLElement {
  const { id, oppdrag, grupper } = sporsmaal;
  let endringer: readonly (Endring & { readonly tekst: string })[] = [];
  const alle = grupper.flatMap(({ valg }) => valg);
  const valget = lag(
    "select",
    { id: `${id}-hva` },
    grupper.map((gruppe) =>
      lag(
        "optgroup",
        { label: gruppe.navn },
        gruppe.valg.map((v) => lag("option", { value: alle.indexOf(v) }, v.navn)),
      ),
    ),
  );
  const maaten = lag(
    "select",
    { id: `${id}-maate` },
    Object.entries(MAATER).map(([maate, navn]) => lag("option", { value: maate }, navn)),
  );
  const tallet = lag("input", {
    id: `${id}-tall`,
    inputmode: "decimal",
    autocomplete: "off",
    required: true,
    size: 12,
  });
  const svaret = lag("div", { class: "svar" });

  const visProblemer = (problemer: readonly Problem[]) => {
    const liste = problemliste("Endringen kan ikke gjøres", problemer);
    svaret.append(liste);
    meld(`Endringen kan ikke gjøres: ${problemer[0]?.melding ?? ""}`);
  };

  const regn = (nye: typeof endringer): boolean => {
    try {
      const svar =
        nye.length === 0
          ? undefined
          : hvaHvis({ ...oppdrag, endre: nye.map(({ tekst: _, ...endring }) => endring) });
      endringer = nye;
      sporsmaal.svart(svar);
      visSvar(svar);
      return true;
    } catch (feil) {
      for (const gammel of svaret.querySelectorAll(".problemer")) gammel.remove();
      visProblemer(problemerAv(feil));
      return false;
    }
  };

  const visSvar = (svar: HvaHvis | undefined) => {
    if (svar === undefined) {
      fyll(svaret);
      meld("Ingen endringer; tallene er slik de er i skjemaet.");
      return;
    }
    const hovedtall = svar.forskjeller.find((f) => sporsmaal.navn(f.sti) !== undefined);
    fyll(
      svaret,
      lag(
        "p",
        { class: "hypotetisk" },
        "Hypotetisk: slik ville det vært med endringene under. Skjemaet og dommen er uendret.",
      ),
      lag(
        "ul",
        { class: "endringer" },
        svar.endringer.map(({ fra, til }, nr) =>
          lag(
            "li",
            {},
            `${endringer[nr]?.tekst ?? ""}: ${somTekst(fra)} → `,
            lag("b", {}, somTekst(til)),
            " ",
            lag(
              "button",
              {
                type: "button",
                class: "lenke",
                "aria-label": `Ta bort endringen av ${endringer[nr]?.tekst ?? ""}`,
                click: () => {
                  regn(endringer.filter((_, i) => i !== nr));
                  valget.focus();
                },
              },
              "ta bort",
            ),
          ),
        ),
      ),
      svar.forskjeller.length === 0
        ? lag("p", {}, "Ingen tall blir annerledes.")
        : forskjellstabell(svar, sporsmaal),
      lag(
        "p",
        {},
        lag(
          "button",
          { type: "button", click: () => sporsmaal.lastNed(svar) },
          "Last ned det hypotetiske (JSON)",
        ),
      ),
    );
    meld(
      hovedtall === undefined
        ? "Hypotetisk: ingen av hovedtallene endres."
        : `Hypotetisk: ${sporsmaal.navn(hovedtall.sti)} blir ${somTekst(hovedtall.endret)}, ${hovedtall.differanse === null ? "" : visMedTegn(hovedtall.differanse, 0)}.`,
    );
  };

  const skjemaet = lag(
    "form",
    {
      class: "endre",
      novalidate: true,
      submit: (hendelse: Event) => {
        hendelse.preventDefault();
        const valgt = alle[Number(valget.value)];
        if (valgt === undefined) return;
        const ny = {
          sti: valgt.sti,
          [maaten.value as Maate]: lesNorskEllerSom(tallet.value),
          tekst: valgt.navn,
        };
        if (regn([...endringer, ny])) tallet.value = "";
        else tallet.focus();
      },
    },
    lag("div", { class: "felt" }, lag("label", { for: `${id}-hva` }, "Tall i inndata"), valget),
    lag("div", { class: "felt" }, lag("label", { for: `${id}-maate` }, "Endring"), maaten),
    lag("div", { class: "felt" }, lag("label", { for: `${id}-tall` }, "Verdi"), tallet),
    lag("button", { type: "submit" }, "Regn hypotetisk"),
  );
  return lag(
    "section",
    { class: "hvahvis skjerm", "aria-labelledby": `${id}-tittel` },
    lag("h2", { id: `${id}-tittel` }, "Hva hvis"),
    lag(
      "p",
      { class: "dempet" },
      "Endre et tall i inndata og se forskjellen. Svaret er alltid merket hypotetisk.",
    ),
    skjemaet,
    svaret,
  );
}

import type { Forklaring } from "sio-beregning/skjema/browser";
import { type Barn, finn, fyll, lag } from "../lag.js";
import { type Opphav, reglerOgKilder, stegvisning, visVerdi } from "./stegvisning.js";
import { type Celle, cellen, type Kilde } from "./tallknapp.js";

/** What the panel shows of a number. */
export type Panelinnhold = {
  readonly tittel: string;
  readonly undertittel?: string | undefined;
  /** What the form and the verdict say. */
  readonly foran?: Barn;
  /** The explanation, which of its steps the number is, and the number as the result has it. */
  readonly forklart?:
    | { readonly forklaring: Forklaring; readonly steg: number; readonly verdi?: string }
    | undefined;
  /** Why there is no explanation. */
  readonly ellers?: string;
  /** Where the input is from. */
  readonly opphav?: Opphav;
};

type Oppslag = (sti: readonly string[]) => Panelinnhold | undefined;

const oppslag = new Map<Kilde, Oppslag>();
let aapnetFra: HTMLElement | undefined;

const SMALT = "(max-width: 60rem)";

const panelet = () => finn("panel") as HTMLDialogElement;

/** Says who knows the numbers from a source. */
export function registrerOppslag(kilde: Kilde, finnInnhold: Oppslag): void {
  oppslag.set(kilde, finnInnhold);
}

/** Closes the panel and gives the focus back to the number. */
export function lukkPanel(): void {
  const panel = panelet();
  if (!panel.open) return;
  panel.close();
  document.body.classList.remove("med-panel");
  aapnetFra?.classList.remove("valgt");
  if (aapnetFra?.isConnected) aapnetFra.focus();
  aapnetFra = undefined;
}

function innholdet({ tittel, undertittel, foran, forklart, ellers, opphav }: Panelinnhold): Barn {
  const steg = forklart?.forklaring.steg[forklart.steg];
  return [
    lag(
      "div",
      { class: "panelhode" },
      lag("h2", { id: "panel-tittel", tabindex: -1 }, tittel),
      lag(
        "button",
        { type: "button", class: "lukk", click: lukkPanel },
        "Lukk",
        lag("span", { class: "dempet" }, " Esc"),
      ),
      undertittel !== undefined && lag("p", { class: "dempet" }, undertittel),
    ),
    forklart?.forklaring.hypotetisk &&
      lag("p", { class: "hypotetisk" }, "Hypotetisk: inndata er endret, slik var det ikke."),
    foran,
    steg !== undefined &&
      forklart !== undefined && [
        lag("h3", {}, "Slik er det regnet"),
        lag(
          "p",
          { class: "resultat" },
          `${steg.navn} = `,
          lag(
            "output",
            { id: "forklart-verdi", "data-verdi": forklart.verdi ?? steg.verdi },
            visVerdi({ ...steg, verdi: forklart.verdi ?? steg.verdi }),
          ),
        ),
        stegvisning(forklart.forklaring, forklart.steg, opphav),
        reglerOgKilder(forklart.forklaring, forklart.steg),
      ],
    steg === undefined && ellers !== undefined && lag("p", {}, ellers),
  ];
}

/** Opens the panel at a number: beside the page where there is room, over it where there is not. */
export function aapnePanel(celle: Celle, fra: HTMLElement): void {
  const innhold = oppslag.get(celle.kilde)?.(celle.sti);
  if (innhold === undefined) return;
  const panel = panelet();
  aapnetFra?.classList.remove("valgt");
  aapnetFra = fra;
  fra.classList.add("valgt");
  fyll(panel, innholdet(innhold));
  panel.scrollTop = 0;
  if (!panel.open) {
    if (matchMedia(SMALT).matches) panel.showModal();
    else panel.show();
    document.body.classList.add("med-panel");
  }
  finn("panel-tittel").focus();
}

/** Listens for numbers that are chosen, and for Esc. */
export function startPanel(): void {
  document.addEventListener("click", ({ target }) => {
    const knapp = (target as Element).closest<HTMLElement>("button.tall");
    const celle = knapp === null ? undefined : cellen(knapp);
    if (knapp !== null && celle !== undefined) aapnePanel(celle, knapp);
  });
  document.addEventListener("keydown", (hendelse) => {
    if (hendelse.key !== "Escape" || !panelet().open) return;
    hendelse.preventDefault();
    lukkPanel();
  });
  panelet().addEventListener("cancel", (hendelse) => {
    hendelse.preventDefault();
    lukkPanel();
  });
}

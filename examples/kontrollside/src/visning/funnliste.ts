import type { Skjemaforslag, Skjemafunn } from "sio-beregning/skjema/browser";
import { type Barn, lag } from "../lag.js";
import type { Sak } from "../sak.js";
import { vis } from "../tall.js";
import { domsmerke } from "./domsmerke.js";
import { FELTNAVN } from "./feltnavn.js";
import { stedFor } from "./problemliste.js";

/** What may be done with a proposal: tried, on a copy of the form. */
export type Proev = (forslag: Skjemaforslag) => void;

const feltnavn = (felt: string): string => (FELTNAVN as { readonly [felt: string]: string })[felt] ?? felt;

/** Finds the number that a finding is about, as it stands on the page. */
function knappFor({ skjema }: Sak, [liste, nr, felt]: Skjemafunn["sti"]): string | undefined {
  if (liste === "linjer" && typeof nr === "number")
    return JSON.stringify(["linjer", skjema.linjer[nr]?.kode, felt ?? "netto"]);
  if (liste === "oppstilling" && typeof nr === "number")
    return JSON.stringify(["oppstilling", skjema.oppstilling?.[nr]?.termin, felt ?? "sum"]);
  if (liste === "grupper" && typeof nr === "number")
    return JSON.stringify(["grupper", skjema.grupper?.[nr]?.gruppe, "netto"]);
  return liste === "netto" ? JSON.stringify(["netto"]) : undefined;
}

function gaaTil(sti: string): void {
  const knapp = [...document.querySelectorAll<HTMLElement>("table button.tall")].find(
    ({ dataset }) => dataset["kilde"] === "oppgjoer" && dataset["sti"] === sti,
  );
  if (knapp === undefined) return;
  knapp.focus({ preventScroll: true });
  knapp.scrollIntoView({ block: "center", inline: "nearest" });
}

const funnet = (sak: Sak, funn: Skjemafunn): HTMLElement => {
  const sti = knappFor(sak, funn.sti);
  const sted = stedFor(funn.sti, sak.steder);
  return lag(
    "li",
    {},
    domsmerke(funn.dom),
    " ",
    lag("b", { class: "regelmerke" }, funn.regel),
    " ",
    funn.melding,
    sted !== undefined && lag("span", { class: "dempet" }, ` (${sted})`),
    sti !== undefined && [
      " ",
      lag("button", { type: "button", class: "lenke", click: () => gaaTil(sti) }, "Vis i skjemaet"),
    ],
  );
};

const forslaget = (forslag: Skjemaforslag, proev: Proev): Barn => [
  lag("b", {}, `${forslag.kode ?? forslag.termin ?? "skjemaet"}, ${feltnavn(forslag.felt)}: `),
  lag("del", {}, vis(forslag.vist)),
  " → ",
  lag("ins", {}, vis(forslag.foreslaatt)),
  forslag.endring === "ombytting" ? " (to nabosifre byttet) " : " (ett siffer) ",
  lag("button", { type: "button", click: () => proev(forslag) }, "Prøv forslaget"),
];

/** Rules that no digit of a printed number can mend: an asterisk, a price that is missing. */
const UTEN_SIFFER: ReadonlySet<string> = new Set(["T-1", "N-3"]);

/** Lists what is wrong, what is unusual, and the single change that would make everything agree. */
export function funnliste(sak: Sak, proev: Proev): HTMLElement | undefined {
  const { funn, forslag, muligeForslag = [], dom } = sak.kontroll;
  const merknader = [...sak.merknader, ...sak.kontroll.merknader];
  if (funn.length === 0 && merknader.length === 0) return undefined;
  const sortert = [...funn].sort((a, b) => Number(a.dom === "uvanlig") - Number(b.dom === "uvanlig"));
  return lag(
    "section",
    { class: "funn", "aria-labelledby": "funntittel" },
    lag("h2", { id: "funntittel" }, "Funn"),
    lag(
      "ol",
      {},
      sortert.map((f) => funnet(sak, f)),
    ),
    dom === "avvik" &&
      lag(
        "div",
        { class: "forslag" },
        forslag !== undefined
          ? [
              lag("p", {}, "Ett endret tall ville fått alt til å stemme: ", forslaget(forslag, proev)),
              lag("p", { class: "dempet" }, "Et forslag er ikke et bevis: se etter i kilden."),
            ]
          : muligeForslag.length > 0
            ? [
                lag("p", {}, "Ett av disse ville fått alt til å stemme:"),
                lag(
                  "ul",
                  {},
                  muligeForslag.map((f) => lag("li", {}, forslaget(f, proev))),
                ),
              ]
            : lag(
                "p",
                { class: "dempet" },
                funn.some((f) => f.dom === "avvik" && UTEN_SIFFER.has(f.regel))
                  ? "En stjerne er feil, eller en pris mangler; det retter ikke noe enkelt siffer."
                  : "Ikke noe enkelt siffer eller bytte av to nabosifre i de trykte tallene får alt til å stemme.",
              ),
      ),
    merknader.length > 0 &&
      lag(
        "ul",
        { class: "merknader" },
        merknader.map(({ kode, melding, sti }) =>
          lag(
            "li",
            {},
            lag("span", { class: "dempet" }, `Merknad, ${stedFor(sti, sak.steder) ?? kode}: `),
            melding,
          ),
        ),
      ),
  );
}

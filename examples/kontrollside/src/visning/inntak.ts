import { lag } from "../lag.js";
import { filvelger } from "./filvelger.js";

/** What the intake hands on. */
export type Mottak = {
  readonly fil: (fil: File) => void;
  readonly tekst: (tekst: string) => void;
  readonly eksempel: () => void;
};

/** Makes the place where a form comes in: dropped, chosen, pasted, or the example. */
export function inntak({ fil, tekst, eksempel }: Mottak): HTMLElement {
  const celler = lag("textarea", { id: "celler", rows: 5, spellcheck: "false", autocomplete: "off" });
  return lag(
    "section",
    { class: "inntak skjerm", "aria-labelledby": "inntaktittel" },
    lag("h1", { id: "inntaktittel", tabindex: -1 }, "Er oppgjøret riktig?"),
    lag(
      "p",
      { class: "ingress" },
      "Slipp rapporteringsskjemaet her, så ser du linje for linje hva som stemmer, hva som ikke gjør det, og hvorfor.",
    ),
    lag(
      "div",
      { class: "slipp" },
      filvelger("filvalg", "Velg fil", ".xlsx,.xlsm,.csv,.tsv,.txt,.json", fil),
      lag(
        "span",
        { class: "dempet" },
        "XLSX, CSV, TSV eller JSON. Du kan også slippe filen hvor som helst på siden.",
      ),
    ),
    lag(
      "form",
      {
        class: "lim",
        submit: (hendelse: Event) => {
          hendelse.preventDefault();
          tekst(celler.value);
        },
      },
      lag("label", { for: "celler" }, "eller lim inn celler kopiert fra et regneark"),
      celler,
      lag("button", { type: "submit" }, "Les cellene"),
    ),
    lag(
      "p",
      {},
      "eller ",
      lag(
        "button",
        { type: "button", id: "eksempel", click: eksempel },
        "Ta eksempelet: Os, 1. kvartal 2019",
      ),
    ),
  );
}

/** Takes files and cells that are dropped or pasted anywhere on the page. */
export function lyttEtterInnhold({ fil, tekst }: Pick<Mottak, "fil" | "tekst">): void {
  const { body } = document;
  document.addEventListener("dragover", (hendelse) => {
    hendelse.preventDefault();
    body.classList.add("slippes");
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) body.classList.remove("slippes");
  });
  document.addEventListener("drop", (hendelse) => {
    hendelse.preventDefault();
    body.classList.remove("slippes");
    const sluppet = hendelse.dataTransfer?.files[0];
    const celler = hendelse.dataTransfer?.getData("text/plain") ?? "";
    if (sluppet !== undefined) fil(sluppet);
    else if (celler !== "") tekst(celler);
  });
  document.addEventListener("paste", (hendelse) => {
    if ((hendelse.target as Element).closest("input, textarea, select") !== null) return;
    const limt = hendelse.clipboardData?.files[0];
    const celler = hendelse.clipboardData?.getData("text/plain") ?? "";
    if (celler !== "") tekst(celler);
    else if (limt !== undefined) fil(limt);
  });
}

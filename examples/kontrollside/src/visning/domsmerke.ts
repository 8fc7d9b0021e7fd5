import { lag } from "../lag.js";

/** A verdict as it is shown: never by colour alone. */
export type Domsord = "eksakt" | "avrunding" | "avvik" | "uvanlig" | "regnet";

const TEGN: { readonly [ord in Domsord]: string } = {
  eksakt: "=",
  avrunding: "≈",
  avvik: "≠",
  uvanlig: "?",
  regnet: "·",
};

/** Makes the mark of a verdict: a sign and its word. */
export const domsmerke = (dom: Domsord, tekst: string = dom): HTMLElement =>
  lag(
    "span",
    { class: `dom dom-${dom}` },
    lag("span", { class: "tegn", "aria-hidden": "true" }, TEGN[dom]),
    tekst,
  );

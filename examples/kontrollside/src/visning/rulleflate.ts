import { lag } from "../lag.js";

/** Puts a table where it can be scrolled sideways, with the keyboard too. */
export const rulleflate = (navn: string, tabell: HTMLTableElement): HTMLElement =>
  lag("div", { class: "rulleflate", role: "region", "aria-label": navn, tabindex: 0 }, tabell);

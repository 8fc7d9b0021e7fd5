import { lag, tegn } from "../lag.js";

/** Shows how something is drawn in a chart, with what it is. */
export const tegnproeve = (klasse: string, navn: string): HTMLElement =>
  lag(
    "span",
    { class: "tegn-og-navn" },
    tegn(
      "svg",
      { width: 22, height: 12, viewBox: "0 0 22 12", "aria-hidden": "true" },
      tegn("rect", { class: klasse, x: 0.5, y: 0.5, width: 21, height: 11 }),
    ),
    navn,
  );

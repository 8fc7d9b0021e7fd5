import { type Barn, lag } from "../lag.js";

/** A chart: what it shows in words, how it is drawn at a width, and the same as a table. */
export type Figurinnhold = {
  readonly id: string;
  readonly tittel: string;
  readonly forklaring: Barn;
  /** Signs and what they mean. */
  readonly tegnforklaring?: Barn;
  readonly tegn: (bredde: number) => SVGElement;
  readonly tabell: HTMLTableElement;
};

/** Width that charts are drawn at before the page has one. */
const BREDDE = 720;

/** Shows a chart, drawn anew when its place gets wider or narrower so that its text keeps its size, with its table below. */
export function figur({ id, tittel, forklaring, tegnforklaring, tegn, tabell }: Figurinnhold): HTMLElement {
  const flate = lag("div", { class: "figurflate" }, tegn(BREDDE));
  let sist = BREDDE;
  new ResizeObserver(([maal]) => {
    const bredde = Math.floor(maal?.contentRect.width ?? 0);
    if (bredde === 0 || bredde === sist) return;
    sist = bredde;
    flate.replaceChildren(tegn(bredde));
  }).observe(flate);
  return lag(
    "figure",
    { class: "figur", id },
    lag("figcaption", {}, lag("h3", {}, tittel), lag("p", {}, forklaring), tegnforklaring),
    flate,
    lag(
      "details",
      { class: "figurtabell" },
      lag("summary", {}, `Tallene i «${tittel}» som tabell`),
      lag(
        "div",
        { class: "rulleflate", role: "region", "aria-label": `Tabell: ${tittel}`, tabindex: 0 },
        tabell,
      ),
    ),
  );
}

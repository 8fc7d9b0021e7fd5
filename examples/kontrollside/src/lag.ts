/** What an element may be given: attributes, and functions under the names of events. */
export type Egenskaper = {
  readonly [navn: string]: string | number | boolean | undefined | ((hendelse: never) => void);
};

/** What may stand in an element. Text becomes text nodes, never markup, so what a file says can't become a part of the page. */
export type Barn = Node | string | null | undefined | false | readonly Barn[];

const SVG = "http://www.w3.org/2000/svg";

function settInn(til: Element, barn: readonly Barn[]): void {
  for (const ett of barn) {
    if (ett === null || ett === undefined || ett === false) continue;
    if (typeof ett === "string" || ett instanceof Node) til.append(ett);
    else settInn(til, ett);
  }
}

function utstyr<E extends Element>(element: E, egenskaper: Egenskaper, barn: readonly Barn[]): E {
  for (const [navn, verdi] of Object.entries(egenskaper)) {
    if (verdi === undefined || verdi === false) continue;
    if (typeof verdi === "function") element.addEventListener(navn, verdi as EventListener);
    else element.setAttribute(navn, verdi === true ? "" : String(verdi));
  }
  settInn(element, barn);
  return element;
}

/** Makes an HTML element. */
export const lag = <K extends keyof HTMLElementTagNameMap>(
  navn: K,
  egenskaper: Egenskaper = {},
  ...barn: Barn[]
): HTMLElementTagNameMap[K] => utstyr(document.createElement(navn), egenskaper, barn);

/** Makes an SVG element. */
export const tegn = <K extends keyof SVGElementTagNameMap>(
  navn: K,
  egenskaper: Egenskaper = {},
  ...barn: Barn[]
): SVGElementTagNameMap[K] => utstyr(document.createElementNS(SVG, navn), egenskaper, barn);

/** Puts something else in an element. */
export function fyll(element: Element, ...barn: Barn[]): void {
  element.replaceChildren();
  settInn(element, barn);
}

/** Finds an element of the page's own by its id. */
export function finn(id: string): HTMLElement {
  const funnet = document.getElementById(id);
  if (funnet === null) throw new Error(`siden mangler #${id}`);
  return funnet;
}

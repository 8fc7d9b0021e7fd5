/** Numbers in a table that can be reached. */
const VALG = "button.tall";

/** How far each key moves: rows, columns. */
const PILER: { readonly [tast: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function flyttTil(tabell: HTMLElement, knapp: HTMLElement): void {
  for (const annen of tabell.querySelectorAll<HTMLElement>(VALG)) annen.tabIndex = -1;
  knapp.tabIndex = 0;
  knapp.focus();
}

/** The column of a cell, with those that span several counted. */
function kolonne(celle: HTMLTableCellElement): number {
  let nr = 0;
  for (let foer = celle.previousElementSibling; foer !== null; foer = foer.previousElementSibling)
    nr += (foer as HTMLTableCellElement).colSpan;
  return nr + celle.colSpan - 1;
}

const celleTil = (knapp: Element): HTMLTableCellElement | null => knapp.closest("td, th");

/** Finds the nearest number above or below, in the same column where there is one. */
function iAnnenRad(tabell: HTMLTableElement, fra: HTMLElement, vei: number): HTMLElement | undefined {
  const celle = celleTil(fra);
  const rad = celle?.parentElement as HTMLTableRowElement | null;
  if (celle === null || rad === null) return undefined;
  const maal = kolonne(celle);
  for (let nr = rad.rowIndex + vei; nr >= 0 && nr < tabell.rows.length; nr += vei) {
    const knapper = [...(tabell.rows[nr]?.querySelectorAll<HTMLElement>(VALG) ?? [])];
    const treff = knapper.find((knapp) => {
      const her = celleTil(knapp);
      return her !== null && kolonne(her) === maal;
    });
    if (treff !== undefined && treff.offsetParent !== null) return treff;
  }
  return undefined;
}

/** Makes a table of many numbers one stop of the tab key, with the arrow keys between its numbers. */
export function medPiltaster(tabell: HTMLTableElement): void {
  const knapper = [...tabell.querySelectorAll<HTMLElement>(VALG)];
  for (const [nr, knapp] of knapper.entries()) knapp.tabIndex = nr === 0 ? 0 : -1;
  tabell.addEventListener("focusin", (hendelse) => {
    const knapp = (hendelse.target as HTMLElement).closest<HTMLElement>(VALG);
    if (knapp === null) return;
    for (const annen of knapper) annen.tabIndex = annen === knapp ? 0 : -1;
  });
  tabell.addEventListener("keydown", (hendelse) => {
    const knapp = (hendelse.target as HTMLElement).closest<HTMLElement>(VALG);
    const vei = PILER[hendelse.key];
    if (knapp === null || hendelse.ctrlKey || hendelse.altKey || hendelse.metaKey) return;
    const synlige = knapper.filter((annen) => annen.offsetParent !== null);
    const nr = synlige.indexOf(knapp);
    const til =
      hendelse.key === "Home"
        ? synlige[0]
        : hendelse.key === "End"
          ? synlige.at(-1)
          : vei === undefined
            ? undefined
            : vei[0] === 0
              ? synlige[nr + vei[1]]
              : iAnnenRad(tabell, knapp, vei[0]);
    if (til === undefined) return;
    hendelse.preventDefault();
    flyttTil(tabell, til);
  });
}

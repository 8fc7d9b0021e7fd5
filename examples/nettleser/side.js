/** The page: sends the input to the worker, shows what comes back. The same file of the library is loaded here, for how numbers are written. */
import "./oppsett.js";
import { skrivNorskTall } from "./sio.browser.js";

const finn = (id) => document.getElementById(id);
const [skjema, inn, svar, feilliste, tabell] = ["skjema", "inn", "svar", "feil", "linjer"].map(finn);

const arbeider = new Worker(new URL("./arbeider.js", import.meta.url), { type: "module" });
arbeider.addEventListener("error", () => vis("Beregningen feilet.", { feil: [] }));

/** The number of the last question; an answer to an earlier one is too late. */
let sist = 0;

function element(navn, tekst, attributter = {}) {
  const nytt = document.createElement(navn);
  nytt.textContent = tekst;
  for (const [attributt, verdi] of Object.entries(attributter)) nytt.setAttribute(attributt, verdi);
  return nytt;
}

function tilRad({ kode, aKontoVolum, gjennomfoert, endring, pris, nettoAvrundet }) {
  const rad = element("tr", "");
  const tall = [aKontoVolum, gjennomfoert, endring, pris, nettoAvrundet].map((ett) =>
    element("td", skrivNorskTall(ett)),
  );
  rad.append(element("th", kode, { scope: "row" }), ...tall);
  return rad;
}

/** Shows an answer: the lines, or the list of what is wrong. */
function vis(tekst, { linjer = [], feil = [] }) {
  svar.textContent = tekst;
  feilliste.replaceChildren(
    ...feil.map(({ sti, melding }) => element("li", `${sti.join(" › ")} ${melding}`.trim())),
  );
  feilliste.hidden = feil.length === 0;
  tabell.tBodies[0].replaceChildren(...linjer.map(tilRad));
  tabell.hidden = linjer.length === 0;
}

arbeider.addEventListener("message", ({ data: { nr, oppgjoer, feil } }) => {
  if (nr !== sist) return;
  if (feil !== undefined)
    vis(`${feil.length === 1 ? "Én feil" : `${feil.length} feil`} i inndata; ingenting er beregnet.`, {
      feil,
    });
  else vis(`Netto: ${skrivNorskTall(oppgjoer.nettoAvrundet)} kr`, { linjer: oppgjoer.linjer });
});

skjema.addEventListener("submit", (hendelse) => {
  hendelse.preventDefault();
  sist += 1;
  try {
    arbeider.postMessage({ nr: sist, inn: JSON.parse(inn.value) });
  } catch {
    vis("Inndata er ikke gyldig JSON.", {});
  }
});

inn.value = await (await fetch(new URL("./os-2019-q1.json", import.meta.url))).text();
skjema.requestSubmit();

import { startForloep } from "./forloep.js";
import { finn } from "./lag.js";
import { startOppgjoer } from "./oppgjoer.js";
import { lyttEtterInnhold } from "./visning/inntak.js";
import { lukkPanel, startPanel } from "./visning/panel.js";

const VISNINGER = ["oppgjoer", "forloep"] as const;
type Visning = (typeof VISNINGER)[number];

const TITTEL: { readonly [visning in Visning]: string } = {
  oppgjoer: "Kontroll av korreksjonsoppgjør",
  forloep: "En kommunes forløp",
};

let valgt: Visning = "oppgjoer";

function vis(visning: Visning): void {
  valgt = visning;
  lukkPanel();
  document.title = TITTEL[visning];
  for (const navn of VISNINGER) finn(`visning-${navn}`).hidden = navn !== visning;
  for (const lenke of document.querySelectorAll<HTMLElement>("nav a")) {
    if (lenke.dataset["visning"] === visning) lenke.setAttribute("aria-current", "page");
    else lenke.removeAttribute("aria-current");
  }
}

function etterAdressen(): void {
  const funnet = VISNINGER.find((navn) => location.hash === `#${navn}`);
  if (funnet !== undefined) vis(funnet);
}

const oppgjoer = startOppgjoer(finn("visning-oppgjoer"));
const forloep = startForloep(finn("visning-forloep"));
const mottaker = () => (valgt === "forloep" ? forloep : oppgjoer);
lyttEtterInnhold({ fil: (fil) => mottaker().fil(fil), tekst: (tekst) => mottaker().tekst(tekst) });
startPanel();
addEventListener("hashchange", etterAdressen);
vis("oppgjoer");
etterAdressen();

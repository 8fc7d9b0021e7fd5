import {
  type Linjekontroll,
  listTjenester,
  type Oppgjoerslinje,
  type SkjemalinjeInn,
  TJENESTEGRUPPER,
  type Tjeneste,
} from "sio-beregning/skjema/browser";
import { type Barn, lag } from "../lag.js";
import type { Sak } from "../sak.js";
import { desimaltekst, vis } from "../tall.js";
import { domsmerke } from "./domsmerke.js";
import { DESIMALER, FELTNAVN, feltdom, LINJEFELT, type Linjefelt } from "./feltnavn.js";
import { rulleflate } from "./rulleflate.js";
import { medPiltaster } from "./rutenett.js";
import { tallknapp } from "./tallknapp.js";

const KOLONNER: { readonly [felt in Linjefelt]: string } = {
  pris: "Pris, kr",
  aarsvolum: "A konto i året",
  aKontoVolum: "A konto i terminen",
  gjennomfoert: "Gjennomført",
  endring: "Endring",
  netto: "Netto endring, kr",
};

/** All that is known of a line: the catalogue's, the form's, the verdict's and the settlement's. */
type Rad = {
  readonly tjeneste: Tjeneste;
  readonly trykt: SkjemalinjeInn | undefined;
  readonly dom: Linjekontroll | undefined;
  readonly regnet: Oppgjoerslinje | undefined;
};

function tallcelle({ tjeneste, trykt, dom, regnet }: Rad, felt: Linjefelt): HTMLTableCellElement {
  const { kode } = tjeneste;
  const vist = desimaltekst(trykt?.[felt]);
  const verdi = vist ?? regnet?.[felt];
  if (verdi === undefined) return lag("td", { class: "hoeyre" });
  const feil = feltdom(dom, felt);
  const merke = feil === "avvik" || feil === "uvanlig" ? feil : undefined;
  const hva = [
    `${FELTNAVN[felt]} ${kode}`,
    ...(vist === undefined ? ["regnet, står ikke i skjemaet"] : []),
    ...(merke === undefined ? [] : [merke]),
  ].join(", ");
  const klasse = vist === undefined ? "regnet" : merke;
  return lag(
    "td",
    { class: `hoeyre ${merke ?? ""}` },
    tallknapp(
      vis(verdi, vist === undefined ? DESIMALER[felt] : undefined),
      { kilde: "oppgjoer", sti: ["linjer", kode, felt] },
      { hva, klasse },
    ),
  );
}

function linjedom({ dom }: Rad): Barn {
  if (dom === undefined || !dom.aktiv) return lag("span", { class: "dempet" }, "uten volum");
  return [domsmerke(dom.dom), dom.uvanlig && [" ", domsmerke("uvanlig")]];
}

const linje = (rad: Rad): HTMLTableRowElement => {
  const { kode, navn, stjerne, enhet } = rad.tjeneste;
  return lag(
    "tr",
    { class: rad.dom?.aktiv ? "linje" : "linje tom", id: `linje-${kode}` },
    lag(
      "th",
      { scope: "row" },
      lag(
        "span",
        { class: "kode" },
        kode,
        stjerne && lag("span", { title: "Får ikke fratrekk ved midlertidig opphør" }, "*"),
      ),
      lag("span", { class: "enhet" }, enhet === "time" ? "timer" : "døgn"),
      lag("span", { class: "tjenestenavn" }, navn),
    ),
    lag("td", { class: "domskolonne" }, linjedom(rad)),
    LINJEFELT.map((felt) => tallcelle(rad, felt)),
  );
};

/** A group's heading with its sum: as it stands on the form, or as it is calculated. */
function gruppehode({ skjema, oppgjort, kontroll }: Sak, gruppe: string): HTMLTableRowElement {
  const vist = desimaltekst(skjema.grupper?.find((g) => g.gruppe === gruppe)?.netto);
  const netto = vist ?? oppgjort?.ut.grupper.find((g) => g.gruppe === gruppe)?.netto;
  const avvik = kontroll.grupper.find((g) => g.gruppe === gruppe)?.dom === "avvik";
  return lag(
    "tr",
    { class: "gruppe" },
    lag("th", { scope: "rowgroup", colspan: 1 + LINJEFELT.length }, gruppe),
    lag(
      "td",
      { class: avvik ? "hoeyre avvik" : "hoeyre" },
      netto !== undefined &&
        tallknapp(
          vis(netto, vist === undefined ? 0 : undefined),
          { kilde: "oppgjoer", sti: ["grupper", gruppe, "netto"] },
          {
            hva: `netto for gruppen${vist === undefined ? ", regnet" : ""}`,
            klasse: vist === undefined ? "regnet" : undefined,
          },
        ),
    ),
  );
}

function sumrad({ skjema, oppgjort, kontroll }: Sak): HTMLTableRowElement {
  const vist = desimaltekst(skjema.netto);
  const netto = vist ?? oppgjort?.ut.nettoAvrundet;
  return lag(
    "tr",
    { class: "sumrad" },
    lag("th", { scope: "row" }, "Netto i alt"),
    lag("td", { class: "domskolonne" }, kontroll.sum !== undefined && domsmerke(kontroll.sum.dom)),
    lag("td", { colspan: LINJEFELT.length - 1 }),
    lag(
      "td",
      { class: kontroll.sum?.dom === "avvik" ? "hoeyre avvik" : "hoeyre" },
      netto !== undefined &&
        tallknapp(
          vis(netto),
          { kilde: "oppgjoer", sti: ["netto"] },
          { hva: "netto i alt", klasse: vist === undefined ? "regnet" : undefined },
        ),
    ),
  );
}

/** Shows the lines of a form, in its own order, with a verdict on each. */
export function skjematabell(sak: Sak): HTMLElement {
  const trykte = new Map<string, SkjemalinjeInn>(sak.skjema.linjer.map((l) => [l.kode, l]));
  const dommer = new Map<string, Linjekontroll>(sak.kontroll.linjer.map((l) => [l.kode, l]));
  const regnet = new Map<string, Oppgjoerslinje>(sak.oppgjort?.ut.linjer.map((l) => [l.kode, l]));
  const rader = listTjenester()
    .filter(({ kode }) => trykte.has(kode))
    .map((tjeneste): Rad => {
      const { kode } = tjeneste;
      return { tjeneste, trykt: trykte.get(kode), dom: dommer.get(kode), regnet: regnet.get(kode) };
    });
  const tabell = lag(
    "table",
    { class: "skjema", id: "skjematabell" },
    lag(
      "caption",
      {},
      "Linjene i skjemaet. Velg et tall for å se hvordan det er regnet. ",
      lag("span", { class: "dempet" }, "Piltastene flytter mellom tallene, Enter forklarer."),
    ),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        ["Tjeneste", "Dom"].map((navn) => lag("th", { scope: "col" }, navn)),
        LINJEFELT.map((felt) => lag("th", { scope: "col", class: "hoeyre" }, KOLONNER[felt])),
      ),
    ),
    TJENESTEGRUPPER.flatMap((gruppe) => {
      const her = rader.filter(({ tjeneste }) => tjeneste.gruppe === gruppe);
      const aktiv = her.some(({ dom }) => dom?.aktiv);
      return her.length === 0
        ? []
        : [lag("tbody", { class: aktiv ? undefined : "tom" }, gruppehode(sak, gruppe), her.map(linje))];
    }),
    lag("tfoot", {}, sumrad(sak)),
  );
  medPiltaster(tabell);
  const skjul = lag("input", {
    type: "checkbox",
    id: "skjul-tomme",
    change: () => tabell.classList.toggle("uten-tomme", skjul.checked),
  });
  skjul.checked = rader.some(({ dom }) => dom?.aktiv);
  tabell.classList.toggle("uten-tomme", skjul.checked);
  return lag(
    "div",
    {},
    lag("p", { class: "verktoey" }, lag("label", { class: "avkryss" }, skjul, "Skjul linjer uten volum")),
    rulleflate("Linjene i skjemaet", tabell),
  );
}

import { lag } from "../lag.js";
import type { Sak } from "../sak.js";
import { desimaltekst, vis, visMedTegn } from "../tall.js";
import { type Domsord, domsmerke } from "./domsmerke.js";
import { tallknapp } from "./tallknapp.js";

const flertall = (antall: number, en: string, flere: string) => `${antall} ${antall === 1 ? en : flere}`;

/** Says the verdict of a form in a short and a longer sentence. */
export function domsord({ kontroll }: Sak): { readonly kort: string; readonly langt: string } {
  const { dom, uvanlig, funn, merknader } = kontroll;
  if (merknader.some(({ kode }) => kode === "INGEN_LINJER"))
    return { kort: "Ingenting å kontrollere", langt: "Ingen av linjene har tall å holde mot reglene." };
  const avvik = funn.filter((f) => f.dom === "avvik").length;
  const sjelden = uvanlig ? " Noe er uvanlig, men mulig." : "";
  if (dom === "avvik")
    return {
      kort: "Skjemaet stemmer ikke",
      langt: `${flertall(avvik, "tall kan", "tall kan")} ikke være gitt av reglene.${sjelden}`,
    };
  if (dom === "avrunding")
    return {
      kort: "Skjemaet stemmer",
      langt: `Tallene er avrundet, og verdier bak dem gir alt som står.${sjelden}`,
    };
  return { kort: "Skjemaet stemmer", langt: `Tallene går opp slik de står.${sjelden}` };
}

const ANTALL: readonly (readonly [keyof Sak["kontroll"]["antall"], Domsord])[] = [
  ["eksakt", "eksakt"],
  ["avrunding", "avrunding"],
  ["avvik", "avvik"],
  ["uvanlig", "uvanlig"],
];

/** Shows whose form it is, the verdict, and the form's main number. */
export function domsvisning(sak: Sak): HTMLElement {
  const { skjema, kontroll, oppgjort } = sak;
  const { kort, langt } = domsord(sak);
  const hvem = [
    skjema.kommune ?? "Uten kommunenavn",
    [skjema.termin, skjema.aar].filter((d) => d !== undefined).join(" "),
  ];
  const netto = desimaltekst(skjema.netto) ?? oppgjort?.ut.nettoAvrundet;
  const noekkel = desimaltekst(skjema.noekkel) ?? `${skjema.maaneder ?? ""}/12`;
  return lag(
    "section",
    { class: `hoveddom hoveddom-${kontroll.dom}`, "aria-labelledby": "sakstittel" },
    lag("h1", { id: "sakstittel", tabindex: -1 }, hvem.filter((d) => d !== "").join(", ")),
    lag("p", { class: "dempet kilde" }, sak.kilde),
    lag("p", { class: "dommen", id: "dommen" }, domsmerke(kontroll.dom, kort)),
    lag("p", { class: "domstekst" }, langt),
    lag(
      "ul",
      { class: "antall" },
      ANTALL.filter(([felt]) => kontroll.antall[felt] > 0 || felt === "avvik").map(([felt, dom]) =>
        lag(
          "li",
          { class: kontroll.antall[felt] === 0 ? "ingen" : undefined },
          lag("b", {}, String(kontroll.antall[felt])),
          " ",
          domsmerke(dom),
        ),
      ),
      lag("li", { class: "dempet" }, `${kontroll.antall.tomme} uten volum`),
    ),
    lag(
      "dl",
      { class: "noekkeltall" },
      netto !== undefined && [
        lag("dt", {}, "Netto korreksjon"),
        lag(
          "dd",
          {},
          tallknapp(
            visMedTegn(netto),
            { kilde: "oppgjoer", sti: ["netto"] },
            { hva: "netto korreksjon i kroner" },
          ),
          " kr",
        ),
      ],
      lag("dt", {}, "Nøkkel for a konto"),
      lag(
        "dd",
        {},
        tallknapp(
          /\//.test(noekkel) ? noekkel : vis(noekkel),
          { kilde: "oppgjoer", sti: ["noekkel"] },
          { hva: "nøkkel for a konto" },
        ),
      ),
      kontroll.tariff !== undefined && [
        lag("dt", {}, "Pristabell"),
        lag(
          "dd",
          {},
          `${kontroll.tariff.aar}, sone ${kontroll.tariff.sone}, gruppe ${kontroll.tariff.reisetidsgruppe} (${kontroll.tariff.status})`,
        ),
      ],
    ),
  );
}

import { lag } from "../lag.js";
import type { Sak } from "../sak.js";
import { desimaltekst, vis } from "../tall.js";
import { domsmerke } from "./domsmerke.js";
import { FELTNAVN, RADFELT } from "./feltnavn.js";
import { rulleflate } from "./rulleflate.js";
import { tallknapp } from "./tallknapp.js";

/** Shows the head of the form: each term's a konto, its correction and their sum. */
export function oppstilling({ skjema, kontroll, oppgjort }: Sak): HTMLElement | undefined {
  const rader = skjema.oppstilling ?? [];
  if (rader.length === 0) return undefined;
  const tabell = lag(
    "table",
    { class: "oppstilling", id: "oppstilling" },
    lag("caption", {}, "A konto og korreksjon etter termin, kroner"),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        ["Termin", "Dom"].map((navn) => lag("th", { scope: "col" }, navn)),
        RADFELT.map((felt) => lag("th", { scope: "col", class: "hoeyre" }, FELTNAVN[felt])),
      ),
    ),
    lag(
      "tbody",
      {},
      rader.map((rad) => {
        const { termin } = rad;
        const dom = kontroll.oppstilling?.find((r) => r.termin === termin);
        const regnet = oppgjort?.ut.oppstilling?.find((r) => r.termin === termin);
        return lag(
          "tr",
          { class: termin === "SUM" ? "sumrad" : undefined },
          lag("th", { scope: "row" }, termin === "SUM" ? "Sum" : termin),
          lag("td", { class: "domskolonne" }, dom !== undefined && domsmerke(dom.dom)),
          RADFELT.map((felt) => {
            const vist = desimaltekst(rad[felt]);
            const verdi = vist ?? (felt === "korreksjon" ? undefined : regnet?.[felt]);
            const avvik = dom?.[felt]?.dom === "avvik";
            return lag(
              "td",
              { class: avvik ? "hoeyre avvik" : "hoeyre" },
              verdi !== undefined &&
                tallknapp(
                  vis(verdi),
                  { kilde: "oppgjoer", sti: ["oppstilling", termin, felt] },
                  {
                    hva: `${FELTNAVN[felt]} ${termin}${avvik ? ", avvik" : ""}`,
                    klasse: vist === undefined ? "regnet" : avvik ? "avvik" : undefined,
                  },
                ),
            );
          }),
        );
      }),
    ),
  );
  return rulleflate("A konto og korreksjon etter termin", tabell);
}

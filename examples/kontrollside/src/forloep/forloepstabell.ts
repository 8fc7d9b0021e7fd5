import type { Forloep, Forloepskommune, Stroemmer } from "sio-beregning/skjema/browser";
import { lag } from "../lag.js";
import { vis } from "../tall.js";
import { rulleflate } from "../visning/rulleflate.js";
import { medPiltaster } from "../visning/rutenett.js";
import { tallknapp } from "../visning/tallknapp.js";
import { STROEMMER, STROEMNAVN, type Stroemnavn } from "./stroemnavn.js";

const ORDNINGSNAVN: { readonly [ordning in Forloepskommune["ordninger"][number]["ordning"]]: string } = {
  modellA: "Modell A",
  modellB: "Modell B",
  inntektspaaslag: "bare inntektspåslag",
  nedtrapping: "nedtrapping",
  utenfor: "utenfor",
};

const ordninger = (kommuner: readonly Forloepskommune[]): string =>
  kommuner
    .map(({ navn, ordninger: alle }) => {
      const deler = alle.map(({ ordning, maaneder }) =>
        maaneder === 12 ? ORDNINGSNAVN[ordning] : `${ORDNINGSNAVN[ordning]} ${maaneder} md.`,
      );
      return `${navn}: ${deler.join(", ")}`;
    })
    .join("; ");

/** Shows the course: a row a year, a column a stream, every number a door to its explanation. */
export function forloepstabell({ kommune, aar, sum }: Forloep): HTMLElement {
  const tomme = STROEMMER.filter((stroem) => aar.every((a) => a[stroem] === "0"));
  const viste = STROEMMER.filter((stroem) => stroem !== "oeremerketTilskudd" || !tomme.includes(stroem));
  const celler = (rad: Stroemmer, sti: readonly string[], hva: string) =>
    viste.map((stroem: Stroemnavn) =>
      lag(
        "td",
        {
          class: `hoeyre ${["tilskudd", "utenForsoeket", "oekteOverfoeringer"].includes(stroem) ? "delsum" : ""}`,
        },
        tallknapp(
          vis(rad[stroem], 0),
          { kilde: "forloep", sti: [...sti, stroem] },
          { hva: `${STROEMNAVN[stroem]} ${hva}` },
        ),
      ),
    );
  const tabell = lag(
    "table",
    { id: "forloepstabell" },
    lag("caption", {}, `Forløpet for ${kommune}, hele kroner. Velg et tall for å se hvordan det er regnet.`),
    lag(
      "thead",
      {},
      lag(
        "tr",
        {},
        lag("th", { scope: "col" }, "År"),
        viste.map((s) => lag("th", { scope: "col", class: "hoeyre" }, STROEMNAVN[s])),
      ),
    ),
    lag(
      "tbody",
      {},
      aar.map((a) =>
        lag(
          "tr",
          {},
          lag(
            "th",
            { scope: "row" },
            String(a.aar),
            lag("span", { class: "tjenestenavn" }, ordninger(a.kommuner)),
          ),
          celler(a, ["aar", String(a.aar)], String(a.aar)),
        ),
      ),
    ),
    lag(
      "tfoot",
      {},
      lag("tr", { class: "sumrad" }, lag("th", { scope: "row" }, "Sum"), celler(sum, ["sum"], "i sum")),
    ),
  );
  medPiltaster(tabell);
  return rulleflate(`Forløpet for ${kommune}`, tabell);
}

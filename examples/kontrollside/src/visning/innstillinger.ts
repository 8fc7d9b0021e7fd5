import type { SkjemaInn, Tariffvalg } from "sio-beregning/skjema/browser";
import { lag } from "../lag.js";
import { lesNorskEllerSom } from "../tall.js";
import { tariffvalg } from "../velgTariff.js";

/** What a reader may say of a form that the form itself does not. */
export type Tillegg = { readonly tariff?: Tariffvalg | null; readonly noekkel?: string };

const navnPaa = (valg: Tariffvalg): string => `${valg.aar}/${valg.sone}/${valg.reisetidsgruppe}`;

/** Lets the reader say which price table the form is held against, and its key. */
export function innstillinger(
  skjema: Partial<SkjemaInn>,
  endre: (tillegg: Tillegg) => void,
  aapen: boolean,
): HTMLElement {
  const valgene = tariffvalg();
  const egen = skjema.tariff !== undefined && !("aar" in skjema.tariff && !("priser" in skjema.tariff));
  const naa = skjema.tariff === undefined || egen ? "" : navnPaa(skjema.tariff as Tariffvalg);
  const tabell = lag(
    "select",
    { id: "pristabell" },
    lag("option", { value: "" }, egen ? "tabellen i skjemaet" : "ingen; bare prisene i skjemaet"),
    valgene.map((valg) =>
      lag("option", { value: navnPaa(valg), selected: navnPaa(valg) === naa }, valg.navn),
    ),
  );
  const noekkel = lag("input", {
    id: "noekkel",
    inputmode: "decimal",
    autocomplete: "off",
    size: 8,
    value: skjema.noekkel === undefined ? "" : String(skjema.noekkel),
    placeholder: skjema.maaneder === undefined ? "" : `${skjema.maaneder}/12`,
  });
  return lag(
    "details",
    { class: "innstillinger skjerm", open: aapen },
    lag("summary", {}, "Pristabell og nøkkel"),
    lag(
      "form",
      {
        class: "endre",
        submit: (hendelse: Event) => {
          hendelse.preventDefault();
          const valgt = valgene.find((valg) => navnPaa(valg) === tabell.value);
          const tariff = valgt && {
            aar: valgt.aar,
            sone: valgt.sone,
            reisetidsgruppe: valgt.reisetidsgruppe,
          };
          endre({
            ...(tabell.value !== naa && { tariff: tariff ?? null }),
            ...(noekkel.value !== "" && { noekkel: lesNorskEllerSom(noekkel.value) }),
          });
        },
      },
      lag(
        "div",
        { class: "felt" },
        lag("label", { for: "pristabell" }, "Pristabell prisene holdes mot"),
        tabell,
      ),
      lag("div", { class: "felt" }, lag("label", { for: "noekkel" }, "Nøkkel for a konto"), noekkel),
      lag("button", { type: "submit" }, "Kontroller på nytt"),
    ),
  );
}

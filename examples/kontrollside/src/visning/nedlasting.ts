import { type KorreksjonsoppgjoerInn, lagKvittering, skrivSkjema } from "sio-beregning/skjema/browser";
import { lag } from "../lag.js";
import { filnavn, lastNed, lastNedJson } from "../lastNed.js";
import type { Sak } from "../sak.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers what can be taken along: the result with its input, the check, the receipt, the workbook, and a printed report. */
export function nedlasting(sak: Sak): HTMLElement {
  const { skjema, kontroll, oppgjort } = sak;
  const navn = filnavn("sio", skjema.kommune, skjema.aar, skjema.termin);
  const knapp = (tekst: string, hva: string, gjoer: () => void) =>
    lag(
      "li",
      {},
      lag("button", { type: "button", click: gjoer }, tekst),
      lag("span", { class: "dempet" }, ` ${hva}`),
    );
  return lag(
    "section",
    { class: "ta-med skjerm", "aria-labelledby": "tamedtittel" },
    lag("h2", { id: "tamedtittel" }, "Ta med"),
    lag(
      "ul",
      {},
      oppgjort !== undefined && [
        knapp("Resultat (JSON)", "oppgjøret med inndataene det er regnet av", () =>
          lastNedJson(`${navn}-resultat`, { ...oppgjort.oppdrag, ut: oppgjort.ut }),
        ),
        knapp("Kvittering (JSON)", "hva resultatet følger av; kan kontrolleres med sio verifiser", () =>
          lastNedJson(`${navn}-kvittering`, lagKvittering({ ...oppgjort.oppdrag, ut: oppgjort.ut })),
        ),
      ],
      oppgjort !== undefined &&
        knapp("Regneark (XLSX)", "oppgjøret som et skjema med levende formler", () =>
          lastNed(
            `${navn}.xlsx`,
            skrivSkjema(oppgjort.oppdrag.inn as KorreksjonsoppgjoerInn, { format: "xlsx" }),
            XLSX,
          ),
        ),
      knapp("Kontroll (JSON)", "skjemaet slik det er lest, og dommen", () =>
        lastNedJson(`${navn}-kontroll`, { beregning: "kontroll-oppgjoer", inn: skjema, ut: kontroll }),
      ),
      knapp("Rapport", "skriv ut, eller lagre som PDF", () => print()),
    ),
  );
}

/** What stands on the printed report only: what the numbers follow from, so that the paper can be held against the files. */
export function rapportbunn({ oppgjort }: Sak): HTMLElement | undefined {
  if (oppgjort === undefined) return undefined;
  const { pakke, inndata, resultat } = lagKvittering({ ...oppgjort.oppdrag, ut: oppgjort.ut });
  return lag(
    "section",
    { class: "bare-utskrift" },
    lag("h2", {}, "Kvittering"),
    lag("p", {}, `Regnet av ${pakke.navn} ${pakke.versjon}. Inndata ${inndata}, resultat ${resultat}.`),
  );
}

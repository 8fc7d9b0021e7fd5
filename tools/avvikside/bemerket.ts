import { regnOs } from "../../src/cli/eksempel/regnOs.js";
import { hentTariff, listTariffer } from "../../src/index.js";
import { vis } from "./vis.js";

/** What KJ is above KO in a table: the different amounts, ascending. */
function premier(aar: number): string[] {
  const { priser } = hentTariff({ aar, sone: "1", reisetidsgruppe: 1 });
  const prisAv = new Map(priser.map(({ kode, pris }): [string, string | null] => [kode, pris]));
  const alle = priser.flatMap(({ kode, pris }) => {
    const kjoep = /KO$/.test(kode) ? prisAv.get(kode.replace(/O$/, "J")) : undefined;
    return pris === null || kjoep === null || kjoep === undefined ? [] : [BigInt(kjoep) - BigInt(pris)];
  });
  return [...new Set(alle.map(String))].sort();
}

/** What a reader of the sources will stumble over though it is no difference. */
export function bemerket(): string {
  const { oppgjoer, aKonto } = regnOs();
  const viste = oppgjoer.linjer.reduce((sum, linje) => sum + BigInt(linje.nettoAvrundet), 0n);
  const etterAar = listTariffer()
    .map(({ aar }) => `${aar}: ${premier(aar).join(" og ")} kr`)
    .join(", ");
  return `- Os 1. kvartal 2019: summen av linjene slik de er vist, er ${vis(String(viste))}; summen av de uavrundede er ${vis(oppgjoer.netto)}, og det er den skjemaet
  trykker, avrundet (K-3).
- Os 2019: rekonstruksjonen med timer per uke i tre desimaler gir ${vis(aKonto.beloep)} kr før nedrundingen til ${vis(aKonto.aarsbeloep)}. Med hele minutter i uka
  blir det 403 086 591 kr (\`test/modell/modell.test.ts\`). Begge rundes ned til det samme; at retningen er ned, er antatt (A-1), for de trykte
  årsvolumene tåler begge retninger.
- Kjøp minus egen plass skal være ett beløp i tabellen (T-6). ${etterAar}. Bare 2019 er publisert; i de utledede er hver pris rundet av for seg, og tabellene
  har en merknad om det ([tariffer.md](tariffer.md#forbehold)).
- S002 l. 436 sier 1,4 mill. kr «i 2021» og l. 4307–4309 sier 1 430 000 kr «i 2020»: samme beløp, etter tilskuddsår og etter regnskapsår.
- Tabell 6-1 har Fusa med i 2019, tabell 5-6 har ikke (S002 l. 2954–3233).`;
}

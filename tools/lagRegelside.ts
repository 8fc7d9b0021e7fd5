import { listRegler } from "../src/oppslag.js";

const GRUPPER: readonly (readonly [string, string])[] = [
  ["T", "Tjenestekoder og enhetspriser"],
  ["A", "A konto"],
  ["K", "Korreksjonsoppgjør"],
  ["V", "Fra vedtak til volum"],
  ["R", "Rammen: uttrekk, rundsum, inntektspåslag"],
  ["S", "Særlig ressurskrevende tjenester, og hva forsøket betød"],
  ["N", "Tall"],
];

/** Writes docs/regler.md from the registry of rules. */
export function lagRegelside(): string {
  const deler = GRUPPER.map(([bokstav, tittel]) => {
    const regler = listRegler().filter((regel) => regel.id.startsWith(`${bokstav}-`));
    const avsnitt = regler.map(({ id, status, setning, forbehold, kilder }) => {
      const henvisninger = kilder
        .map(({ id: kilde, sted }) => (sted === undefined ? kilde : `${kilde} ${sted}`))
        .join("; ");
      const under = [forbehold && `Forbehold: ${forbehold}`, henvisninger && `Kilde: ${henvisninger}.`]
        .filter(Boolean)
        .join(" ");
      return `**${id}** (${status}) ${setning}${under === "" ? "" : `  \n${under}`}`;
    });
    return `## ${bokstav} · ${tittel}\n\n${avsnitt.join("\n\n")}`;
  });
  return `# Reglene

Hvert tall biblioteket regner ut, følger av disse reglene. Kode, tester, merknader og dokumentasjon viser til dem med id.
Siden er laget av registeret i \`src/regler/\` (\`npm run generer\`); en test feiler når den ikke lenger stemmer.

Statusene: **publisert** – en kilde sier det. **utledet** – regnet ut av publiserte tall, og utledningen er en test. **antatt** – den beste
lesningen av en uklar kilde; den som regner, kan overstyre den. **bibliotek** – et valg dette biblioteket har tatt. Kildene står i
[tariffer.md](tariffer.md#kilder).

${deler.join("\n\n")}
`;
}

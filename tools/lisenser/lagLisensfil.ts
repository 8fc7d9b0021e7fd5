import type { BuntetPakke } from "./buntedePakker.js";

const iRekkefoelge = (a: string, b: string) => (a < b ? -1 : 1);
const navngi = ({ navn, versjon }: BuntetPakke) => `${navn} ${versjon}`;

/** Writes THIRD-PARTY-LICENSES.md from the packages of each file of dist/ that carries any. */
export function lagLisensfil(iFil: ReadonlyMap<string, readonly BuntetPakke[]>): string {
  const pakker = [...new Map([...iFil.values()].flat().map((pakke) => [navngi(pakke), pakke])).values()];
  pakker.sort((a, b) => iRekkefoelge(navngi(a), navngi(b)));
  const filer = (pakke: BuntetPakke) =>
    [...iFil]
      .filter(([, egne]) => egne.some((p) => navngi(p) === navngi(pakke)))
      .map(([fil]) => `\`${fil}\``);
  const rader = pakker.map(
    (p) => `| ${p.navn} | ${p.versjon} | ${p.lisens} | ${filer(p).sort(iRekkefoelge).join(", ")} |`,
  );
  const tekster = pakker.map((p) => `## ${navngi(p)} (${p.lisens})\n\n\`\`\`text\n${p.tekst}\n\`\`\`\n`);
  return `# Third-party licences

sio-beregning itself is under the MIT licence in LICENSE. The files below carry other packages inside them, on the terms that follow; the package's
other files carry none, and import what they need.

| Package | Version | Licence | Carried by |
| --- | --- | --- | --- |
${rader.join("\n")}

${tekster.join("\n")}`;
}

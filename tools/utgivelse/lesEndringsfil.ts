/** A changeset of the house: what it bumps, and its four lines. */
export type Endringsfil = {
  readonly fil: string;
  readonly nivaa: string;
  readonly overskrift: string;
  readonly felt: { readonly [navn: string]: string };
};

const FELT = ["Kind", "Applies to", "Amounts", "Source"];
/** The one way to say it. */
export const INGEN = "none change.";

/** Reads a changeset, and says what is missing in it by the house's rule (.changeset/README.md). */
export function lesEndringsfil(fil: string, tekst: string): { endring: Endringsfil; mangler: string[] } {
  const [, hode = "", broedtekst = ""] = /^(---\n[\s\S]*?\n---\n)\n([\s\S]*)$/.exec(tekst) ?? [];
  const [, nivaa = ""] = /^---\n"sio-beregning": (major|minor|patch)\n---\n$/.exec(hode) ?? [];
  const [overskrift = "", ...resten] = broedtekst.split(/\n\n/);
  const punkter = resten.join("\n").split(/^- /m).slice(1);
  const felt = Object.fromEntries(
    punkter.map((punkt) => {
      const [navn = "", ...innhold] = punkt.split(": ");
      return [navn, innhold.join(": ").replace(/\s+/g, " ").trim()];
    }),
  );
  const beloep = felt["Amounts"] ?? "";
  const mangler = [
    nivaa === "" && "starts with the package and major, minor or patch",
    !/^[^\n]+[.)]$/.test(overskrift.trim()) && "says in one line what it is",
    Object.keys(felt).join() !== FELT.join() && `has the lines ${FELT.join(", ")}, in that order`,
    Object.values(felt).includes("") && "says something on each line",
    beloep !== INGEN &&
      !beloep.startsWith(`${INGEN} `) &&
      !/\d/.test(beloep) &&
      `gives the amounts, or says «${INGEN}»`,
    !beloep.startsWith(INGEN) &&
      !/\d{4}/.test(felt["Applies to"] ?? "") &&
      "says from when the amounts apply",
    !beloep.startsWith(INGEN) && nivaa === "patch" && "is at least minor: a changed amount is never a patch",
  ];
  return { endring: { fil, nivaa, overskrift, felt }, mangler: mangler.filter((m) => m !== false) };
}

import { type Endringsfil, INGEN } from "./lesEndringsfil.js";

/** What a release gives out (tools/utgitt.mjs). */
export type Utgitt = {
  readonly beloep: { readonly [sted: string]: string };
  readonly vektorer: { readonly [spoersmaal: string]: string };
};

/** Takes the spaces out of numbers: 25 000 000 is 25000000. */
const utenMellomrom = (tekst: string) => tekst.replace(/(?<=\d)[ {3}](?=\d{3}(?!\d))/g, "");
const nevner = (tekst: string, tall: string) =>
  new RegExp(`(?<![\\d.])${tall.replace(".", "\\.")}(?!\\.?\\d)`).test(tekst);

/** Finds what has changed since the last release without a changeset that says so. */
export function finnUmeldte(foer: Utgitt, naa: Utgitt, endringer: readonly Endringsfil[]): string[] {
  const varslet = endringer.filter(({ nivaa }) => nivaa !== "patch");
  const medBeloep = varslet
    .map(({ felt }) => felt["Amounts"] ?? "")
    .filter((tekst) => !tekst.startsWith(INGEN))
    .map(utenMellomrom);

  const endret = Object.entries(foer.beloep)
    .filter(([sted, verdi]) => naa.beloep[sted] !== verdi)
    .map(([sted, verdi]) => ({ sted, fra: verdi, til: naa.beloep[sted] }))
    .filter(
      ({ fra, til }) =>
        !medBeloep.some((tekst) => nevner(tekst, fra) && (til === undefined || nevner(tekst, til))),
    )
    .map(({ sted, fra, til }) => `${sted}: from ${fra} to ${til ?? "nothing"}, and no changeset says so`);

  const nye = Object.keys(naa.beloep).filter((sted) => foer.beloep[sted] === undefined);
  const umeldteNye =
    nye.length > 0 && medBeloep.length === 0
      ? [`${nye.length} new amounts, such as ${nye[0]}, and no changeset tells of amounts`]
      : [];

  const svar = Object.keys(foer.vektorer).filter(
    (spoersmaal) =>
      naa.vektorer[spoersmaal] !== undefined && naa.vektorer[spoersmaal] !== foer.vektorer[spoersmaal],
  );
  const umeldteSvar =
    svar.length > 0 && varslet.length === 0
      ? [`${svar.length} test vectors have another answer, such as ${svar[0]}: that is at least minor`]
      : [];
  return [...endret, ...umeldteNye, ...umeldteSvar];
}

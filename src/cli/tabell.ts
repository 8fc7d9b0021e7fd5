/** A column of a text table: its heading (lines parted by \n) and which side its cells keep to. */
export type Kolonne = { readonly tittel: string; readonly side: "venstre" | "hoeyre" };

/** A column that keeps to the left. */
export const venstre = (tittel: string): Kolonne => ({ tittel, side: "venstre" });

/** A column that keeps to the right, as numbers do. */
export const hoeyre = (tittel: string): Kolonne => ({ tittel, side: "hoeyre" });

/** A row: its cells, or a heading that runs over them all. */
export type Rad = readonly string[] | string;

/** Writes a table for a terminal: columns as wide as their widest cell, two spaces between, a rule under the headings. */
export function skrivTabell(kolonner: readonly Kolonne[], rader: readonly Rad[]): string {
  const hoeyde = Math.max(...kolonner.map((k) => k.tittel.split("\n").length));
  const titler = Array.from({ length: hoeyde }, (_, i) =>
    kolonner.map(({ tittel }) => {
      const linjer = tittel.split("\n");
      return linjer[i - hoeyde + linjer.length] ?? "";
    }),
  );
  const celler = [...titler, ...rader.filter((rad): rad is readonly string[] => typeof rad !== "string")];
  const bredder = kolonner.map((_, i) => Math.max(...celler.map((rad) => rad[i]?.length ?? 0)));
  const linje = (rad: readonly string[]) =>
    kolonner
      .map(({ side }, i) =>
        side === "venstre"
          ? (rad[i] ?? "").padEnd(bredder[i] ?? 0)
          : (rad[i] ?? "").padStart(bredder[i] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const strek = bredder.map((b) => "─".repeat(b)).join("  ");
  return [
    ...titler.map(linje),
    strek,
    ...rader.map((rad) => (typeof rad === "string" ? rad : linje(rad))),
  ].join("\n");
}

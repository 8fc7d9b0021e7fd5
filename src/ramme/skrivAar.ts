/** Writes years that go up: `2016–2018 og 2020`. */
export function skrivAar(aarene: readonly number[]): string {
  const spenn: { fra: number; til: number }[] = [];
  for (const aar of aarene) {
    const siste = spenn.at(-1);
    if (siste !== undefined && aar === siste.til + 1) siste.til = aar;
    else spenn.push({ fra: aar, til: aar });
  }
  const tekster = spenn.map(({ fra, til }) => (fra === til ? String(fra) : `${fra}–${til}`));
  const siste = tekster.pop() ?? "";
  return tekster.length === 0 ? siste : `${tekster.join(", ")} og ${siste}`;
}

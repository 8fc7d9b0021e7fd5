/** Longer words than this are no misspelling of ours. */
const LENGSTE_ORD = 40;
/** Letters that may differ for a word to be meant. */
const STOERSTE_AVSTAND = 2;

/** Counts the letters to add, drop or change to get from one word to another (Levenshtein). */
function avstand(a: string, b: string): number {
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rad = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const bytt = (forrige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rad.push(Math.min(bytt, (forrige[j] ?? 0) + 1, (rad[j - 1] ?? 0) + 1));
    }
    forrige = rad;
  }
  return forrige[b.length] ?? 0;
}

/** Finds the known word that a misspelt one most likely meant, or `undefined` when none is near. */
export function naermeste(ord: string, kjente: readonly string[]): string | undefined {
  if (ord.length > LENGSTE_ORD) return undefined;
  let best: string | undefined;
  let kortest = STOERSTE_AVSTAND + 1;
  for (const kjent of kjente) {
    if (Math.abs(kjent.length - ord.length) > STOERSTE_AVSTAND) continue;
    const d = avstand(ord.toLowerCase(), kjent.toLowerCase());
    if (d < kortest && d < kjent.length) {
      best = kjent;
      kortest = d;
    }
  }
  return best;
}

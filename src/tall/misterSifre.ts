/** Gives a number's digits and the power of ten of the last, without the zeros around them: the same for every way of writing it. */
function sifreOgPotens(tekst: string): string | undefined {
  const [tall = tekst, eksponent = "0"] = tekst.split(/e/i);
  const [hele = tall, desimaler = ""] = tall.replace("-", "").split(".");
  const sifre = hele + desimaler;
  let fra = 0;
  while (sifre[fra] === "0") fra += 1;
  let til = sifre.length;
  while (til > fra && sifre[til - 1] === "0") til -= 1;
  if (fra === til) return undefined;
  return `${sifre.slice(fra, til)}e${Number.parseInt(eksponent, 10) + hele.length - til}`;
}

/** Tells whether the text of a JSON number says more than the double that JSON.parse makes of it: digits that are lost, or all of it. */
export function misterSifre(tekst: string): boolean {
  const lest: number = JSON.parse(tekst);
  // one that is too large for a double becomes no other number, and every reading refuses it
  return Number.isFinite(lest) && sifreOgPotens(tekst) !== sifreOgPotens(String(lest));
}

/** Gives the largest whole number whose n-th power is not above x, by Newton's steps; x from 0, n from 1. */
export function heltallsrot(x: bigint, n: number): bigint {
  if (x < 2n || n === 1) return x;
  const N = BigInt(n);
  // from above the root the steps only fall, and the first that does not is at it
  let rot = 1n << BigInt(Math.ceil(x.toString(2).length / n));
  for (;;) {
    const neste = ((N - 1n) * rot + x / rot ** (N - 1n)) / N;
    if (neste >= rot) return rot;
    rot = neste;
  }
}

import type { Fremdrift } from "../../index.js";

/** Cells of the bar. */
const BREDDE = 24;
/** Bytes between two showings where the size is not known. */
const SKRITT = 4 * 1024 * 1024;
/** Back to the start of the line, and clears it. */
const VISK_UT = "\r\u001b[K";

const gruppert = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/** A line that shows how far a reading has come. */
export type Fremdriftslinje = {
  readonly vis: ((naa: Fremdrift) => void) | undefined;
  /** Clears the line. */
  readonly fjern: () => void;
};

/**
 * Makes a progress line: a bar where the size is known, otherwise a count; shown anew when a per cent or 4 MiB more has been read.
 *
 * @param skriv - Writes to the terminal; without one nothing is shown.
 */
export function lagFremdriftslinje(
  skriv: ((tekst: string) => void) | undefined,
  stoerrelse: number | undefined,
): Fremdriftslinje {
  if (skriv === undefined) return { vis: undefined, fjern: () => {} };
  const kjent = stoerrelse !== undefined && stoerrelse > 0 ? stoerrelse : undefined;
  let vist = -1;
  return {
    vis: ({ rader, bytes }) => {
      const skritt = kjent === undefined ? Math.trunc(bytes / SKRITT) : Math.trunc((100 * bytes) / kjent);
      if (skritt === vist) return;
      vist = skritt;
      const prosent = Math.min(skritt, 100);
      const fylt = Math.trunc((BREDDE * prosent) / 100);
      const strek =
        kjent === undefined
          ? ""
          : `${"█".repeat(fylt)}${"░".repeat(BREDDE - fylt)} ${String(prosent).padStart(3)} %  `;
      skriv(`${VISK_UT}${strek}${gruppert(rader)} vedtak`);
    },
    fjern: () => {
      if (vist >= 0) skriv(VISK_UT);
    },
  };
}

// Vedtak written as streams of bytes, in every way that a CSV may be written.

import type { ModellVedtak } from "../modell/aktivitet.js";
import type { Terning } from "./terning.js";

/** How a CSV is written. */
export type Csvform = {
  skille: ";" | "," | "\t";
  linjeskift: "\n" | "\r\n";
  bom: boolean;
  /** Quotes around every field, or where they are needed. */
  altIAnfoersel: boolean;
  /** Line breaks in quotes between opphør. */
  linjeskiftIFelt: boolean;
  desimaltegn: "," | ".";
  sisteLinjeskift: boolean;
  rekkefoelge: readonly string[];
};

const KOLONNER = [
  "id",
  "bruker",
  "kommune",
  "kode",
  "fra",
  "til",
  "timerPerUke",
  "plasser",
  "opphoer",
  "avslutning",
  "mengde",
  "enhet",
  "per",
];

/** The columns that files usually have, where they hold all that the vedtak say; otherwise all columns. */
function vanligeKolonner(vedtak: readonly ModellVedtak[]): readonly string[] {
  if (vedtak.some((v) => v.mengde !== undefined)) return KOLONNER;
  const brukt = (kolonne: string) => vedtak.some((v) => kolonne in v);
  const vanlige = KOLONNER.slice(0, KOLONNER.indexOf("mengde"));
  return vanlige.filter((k) => (k !== "id" && k !== "kommune") || brukt(k));
}

/** Any way of writing vedtak. */
export const tilfeldigCsvform = (t: Terning, vedtak: readonly ModellVedtak[]): Csvform => ({
  skille: t.ett([";", ";", ",", "\t"] as const),
  linjeskift: t.ett(["\n", "\r\n"] as const),
  bom: t.enAv(2),
  altIAnfoersel: t.enAv(4),
  linjeskiftIFelt: t.enAv(3),
  desimaltegn: t.ett([",", "."] as const),
  sisteLinjeskift: !t.enAv(3),
  rekkefoelge: t.enAv(2)
    ? vanligeKolonner(vedtak)
    : KOLONNER.map((k) => ({ k, n: t.under(1000) }))
        .sort((a, b) => a.n - b.n)
        .map(({ k }) => k),
});

function felter(v: ModellVedtak, form: Csvform): Record<string, string> {
  const desimal = (tall: string | undefined) => (tall ?? "").replace(".", form.desimaltegn);
  return {
    id: v.id ?? "",
    bruker: v.bruker,
    kommune: (v as { kommune?: string }).kommune ?? "",
    kode: v.kode,
    fra: v.fra,
    til: v.til ?? "",
    timerPerUke: desimal(v.timerPerUke),
    plasser: desimal(v.plasser),
    opphoer: (v.opphoer ?? [])
      .map(({ fra, til }) => `${fra}/${til}`)
      .join(form.linjeskiftIFelt ? form.linjeskift : " "),
    avslutning: v.avslutning ?? "",
    mengde: desimal(v.mengde?.verdi),
    enhet: v.mengde?.enhet ?? "",
    per: v.mengde?.per ?? "",
  };
}

/** Writes vedtak as CSV. */
export function somCsv(vedtak: readonly ModellVedtak[], form: Csvform): string {
  const felt = (tekst: string) =>
    form.altIAnfoersel || /["\n\r]/.test(tekst) || tekst.includes(form.skille)
      ? `"${tekst.replaceAll('"', '""')}"`
      : tekst;
  const linjer = [
    form.rekkefoelge.join(form.skille),
    ...vedtak.map((v) => {
      const f = felter(v, form);
      return form.rekkefoelge.map((kolonne) => felt(f[kolonne] ?? "")).join(form.skille);
    }),
  ];
  const slutt = form.sisteLinjeskift ? form.linjeskift : "";
  return `${form.bom ? "\ufeff" : ""}${linjer.join(form.linjeskift)}${slutt}`;
}

/** Writes vedtak as NDJSON. */
export const somNdjson = (vedtak: readonly object[]): string =>
  vedtak.map((v) => `${JSON.stringify(v)}\n`).join("");

/** Cuts bytes anywhere: into single bytes, or into parts of any size, some of them empty. */
export function delIBiter(t: Terning, bytes: Uint8Array): Uint8Array[] {
  const stoerst = t.ett([1, 2, 7, 100, 5000]);
  const biter: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; ) {
    const slutt = i + (stoerst === 1 ? 1 : t.under(stoerst + 1));
    biter.push(bytes.slice(i, slutt));
    i = slutt;
  }
  return biter;
}

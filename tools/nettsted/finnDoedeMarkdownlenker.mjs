/** Looks at the links of Markdown files as they are read in the repository: files and headings that are not there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { feilIAdresse } from "./finnDoedeLenker.mjs";

const GJERDE = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t]*\2[`~]*[ \t]*$/gm;

/** Takes fenced code out, and keeps the lines. */
const utenGjerder = (tekst) => tekst.replace(GJERDE, (hel) => hel.replace(/[^\n]/g, ""));

/** Takes inline code out as well. */
const utenKode = (tekst) => utenGjerder(tekst).replace(/(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g, "");

/** Gives the anchors of a file: those that GitHub and the site make of its headings, and those it sets itself. */
function ankreI(tekst) {
  const uten = utenGjerder(tekst);
  const brukte = new Map();
  const avOverskrifter = [...uten.matchAll(/^#{1,6} +(.+?)(?: +#+)?[ \t]*$/gm)].map(([, overskrift]) => {
    const ren = overskrift.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = ren
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const nr = brukte.get(slug) ?? 0;
    brukte.set(slug, nr + 1);
    return nr === 0 ? slug : `${slug}-${nr}`;
  });
  const egne = [...uten.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, id]) => id);
  return new Set([...avOverskrifter, ...egne]);
}

/** Finds the targets of a text: inline links and pictures, definitions, and addresses in angle brackets. */
function maalI(tekst) {
  return [
    ...tekst.matchAll(/\]\(\s*<?([^)\s>]*)>?(?:\s+"[^"]*")?\s*\)/g),
    ...tekst.matchAll(/^[ \t]*\[[^\]]+\]:\s+<?(\S+?)>?(?:\s+"[^"]*")?[ \t]*$/gm),
    ...tekst.matchAll(/<(https?:[^>\s]*)>/g),
  ].map((treff) => ({ maal: treff[1], linje: tekst.slice(0, treff.index).split("\n").length }));
}

function feilIMaal(maal, rot, fil) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(maal)) return feilIAdresse(maal);
  const [sti = "", anker] = maal.split("#");
  const ny = sti === "" ? join(rot, fil) : resolve(dirname(join(rot, fil)), decodeURIComponent(sti));
  if (maal === "" || sti.startsWith("/") || !existsSync(ny)) return "finnes ikke";
  if (anker === undefined) return undefined;
  if (!ny.endsWith(".md")) return "et anker i noe som ikke er Markdown";
  return ankreI(readFileSync(ny, "utf8")).has(decodeURIComponent(anker)) ? undefined : "ankeret finnes ikke";
}

/** Gives every dead link of the files, each as `file:line: target: what is wrong`. */
export function finnDoedeMarkdownlenker(rot, filer) {
  return filer.flatMap((fil) =>
    maalI(utenKode(readFileSync(join(rot, fil), "utf8"))).flatMap(({ maal, linje }) => {
      const hva = feilIMaal(maal, rot, fil);
      return hva === undefined ? [] : [`${fil}:${linje}: ${maal}: ${hva}`];
    }),
  );
}

/** Looks at every link of a built site: pages, files and anchors that are not there, and anything a page would load from outside. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const erFil = (sti) => statSync(sti, { throwIfNoEntry: false })?.isFile() === true;

/** Lists the files of a folder, all the way down. */
function filerUnder(mappe) {
  return readdirSync(mappe, { withFileTypes: true }).flatMap((fil) => {
    const sti = join(mappe, fil.name);
    return fil.isDirectory() ? filerUnder(sti) : [sti];
  });
}

const TEGN = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const avkod = (tekst) => tekst.replace(/&(amp|lt|gt|quot|#39);/g, (_, navn) => TEGN[navn]);

/** Says what is wrong with the address of something outside, by its form alone. */
export function feilIAdresse(adresse) {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(adresse)) return undefined;
  const url = URL.canParse(adresse) ? new URL(adresse) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return "ikke en adresse på http(s)";
  return /^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname) || url.hostname === "localhost"
    ? undefined
    : "et vertsnavn uten punktum";
}

/** Reads the tags of a page: each attribute that points somewhere, and every id. */
function lesSide(tekst) {
  const uten = tekst.replace(/<!--[\s\S]*?-->/g, "");
  const ider = new Set([...uten.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => avkod(id)));
  const pekere = [...uten.matchAll(/<([a-z]+)\b[^>]*>/gi)].flatMap(([merke, element]) =>
    [...merke.matchAll(/\s(href|src|srcset|action|poster)="([^"]*)"/g)].map(([, , maal]) => ({
      element: element.toLowerCase(),
      maal: avkod(maal),
    })),
  );
  return { ider, pekere };
}

const erUtenfor = (maal) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(maal);

/** Says what is wrong with one pointer of a page, or nothing. */
function feilIPeker({ element, maal }, fil, { rot, sider, ikoner }) {
  if (maal.startsWith("data:image/") && element !== "a") return undefined;
  if (erUtenfor(maal)) return element === "a" ? feilIAdresse(maal) : "lastes utenfra";
  if (maal.startsWith("/")) return "en sti fra roten, som ikke virker i en undermappe";
  const [sti = "", anker] = maal.split("#");
  // the page's own script puts the icons in
  if (element === "use" && sti === "") return ikoner.has(anker) ? undefined : "ikonet finnes ikke";
  const navn = decodeURIComponent(sti.split("?")[0]);
  const ny = navn === "" ? fil : resolve(dirname(fil), navn);
  if (relative(rot, ny).startsWith("..")) return "utenfor nettstedet";
  if (!erFil(ny))
    return existsSync(ny) ? "en mappe, som ikke er en side når den leses fra en fil" : "finnes ikke";
  if (anker === undefined || anker === "") return undefined;
  return sider.get(ny)?.ider.has(decodeURIComponent(anker)) ? undefined : "ankeret finnes ikke";
}

/** Gives every dead link of the site in a folder, each as `page: target: what is wrong`. */
export function finnDoedeLenker(mappe) {
  const rot = resolve(mappe);
  const filer = filerUnder(rot);
  const sider = new Map(
    filer.filter((f) => /\.(html|svg)$/.test(f)).map((f) => [f, lesSide(readFileSync(f, "utf8"))]),
  );
  const ikoner = sider.get(join(rot, "assets/icons.svg"))?.ider ?? new Set();
  const feil = [...sider].flatMap(([fil, { pekere }]) =>
    pekere.flatMap((peker) => {
      const hva = feilIPeker(peker, fil, { rot, sider, ikoner });
      return hva === undefined ? [] : [`${relative(rot, fil)}: ${peker.maal}: ${hva}`];
    }),
  );
  const stilark = filer
    .filter((f) => f.endsWith(".css"))
    .flatMap((f) =>
      [...readFileSync(f, "utf8").matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)]
        .filter(([, maal]) => erUtenfor(maal) && !maal.startsWith("data:"))
        .map(([, maal]) => `${relative(rot, f)}: ${maal}: lastes utenfra`),
    );
  return [...new Set([...feil, ...stilark])];
}

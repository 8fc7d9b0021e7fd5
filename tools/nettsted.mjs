/**
 * Builds the documentation as one static site in docs/site: guides, reference, examples and decisions as they stand in Markdown, and the API from
 * the docstrings, with one search over all of it (docs/decisions/0025). `tools/lenker.mjs` then looks at every link.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, KindRouter, PageEvent, TSConfigReader, TypeDocReader } from "typedoc";
import { GRUPPER, lagKart, STARTSIDE } from "./nettsted/kart.mjs";

const ROT = fileURLToPath(new URL("..", import.meta.url));
const UT = join(ROT, "docs/site");
const SIDER = new Map(lagKart(ROT).map((side) => [side.sti, side]));

// The index drops what is no letter at the ends of a word, and by its own reckoning å, æ and ø are none: «årsvolum» would be found as «rsvolum» only.
const lunr = createRequire(import.meta.resolve("typedoc"))("lunr");
lunr.trimmer = (ord) => ord.update((t) => t.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ""));
lunr.trimmer.label = "trimmer";
lunr.Pipeline.registeredFunctions.trimmer = lunr.trimmer;

/** The page behind a document; undefined for the API. */
const sideTil = (ting) =>
  ting.isDocument() ? SIDER.get(relative(ROT, app.files.getReflectionPath(ting))) : undefined;

/** Keeps a page's place in the repository (docs/guides/embed.md is docs/guides/embed.html) and gives the API a folder. */
class Ruter extends KindRouter {
  getIdealBaseName(ting) {
    return sideTil(ting)?.sti.replace(/\.md$/, "") ?? `api/${super.getIdealBaseName(ting)}`;
  }
}

/**
 * Makes a page readable from a file and on a narrow screen: the start page by its name, since a folder is no page there; icons from the page itself, where
 * icons.js puts them; tables in boxes that scroll, by keyboard too. A page in bokmål says so.
 */
function ferdigstill(hendelse) {
  const paaBokmaal = sideTil(hendelse.model)?.spraak === "nb";
  hendelse.contents = hendelse.contents
    .replace(/href="((?:\.\.?\/)+)(?=["#])/g, 'href="$1index.html')
    .replace(/href="(?:\.\.\/)*assets\/icons\.svg(?=#)/g, 'href="')
    .replace(/<table>/g, '<div class="tabell" tabindex="0"><table>')
    .replace(/<\/table>/g, "</table></div>")
    .replace('<div class="col-content">', paaBokmaal ? '<div class="col-content" lang="nb">' : "$&");
}

const app = await Application.bootstrap(
  {
    options: join(ROT, "typedoc.json"),
    readme: join(ROT, STARTSIDE),
    projectDocuments: [...SIDER.keys()].map((sti) => join(ROT, sti)),
    groupOrder: [...GRUPPER, "Modules", "*"],
    customCss: join(ROT, "tools/nettsted/stil.css"),
    out: UT,
  },
  [new TypeDocReader(), new TSConfigReader()],
);
app.renderer.defineRouter("sider", Ruter);
app.options.setValue("router", "sider");
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, dokument) => {
  const { tittel, gruppe } = sideTil(dokument);
  dokument.name = tittel;
  dokument.frontmatter.group = gruppe;
});
app.renderer.on(PageEvent.END, ferdigstill);

rmSync(UT, { recursive: true, force: true });
const prosjekt = await app.convert();
if (prosjekt !== undefined) {
  app.validate(prosjekt);
  await app.generateOutputs(prosjekt);
}
if (prosjekt === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;

/**
 * Serves the page, its worker and the library's one file, under a path of your choice and a strict content security policy.
 *
 *   node examples/nettleser/tjener.mjs [--port 3000] [--sti /kommune/sio/]
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { parseArgs } from "node:util";

const HER = new URL("./", import.meta.url);

/** Where each file is, and what it is; nothing else is served. */
const FILER = new Map([
  ["", ["index.html", "text/html"]],
  ["side.css", ["side.css", "text/css"]],
  ["side.js", ["side.js", "text/javascript"]],
  ["oppsett.js", ["oppsett.js", "text/javascript"]],
  ["arbeider.js", ["arbeider.js", "text/javascript"]],
  ["os-2019-q1.json", ["os-2019-q1.json", "application/json"]],
  // in a site of your own: sio-beregning/browser, copied to where the site's files are
  ["sio.browser.js", ["../../dist/sio.browser.js", "text/javascript"]],
]);

/** Nothing but this site's own files; no inline script, no eval, no frame around. What breaks it is told to the path at the end. */
const regler = (sti) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    `report-uri ${sti}brudd`,
  ].join("; ");

async function lesKropp(forespoersel) {
  let tekst = "";
  for await (const bit of forespoersel) tekst = `${tekst}${bit}`.slice(0, 2000);
  return tekst;
}

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, sti: { type: "string", default: "/kommune/sio/" } },
});
const { sti } = values;

const tjener = createServer(async (forespoersel, svar) => {
  const hoder = {
    "content-security-policy": regler(sti),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  const adresse = forespoersel.url ?? "";
  if (forespoersel.method === "POST" && adresse === `${sti}brudd`) {
    console.error(`Brudd: ${await lesKropp(forespoersel)}`);
    return svar.writeHead(204).end();
  }
  const fil = adresse.startsWith(sti) ? FILER.get(adresse.slice(sti.length)) : undefined;
  if (forespoersel.method !== "GET" || fil === undefined) return svar.writeHead(404, hoder).end();
  const [navn, type] = fil;
  svar
    .writeHead(200, { ...hoder, "content-type": `${type}; charset=utf-8` })
    .end(await readFile(new URL(navn, HER)));
}).listen(Number.parseInt(values.port, 10), "127.0.0.1");
await once(tjener, "listening");
console.log(`Siden er på http://127.0.0.1:${tjener.address().port}${sti}`);

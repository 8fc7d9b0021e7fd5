// The machine's own Chromium, by its own protocol: nothing is downloaded, and the browser is told to call nobody.
import { type Browser, chromium } from "playwright-core";

const ARGUMENTER = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium; CHROMIUM says where it is, if not where Debian puts it. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ARGUMENTER });

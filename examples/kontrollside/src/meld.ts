import { finn } from "./lag.js";

/** Says something to those who listen to the page; the same said twice is said again. */
export function meld(tekst: string): void {
  const status = finn("status");
  status.textContent = status.textContent === tekst ? `${tekst}\u200b` : tekst;
}

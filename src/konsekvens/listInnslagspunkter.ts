import { frys } from "../grense/frys.js";
import { type Innslagspunkt, innslagspunkter } from "./innslagspunkter.js";

/**
 * Lists every known threshold and rate of the refund for særlig ressurskrevende tjenester, by grant year.
 *
 * Norwegian: *innslagspunkt*, *kompensasjonsgrad*. Rule S-1. Kroner a recipient a year; the rate is a fraction. Each row has both its years:
 * the grant is paid the year after the accounts. Grant years 2011–2013 are missing: no source is found. 2015 has a proposal and an assumed
 * adopted value; 2023 is known as an interval only.
 *
 * @returns The rows, each with its status, whether it is a proposal, and its sources; frozen.
 * @example
 * ```ts
 * import { listInnslagspunkter } from "sio-beregning";
 * const fra2020 = listInnslagspunkter().filter((rad) => rad.tilskuddsaar >= 2020);
 * fra2020.map((rad) => `${rad.tilskuddsaar} ${rad.innslagspunkt ?? `${rad.fra}–${rad.til}`} ${rad.status}${rad.forslag ? " forslag" : ""}`);
 * //=> ["2020 1361000 publisert forslag", "2021 1430000 publisert", "2022 1470000 antatt", "2023 1520000–1526000 antatt", "2024 1608000 antatt"]
 * ```
 */
export function listInnslagspunkter(): readonly Innslagspunkt[] {
  return frys(innslagspunkter());
}

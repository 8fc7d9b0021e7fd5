import { bryterKrav } from "../grense/felt.js";
import { lesTall } from "../tall/lesTall.js";
import { heltall, type Tall } from "../tall/Tall.js";
import { lesPrisgrunnlag } from "../tariff/prisgrunnlag.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import { NOEKKELKRAV, VOLUMKRAV } from "./lesGrundig.js";
import type { LestLinje, LestOppgjoer } from "./LestOppgjoer.js";

const FELT = new Set(["noekkel", "tariff", "priser", "linjer"]);

/** Reads a volume, or `undefined` for what the thorough reading must look at. */
function volum(inn: unknown): Tall | undefined {
  const t = lesTall(inn);
  return typeof t === "string" || bryterKrav(t, VOLUMKRAV) !== undefined ? undefined : t;
}

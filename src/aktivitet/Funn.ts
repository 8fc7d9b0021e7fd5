import type { Problem } from "../feil.js";
import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";

/** What is found on the way through the brukere. */
export type Funn = { readonly merknader: Aktivitetsmerknad[]; readonly problemer: Problem[] };

import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";
import type { Brukergang } from "./brukergang.js";
import type { Radlager } from "./radlager.js";

/** A count's vedtak, read and added up, and what was doubtful about them one by one. */
export type Samling = {
  readonly lager: Radlager;
  readonly merknader: readonly Aktivitetsmerknad[];
  /** What the brukere gave, where they are gone through already and their vedtak are not kept. */
  readonly gang?: Brukergang;
};

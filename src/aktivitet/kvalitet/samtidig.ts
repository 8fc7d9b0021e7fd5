import { felles } from "../../dato/periode.js";
import { omtalDager } from "../Aktivitetsmerknad.js";
import {
  dagerTil,
  erHjemme,
  erInstitusjon,
  foersteTilstede,
  kodeTil,
  meld,
  type Sjekkgrunnlag,
  tjenesteTil,
} from "./grunnlag.js";

/** A bruker with very many vedtak is held against the first of them only, so that no data take time that grows with its square. */
const MANGE = 200;

/** Finds services at home on days in institution: they are not financed beside it (V; S002, l. 2213–2217). */
export function finnInstitusjonOgHjemme(g: Sjekkgrunnlag): void {
  const institusjon = g.etterKode.filter((rad) => erInstitusjon(g.lager, rad)).slice(0, MANGE);
  if (institusjon.length === 0) return;
  for (const rad of g.etterKode) {
    if (!erHjemme(g.lager, rad)) continue;
    for (const plass of institusjon) {
      const tilstede = foersteTilstede(g.lager, rad, dagerTil(g.lager, plass));
      const dager = tilstede && foersteTilstede(g.lager, plass, tilstede);
      if (dager === undefined) continue;
      meld(
        g,
        "INSTITUSJON_OG_HJEMMETJENESTE",
        [rad, plass],
        dager,
        (navn) =>
          `Vedtakene ${navn.join(" og ")} gir hjemmetjeneste (${kodeTil(g.lager, rad)}) og plass i institusjon (${kodeTil(g.lager, plass)}) på de samme dagene, ${omtalDager(dager)}; tjenester ved siden av institusjon finansieres ikke for seg. Begge er telt.`,
      );
    }
  }
}

/** Finds kjøp av plass and kommunens egen plass on the same days. */
export function finnKjoepOgEgen(g: Sjekkgrunnlag): void {
  const eier = (rad: number) => tjenesteTil(g.lager, rad)?.eier;
  const egne = g.etterKode.filter((rad) => eier(rad) === "egen").slice(0, MANGE);
  if (egne.length === 0) return;
  for (const rad of g.etterKode) {
    if (eier(rad) !== "kjoep") continue;
    for (const egen of egne) {
      const dager = felles(dagerTil(g.lager, rad), dagerTil(g.lager, egen));
      if (dager === undefined) continue;
      meld(
        g,
        "KJOEP_OG_EGEN_PLASS",
        [rad, egen],
        dager,
        (navn) =>
          `Vedtakene ${navn.join(" og ")} gir kjøpt plass (${kodeTil(g.lager, rad)}) og kommunens egen plass (${kodeTil(g.lager, egen)}) på de samme dagene, ${omtalDager(dager)}; begge er telt.`,
      );
    }
  }
}

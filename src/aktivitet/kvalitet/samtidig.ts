import { felles } from "../../dato/periode.js";
import { omtalDager } from "../Aktivitetsmerknad.js";
import type { Strekk } from "../strekk.js";
import {
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
  const institusjon = g.etterKode.filter(({ rad }) => erInstitusjon(g.lager, rad)).slice(0, MANGE);
  if (institusjon.length === 0) return;
  for (const hjemme of g.etterKode) {
    if (!erHjemme(g.lager, hjemme.rad)) continue;
    for (const plass of institusjon) {
      const tilstede = foersteTilstede(g.lager, hjemme, plass);
      const dager = tilstede && foersteTilstede(g.lager, plass, tilstede);
      if (dager === undefined) continue;
      meld(
        g,
        "INSTITUSJON_OG_HJEMMETJENESTE",
        [hjemme.rad, plass.rad],
        dager,
        (navn) =>
          `Vedtakene ${navn.join(" og ")} gir hjemmetjeneste (${kodeTil(g.lager, hjemme.rad)}) og plass i institusjon (${kodeTil(g.lager, plass.rad)}) på de samme dagene, ${omtalDager(dager)}; tjenester ved siden av institusjon finansieres ikke for seg. Begge er telt.`,
      );
    }
  }
}

/** Finds kjøp av plass and kommunens egen plass on the same days. */
export function finnKjoepOgEgen(g: Sjekkgrunnlag): void {
  const eier = ({ rad }: Strekk) => tjenesteTil(g.lager, rad)?.eier;
  const egne = g.etterKode.filter((strekk) => eier(strekk) === "egen").slice(0, MANGE);
  if (egne.length === 0) return;
  for (const kjoept of g.etterKode) {
    if (eier(kjoept) !== "kjoep") continue;
    for (const egen of egne) {
      const dager = felles(kjoept, egen);
      if (dager === undefined) continue;
      meld(
        g,
        "KJOEP_OG_EGEN_PLASS",
        [kjoept.rad, egen.rad],
        dager,
        (navn) =>
          `Vedtakene ${navn.join(" og ")} gir kjøpt plass (${kodeTil(g.lager, kjoept.rad)}) og kommunens egen plass (${kodeTil(g.lager, egen.rad)}) på de samme dagene, ${omtalDager(dager)}; begge er telt.`,
      );
    }
  }
}

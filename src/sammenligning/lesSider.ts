import type { Problem, Sti } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import type { Lest } from "../grense/lesInndata.js";
import { type LestOppdrag, lesOppdrag } from "./lesOppdrag.js";
import type { LestSammenligning, Side } from "./Side.js";

/** A side as read, with where each entry stands. */
type Oppdragene = {
  readonly liste: boolean;
  readonly alle: readonly (LestOppdrag & { readonly sti: Sti })[];
};

/** Reads a side: one, or a list with one for each municipality. */
function lesSide(inn: unknown, sti: Sti): { side: Oppdragene; problemer: Problem[] } {
  const liste = Array.isArray(inn);
  const ledd: { verdi: unknown; sti: Sti }[] = liste
    ? [...inn].map((verdi: unknown, i) => ({ verdi, sti: [...sti, i] }))
    : [{ verdi: inn, sti }];
  const leste = ledd.map(({ verdi, sti: her }) => ({ lest: lesOppdrag(verdi), sti: her }));
  const problemer = leste.flatMap(({ lest, sti: her }) =>
    lest.problemer.map((p): Problem => ({ ...p, sti: [...her, ...p.sti] })),
  );
  if (ledd.length === 0)
    problemer.push({ kode: "MANGLER_FELT", sti, melding: "Listen er tom; oppgi minst én å sammenligne." });
  const alle = leste.flatMap(({ lest, sti: her }) => ("verdi" in lest ? [{ ...lest.verdi, sti: her }] : []));
  return { side: { liste, alle }, problemer };
}

/** Puts the entries of a list under their municipalities, or finds those without a name and the names that stand twice. */
function perKommune({ liste, alle }: Oppdragene): Lest<ReadonlyMap<string | undefined, Side>> {
  const sider = new Map<string | undefined, Side>();
  const problemer: Problem[] = [];
  for (const { side, sti } of alle) {
    const kommune = liste ? side.hode.kommune : undefined;
    const her = [...sti, "inn", "kommune"];
    if (liste && kommune === undefined) {
      const melding = "Kommunen mangler; i en liste hører hvert ledd til sin kommune.";
      problemer.push({ kode: "MANGLER_FELT", sti: her, melding });
    } else if (kommune !== undefined && sider.has(kommune)) {
      const melding = `Kommunen ${siter(kommune)} står to ganger; behold én.`;
      problemer.push({ kode: "DUPLIKAT_NAVN", sti: her, melding });
    }
    sider.set(kommune, side);
  }
  return problemer.length > 0 ? { problemer } : { verdi: sider, problemer: [] };
}

/** Finds entries of another calculation than the first one's, and a list that is held against a single one. */
function ulikheter(fra: Oppdragene, til: Oppdragene): Problem[] {
  const [foerste] = fra.alle;
  const andre = [...fra.alle, ...til.alle].filter((o) => o.beregning !== foerste?.beregning);
  const problemer = andre.map(({ beregning, sti }): Problem => {
    const melding = `Bare det som er regnet på samme måte, kan sammenlignes: fant ${beskrivFunn(beregning)}, mens det første er «${foerste?.beregning}».`;
    return { kode: "ULIKE_BEREGNINGER", sti: [...sti, "beregning"], melding };
  });
  if (fra.liste === til.liste) return problemer;
  const melding = `Oppgi enten to lister eller to enkelte: fant ${fra.liste ? "en liste og et enkelt" : "et enkelt og en liste"}.`;
  return [...problemer, { kode: "UGYLDIG_TYPE", sti: ["til"], melding }];
}

/** Reads both sides of a comparison, or gathers what is wrong with them. */
export function lesSider(fraInn: unknown, tilInn: unknown): Lest<LestSammenligning> {
  const fra = lesSide(fraInn, ["fra"]);
  const til = lesSide(tilInn, ["til"]);
  const [a, b] = [perKommune(fra.side), perKommune(til.side)];
  const problemer = [...fra.problemer, ...til.problemer, ...a.problemer, ...b.problemer];
  const [foerste] = fra.side.alle;
  if (problemer.length > 0 || !("verdi" in a) || !("verdi" in b) || foerste === undefined)
    return { problemer };
  const ulike = ulikheter(fra.side, til.side);
  if (ulike.length > 0) return { problemer: ulike };
  const { beregning } = foerste;
  const erHypotetisk = [...fra.side.alle, ...til.side.alle].some(({ hypotetisk }) => hypotetisk);
  const sider = { fra: a.verdi, til: b.verdi };
  return { verdi: { beregning, erLister: fra.side.liste, erHypotetisk, ...sider }, problemer: [] };
}

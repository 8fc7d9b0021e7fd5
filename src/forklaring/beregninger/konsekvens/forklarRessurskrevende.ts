import { tilskuddsaarAv } from "../../../konsekvens/aarspar.js";
import { aldersgrensebelegg, finnInnslagspunkt, type Satsfelt } from "../../../konsekvens/innslagspunkter.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { ganger, maks, minus, positiv } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { summering } from "../summering.js";

const TABELL = "saerlig-ressurskrevende";

/** Gives the threshold or the rate: the caller's, or that of the grant year. */
function satsen(b: Bygger, felt: Satsfelt, navn: string, enhet: string | undefined): Stegnr {
  if (hentVed(b.inn, [felt]) !== undefined) return b.inndata([felt], navn, enhet);
  const [tilskuddsaar, regnskapsaar] = [hentVed(b.inn, ["aar"]), hentVed(b.inn, ["regnskapsaar"])];
  const aar = tilskuddsaarAv({ tilskuddsaar, regnskapsaar });
  const rad = aar === undefined ? undefined : finnInnslagspunkt(aar);
  if (rad === undefined) throw new Error(`tabellen har ikke ${navn} for året`);
  const { status, kompensasjonsgradStatus = status, kilder, merknad } = rad;
  return b.tabell({
    navn,
    verdi: rad[felt] ?? "",
    ...(enhet !== undefined && { enhet }),
    tabell: TABELL,
    plass: { felt, tilskuddsaar: rad.tilskuddsaar },
    status: felt === "innslagspunkt" ? status : kompensasjonsgradStatus,
    kilder,
    regel: "S-1",
    ...(merknad !== undefined && { merknad }),
  });
}

/** Gives the age that the refund ends at. */
function aldersgrensen(b: Bygger): Stegnr {
  const { aar, status, kilder } = aldersgrensebelegg();
  return b.tabell({
    navn: "aldersgrensen",
    verdi: String(aar),
    enhet: "år",
    tabell: TABELL,
    plass: { felt: "aldersgrense" },
    status,
    kilder,
    regel: "S-1",
  });
}

type Satser = { readonly innslagspunkt: Stegnr; readonly kompensasjonsgrad: Stegnr };

/** Explains a recipient's amounts. */
function forklarMottaker(b: Bygger, nr: number, { innslagspunkt, kompensasjonsgrad }: Satser) {
  const sted = ["mottakere", nr];
  const om = `for mottaker nr. ${nr + 1}`;
  const har = (felt: string) => hentVed(b.inn, [...sted, felt]) !== undefined;
  const ingen = b.konstant("0", "ingenting", "S-1", "kr");
  const loenn = b.inndata([...sted, "loennsutgifter"], `lønnsutgifter ${om}`, "kr");
  const fradrag = har("fradrag") ? b.inndata([...sted, "fradrag"], `fradrag ${om}`, "kr") : ingen;
  const netto = b.regn({
    navn: `netto lønnsutgifter ${om}`,
    enhet: "kr",
    regel: "S-1",
    operander: [
      ["lønnsutgifter", loenn],
      ["fradrag", fradrag],
    ],
    uttrykk: minus("lønnsutgifter", "fradrag"),
  });
  const over = maks("0", minus("netto lønnsutgifter", "innslagspunkt"));
  const medAlder = har("alder");
  const grunnlag = b.regn({
    navn: `grunnlaget ${om}`,
    enhet: "kr",
    regel: "S-1",
    operander: [
      ["0", ingen],
      ["netto lønnsutgifter", netto],
      ["innslagspunkt", innslagspunkt],
      ...(medAlder
        ? ([
            ["aldersgrense", aldersgrensen(b)],
            ["alder", b.inndata([...sted, "alder"], `alderen ${om}`, "år")],
          ] as const)
        : []),
    ],
    uttrykk: medAlder ? ganger(over, positiv(minus("aldersgrense", "alder"))) : over,
  });
  const refusjon = b.regn({
    navn: `refusjonen ${om}`,
    enhet: "kr",
    regel: "S-1",
    operander: [
      ["grunnlag", grunnlag],
      ["kompensasjonsgrad", kompensasjonsgrad],
    ],
    uttrykk: ganger("grunnlag", "kompensasjonsgrad"),
  });
  const egenandel = b.regn({
    navn: `egenandelen ${om}`,
    enhet: "kr",
    regel: "S-1",
    operander: [
      ["netto lønnsutgifter", netto],
      ["refusjon", refusjon],
    ],
    uttrykk: minus("netto lønnsutgifter", "refusjon"),
  });
  b.rot([...sted, "grunnlag"], grunnlag);
  b.rot([...sted, "refusjon"], refusjon);
  b.rot([...sted, "egenandel"], egenandel);
  return { navn: `mottaker nr. ${nr + 1}`, refusjon, egenandel };
}

/** Explains the refund for særlig ressurskrevende tjenester (S-1). */
export const forklarRessurskrevende: Forklarer<"ressurskrevende"> = (b, { mottakere }) => {
  const hver = mottakere.map((_, nr) =>
    forklarMottaker(b, nr, {
      innslagspunkt: satsen(b, "innslagspunkt", "innslagspunktet", "kr"),
      kompensasjonsgrad: satsen(b, "kompensasjonsgrad", "kompensasjonsgraden", undefined),
    }),
  );
  const refusjon = summering(
    b,
    "refusjonen i alt",
    "S-1",
    hver.map((m) => [m.navn, m.refusjon]),
  );
  b.rot(["refusjon"], refusjon);
  b.rot(["refusjonAvrundet"], avrundet(b, refusjon, "refusjonen i alt", "S-1"));
  const egenandel = summering(
    b,
    "egenandelene i alt",
    "S-1",
    hver.map((m) => [m.navn, m.egenandel]),
  );
  b.rot(["egenandel"], egenandel);
};

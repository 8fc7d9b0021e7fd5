import { alleTak, paaslagsbelegg } from "../../../ramme/paaslagssatser.js";
import type { Bygger, Stegnr } from "../../Bygger.js";

const TABELL = "inntektspaaslag";

/** Gives the shipped share of the uttrekk. */
export function satsFraTabell(b: Bygger): Stegnr {
  const { verdi, status, kilder } = paaslagsbelegg().sats;
  return b.tabell({
    navn: "satsen",
    verdi,
    tabell: TABELL,
    plass: { felt: "sats" },
    status,
    kilder,
    regel: "R-4",
  });
}

/** Gives the most of a year's påslag that may run the trial. */
export function prosjektmidlerFraTabell(b: Bygger): Stegnr {
  const { beloep, status, kilder } = paaslagsbelegg().prosjektmidler;
  return b.tabell({
    navn: "det meste til drift av forsøket",
    verdi: beloep,
    enhet: "kr",
    tabell: TABELL,
    plass: { felt: "prosjektmidler" },
    status,
    kilder,
    regel: "R-5",
  });
}

/** Gives the shipped cap of a year. */
export function takFraTabell(b: Bygger, aar: number): Stegnr {
  const tak = alleTak().find((rad) => rad.aar === aar);
  if (tak === undefined) throw new Error(`tabellen har ikke noe tak for ${aar}`);
  return b.tabell({
    navn: `taket i ${aar}`,
    verdi: tak.beloep,
    enhet: "kr",
    tabell: TABELL,
    plass: { felt: "tak", aar },
    status: tak.status,
    kilder: tak.kilder,
    regel: "R-4",
  });
}

import type { Merknad } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { avrund, avrundetProdukt, kvotient } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, gange, heltall, sammenlign } from "../tall/Tall.js";
import { aarsmerknader, prismerknader } from "../tariff/prismerknader.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { aKontoVolum } from "./aKontoVolum.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";

const MAANEDER_I_AARET = 12;
/** Places that fordelAKonto gives a key that does not end with. */
const NOEKKELPLASSER = 20;

/** Says so when a key that was cut after 20 places gives another whole hour or døgn than the months it stands for. */
function avkortet(lest: LestOppgjoer): Merknad[] {
  const { teller, nevner } = lest.noekkel;
  if (nevner !== 1 || teller.s !== NOEKKELPLASSER) return [];
  const maaneder = avrund(gange(teller, heltall(MAANEDER_I_AARET)));
  if (sammenlign(kvotient(maaneder, MAANEDER_I_AARET, NOEKKELPLASSER), teller) !== 0) return [];
  const berort = KATALOG.filter((_, nr) => {
    const aarsvolum = lest.linjer[nr]?.aarsvolum;
    if (aarsvolum === undefined) return false;
    return (
      sammenlign(
        aKontoVolum(aarsvolum, lest.noekkel),
        avrundetProdukt(aarsvolum, maaneder, MAANEDER_I_AARET),
      ) !== 0
    );
  });
  if (berort.length === 0) return [];
  const koder = berort.map(({ kode }) => kode).join(", ");
  const antall = skrivTall(maaneder);
  const melding = `Nøkkelen er ${antall}/12 avkortet etter 20 desimaler, og a konto-volumet for ${koder} blir et annet enn med ${antall}/12; oppgi maaneder: ${antall}.`;
  return [{ kode: "NOEKKEL_AVKORTET", sti: ["noekkel"], melding }];
}

/** Gives what is legal but doubtful about a settlement. */
export function oppgjoersmerknader(lest: LestOppgjoer): Merknad[] {
  const { grunnlag, aKonto = [] } = lest;
  const merknader: Merknad[] = [
    ...prismerknader(grunnlag, (nr) => lest.linjer[nr] !== undefined),
    ...aarsmerknader(lest.aar, grunnlag),
    ...avkortet(lest),
  ];
  if (lest.linjer.every((linje) => linje === undefined)) {
    merknader.push({
      kode: "INGEN_LINJER",
      sti: ["linjer"],
      melding: "Oppgjøret har ingen linjer; summen er 0 fordi ingenting er oppgitt.",
    });
  }
  aKonto.forEach(({ termin, beloep }, i) => {
    if (fortegn(beloep) >= 0) return;
    const melding = `A konto for ${siter(termin)} er negativ: fant ${skrivTall(beloep)}.`;
    merknader.push({ kode: "NEGATIV_A_KONTO", sti: ["aKonto", i, "beloep"], melding });
  });
  return merknader;
}

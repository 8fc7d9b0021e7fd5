import { type Dataobjekt, somData } from "../../beregninger/somData.js";
import { erObjekt, krev, vedGrensen } from "../../grense/lesInndata.js";
import { gjoerOpp } from "../../korreksjonsoppgjoer/gjoerOpp.js";
import type { LestOppgjoer } from "../../korreksjonsoppgjoer/LestOppgjoer.js";
import { lesGrundig } from "../../korreksjonsoppgjoer/lesGrundig.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { tariffEllerValg } from "../../tariff/tariffEllerValg.js";
import { TJENESTEKODER } from "../../tjenestekoder/koder.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

const noekkelAv = ({ noekkel: { teller, nevner } }: LestOppgjoer): Skjemainnhold["noekkel"] =>
  // biome-ignore lint/plugin: whole months, from 1 to 12
  nevner === 12 ? { maaneder: Number(skrivTall(teller)) } : { tall: skrivTall(teller) };

/** Reads the input of a settlement, settles it, and gives what the form shows of it. */
export function lagInnhold(inn: unknown): Skjemainnhold {
  const { lest, data } = vedGrensen(() => {
    const kopi = erObjekt(inn) ? somData(inn) : inn;
    return { lest: krev(lesGrundig(kopi)), data: kopi as Dataobjekt };
  });
  const { oppgjoer } = gjoerOpp(lest);
  const etterKode = new Map(oppgjoer.linjer.map((linje) => [linje.kode, linje]));
  const { kommune } = data;
  const tariff = data["tariff"] === undefined ? undefined : krev(tariffEllerValg(data["tariff"]));
  return {
    kommune: typeof kommune === "string" ? kommune : undefined,
    // a form that says no year gets its prices' year, so that whoever reads it finds the table again
    aar: lest.aar ?? tariff?.aar,
    termin: lest.termin,
    noekkel: noekkelAv(lest),
    tariff,
    priser: TJENESTEKODER.map((_, nr) => lest.grunnlag.priser[nr]?.tekst),
    linjer: TJENESTEKODER.map((kode) => etterKode.get(kode)),
    grupper: oppgjoer.grupper,
    sum: oppgjoer.linjer.length === 0 ? undefined : oppgjoer.nettoAvrundet,
    rader: oppgjoer.oppstilling?.slice(0, -1) ?? [],
    sumrad: oppgjoer.oppstilling?.at(-1),
    merknader: oppgjoer.merknader,
  };
}

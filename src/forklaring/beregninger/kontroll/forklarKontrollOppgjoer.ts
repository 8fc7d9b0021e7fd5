import { krev } from "../../../grense/lesInndata.js";
import { bedoemMedNoekler, medMinne } from "../../../kontroll/skjema/bedoemMedNoekler.js";
import type { Skjemadom } from "../../../kontroll/skjema/bedoemSkjema.js";
import { lesSkjema } from "../../../kontroll/skjema/lesSkjema.js";
import type { Skjemaforslag } from "../../../kontroll/skjema/Skjemakontroll.js";
import { broek, jevnfoer, multipliser, skrivBroek, subtraher } from "../../../tall/Broek.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { delt, min, pluss, sum } from "../../uttrykk.js";
import { forklarTariff, lagPrisoppslag } from "../prisoppslag.js";
import { regn } from "./Strekk.js";
import { aarsbeloepet } from "./skjema/aarsbeloepet.js";
import { forklarAar } from "./skjema/forklarAar.js";
import { forklarLinje, type Linjesteg } from "./skjema/forklarLinje.js";
import { forklarOppstilling } from "./skjema/forklarOppstilling.js";
import { forklarSummer } from "./skjema/forklarSummer.js";
import { type Grunnlag, lagTalloppslag } from "./skjema/Grunnlag.js";

/** explains the key that the form was held against. */
function noekkelen(b: Bygger, { noekkel, skjema }: Skjemadom): Stegnr {
  const [oppgitt] = skjema.noekler;
  const tolv = ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const;
  const avMaaneder = (maaneder: Stegnr) =>
    regn(
      b,
      { navn: "nøkkelen", regel: "A-2" },
      [["måneder", maaneder], tolv],
      delt("måneder", "månedene i året"),
    );
  if (oppgitt === undefined || jevnfoer(oppgitt, noekkel) !== 0) {
    const antall = skrivBroek(multipliser(noekkel, broek(12n)));
    return avMaaneder(
      b.konstant(antall, "måneder som gir nøkkelen når de kuttes eller avrundes", "A-2", "måneder"),
    );
  }
  return hentVed(b.inn, ["maaneder"]) === undefined
    ? b.inndata(["noekkel"], "nøkkelen")
    : avMaaneder(b.inndata(["maaneder"], "måneder", "måneder"));
}

const LINJEFELT = ["aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;

/** Explains the counts of lines by their verdicts. */
function forklarAntall(b: Bygger, linjer: readonly Linjesteg[]): void {
  const tell = (felt: string, navn: string, ledd: readonly (readonly [string, Stegnr])[]) => {
    b.rot(["antall", felt], regn(b, { navn, regel: "N-2" }, ledd, sum(...ledd.map(([n]) => n))));
  };
  const kode = (l: Linjesteg) => l.dom.linje.tjeneste.kode;
  const aktive = linjer.filter(({ dom }) => dom.aktiv);
  for (const dom of ["eksakt", "avrunding", "avvik"] as const)
    tell(
      dom,
      `linjer med dommen ${dom}`,
      aktive.map((l) => [kode(l), l.dommer[dom]]),
    );
  tell(
    "uvanlig",
    "uvanlige linjer",
    linjer.map((l) => [kode(l), l.uvanlig]),
  );
  const tomme = linjer.filter(({ dom }) => !dom.aktiv);
  tell(
    "tomme",
    "linjer uten aktivitet",
    tomme.map((l) => {
      const { nr } = l.dom.linje;
      const operander = LINJEFELT.map(
        (felt) => [felt, b.tom(["linjer", nr, felt], `${kode(l)} er uten ${felt}`)] as const,
      );
      return [kode(l), regn(b, { navn: `at ${kode(l)} er tom`, regel: "N-3" }, operander, min(...LINJEFELT))];
    }),
  );
}

/** Explains a proposal: the shown number and what a search would change it by. That it is the only one is not shown. */
function forklarForslag(
  b: Bygger,
  { sti, vist: _, foreslaatt, felt }: Skjemaforslag,
  ut: readonly (string | number)[],
): void {
  const vist = b.inndata(sti, `${felt}, som vist`);
  const endring = subtraher(les(foreslaatt), b.verdi(vist));
  b.rot([...ut, "vist"], vist);
  const steg = regn(
    b,
    { navn: `${felt}, foreslått`, regel: "N-2" },
    [
      ["vist", vist],
      ["endring", b.vitne(endring, `endringen som får alt i skjemaet til å stemme`, "N-2")],
    ],
    pluss("vist", "endring"),
  );
  b.rot([...ut, "foreslaatt"], steg);
}

/** Reads a number of a result. */
function les(tekst: string) {
  const [hele = "", desimaler = ""] = tekst.split(".");
  return broek(BigInt(hele + desimaler), 10n ** BigInt(desimaler.length));
}

/** Explains the check of a printed form: lines, counts, sums, the year's a konto, the head, and proposals. */
export const forklarKontrollOppgjoer: Forklarer<"kontroll-oppgjoer"> = (b, resultat) => {
  const { skjema } = krev(lesSkjema(b.inn));
  const dom = bedoemMedNoekler(skjema, medMinne(skjema.doegnenhet));
  const grunnlag: Grunnlag = { b, noekkel: noekkelen(b, dom), tall: lagTalloppslag(b) };
  b.rot(["noekkel"], b.vist(grunnlag.noekkel));
  forklarTariff(b, resultat.tariff);
  const pris = dom.linjer.some(({ linje }) => linje.tabellpris) ? lagPrisoppslag(b) : undefined;
  const linjer = dom.linjer.flatMap((linjedom, nr) => {
    const { tabellpris, tjeneste } = linjedom.linje;
    const tabell = tabellpris === undefined ? undefined : pris?.(tjeneste.kode);
    const sitt = resultat.linjer[nr];
    return sitt === undefined ? [] : [forklarLinje(grunnlag, linjedom, tabell, ["linjer", nr], sitt)];
  });
  forklarAntall(b, linjer);
  const aktive = linjer.filter((l) => l.dom.aktiv);
  const netto = forklarSummer(grunnlag, dom, aktive, resultat);
  const aar = dom.aarsbeloep && aarsbeloepet(grunnlag, skjema, dom.aarsbeloep);
  if (aar !== undefined && resultat.aarsbeloep !== undefined)
    forklarAar(grunnlag, aar, aktive, resultat.aarsbeloep);
  forklarOppstilling(grunnlag, dom, aar, netto, resultat.oppstilling ?? []);
  if (resultat.forslag) forklarForslag(b, resultat.forslag, ["forslag"]);
  resultat.muligeForslag?.forEach((forslag, i) => {
    forklarForslag(b, forslag, ["muligeForslag", i]);
  });
};

import type { Sti } from "../../../../feil.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { hentVed } from "../../../hentVed.js";
import { abs, delt, ganger, maks, min, minus, pluss, positiv } from "../../../uttrykk.js";
import { en, ikke, type Merke, null0, punktet, regn, type Strekk } from "../Strekk.js";
import { flyttetOpp, ganget } from "../strekkregning.js";
import type { Cellesteg } from "./celleoppslag.js";

/** What a ratio's quotient is multiplied by, and what is added. */
export type Forholdssteg = { readonly faktor: Stegnr; readonly tillegg: Stegnr };

/** Gives the factor and the addend of a ratio: the input's, or one and none. */
export function forholdssteg(b: Bygger, identitet: number): Forholdssteg {
  const sti = (felt: string): Sti => ["identiteter", identitet, felt];
  const eller = (felt: string, ellers: Stegnr) =>
    hentVed(b.inn, sti(felt)) === undefined
      ? ellers
      : b.inndata(sti(felt), `${felt} i identitet ${identitet + 1}`);
  return { faktor: eller("faktor", en(b)), tillegg: eller("tillegg", null0(b)) };
}

/** Explains the quotients of a number from each: the least and the greatest of those of the ends, each in it where its ends are. */
function kvotientene(b: Bygger, navn: string, x: Strekk, y: Strekk): Strekk {
  const ledd = [
    ["teller lavest", x.fra],
    ["teller høyest", x.til],
    ["nevner lavest", y.fra],
    ["nevner høyest", y.til],
  ] as const;
  const hjoerner = (["lavest", "høyest"] as const).flatMap((t) =>
    (["lavest", "høyest"] as const).map((n) => ({ t, n, verdi: delt(`teller ${t}`, `nevner ${n}`) })),
  );
  const ende = (hva: string, velg: (...ledd: readonly Uttrykk[]) => Uttrykk) =>
    regn(b, { navn: `${navn}, ${hva}`, regel: "N-2" }, ledd, velg(...hjoerner.map(({ verdi }) => verdi)));
  const [fra, til] = [ende("lavest", min), ende("høyest", maks)];
  const med = (hva: string, ytterst: Stegnr) =>
    regn(
      b,
      { navn: `${navn}, om ${hva} er med`, regel: "N-2" },
      [
        ["1", en(b)],
        ["kvotient", ytterst],
        ...ledd,
        ["teller lavest er med", x.fraMed],
        ["teller høyest er med", x.tilMed],
        ["nevner lavest er med", y.fraMed],
        ["nevner høyest er med", y.tilMed],
      ],
      maks(
        ...hjoerner.map(({ t, n, verdi }) =>
          min(
            ikke(positiv(abs(minus(verdi, "kvotient")))),
            `teller ${t} er med`,
            maks(`nevner ${n} er med`, ikke(positiv(abs("kvotient")))),
          ),
        ),
      ),
      "1 hvis en teller og en nevner som gir kvotienten, begge er med (er telleren 0, bare den), ellers 0",
    );
  return { fra, til, fraMed: med("den laveste", fra), tilMed: med("den høyeste", til) };
}

/** Explains a ratio: faktor × teller / nevner + tillegg, as shown and as what it may be. */
export function forklarForhold(
  b: Bygger,
  merke: Merke,
  teller: Cellesteg,
  nevner: Cellesteg,
  { faktor, tillegg }: Forholdssteg,
): { readonly vist: Stegnr; readonly strekk: Strekk } {
  const vist = regn(
    b,
    merke,
    [
      ["faktor", faktor],
      ["teller", teller.vist],
      ["nevner", nevner.vist],
      ["tillegg", tillegg],
    ],
    pluss(ganger("faktor", delt("teller", "nevner")), "tillegg"),
  );
  const q = kvotientene(b, `${merke.navn}, kvotienten`, teller.strekk, nevner.strekk);
  const { t } = b.verdi(faktor);
  const ut = { ...merke, navn: `${merke.navn}, faktor ganger kvotienten` };
  const ganget0 =
    t === 0n
      ? punktet(b, null0(b))
      : ganget(b, ut, t > 0n ? q : { fra: q.til, til: q.fra, fraMed: q.tilMed, tilMed: q.fraMed }, [
          "faktor",
          faktor,
        ]);
  return { vist, strekk: flyttetOpp(b, merke, ganget0, ["tillegg", tillegg]) };
}

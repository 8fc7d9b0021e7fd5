import { adder, BROEK_NULL, type Broek, broek, divider, multipliser } from "../tall/Broek.js";
import { type Bedoemt, doem, type Maaling } from "../tall/doem.js";
import { kvotientAv, motsattAv, produktAv, punkt, sumAv } from "../tall/Intervall.js";
import type { Instans } from "./Instans.js";

/** An identity at one place with its verdict, taken by itself. */
export type BedoemtInstans = Instans & Bedoemt & { readonly beregnet: Broek; readonly differanse: Broek };

/** What the published cell should be: as shown, and as an interval (N-2). The cells are different ones, so nothing is counted twice. */
function beregnet({ ledd, forhold }: Instans): Maaling & { readonly vist: Broek } {
  const [teller, nevner] = ledd;
  if (forhold !== undefined && teller !== undefined && nevner !== undefined) {
    const { faktor, tillegg } = forhold;
    const kvotient = divider(teller.celle.vist, nevner.celle.vist);
    const intervall = kvotientAv(teller.celle.intervall, nevner.celle.intervall);
    return {
      vist: adder(multipliser(faktor, kvotient), tillegg),
      intervall: sumAv(produktAv(punkt(faktor), intervall), punkt(tillegg)),
    };
  }
  return ledd.reduce(
    ({ vist, intervall }, { celle, fortegn }) => ({
      vist: adder(vist, multipliser(broek(fortegn), celle.vist)),
      intervall: sumAv(intervall, fortegn < 0n ? motsattAv(celle.intervall) : celle.intervall),
    }),
    { vist: BROEK_NULL, intervall: punkt(BROEK_NULL) },
  );
}

/** N-2: judges an identity at one place by itself. */
export function doemInstans(instans: Instans): BedoemtInstans {
  const boer = beregnet(instans);
  const { differanse = BROEK_NULL, ...dom } = doem(instans.svar, boer);
  return { ...instans, ...dom, differanse, beregnet: boer.vist };
}

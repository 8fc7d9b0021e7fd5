// Identities as linear forms in half units, worked by hand.

import { describe, expect, it } from "vitest";
import type { Instans } from "../../src/kontroll/Instans.js";
import { likninger } from "../../src/kontroll/likninger.js";
import type { Grense } from "../../src/kontroll/simpleks/grenser.js";
import type { Celle } from "../../src/kontroll/Tabell.js";
import { broek } from "../../src/tall/Broek.js";
import { avVist, punkt } from "../../src/tall/Intervall.js";

const celle = (tall: bigint, enhet: bigint): Celle => {
  const vist = broek(tall);
  return { vist, enhet: broek(enhet), intervall: enhet === 0n ? punkt(vist) : avVist(vist, broek(enhet)) };
};
const sted = { identitet: 0, type: "radsum", rad: "1", kolonne: "sum" } as const;
const instans = (svar: Celle, ledd: readonly Celle[], forhold: Instans["forhold"] = undefined): Instans => ({
  sted,
  svar,
  ledd: ledd.map((en) => ({ celle: en, fortegn: 1n })),
  forhold,
});
const forhold = (tillegg = broek(0n)) => ({ faktor: broek(1n), tillegg });
const grense = (verdi: bigint, vekst: bigint, med: boolean): Grense => ({
  verdi: broek(verdi),
  vekst: broek(vekst),
  med,
});
const kart = (...ledd: (readonly [number, bigint])[]) => new Map(ledd);

describe("en sum (N-2)", () => {
  it("er minus svaret pluss leddene, forkortet, og det viste går over på den andre siden", () => {
    // −60 + 30 + 20 = −10, in half units of 5
    const celler = [celle(60n, 10n), celle(30n, 10n), celle(20n, 10n)] as const;
    const [svar, ...ledd] = celler;
    const ende = grense(2n, 0n, true);
    expect(likninger([instans(svar, ledd)])).toEqual({
      grenser: [
        { ned: grense(-1n, -2n, true), opp: grense(1n, 2n, false) },
        { ned: grense(-1n, -2n, true), opp: grense(1n, 2n, false) },
        { ned: grense(-1n, -2n, true), opp: grense(1n, 2n, false) },
      ],
      former: [{ ledd: kart([0, -1n], [1, 1n], [2, 1n]), ned: ende, opp: ende }],
      opphav: [0],
      skalaer: [broek(1n, 5n)],
      celler,
    });
  });

  it("har eksakte celler som konstanter", () => {
    const [svar, fast, ledd] = [celle(6n, 1n), celle(2n, 0n), celle(3n, 1n)];
    const ende = grense(2n, 0n, true);
    // −6 + 2 + 3 = −1, two halves
    const { former, celler, skalaer } = likninger([instans(svar, [fast, ledd])]);
    expect(former).toEqual([{ ledd: kart([0, -1n], [1, 1n]), ned: ende, opp: ende }]);
    expect([celler, skalaer]).toEqual([[svar, ledd], [broek(2n)]]);
  });
});

describe("et forhold (N-2)", () => {
  it("er to former, med fortegnet til en negativ nevner, og svaret er ingen ukjent", () => {
    const [svar, teller, nevner] = [celle(-2n, 1n), celle(6n, 1n), celle(-3n, 1n)];
    // For −5/2: −6 − 5/2 × −3 = 3/2. For −3/2: −6 − 3/2 × −3 = −3/2. Four times that, and a unit is 3 at the denominator.
    expect(likninger([instans(svar, [teller, nevner], forhold())])).toEqual({
      grenser: [
        { ned: grense(-1n, -2n, true), opp: grense(1n, 2n, false) },
        { ned: grense(-1n, -2n, false), opp: grense(1n, 2n, true) },
      ],
      former: [
        { ledd: kart([0, -2n], [1, -5n]), ned: grense(-6n, -12n, false), opp: undefined },
        { ledd: kart([0, -2n], [1, -3n]), ned: undefined, opp: grense(6n, 12n, true) },
      ],
      opphav: [0, 0],
      skalaer: [broek(4n), broek(4n)],
      celler: [teller, nevner],
    });
  });

  it("som er eksakt, er én form som er null", () => {
    const svar = likninger([instans(celle(2n, 0n), [celle(6n, 1n), celle(3n, 1n)], forhold())]);
    const nullen = grense(0n, 0n, true);
    expect(svar.former).toEqual([{ ledd: kart([0, 1n], [1, -2n]), ned: nullen, opp: nullen }]);
    expect([svar.opphav, svar.skalaer]).toEqual([[0], [broek(2n)]]);
  });

  it("har ikke med nevneren der den ganges med null", () => {
    // The highest that is shown 2 is 5/2, as the tillegg is: 6, whatever the denominator.
    const { former } = likninger([
      instans(celle(2n, 1n), [celle(6n, 1n), celle(3n, 1n)], forhold(broek(5n, 2n))),
    ]);
    expect(former[1]).toEqual({ ledd: kart([0, 1n]), ned: undefined, opp: grense(-12n, 6n, false) });
  });

  it("uten nevner er ingen form", () => {
    expect(likninger([instans(celle(2n, 1n), [celle(6n, 1n)], forhold())]).former).toEqual([]);
    expect(likninger([instans(celle(2n, 1n), [], forhold())]).skalaer).toEqual([]);
  });
});

// What an explanation says that a result rests on, a receipt of it says too.

import { describe, expect, it } from "vitest";
import { lesVektorer } from "../../src/cli/samsvar/lesVektorer.js";
import {
  erSioFeil,
  forklar,
  type KvitteringInn,
  lagKvittering,
  verifiserKvittering,
} from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

/** Gives the rules of an explanation; none of what can't be explained. */
function forklarte(oppdrag: KvitteringInn): readonly { readonly id: string; readonly status: string }[] {
  try {
    return forklar(oppdrag).regler;
  } catch (e) {
    if (erSioFeil(e)) return [];
    throw e;
  }
}

describe("lagKvittering", () => {
  it("har hver regel som en forklaring av det samme viser til, for alle vektorer som gir et svar", () => {
    const savnet = lesVektorer()
      .filter(({ ut }) => ut !== undefined)
      .flatMap(({ beregning, inn }) => {
        const oppdrag = { beregning, inn } as KvitteringInn;
        const kvittert = new Set(lagKvittering(oppdrag).regler.map(({ id, status }) => `${id} ${status}`));
        return forklarte(oppdrag)
          .map(({ id, status }) => `${id} ${status}`)
          .filter((regel) => !kvittert.has(regel))
          .map((regel) => `${beregning}: ${regel}`);
      });
    expect([...new Set(savnet)]).toEqual([]);
  }, 60_000);
});

describe("verifiserKvittering", () => {
  it("avviser et valg som heter __proto__, som andre valg kvitteringen ikke skal ha", () => {
    const inn = { sisteAar: 2022, beloep: 7000000 };
    const kvittering = lagKvittering({ beregning: "nedtrapping", inn });
    const medProto = JSON.parse(JSON.stringify(kvittering).replace('"valg":{', '"valg":{"__proto__":"x"'));
    const feil = fangSioFeil(() => verifiserKvittering(medProto, { inn }));
    expect(feil.map(({ kode, sti }) => [kode, sti])).toEqual([["UKJENT_FELT", ["valg", "__proto__"]]]);
  });

  it("S-1: kvitteringen for et forløp nevner regelen for refusjonen som faller bort", () => {
    const inn = lesVektorer("forloep").find((v) => v.ut !== undefined)?.inn;
    const { regler } = lagKvittering({ beregning: "forloep", inn });
    expect(regler.map(({ id }) => id)).toContain("S-1");
  });
});

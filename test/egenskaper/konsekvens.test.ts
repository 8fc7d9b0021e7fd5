import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregnAarsakssplitt,
  beregnOekteOverfoeringer,
  beregnRessurskrevende,
  hentInnslagspunkt,
  type MottakerInn,
} from "../../src/index.js";
import { desimaltekst, lesBroek, minus, pluss, sammenlign } from "../modell/broek.js";
import { omstokket } from "../stoette/omstokket.js";
import { kanonisk, motsatt, produktAv, sumAv } from "../stoette/regnTekst.js";
import {
  KJENTE_TILSKUDDSAAR,
  vilkaarligeAarsaker,
  vilkaarligeMottakere,
  vilkaarligeOverfoeringer,
  vilkaarligeSatser,
} from "../stoette/vilkaarligKonsekvens.js";
import { vilkaarligDesimal, vilkaarligDesimalMedFortegn } from "../stoette/vilkaarligOppgjoer.js";

const differanse = (a: string, b: string) => desimaltekst(minus(lesBroek(a), lesBroek(b)));

describe("for alle refusjoner", () => {
  const regn = (satser: { innslagspunkt: string; kompensasjonsgrad: string }, mottakere: MottakerInn[]) =>
    beregnRessurskrevende({ ...satser, mottakere });

  it("S-1: for alle mottakere til og med innslagspunktet er refusjonen 0, og over det vokser den med satsen", () => {
    fc.assert(
      fc.property(vilkaarligeSatser, vilkaarligDesimal, (satser, over) => {
        const paa = regn(satser, [{ loennsutgifter: satser.innslagspunkt }]);
        expect([paa.refusjon, paa.egenandel]).toEqual(["0", kanonisk(satser.innslagspunkt)]);
        // The same net cost whatever the deduction is.
        const mottaker = { loennsutgifter: satser.innslagspunkt, fradrag: over };
        expect(regn(satser, [mottaker]).refusjon).toBe("0");
        const sum = sumAv([satser.innslagspunkt, over]);
        if (!/^\d{1,30}(\.\d{1,20})?$/.test(sum)) return; // more digits than the contract takes
        expect(regn(satser, [{ loennsutgifter: sum }]).refusjon).toBe(
          produktAv(over, satser.kompensasjonsgrad),
        );
        expect(regn(satser, [{ loennsutgifter: sum, fradrag: over }]).refusjon).toBe("0");
      }),
    );
  });

  it("S-1: for alle mottakere er refusjon og egenandel til sammen lønnsutgiftene minus fradraget", () => {
    fc.assert(
      fc.property(vilkaarligeSatser, vilkaarligeMottakere, (satser, mottakere) => {
        const svar = regn(satser, mottakere);
        svar.mottakere.forEach(({ grunnlag, refusjon, egenandel }, i) => {
          const { loennsutgifter = "0", fradrag = "0" } = mottakere[i] ?? {};
          expect(sumAv([refusjon, egenandel])).toBe(differanse(String(loennsutgifter), String(fradrag)));
          expect(sammenlign(lesBroek(grunnlag), lesBroek(refusjon))).toBeGreaterThanOrEqual(0);
          expect(refusjon.startsWith("-")).toBe(false);
        });
        expect(svar.refusjon).toBe(sumAv(svar.mottakere.map((m) => m.refusjon)));
        expect(svar.egenandel).toBe(sumAv(svar.mottakere.map((m) => m.egenandel)));
      }),
    );
  });

  it("S-1: for alle rekkefølger av mottakerne er summene de samme, og hver mottaker har sitt", () => {
    fc.assert(
      fc.property(
        vilkaarligeSatser,
        omstokket(vilkaarligeMottakere),
        (satser, { liste, omstokket: blandet }) => {
          const svar = regn(satser, liste);
          const annet = regn(satser, blandet);
          expect([annet.refusjon, annet.refusjonAvrundet, annet.egenandel]).toEqual([
            svar.refusjon,
            svar.refusjonAvrundet,
            svar.egenandel,
          ]);
          expect(annet.mottakere).toEqual(blandet.map((m) => svar.mottakere[liste.indexOf(m)]));
        },
      ),
    );
  });

  it("S-1: for alle aldre fra 67 er refusjonen 0, og merknaden sier det; under 67 er alderen uten betydning", () => {
    fc.assert(
      fc.property(vilkaarligeSatser, vilkaarligDesimal, fc.nat(110), (satser, loennsutgifter, alder) => {
        const svar = regn(satser, [{ loennsutgifter, alder }]);
        const uten = regn(satser, [{ loennsutgifter }]);
        if (alder < 67) expect(svar).toEqual(uten);
        else {
          expect(svar.mottakere[0]).toEqual({
            grunnlag: "0",
            refusjon: "0",
            egenandel: kanonisk(loennsutgifter),
          });
          expect(svar.merknader?.map((m) => m.kode)).toEqual(["OVER_ALDERSGRENSEN"]);
        }
      }),
    );
  });

  it("S-1: for alle kjente år er tilskuddsåret, regnskapsåret før det og årets egne verdier det samme", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KJENTE_TILSKUDDSAAR), vilkaarligeMottakere, (aar, mottakere) => {
        const { innslagspunkt, kompensasjonsgrad } = hentInnslagspunkt({ tilskuddsaar: aar });
        const { merknader: _, ...ventet } = regn({ innslagspunkt, kompensasjonsgrad }, mottakere);
        for (const valg of [{ aar }, { regnskapsaar: aar - 1 }, { aar, regnskapsaar: aar - 1 }]) {
          const { merknader: __, ...svar } = beregnRessurskrevende({ ...valg, mottakere });
          expect(svar).toEqual(ventet);
        }
      }),
    );
  });
});

describe("for alle økte overføringer", () => {
  it("S-3: for alle år er summen årenes sum, og uttrekket og refusjonen teller likt", () => {
    fc.assert(
      fc.property(vilkaarligeOverfoeringer, (aar) => {
        const svar = beregnOekteOverfoeringer({ aar });
        expect(svar.sum).toBe(sumAv(svar.aar.map((rad) => rad.beloep)));
        const byttet = aar.map(({ uttrekk, bortfaltRefusjon, ...rad }) => ({
          ...rad,
          uttrekk: bortfaltRefusjon,
          bortfaltRefusjon: uttrekk,
        }));
        expect(beregnOekteOverfoeringer({ aar: byttet })).toEqual(svar);
      }),
    );
  });

  it("S-3: for alle rekkefølger av årene er summen den samme, og hvert år har sitt", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligeOverfoeringer), ({ liste, omstokket: blandet }) => {
        const svar = beregnOekteOverfoeringer({ aar: liste });
        const annet = beregnOekteOverfoeringer({ aar: blandet });
        expect([annet.sum, annet.sumAvrundet]).toEqual([svar.sum, svar.sumAvrundet]);
        expect(annet.aar).toEqual(blandet.map(({ aar }) => svar.aar.find((rad) => rad.aar === aar)));
      }),
    );
  });

  it("S-3: for alle tilskudd er motsatt fortegn motsatt beløp når ingenting ble tatt ut, også avrundet", () => {
    fc.assert(
      fc.property(vilkaarligDesimal, (tilskudd) => {
        const ett = (beloep: string) =>
          beregnOekteOverfoeringer({
            aar: [{ aar: 2020, tilskudd: beloep, uttrekk: 0, bortfaltRefusjon: 0 }],
          });
        const [pluss, minus] = [ett(tilskudd), ett(`-${tilskudd}`)];
        expect(minus.sum).toBe(motsatt(pluss.sum));
        expect(minus.sumAvrundet).toBe(motsatt(pluss.sumAvrundet));
      }),
    );
  });
});

describe("for alle splitter etter årsak", () => {
  const DELER = ["inntektspaaslag", "demografigevinst", "ressurskrevende", "rest"] as const;

  it("S-7: for alle år er delene til sammen hele, eksakt og i hele kroner, år for år og i sum", () => {
    fc.assert(
      fc.property(vilkaarligeAarsaker, (aar) => {
        const svar = beregnAarsakssplitt({ aar });
        for (const rad of [...svar.aar, svar.sum]) {
          for (const beloep of [rad, rad.avrundet])
            expect(sumAv(DELER.map((del) => beloep[del]))).toBe(beloep.oekteOverfoeringer);
          for (const beloep of Object.values(rad.avrundet)) expect(beloep).toMatch(/^(0|-?[1-9]\d*)$/);
          // Four amounts rounded, each by a half at most.
          const flyttet = minus(lesBroek(rad.avrundet.rest), lesBroek(rad.rest));
          expect(sammenlign(flyttet, lesBroek("2"))).toBeLessThanOrEqual(0);
          expect(sammenlign(pluss(flyttet, lesBroek("2")), lesBroek("0"))).toBeGreaterThanOrEqual(0);
        }
        for (const del of [...DELER, "oekteOverfoeringer"] as const)
          expect(svar.sum[del]).toBe(sumAv(svar.aar.map((rad) => rad[del])));
      }),
    );
  });

  it("S-7: for alle år står det som er oppgitt, urørt, og rundes som i sin egen beregning", () => {
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, vilkaarligDesimal, (beloep, paaslag) => {
        const aar = [
          {
            aar: 2020,
            oekteOverfoeringer: beloep,
            inntektspaaslag: paaslag,
            demografigevinst: beloep,
            ressurskrevende: beloep,
          },
        ];
        const { sum } = beregnAarsakssplitt({ aar });
        const alene = beregnOekteOverfoeringer({
          aar: [{ aar: 2020, tilskudd: beloep, uttrekk: 0, bortfaltRefusjon: 0 }],
        });
        expect(sum).toMatchObject({
          oekteOverfoeringer: alene.sum,
          inntektspaaslag: kanonisk(paaslag),
          demografigevinst: alene.sum,
          ressurskrevende: alene.sum,
          avrundet: {
            oekteOverfoeringer: alene.sumAvrundet,
            demografigevinst: alene.sumAvrundet,
            ressurskrevende: alene.sumAvrundet,
          },
        });
      }),
    );
  });

  it("S-7: for alle rekkefølger av årene er summene de samme, og hvert år har sitt", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligeAarsaker), ({ liste, omstokket: blandet }) => {
        const svar = beregnAarsakssplitt({ aar: liste });
        const annet = beregnAarsakssplitt({ aar: blandet });
        expect(annet.sum).toEqual(svar.sum);
        expect(annet.aar).toEqual(blandet.map(({ aar }) => svar.aar.find((rad) => rad.aar === aar)));
      }),
    );
  });
});

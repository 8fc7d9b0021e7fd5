// Vedtak that a partial carries, when it is finished: those outside the periods say nothing, unless they are to be looked at.

import { describe, expect, it } from "vitest";
import { type Aktivitetsdel, ferdigstillAktivitet } from "../../src/index.js";

const VEDTAK = { bruker: "h", kode: "OL", fra: "2019-01-01", mengde: "7", dager: 7 };
const ett = { ...VEDTAK, id: "v", fra: "2010-01-01", til: "2010-01-31" };
const del = {
  ...{ slag: "sio-aktivitetsdel", versjon: 1, perioder: [{ fra: "2019-01-01", til: "2019-03-31" }] },
  ...{ enPeriode: true, valg: {}, merknader: [], antallMerknader: {}, brukere: "noeklet" },
  ...{ noekkelmerke: "m", kommuner: [null], vedtak: [VEDTAK, ett, ett] },
};
const koder = (inn: object) => ferdigstillAktivitet(inn as Aktivitetsdel).merknader.map((m) => m.kode);

describe("vedtak utenfor periodene i en del", () => {
  it("nevnes ikke om de står to ganger", () => {
    expect(koder(del)).toEqual([]);
  });

  it("nevnes der det letes etter det som er tvilsomt", () => {
    expect(koder({ ...del, kvalitet: {} })).toContain("VEDTAK_TO_GANGER");
  });
});

/** The draft of a quarter's report: partial results that are kept, those that are stale computed anew, all merged and finished. */
import { aktivitetsdel, ferdigstillAktivitet, slaaSammenAktivitet } from "sio-beregning";
import { ANTALL_DELER, lagreDel, lesDeler, vedtakIDel } from "./lager.mjs";

/** Says what is wrong with a vedtak before it is saved; throws the library's SioFeil with every problem. */
export function kontrollerVedtak(vedtak, periode) {
  aktivitetsdel({ periode, brukere: "adskilt", vedtak: [vedtak] });
}

/**
 * Computes a quarter's draft. Only the parts that a change has touched since last time are counted; the others are read as they stand.
 *
 * @returns The answer that `beregnAktivitet` gives for all the vedtak, and how many parts and vedtak were counted for it.
 */
export function lagUtkast(db, periode) {
  return db.transaction(async (sql) => {
    const deler = await lesDeler(sql, periode);
    const regnet = { deler: 0, vedtak: 0 };
    let samlet;
    for (let nr = 0; nr < ANTALL_DELER; nr += 1) {
      let del = deler.get(nr);
      if (del === undefined) {
        const vedtak = await vedtakIDel(sql, periode, nr);
        del = aktivitetsdel({ periode, brukere: "adskilt", vedtak });
        await lagreDel(sql, periode, nr, del);
        regnet.deler += 1;
        regnet.vedtak += vedtak.length;
      }
      samlet = samlet === undefined ? del : slaaSammenAktivitet(samlet, del);
    }
    const svar = ferdigstillAktivitet(samlet);
    // each bruker is in one part and no other, so what this merknad warns of can't be
    const merknader = svar.merknader.filter((m) => m.kode !== "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER");
    return { utkast: { ...svar, merknader }, regnet };
  });
}

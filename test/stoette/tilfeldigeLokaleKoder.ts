// Random vedtak whose codes are local, and change their meaning on days around the period (T-7).

import type { ModellKode } from "../modell/aktivitet.js";
import type { Terning } from "./terning.js";
import { dato, erTimekode, tilfeldigAktivitet } from "./tilfeldigeVedtak.js";

const TIMEKODER = ["HTAMDK", "HTBODK", "BPAN", "OL"]; // two of them with the asterisk
const DOEGNKODER = ["LOKO", "LSKO", "TANKO", "UK"];

/** The day numbers of the period that is counted. */
type Spenn = { readonly fra: number; readonly til: number };

/** What a local code means over time: a tjenestekode until a day, then another; before and after the period perhaps nothing. */
function betydninger(t: Terning, lokal: string, koder: readonly string[], { fra, til }: Spenn): ModellKode[] {
  const foerste = t.enAv(3) ? fra - t.under(3) : undefined;
  const siste = t.enAv(3) ? til + t.under(3) : undefined;
  const dager = Array.from({ length: t.under(4) }, () => fra - 20 + t.under(til - fra + 40));
  const skifter = [...new Set(dager)]
    .filter((dag) => dag > (foerste ?? dag - 1) && dag <= (siste ?? dag))
    .sort((a, b) => a - b);
  return [foerste, ...skifter].map((dag, i): ModellKode => {
    const slutt = skifter[i] === undefined ? siste : skifter[i] - 1;
    return {
      lokal,
      kode: t.ett(koder),
      ...(dag !== undefined && { fra: dato(dag) }),
      ...(slutt !== undefined && { til: dato(slutt) }),
    };
  });
}

const nr = (tekst: string) => Date.parse(`${tekst}T00:00:00Z`) / 86_400_000;

/** A whole input: most of its vedtak have a local code. */
export function tilfeldigLokalAktivitet(t: Terning, antall = t.under(6)) {
  const inn = tilfeldigAktivitet(t, antall);
  const spenn = { fra: nr(inn.periode.fra), til: nr(inn.periode.til) };
  const vedtak = inn.vedtak.map((v) =>
    t.enAv(4) ? v : { ...v, kode: erTimekode(v.kode) ? "lokal time" : "lokalt døgn" },
  );
  const koder = [
    ...betydninger(t, "lokal time", TIMEKODER, spenn),
    ...betydninger(t, "lokalt døgn", DOEGNKODER, spenn),
  ];
  const kvalitet = t.enAv(2) ? { kvalitet: true } : {};
  return { ...inn, ...kvalitet, vedtak, lokaleKoder: { koder: t.enAv(2) ? koder : koder.reverse() } };
}

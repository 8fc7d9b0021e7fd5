import { parseArgs } from "node:util";
import pakke from "../../package.json" with { type: "json" };
import { kommandoAktivitet } from "./aktivitet/kommandoAktivitet.js";
import { kommandoBeregn, problemerAv } from "./beregn.js";
import { kommandoEksempel } from "./eksempel/kommandoEksempel.js";
import { kommandoForklar } from "./forklar/kommandoForklar.js";
import { kommandoForloep } from "./forloep/kommandoForloep.js";
import { HJELP } from "./hjelp.js";
import { kommandoHvaHvis } from "./hvahvis/kommandoHvaHvis.js";
import { Klifeil } from "./Klifeil.js";
import { kommandoKontroll } from "./kontroll/kommandoKontroll.js";
import { kommandoKvittering } from "./kvittering/kommandoKvittering.js";
import { kommandoVerifiser } from "./kvittering/kommandoVerifiser.js";
import type { Avslutning, Omgivelser } from "./Omgivelser.js";
import { kommandoOppgjoer } from "./oppgjoer/kommandoOppgjoer.js";
import { kommandoSammenlign } from "./sammenlign/kommandoSammenlign.js";
import { kommandoSamsvar } from "./samsvar/kommandoSamsvar.js";
import { kommandoSkjema } from "./skjema/kommandoSkjema.js";
import { kommandoTariff } from "./tariff.js";

const VALG = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  ndjson: { type: "boolean" },
  json: { type: "boolean" },
  sone: { type: "string" },
  reisetid: { type: "string" },
  periode: { type: "string", multiple: true },
  kommune: { type: "string" },
  kodekart: { type: "string" },
  brukere: { type: "string" },
  kvalitet: { type: "boolean" },
  "samle-feil": { type: "boolean" },
  ut: { type: "string" },
  aarsvolum: { type: "string", multiple: true },
  beregning: { type: "string" },
  markdown: { type: "boolean" },
  endre: { type: "string", multiple: true },
  vektorer: { type: "boolean" },
  ark: { type: "string" },
  fil: { type: "string" },
  erstatt: { type: "boolean" },
  termin: { type: "string" },
  maaneder: { type: "string" },
  frist: { type: "string" },
} as const;

const VEDTAKSVALG = ["periode", "kommune", "kodekart", "brukere", "kvalitet", "ut", "json"];

/** Which options each command knows; any other with it is refused, not passed over. */
const TILLATT: Readonly<Record<string, readonly string[]>> = {
  beregn: ["ndjson"],
  aktivitet: [...VEDTAKSVALG, "samle-feil"],
  // no settlement of half the vedtak
  oppgjoer: [...VEDTAKSVALG, "aarsvolum"],
  tariff: ["json", "sone", "reisetid"],
  forloep: ["json"],
  kontroll: ["json", "ark"],
  skjema: ["ark", "ut", "json", "fil", "erstatt", "sone", "reisetid", "kommune", "termin", "maaneder"],
  forklar: ["beregning", "markdown", "json"],
  kvittering: ["beregning"],
  verifiser: ["json"],
  hvahvis: ["beregning", "endre", "json"],
  sammenlign: ["beregning", "json"],
  eksempel: ["json"],
  samsvar: ["json", "vektorer", "beregning", "frist"],
};

function lesArgumenter(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: VALG, allowPositionals: true, strict: true });
  } catch (e) {
    const ukjent = /'(-[^']*)'/.exec(e instanceof Error ? e.message : "")?.[1] ?? argv.join(" ");
    const melding = `Ukjent eller ufullstendig valg: ${ukjent}; se «sio --help».`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
}

async function utfoer(argv: readonly string[], omgivelser: Omgivelser): Promise<Avslutning> {
  const { values, positionals } = lesArgumenter(argv);
  const [kommando, ...argumenter] = positionals;
  const skriv = async (tekst: string): Promise<Avslutning> => {
    await omgivelser.skriv(`${tekst}\n`);
    return 0;
  };
  if (values.help || (kommando === undefined && !values.version)) return skriv(HJELP);
  if (values.version) return skriv(pakke.version);
  const tillatt = TILLATT[kommando ?? ""];
  if (tillatt === undefined) {
    const melding = `Ukjent kommando «${kommando}»; kjente er ${Object.keys(TILLATT).join(", ")}. Se «sio --help».`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  for (const valg of Object.keys(values)) {
    if (tillatt.includes(valg)) continue;
    throw new Klifeil([
      {
        kode: "UGYLDIG_ARGUMENT",
        sti: [],
        melding: `«sio ${kommando}» har ikke valget --${valg}; se «sio --help».`,
      },
    ]);
  }
  const { ndjson = false, json = false, sone, reisetid } = values;
  if (kommando === "beregn") return kommandoBeregn(argumenter, { ndjson }, omgivelser);
  if (kommando === "aktivitet") return kommandoAktivitet(argumenter, values, omgivelser);
  if (kommando === "oppgjoer") return kommandoOppgjoer(argumenter, values, omgivelser);
  if (kommando === "samsvar") {
    // a variable that holds nothing must not pass for a program that passes
    if (argumenter[0] === "" || (argumenter.length === 0 && argv.at(-1) === "--")) {
      const melding =
        "Det står ingen kommando etter --; oppgi programmet, eller ta bort -- for å prøve biblioteket selv.";
      throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
    }
    return kommandoSamsvar(argumenter, values, omgivelser);
  }
  if (kommando === "forloep") return skriv(await kommandoForloep(argumenter, json, omgivelser));
  if (kommando === "kontroll") return skriv(await kommandoKontroll(argumenter, values, omgivelser));
  if (kommando === "skjema") return skriv(await kommandoSkjema(argumenter, values, omgivelser));
  if (kommando === "forklar") return skriv(await kommandoForklar(argumenter, values, omgivelser));
  if (kommando === "tariff") return skriv(kommandoTariff(argumenter, { sone, reisetid, json }));
  if (kommando === "sammenlign") return skriv(await kommandoSammenlign(argumenter, values, omgivelser));
  if (kommando === "kvittering")
    return skriv(await kommandoKvittering(argumenter, values.beregning, omgivelser));
  if (kommando === "hvahvis") return skriv(await kommandoHvaHvis(argumenter, values, omgivelser));
  const { tekst, stemmer } =
    kommando === "verifiser"
      ? await kommandoVerifiser(argumenter, json, omgivelser)
      : kommandoEksempel(argumenter, json);
  await skriv(tekst);
  return stemmer ? 0 : 1;
}

/** Runs the command `sio` with its arguments; gives the exit code. */
export async function kjoer(argv: readonly string[], omgivelser: Omgivelser): Promise<Avslutning> {
  try {
    return await utfoer(argv, omgivelser);
  } catch (e) {
    try {
      omgivelser.skrivFeil(`${JSON.stringify({ feil: problemerAv(e) })}\n`);
      return 2;
    } catch (egenFeil) {
      omgivelser.skrivFeil(
        `sio feilet: ${egenFeil instanceof Error ? (egenFeil.stack ?? egenFeil.message) : String(egenFeil)}\n`,
      );
      return 1;
    }
  }
}

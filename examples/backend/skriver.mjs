/**
 * Writes settlements as they come, several in a round: while the database writes one round, those that come meanwhile gather for the next. A
 * round is one transaction, and nobody has an answer before theirs is written.
 */
import { lagreOppgjoer } from "./lager.mjs";

const STOERSTE_RUNDE = 200;

/** Makes the writer of a database: give it a settlement, and it answers when that is stored (see `lagreOppgjoer`). */
export function lagSkriver(db) {
  const venter = [];
  let skriver = false;

  async function skrivRunder() {
    skriver = true;
    while (venter.length > 0) {
      const runde = venter.splice(0, STOERSTE_RUNDE);
      try {
        const lagret = await lagreOppgjoer(
          db,
          runde.map(({ oppgjoer }) => oppgjoer),
        );
        runde.forEach(({ ferdig }, i) => void ferdig(lagret[i]));
      } catch (e) {
        for (const { feilet } of runde) feilet(e);
      }
    }
    skriver = false;
  }

  return (oppgjoer) =>
    new Promise((ferdig, feilet) => {
      venter.push({ oppgjoer, ferdig, feilet });
      if (!skriver) void skrivRunder();
    });
}

/** The worker: settles what it is sent. Results are plain data, so they go over as they are; an error is told by what it says, not by its class. */
import "./oppsett.js";
import { beregnKorreksjonsoppgjoer, erSioFeil } from "./sio.browser.js";

addEventListener("message", ({ data: { nr, inn } }) => {
  try {
    postMessage({ nr, oppgjoer: beregnKorreksjonsoppgjoer(inn) });
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    postMessage({ nr, feil: e.feil });
  }
});

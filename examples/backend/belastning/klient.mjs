/** A client that keeps its connection, and knows a whole answer from one that was cut. */
import { Agent, request } from "node:http";

/** Makes a client: it posts under a key and gives the status, the text, and whether the answer came whole; `paaBit` hears of each bit of it. */
export function lagKlient(paaBit = () => {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (adresse, { sti, noekkel, type, kropp }) =>
    new Promise((ferdig) => {
      const biter = [];
      let status;
      const slutt = (hel) => ferdig({ status, hel, tekst: Buffer.concat(biter).toString() });
      const forespoersel = request(
        `${adresse}${sti}`,
        { agent, method: "POST", headers: { "content-type": type, "idempotency-key": noekkel } },
        (svar) => {
          status = svar.statusCode;
          svar.on("data", (bit) => {
            biter.push(bit);
            paaBit(bit);
          });
          svar.on("end", () => slutt(svar.complete));
          svar.on("error", () => slutt(false));
        },
      );
      forespoersel.on("error", () => slutt(false));
      forespoersel.end(kropp);
    });
  return { post, lukk: () => agent.destroy() };
}

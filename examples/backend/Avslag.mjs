/** An answer that is no success: its status, and `{ feil: [{ kode, sti, melding }] }` as the library's own errors are. */
export class Avslag extends Error {
  constructor(status, kode, melding, sti = []) {
    super(melding);
    this.status = status;
    this.feil = [{ kode, sti, melding }];
  }
}

const NAVNEBREDDE = 46;
const TALLBREDDE = 9;

const skriv = (tall) => tall.toFixed(tall < 10 ? 2 : tall < 100 ? 1 : 0);

/** Prints a heading. */
export const overskrift = (tekst) => console.log(`\n${tekst}`);

/** Prints a row: a name, a time and its unit, and what else there is to say. */
export const rad = (navn, tid, enhet, merknad = "") =>
  console.log(
    `  ${navn.padEnd(NAVNEBREDDE)}${skriv(tid).padStart(TALLBREDDE)} ${enhet}  ${merknad}`.trimEnd(),
  );

/** Writes how many times longer something takes than what it is held against. */
export const ganger = (forhold) => `${forhold.toFixed(2)} ×`;

/** Writes a time in addition to another. */
export const tillegg = (tid, enhet) => `+ ${skriv(tid)} ${enhet}`;

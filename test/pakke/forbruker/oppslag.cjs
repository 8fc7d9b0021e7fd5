// A CommonJS consumer of the look-ups.

const sio = require("sio-beregning");
const oppslag = require("sio-beregning/oppslag");

void import("./regnestykker.mjs").then(({ slaaOpp }) =>
  process.stdout.write(JSON.stringify(slaaOpp(oppslag, sio))),
);

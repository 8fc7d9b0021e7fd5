// A CommonJS consumer.

const sio = require("sio-beregning");

void import("./regnestykker.mjs").then(({ regn }) => process.stdout.write(JSON.stringify(regn(sio))));

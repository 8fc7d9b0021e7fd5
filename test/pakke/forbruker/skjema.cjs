// A CommonJS consumer that reads and writes forms.

const skjema = require("sio-beregning/skjema");

void import("./skjemaregning.mjs").then(({ skrivOgLes }) =>
  process.stdout.write(JSON.stringify(skrivOgLes(skjema))),
);

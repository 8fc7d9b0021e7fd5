// Runs and seed from outside: FC_RUNS for nightly depth, FC_SEED to replay a failure.
import fc from "fast-check";

const runder = process.env["FC_RUNS"];
const froe = process.env["FC_SEED"];
fc.configureGlobal({
  numRuns: runder === undefined ? 100 : Number(runder),
  ...(froe === undefined ? {} : { seed: Number(froe) }),
});

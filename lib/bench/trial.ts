import { settle } from "./pairs.ts";
import { TRIALS } from "./trials.ts";

// One trial in a process of its own, named on the command line; its finding is a line of JSON.
const trial = TRIALS.find(({ name }) => name === process.argv[2]);
if (trial === undefined) throw new Error(`there is no trial ${process.argv[2]}`);
console.log(JSON.stringify(settle(await trial.measure())));

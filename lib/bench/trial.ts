import { settle } from "./pairs.ts";
import { TRIALS } from "./trials.ts";

// One trial in a process of its own, named on the command line; its finding is a line of JSON.
const trial = TRIALS.find(({ name }) => name === process.argv[2]);
if (trial === undefined) throw new Error(`there is no trial ${process.argv[2]}`);
const finding = settle(await trial.measure());
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify(trial.tellsMemory ? { ...finding, peakMegabytes } : finding));

import { TRIALS } from "./trials.ts";

// One trial in a process of its own: its name and the number of articles. Its lines are printed as JSON.
const [name, articles] = process.argv.slice(2);
const trial = TRIALS.find((one) => one.name === name);
if (trial === undefined) throw new Error(`there is no trial ${name}`);
console.log(JSON.stringify(await trial.measure(Number(articles))));

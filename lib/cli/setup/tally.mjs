import { readFileSync } from "node:fs";

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** A step that failed without saying which tests did, or ran none, counts as one failure. */
function settle(passed, failed, isDone) {
  const isSilent = failed === 0 && (!isDone || passed === 0);
  return { passed, failed: isSilent ? 1 : failed };
}

/** Passed and failed tests of a vitest JSON report; `isDone`: it ended with exit code 0. */
export function tallyUnit(path, isDone) {
  const report = readReport(path);
  return settle(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, isDone);
}

/** Passed and failed tests of a Playwright JSON report; one that needed a second try has failed. */
export function tallyBrowser(path, isDone) {
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(path)?.stats ?? {};
  return settle(expected, unexpected + flaky, isDone);
}

/** The last line of `npm test`. */
export function writeTally(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}

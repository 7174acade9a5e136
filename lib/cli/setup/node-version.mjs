import { Complaint } from "./complaint.mjs";

/** Throws a Complaint when Node is older than 20.19, the first that runs everything here. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Complaint(
    `Baolan needs Node 20.19 or newer; this is ${version}. See https://nodejs.org`,
  );
}

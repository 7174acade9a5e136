/** Something that a trial needs and the machine has not; its message is one line and says how to get it. */
export class Complaint extends Error {
  override name = "Complaint";
}

import type { Words } from "../words.ts";

/** Words of what the browser keeps: saved articles and read marks. */
export const kept: Words["kept"] = {
  title: "Saved",
  star: "Save",
  saved: "Saved",
  removed: "Taken from saved",
  read: "Read",
  refused:
    "This browser lets pages keep nothing: articles can be neither saved nor marked as read.",
  full: "5,000 articles are saved, which is the most; remove some first.",
  lost: "This article could not be fetched and was not saved.",
  lead: "Kept in this browser on this device only. To take it elsewhere, export it here and import it there.",
  noScript: "Saved articles are kept in the browser and need scripts (JavaScript) to be shown.",
  count: { one: "{n} article", other: "{n} articles" },
  empty: "Nothing is saved yet.",
  emptyHow: "Press Save beside an article, or the key s.",
  unknown: "Date unknown",
  savedOn: "saved on {date}",
  remove: "Remove",
  removeOf: "Remove: {name}",
  restore: "Put back",
  restoreOf: "Put back: {name}",
  restored: "Put back",
  export: "Export",
  import: "Import",
  exported: "Exported: {saved} saved, {read} read.",
  imported: "Imported: {saved} newly saved, {read} newly read; all you had is still here.",
  problems: {
    json: "“{name}” is no JSON file.",
    format: "“{name}” was not exported by Baolan.",
    version: "“{name}” has version {detail}; only version 1 is known here.",
    saved: "Saved article no. {detail} in “{name}” is not written as it should be.",
    read: "Read mark no. {detail} in “{name}” is not written as it should be.",
    size: "“{name}” is too large to be read.",
  },
  refusal:
    "{problem} Only Baolan’s own exports are taken (.json, baolan-kept version 1, at most 10 MB); nothing was changed.",
  reads: "Articles read",
  readsLead:
    "Headlines of articles you have read are fainter in every list; with marks off, no more are kept. The last 20,000 stay.",
  row: { name: "Marks", values: { on: "On", off: "Off" } },
  readCount: { one: "{n} article kept", other: "{n} articles kept" },
  clear: "Clear read marks",
  cleared: "Cleared the read marks of {read}",
  unclear: "Put them back",
};

import type { Words } from "../words.ts";

/** Words of the keys and their help sheet. */
export const keys: Words["keys"] = {
  title: "Keyboard shortcuts",
  lead: "Press them anywhere on a page, but not while typing or with Ctrl or Alt.",
  between: "then",
  actions: {
    next: "Next in the list or edition",
    previous: "Previous in the list or edition",
    back: "Back to the list or edition",
    search: "Search",
    filters: "Filters",
    save: "Save or remove",
    theme: "Change colours",
    front: "Latest edition",
    editions: "Editions",
    places: "Places",
    saved: "Saved",
    help: "Open this list",
  },
  escape: "Esc",
  close: "Close what is open",
  row: { name: "Single keys", values: { on: "On", off: "Off" } },
  rowHelp: "Turn them off for voice input, or if keys get pressed by accident.",
  first: "Nothing before this",
  last: "Nothing after this",
  firstOfEdition: "First article of this edition. Press u to go back",
  lastOfEdition: "Last article of this edition. Press u to go back",
};

import { SETTINGS_EVENT, STORED_AS } from "./stored.ts";
import { SETTING_NAMES, SETTINGS, USUAL } from "./table.ts";
import { THEME_COLOURS } from "./theme-colours.ts";

/** Per setting the values that show: the usual ones need no attribute. */
const SHOWN = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].filter((value) => value !== USUAL[name])]),
);

/**
 * The script in every page's head: before anything is painted it writes the stored settings onto <html> as
 * data attributes, which the tokens answer to, and `data-script`, without which no control is shown. It
 * follows changes made here, in other tabs and while the page lay in the back-forward cache. What is stored
 * may be anything: unknown names and values are passed over.
 */
export const BOOT_SCRIPT = [
  "(()=>{",
  "const root=document.documentElement,",
  'bar=document.createElement("meta"),',
  `values=${JSON.stringify(SHOWN)},`,
  `colours=${JSON.stringify(THEME_COLOURS)};`,
  'bar.name="theme-color";',
  "function read(){",
  `try{return localStorage.getItem(${JSON.stringify(STORED_AS)})}catch{return null}`,
  "}",
  "function show(text){",
  "let set={};",
  "try{set=Object(JSON.parse(text))}catch{}",
  "for(const name in values)",
  "if(Object.hasOwn(set,name)&&values[name].includes(set[name]))root.dataset[name]=set[name];",
  "else delete root.dataset[name];",
  'const colour=colours[root.dataset.print?"largePrint":root.dataset.theme];',
  "if(colour){bar.content=colour;document.head.prepend(bar)}else bar.remove()",
  "}",
  'root.dataset.script="on";',
  "show(read());",
  `addEventListener(${JSON.stringify(SETTINGS_EVENT)},event=>show(event.detail));`,
  'addEventListener("storage",event=>{',
  `if(event.key===${JSON.stringify(STORED_AS)}||event.key===null)show(event.newValue)`,
  "});",
  'addEventListener("pageshow",event=>{if(event.persisted)show(read())})',
  "})()",
].join("");

import type { ReactNode } from "react";
import { view } from "../view.ts";
import { LargePrintBar } from "./large-print-bar.tsx";
import { SettingsPanel } from "./settings-panel.tsx";

/**
 * What every page carries for the reader's settings: the panel and large print's bar. `addressRows` are
 * rows of links in the panel, `listen` the way to hear the page in the bar.
 */
export function ReaderSettings({
  addressRows,
  listen,
}: {
  addressRows?: ReactNode;
  listen?: ReactNode;
}) {
  const { rows, print, tools, title, lead, close, reset, resetDone, colon } = view().words.settings;
  return (
    <>
      <SettingsPanel
        words={{
          title,
          lead,
          close,
          reset,
          resetDone,
          colon,
          rows,
          print: { name: print.name, help: print.help, entered: print.entered },
        }}
      >
        {addressRows}
      </SettingsPanel>
      <LargePrintBar
        words={{
          label: print.bar,
          smaller: tools.smaller,
          larger: tools.larger,
          smallest: tools.smallest,
          largest: tools.largest,
          size: rows.size.name,
          colon,
          steps: tools.steps,
          exit: print.exit,
          left: print.left,
        }}
      >
        {listen}
      </LargePrintBar>
    </>
  );
}

import { ensureBrowser, ensureChineseFont, NO_BROWSER } from "./setup/browser.mjs";
import { buildPages } from "./setup/build.mjs";
import { NO_CHINESE_FONT } from "./setup/chinese-font.mjs";
import { generateClient } from "./setup/client.mjs";
import { Complaint, explain } from "./setup/complaint.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { installPackages } from "./setup/packages.mjs";
import { keepQuiet } from "./setup/quiet.mjs";
import { ROOT } from "./setup/root.mjs";
import { runNode } from "./setup/run.mjs";

/**
 * `npm run pictures`: takes anew the thumbnails that the browser tests compare with and the pictures
 * of the README. Whether the pages look as they should is for whoever commits them to see.
 */
async function makePictures() {
  checkNode();
  process.chdir(ROOT);
  keepQuiet();
  await installPackages();
  await generateClient();
  const browser = await ensureBrowser();
  if (browser === null) throw new Complaint(NO_BROWSER);
  if (!(await ensureChineseFont())) throw new Complaint(NO_CHINESE_FONT);
  await buildPages();
  const { NODE_ENV: _, ...env } = process.env;
  const tool = "node_modules/@playwright/test/cli.js";
  await runNode([tool, "test", "--config", "e2e/pictures/make.config.ts"], {
    env: { ...env, CHROMIUM_PATH: browser },
    failure: "The pictures could not be taken: see the lines above.",
  });
}

makePictures().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});

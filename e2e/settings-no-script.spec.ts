import { expect, test } from "./no-script.ts";

test("without a script no setting is offered, and day or night is the system's", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/articles?place=310116");
  await page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link").click();
  for (const name of ["字号", "字号与版式", "字大", "竖排", "适老", "退出适老", "返回"]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("main")).toHaveCSS("background-color", "rgb(23, 25, 24)");
});

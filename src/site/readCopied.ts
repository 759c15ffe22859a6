import type { Page } from "playwright-core";

/** What has been copied last: pasted, since not every engine lets a test read it. */
export async function readCopied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.press("Control+v");
  return page.locator("#pasted").evaluate((field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}

import { expect } from "vitest";
import { readPolicy } from "./build";
import { openLive, runLive } from "./live";
import { testInBrowser } from "./testInBrowser";

// That each page works under the policy, every test in the browser shows: the site is served with it.
testInBrowser("the site's policy lets in the site's own scripts, and a page runs no other", async (open) => {
  const policy = readPolicy();
  expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}=')+;/);
  const page = await open("/", { provoked: /Content Security Policy/ });
  const response = await page.reload();
  expect(response?.headers()["content-security-policy"]).toBe(policy);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'let in'";
    document.body.append(script);
    document.body.setAttribute("onclick", "document.title = 'let in'");
    document.body.click();
  });
  expect(await page.title()).not.toBe("let in");
});

testInBrowser("a program runs under the site's policy, and its frame keeps to its own", async (open) => {
  const page = await openLive(open, "/");
  const response = page.waitForResponse(/run\/frame\.html/);
  const { out } = await runLive(page, { language: "javascript", notation: "variant", source: "console.log(1);" });
  expect(out).toEqual(["1"]);
  expect((await response).headers()["content-security-policy"]).toBeUndefined();
});

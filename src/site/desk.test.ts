import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { eraseTypes } from "../languages/javascript/eraseTypes";
import { longestLink } from "../live/desk/link";
import { listAxeFaults, listLookFaults } from "./axe";
import { root } from "./build";
import { describeOnce, testInBrowser, testInFirst, toRelative } from "./testInBrowser";

const construct = "/constructs/gather/";
const both = `${construct}?langs=python,javascript`;
const phone = { width: 390, height: 844 };
/** What a run may take on a busy machine, with an engine that comes first. */
const patience = { timeout: 60_000 };
const permissions = ["clipboard-read", "clipboard-write"];

/** How the main example's last delay is written, in each language that the page runs. */
const programs = [
  ["python", "main.py"],
  ["javascript", "main.ts"],
] as const;

describe.each(programs)("Run, in %s", (language, file) => {
  testInBrowser(
    "puts the program and what it prints in the place of the columns, and stays where it was",
    async (open) => {
      const page = await open(both);
      const asked = listScripts(page);
      const button = findRun(page, language);
      await button.scrollIntoViewIfNeeded();
      await nextFrames(page);
      expect(asked(), "before the press").toEqual([]);
      const before = await button.boundingBox();
      await press(page, language);
      const after = await page.locator("[data-run-again]").boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
      expect(await page.locator("#example-gather [data-box] pre:visible").count()).toBe(0);
      expect(await page.locator("#example-gather-first-failure [data-box] pre:visible").first().isVisible()).toBe(true);
      expect(await findField(page).inputValue()).toBe(readExample(file));
      await hasEnded(page, "Recorded, and now");
      await expectSaid(page, /^The same 9 lines in the same order\. Ended with 0 after \d+ ms\.$/);
      expect(await listRows(page, "same")).toHaveLength(9);
      expect(await page.locator("[data-desk] [data-row] > td:first-child", { hasText: /\d/ }).allInnerTexts()).toEqual([
        "1",
        "2",
        "3",
      ]);
    },
    ["requests"],
  );

  testInBrowser("shows in its lines and on the timeline what a reader has changed", async (open) => {
    const page = await open(both);
    await press(page, language);
    await hasEnded(page, "Recorded, and now");
    const now = page.getByRole("group", { name: "Now: what it printed, and when" });
    const width = async () =>
      Number.parseFloat((await now.locator("rect[width$='%']").last().getAttribute("width")) ?? "");
    const before = await width();
    await edit(page, "200", "1500");
    expect(await page.locator("[data-desk] [aria-hidden] > [data-edited]").allInnerTexts()).toHaveLength(1);
    await page.getByText("1 line edited", { exact: true }).waitFor();
    await page.keyboard.press("Control+Enter");
    await hasEnded(page, "Recorded, and now");
    await expectSaid(page, /^9 lines: 8 as recorded, 1 in another place\. Ended with 0 after 2\d{3} ms\.$/);
    expect(await listRows(page, "new")).toEqual([expect.stringContaining("toast ready")]);
    expect(await listRows(page, "gone")).toEqual([expect.stringContaining("toast ready")]);
    expect(Math.abs((await width()) - before)).toBeGreaterThan(10);
    const last = now.getByRole("img", { name: /: main got TEA, TOAST$/ });
    expect(Number.parseFloat((await last.getAttribute("aria-label")) ?? "")).toBeGreaterThanOrEqual(2000);
  });

  testInFirst("at a phone's width has the board below the program, and goes to it", async (open) => {
    const page = await open(both, { viewport: phone, hasTouch: true, isMobile: true });
    await press(page, language);
    await hasEnded(page, "Recorded, and now");
    const board = page.locator("[data-desk]").getByText("Recorded, and now", { exact: true });
    expect((await board.boundingBox())?.y).toBeLessThan(phone.height / 2);
    // A phone enlarges the page for a field whose letters are smaller.
    expect(
      await findField(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    await edit(page, "300", "900");
    await page.locator("[data-run-again]").tap();
    await hasEnded(page, "Recorded, and now");
    await expectSaid(page, /Ended with 0 after 1\d{3} ms\.$/);
    expect((await board.boundingBox())?.y).toBeLessThan(phone.height / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  testInFirst(
    "of a program that fails names the error first, then the line, which leads to the editor",
    async (open) => {
      const page = await open(both);
      await press(page, language);
      await edit(page, "name.", "name.un");
      await page.keyboard.press("Control+Enter");
      await hasEnded(page, /^Failed after \d+ ms$/);
      await page.locator("[data-desk] b", { hasText: /^(Attribute|Type)Error: / }).waitFor();
      const link = page.locator("[data-desk]").getByRole("button", { name: /^line \d+$/ });
      const line = Number((await link.innerText()).slice(5));
      expect(await page.locator("[data-desk] [data-failed]").allInnerTexts()).toEqual([String(line)]);
      await link.click();
      const selected = await findField(page).evaluate((field: HTMLTextAreaElement) =>
        document.activeElement === field ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
      );
      expect(selected).toBe((await findField(page).inputValue()).split("\n")[line - 1]);
      expect(selected).toContain("name.un");
      const trace = page.locator("[data-desk]").getByRole("group", { name: "Traceback" });
      expect(await trace.isVisible()).toBe(false);
      await page.getByText(/^Whole traceback, \d+ lines$/).click();
      expect(await trace.innerText()).toContain(file);
      await edit(page, "name.un", "name.");
      expect(await page.locator("[data-desk] [data-failed]").count()).toBe(0);
    },
  );

  testInBrowser("can be stopped, and what was not reached is told", async (open) => {
    const page = await open(both);
    await press(page, language);
    await hasEnded(page, "Recorded, and now");
    await edit(page, "300", "60000");
    await page.keyboard.press("Control+Enter");
    await page.locator("[data-desk] [data-row=same]").first().waitFor();
    await page.locator("[data-desk]").getByRole("button", { name: "Stop" }).click();
    await hasEnded(page, /^Stopped after \d+ ms$/);
    await expectSaid(page, /recorded lines? (was|were) not reached\. It was stopped\./);
    expect((await listRows(page, "unreached")).length).toBeGreaterThan(0);
    await page.locator("[data-run-again]").click();
    await page.locator("[data-desk]").getByRole("button", { name: "Stop" }).waitFor();
  });
});

describe("the desk", () => {
  testInFirst("is left and closed by key, and the columns come back with the text kept", async (open) => {
    const page = await open(both);
    await press(page, "javascript");
    await hasEnded(page, "Recorded, and now");
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
    expect(await focused()).toContain("data-run-again");
    await edit(page, "300", "450");
    await page.keyboard.press("Tab");
    expect(await focused(), "Tab leaves the editor").not.toContain("<textarea");
    await findField(page).focus();
    await page.keyboard.press("Escape");
    expect(await focused(), "Escape leaves the editor").toContain("data-run-again");
    const before = await page.locator("[data-run-again]").boundingBox();
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-desk]").count()).toBe(0);
    expect(await focused(), "the focus is where it came from").toContain("gather.javascript");
    await nextFrames(page);
    const after = await findRun(page, "javascript").boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
    expect(await page.locator("#example-gather [data-box=javascript]").innerText()).not.toContain("450");
    await findRun(page, "javascript").press("Enter");
    expect(await findField(page).inputValue()).toContain("450");
    await page.getByText("1 line edited", { exact: true }).waitFor();
  });

  testInBrowser(
    "writes as an editor does, and undoes what it has put in",
    async (open) => {
      const page = await open(both);
      await press(page, "javascript");
      const text = () => findField(page).inputValue();
      const original = await text();
      await edit(page, "  await sleep(ms);", "  await sleep(ms);");
      await page.keyboard.press("Enter");
      await page.keyboard.type("tea();");
      expect(await text()).toContain("  await sleep(ms);\n  tea();\n");
      await page.keyboard.press("Control+]");
      expect(await text()).toContain("\n    tea();\n");
      await page.keyboard.press("Control+[");
      await page.keyboard.press("Control+[");
      expect(await text()).toContain("\ntea();\n");
      for (let press = 0; press < 20 && (await text()) !== original; press++) await page.keyboard.press("Control+z");
      expect(await text()).toBe(original);
    },
    ["undo beside a run"],
  );

  testInFirst("shows on every line the ink under which it is written", async (open) => {
    const page = await open(both);
    await press(page, "python");
    await findField(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
    await write(page, `${"x".repeat(200)}\n\n\tы茶\n`);
    const [ink, field, line] = await page.locator("[data-desk]").evaluate((desk) => {
      const field = desk.querySelector("textarea") as HTMLTextAreaElement;
      const { scrollWidth, scrollHeight, clientWidth, clientHeight, nextElementSibling } = field;
      return [
        nextElementSibling?.textContent?.slice(0, -1) === field.value,
        scrollWidth <= clientWidth && scrollHeight <= clientHeight,
        nextElementSibling?.getBoundingClientRect().top === field.getBoundingClientRect().top,
      ];
    });
    expect({ ink, field, line }).toEqual({ ink: true, field: true, line: true });
  });

  testInFirst("brings the file back, and on a second press what was written", async (open) => {
    const page = await open(both);
    await press(page, "javascript");
    await edit(page, "300", "450");
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    expect(await findField(page).inputValue()).toBe(readExample("main.ts"));
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.getByRole("button", { name: "Undo reset" }).click();
    expect(await findField(page).inputValue()).toContain("450");
  });

  testInFirst("keeps what was changed over a reload, for its program and notation alone", async (open) => {
    const page = await open(both);
    await press(page, "javascript");
    await edit(page, "300", "450");
    await page.reload();
    expect(await page.locator("[data-desk]").count()).toBe(0);
    await press(page, "javascript");
    expect(await findField(page).inputValue()).toContain("450");
    await openMenu(page);
    const notation = page.locator("[data-desk]").getByRole("group", { name: "Notation" });
    await notation.getByRole("button", { name: "JavaScript" }).click();
    await expect.poll(() => findField(page).inputValue()).toBe(await eraseTypes(readExample("main.ts")));
    await notation.getByRole("button", { name: "TypeScript" }).click();
    await expect.poll(() => findField(page).inputValue()).toContain("450");
  });

  testInFirst("works where nothing can be kept", async (open) => {
    const page = await open(both, {
      before: () =>
        Object.defineProperty(window, "sessionStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        }),
    });
    await press(page, "javascript");
    await edit(page, "300", "450");
    await page.keyboard.press("Control+Enter");
    await hasEnded(page, "Recorded, and now");
    await expectSaid(page, /Ended with 0/);
  });

  testInFirst(
    "gives what is edited to who copies and downloads, and says so",
    async (open) => {
      const page = await open(both, { permissions });
      await press(page, "javascript");
      await edit(page, "300", "450");
      const desk = page.locator("[data-desk]");
      await desk.getByRole("button", { name: "Copy", exact: true }).click();
      await desk.getByRole("button", { name: /^Copied \d+ lines, edited$/ }).waitFor();
      const edited = await findField(page).inputValue();
      expect(await readClipboard(page)).toBe(edited);
      await openMenu(page);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        desk.getByRole("button", { name: "Download the edited program" }).click(),
      ]);
      expect([file.suggestedFilename(), readFileSync(await file.path(), "utf8")]).toEqual(["main.ts", edited]);
    },
    ["downloads"],
  );

  testInFirst("is there as long as its language is shown", async (open) => {
    const page = await open(`${construct}?langs=javascript`, { stored: { "atlas.view": "tabs" } });
    await press(page, "javascript");
    await hasEnded(page, "Recorded, and now");
    const tabs = page.getByRole("tablist").first();
    await tabs.getByRole("tab", { name: "C#" }).click();
    expect(await page.locator("[data-desk]").isVisible()).toBe(false);
    expect(await page.locator("#example-gather [data-box=csharp] pre:visible").first().isVisible()).toBe(true);
    await tabs.getByRole("tab", { name: "JavaScript" }).click();
    expect(await page.locator("[data-desk]").isVisible()).toBe(true);
    expect(await page.locator("#example-gather [data-box=javascript] pre:visible").count()).toBe(0);
    expect(await listRows(page, "same")).toHaveLength(9);
  });

  testInFirst("runs one program at a time, however many are open", async (open) => {
    const page = await open(both);
    await press(page, "javascript");
    await edit(page, "300", "60000");
    await page.keyboard.press("Control+Enter");
    await page.locator("[data-desk] [data-row=same]").first().waitFor();
    await press(page, "javascript", "example-gather-first-failure");
    const [first, second] = [page.locator("#example-gather"), page.locator("#example-gather-first-failure")];
    await first
      .getByText(/^Stopped after \d+ ms$/)
      .first()
      .waitFor(patience);
    await second.getByText("Recorded, and now", { exact: true }).waitFor(patience);
    expect(await page.locator("[data-desk]").count()).toBe(2);
  });

  testInFirst("opens for pitfalls, whose remedy stays, and for the traps of a guide", async (open) => {
    const page = await open(construct);
    const pitfall = page.locator("#pitfall-gather--list-instead-of-items");
    await pitfall.locator("[data-run]").click();
    await hasEnded(page, /^Failed after/);
    await pitfall.locator("b", { hasText: /^TypeError: / }).waitFor();
    expect(await pitfall.locator("[data-remedy]").isVisible()).toBe(true);
    expect(await pitfall.locator(":scope > pre").isVisible()).toBe(false);
    await page.goto(toRelative("/compare/python-to-javascript/"));
    const trap = page.locator("[data-trap]").first();
    await trap.locator("[data-run]").click();
    await trap.getByRole("button", { name: "Close" }).waitFor(patience);
    await trap.getByText("The old habit", { exact: true }).waitFor();
  });

  testInFirst(
    "says how much of an engine has come, and lets the reader cancel it",
    async (open) => {
      const page = await open(both);
      const network = await page.context().newCDPSession(page);
      await network.send("Network.enable");
      const slow = { offline: false, latency: 0, uploadThroughput: -1, downloadThroughput: 400_000 };
      await network.send("Network.emulateNetworkConditions", slow);
      await press(page, "python");
      await page.getByText(/^Python \d[\d.]+ \(Pyodide\) in this page: \d\.\d of \d\.\d MB, once\./).waitFor(patience);
      expect(Number(await page.getByRole("progressbar").getAttribute("max"))).toBeGreaterThan(6_000_000);
      expect((await listRows(page, "waiting")).length).toBe(9);
      await page.keyboard.press("Escape");
      await hasEnded(page, /^Stopped after/);
      await network.send("Network.emulateNetworkConditions", { ...slow, downloadThroughput: -1 });
      await page.locator("[data-run-again]").click();
      await hasEnded(page, "Recorded, and now");
    },
    ["DevTools"],
  );

  testInFirst("keeps nothing of a flood but its beginning and its end in sight", async (open) => {
    const page = await open(both);
    await press(page, "javascript");
    await replaceAll(page, "for (let cup = 0; ; cup++) console.log('tea', cup);\n");
    await page.keyboard.press("Control+Enter");
    await hasEnded(page, "Stopped after 2,000 lines");
    await expectSaid(page, /The page stops a program after 2,000 lines\. Your text is kept\.$/);
    expect((await listRows(page, "new")).length).toBeLessThan(500);
    await page.getByRole("button", { name: /^Show [\d,]+ lines between$/ }).click();
    expect((await listRows(page, "new")).length).toBe(2000);
  });
});

describeOnce("a link to a changed program", () => {
  testInFirst("opens it with its text, and runs it for no one but who asks for it", async (open) => {
    const page = await open(both, { permissions });
    await press(page, "python");
    await edit(page, "200", "1500");
    const link = await copyLink(page);
    expect(new URL(link).hash.length).toBeLessThan(longestLink);

    const other = await open("/", { stored: { "atlas.langs": "csharp,rust", "atlas.view": "side" } });
    const asked = listScripts(other);
    await other.goto(link);
    await other.getByText("This text comes from a link, and has not been run. Read it, then run it.").waitFor();
    expect(await findField(other).inputValue()).toContain("1500");
    expect((await other.locator("[data-desk]").boundingBox())?.y).toBeLessThan(300);
    await other.waitForTimeout(1000);
    expect(asked().filter((file) => /python/.test(file))).toEqual([]);
    expect(await other.locator("[data-live-frame]").count()).toBe(0);
    expect((await listRows(other, "waiting")).length).toBe(9);
    expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
    await other.locator("[data-run-again]").click();
    await hasEnded(other, "Recorded, and now");
    await expectSaid(other, /1 in another place/);
  });

  testInFirst("is in the address as long as its text is on the page", async (open) => {
    const page = await open(both, { permissions });
    await press(page, "javascript");
    await edit(page, "200", "1500");
    const link = await copyLink(page);
    await page.goto(toRelative(both));
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(link);
    await findField(page).waitFor();
    await page.reload();
    await findField(page).waitFor();
    expect(await findField(page).inputValue()).toContain("1500");
    await edit(page, "1500", "700");
    expect(new URL(page.url()).hash).toBe("#example-gather");
    await page.reload();
    await page.locator("#example-gather [data-box=javascript] pre:visible").first().waitFor();
    expect(await page.locator("[data-desk]").count()).toBe(0);
    await press(page, "javascript");
    expect(await findField(page).inputValue()).toContain("700");
  });

  testInFirst("leads back to what was there before it, and lets the reader's own text be", async (open) => {
    const page = await open(both, { permissions });
    await press(page, "javascript");
    await edit(page, "200", "1500");
    const { hash } = new URL(await copyLink(page));
    await edit(page, "1500", "700");
    await page.getByRole("button", { name: "Close" }).click();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await page.getByText("This text comes from a link").waitFor();
    expect(await findField(page).inputValue()).toContain("1500");
    await page.goBack();
    await expect.poll(() => page.locator("[data-desk]").count()).toBe(0);
    await page.goForward();
    await page.getByRole("button", { name: "Show mine instead" }).click();
    expect(await findField(page).inputValue()).toContain("700");
    expect(new URL(page.url()).hash).toBe("#example-gather");
  });

  testInFirst("that is broken or hostile gives a sentence and the recorded program", async (open) => {
    const text = "The link’s text cannot be read";
    for (const packed of ["", "AAAA", "%3Cscript%3E", "H4sI".padEnd(100_000, "A"), "<img src=x onerror=alert(1)>"]) {
      const page = await open(`${both}#run=gather.javascript,original,${packed}`);
      await page.getByText(text).waitFor();
      expect(await findField(page).inputValue(), packed.slice(0, 40)).toBe(readExample("main.ts"));
      expect(await page.locator("[data-live-frame]").count()).toBe(0);
      await page.close();
    }
    const nowhere = ["", "x", "gather.rust,original,AAAA", "nope.python,original,AAAA"];
    for (const hash of nowhere) {
      const page = await open(`${both}#run=${hash}`);
      await page.getByRole("alert").getByText("The link to a changed program cannot be read").waitFor();
      expect(await page.locator("[data-desk]").count(), hash).toBe(0);
      await page.close();
    }
  });

  testInFirst("is refused where the text is too long for it", async (open) => {
    const page = await open(both, { permissions });
    await press(page, "javascript");
    const words = Array.from({ length: 4000 }, (_, at) => `// ${(at * 2_654_435_761) % 1_000_003}${at * 7919}`);
    // What is typed takes a browser long where it has many lines; what is pasted does not.
    await page.evaluate((text) => navigator.clipboard.writeText(text), words.join("\n"));
    await findField(page).press("Control+a");
    await page.keyboard.press("Control+v");
    await openMenu(page);
    await page.getByText("Too long for a link, which has 8 KB at most").waitFor();
    expect(await page.getByRole("button", { name: "Copy a link to this", exact: true }).isDisabled()).toBe(true);
  });
});

describeOnce("who reads otherwise", () => {
  testInFirst("hears the lines that come, and the end", async (open) => {
    const page = await open(both);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes) {
          const log = (target as Element).closest?.("[role=log]");
          for (const node of log ? addedNodes : []) heard.push(node.textContent ?? "");
        }
      }).observe(document.body, { childList: true, subtree: true });
    });
    await press(page, "javascript");
    await hasEnded(page, "Recorded, and now");
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((line) => /^tea ready, \d+ ms$/.test(line))).toHaveLength(2);
    await expect
      .poll(() => page.locator("[data-desk] [role=status]").textContent())
      .toMatch(/The same 9 lines in the same order/);
  });

  testInFirst("finds no fault by axe, in either theme, running and failed and on a phone", async (open) => {
    const faults: string[] = [];
    for (const [colorScheme, viewport] of [
      ["light", { width: 1280, height: 800 }],
      ["dark", phone],
      ["light", { width: 320, height: 640 }],
    ] as const) {
      const page = await open(both, { colorScheme, viewport });
      await press(page, "javascript");
      await hasEnded(page, "Recorded, and now");
      const look = async (what: string) => {
        const isFirst = colorScheme === "light" && viewport.width > 1000;
        const found = await (isFirst ? listAxeFaults : listLookFaults)(page, "[data-desk]");
        faults.push(...found.map((fault) => `${colorScheme} ${viewport.width}, ${what}: ${fault}`));
      };
      await edit(page, "200", "1500");
      await page.locator("[data-run-again]").click();
      await page.locator("[data-desk] [data-latest]").waitFor();
      await look("running");
      await hasEnded(page, "Recorded, and now");
      await openMenu(page);
      await look("edited");
      await edit(page, "name.", "name.un");
      await page.keyboard.press("Control+Enter");
      await hasEnded(page, /^Failed/);
      await page.getByText(/^Whole traceback/).click();
      await look("failed");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    }
    expect(faults).toEqual([]);
  });

  testInFirst("sees the text, the marks and the latest line in forced colours", async (open) => {
    const page = await open(both, { forcedColors: "active" });
    await press(page, "javascript");
    await hasEnded(page, "Recorded, and now");
    const seen = await page.locator("[data-desk]").evaluate((desk) => {
      const field = desk.querySelector("textarea") as HTMLTextAreaElement;
      const ink = field.nextElementSibling as HTMLElement;
      return [getComputedStyle(field).webkitTextFillColor !== "rgba(0, 0, 0, 0)", getComputedStyle(ink).visibility];
    });
    expect(seen).toEqual([true, "hidden"]);
  });

  testInFirst(
    "prints the page as it is without a desk, and sees nothing of it without scripts",
    async (open) => {
      const page = await open(both);
      await press(page, "javascript");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("[data-desk]").isVisible()).toBe(false);
      expect(await page.locator("#example-gather [data-box=javascript] pre:visible").first().isVisible()).toBe(true);
      const plain = await open(both, { javaScriptEnabled: false });
      expect(await plain.getByRole("button", { name: "Run", exact: true }).count()).toBe(0);
      expect(await plain.getByText("Not in the page").count()).toBe(0);
    },
    ["a change of media"],
  );
});

function findRun(page: Page, language: string, example = "example-gather"): Locator {
  return page.locator(`#${example} [data-box=${language}] [data-run]`);
}

function findField(page: Page): Locator {
  return page.locator("[data-desk] textarea");
}

async function press(page: Page, language: string, example?: string) {
  await findRun(page, language, example).click();
  await page.locator(`#${example ?? "example-gather"} [data-desk]`).waitFor(patience);
}

/** Waits for what the board's head says of a run that has ended. */
async function hasEnded(page: Page, title: string | RegExp) {
  const head = page.locator("[data-desk] span").and(page.getByText(title, { exact: true }));
  await page.locator("[data-desk]").getByRole("button", { name: "Close" }).waitFor(patience);
  await head.waitFor(patience);
}

async function expectSaid(page: Page, said: RegExp) {
  await page.locator("[data-desk] p:not([role])").filter({ hasText: said }).waitFor();
}

/** Writes in the place of the last of what is found. */
async function edit(page: Page, find: string, put: string) {
  await findField(page).evaluate((field: HTMLTextAreaElement, find) => {
    const from = field.value.lastIndexOf(find);
    field.focus();
    field.setSelectionRange(from, from + find.length);
  }, find);
  await write(page, put);
}

async function replaceAll(page: Page, text: string) {
  await findField(page).press("Control+a");
  await write(page, text);
}

/** Puts text in the place of what is selected; the driver's own way does so in Chromium alone. */
function write(page: Page, text: string): Promise<boolean> {
  return page.evaluate((text) => document.execCommand("insertText", false, text), text);
}

async function openMenu(page: Page) {
  await page.locator("[data-desk] [data-menu] summary").click();
}

async function copyLink(page: Page): Promise<string> {
  await openMenu(page);
  const button = page.getByRole("button", { name: "Copy a link to this", exact: true });
  await expect.poll(() => button.isEnabled()).toBe(true);
  // What was written last is in the link a moment later.
  await page.waitForTimeout(500);
  await button.click();
  await page.getByRole("button", { name: "Copied the link" }).waitFor();
  return readClipboard(page);
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function listRows(page: Page, kind: string): Promise<string[]> {
  return page.locator(`[data-desk] [data-row=${kind}]`).allInnerTexts();
}

/** What of the parts that run programs a page has asked for. */
function listScripts(page: Page): () => string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return () => asked.filter((path) => /desk|\/run\/|atlas-(?:python|javascript|types)\.|\.bin$/.test(path));
}

async function nextFrames(page: Page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function readExample(file: string): string {
  return readFileSync(join(root, "examples/gather", file), "utf8");
}

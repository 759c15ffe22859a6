import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { root } from "./build";
import { papers } from "./paper";
import { readCopied } from "./readCopied";
import { printPage, readAddress, testInBrowser, toRelative } from "./testInBrowser";

const construct = "/constructs/gather/";
const program = readFileSync(join(root, "examples/gather/main.py"), "utf8");

describe("code that is selected", () => {
  testInBrowser("from one step to another is copied as it stands in the file", async (open) => {
    const page = await open(`${construct}?langs=python`, { viewport: { width: 1280, height: 1400 } });
    const pieces = page.locator("#example-gather [data-box=python] [data-step]:not([data-step='0']) pre");
    await page.locator("#example-gather").evaluate((example) => example.scrollIntoView());
    const { x, y } = await findEdge(pieces.first(), "first");
    const end = await findEdge(pieces.last(), "last");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.press("Control+c");
    const copied = await readCopied(page);
    expect(copied.split("\n").length).toBeGreaterThan(8);
    expect(program).toContain(copied);
  });
});

describe("a site without a certificate", () => {
  testInBrowser("copies the old way", async (open) => {
    const page = await open(construct, {
      before: () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
    });
    const box = page.locator("#example-gather [data-box=python]");
    await box.getByRole("button", { name: "Copy" }).click();
    await box.getByRole("button", { name: /^Copied \d+ lines$/ }).waitFor();
    expect(await box.getByRole("button").and(page.locator(":focus")).count()).toBe(1);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+v");
    expect(await page.getByRole("combobox").inputValue()).toContain("import asyncio");
  });
});

describe("a keyboard of another country", () => {
  testInBrowser("has the keys between languages behind AltGr", async (open) => {
    const page = await open(construct);
    const readTab = () => page.locator("html").getAttribute("data-tab");
    for (const [key, language] of [
      ["]", "csharp"],
      ["[", "python"],
    ] as const) {
      // As Windows has it.
      await page.keyboard.press(`Control+Alt+${key}`);
      expect(await readTab()).toBe(language);
    }
    for (const command of ["Control+]", "Alt+]", "Control+Alt+s"]) await page.keyboard.press(command);
    expect([await readTab(), await page.locator("html").getAttribute("data-view")]).toEqual(["python", "tabs"]);
  });

  testInBrowser("ends a word that is composed, and opens nothing with that", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.type("gather");
    await page.getByRole("option").first().waitFor();
    const { pathname } = await readAddress(page);
    for (const key of ["Enter", "Escape"]) {
      // Safari says by this code alone that the key belongs to the word.
      await page
        .getByRole("combobox")
        .evaluate(
          (field, key) => field.dispatchEvent(new KeyboardEvent("keydown", { key, keyCode: 229, bubbles: true })),
          key,
        );
    }
    expect(await page.getByRole("dialog", { name: "Search" }).isVisible()).toBe(true);
    expect((await readAddress(page)).pathname).toBe(pathname);
  });
});

describe("a system", () => {
  testInBrowser(
    "that turns dark turns the page dark, where the reader has chosen nothing",
    async (open) => {
      const page = await open(construct);
      const theme = () => page.locator("html").getAttribute("data-theme");
      expect(await theme()).toBe("light");
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(theme).toBe("dark");
    },
    ["a change of media"],
  );

  testInBrowser("with colours of its own shows what is chosen", async (open) => {
    const page = await open(construct, { forcedColors: "active" });
    const outline = (element: Locator) => element.evaluate((each) => getComputedStyle(each).outlineStyle);
    const tabs = page.getByRole("tablist").last().getByRole("tab");
    expect(await Promise.all((await tabs.all()).map(outline))).toEqual(["solid", "none", "none", "none", "none"]);
    await page.getByRole("button", { name: "Side by side" }).click();
    const chips = page.getByRole("group", { name: "Languages shown" }).getByRole("button").filter({ visible: true });
    expect(await Promise.all((await chips.all()).map(outline))).toEqual(["solid", "solid", "none", "none", "none"]);
    const borders = await page
      .locator("header nav > a")
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
    expect(borders.length).toBeGreaterThan(2);
    expect(borders.filter((color) => color !== borders[0])).toHaveLength(borders.length - 1);
  });

  testInBrowser("with colours of its own shows the time of a replay", async (open) => {
    const page = await open(construct, { forcedColors: "active" });
    await page.locator("[data-replay-step]").first().click();
    await expect.poll(() => page.locator("[data-replaying]").count()).toBe(1);
    const label = await page.locator("[data-replaying] [data-cursor] b").evaluate((playhead) => {
      const { content, color, backgroundColor, forcedColorAdjust } = getComputedStyle(playhead, "::after");
      return { content, forcedColorAdjust, isSeen: color !== backgroundColor };
    });
    expect(label).toEqual({ content: expect.stringContaining(" ms"), forcedColorAdjust: "none", isSeen: true });
  });
});

testInBrowser("the focus is seen on a button that is pressed", async (open) => {
  const page = await open(construct);
  const tabs = page.getByRole("button", { name: "Tabs" }).filter({ visible: true });
  await page.getByRole("button", { name: "Side by side" }).filter({ visible: true }).focus();
  await page.keyboard.press("Shift+Tab");
  expect(await tabs.evaluate((button) => button === document.activeElement)).toBe(true);
  const [outline, ground] = await tabs.evaluate((button) => {
    const { outlineColor, backgroundColor } = getComputedStyle(button);
    return [outlineColor, backgroundColor];
  });
  expect(outline).not.toBe(ground);
});

testInBrowser(
  "nothing of an example is cut at its edges: neither the focus of a tab nor a step's number",
  async (open) => {
    for (const [path, width] of [
      [construct, 1600],
      [construct, 390],
      [`${construct}?langs=rust,python`, 390],
    ] as const) {
      const page = await open(path, { viewport: { width, height: 844 } });
      const cut = await page.locator("#example-gather").evaluate((example) => {
        if (CSS.supports("overflow-clip-margin", "44px")) return [];
        const { left, top } = example.getBoundingClientRect();
        const drawn = [...example.querySelectorAll("[role=tab], [data-step] > *, [data-step] > * > *")];
        // The ring of the focus is 4 px wide.
        const toRing = (element: Element) => (element.role === "tab" ? 4 : 0);
        return drawn
          .filter((each) => each.checkVisibility() && each.getClientRects().length)
          .map((each) => ({ each, ring: toRing(each), at: each.getBoundingClientRect() }))
          .filter(({ ring, at }) => at.left - ring < left || at.top - ring < top)
          .map(({ each, at }) => `${at.left - left} ${at.top - top} ${each.outerHTML.slice(0, 80)}`);
      });
      expect(cut, `${path} at ${width} px`).toEqual([]);
    }
  },
);

testInBrowser("a service that translates pages is told which words are code", async (open) => {
  const page = await open(construct);
  for (const path of ["/", construct, "/cheat-sheet/", "/compare/csharp-to-python/"]) {
    await page.goto(toRelative(path));
    const left = await page
      .locator("samp, wbr, [role=tab]")
      .evaluateAll((all) =>
        all
          .filter((each) => !each.closest("[translate=no], code, pre"))
          .map((each) => each.parentElement?.outerHTML.slice(0, 200)),
      );
    expect(left, path).toEqual([]);
  }
});

testInBrowser("an arrow in a name is on one line, however narrow the window", async (open) => {
  const page = await open("/cheat-sheet/", { viewport: { width: 360, height: 800 } });
  const broken = await page.locator("[role=cell]").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const at = cell.textContent?.indexOf("->") ?? -1;
      if (at < 0) return [];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const tops: number[] = [];
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? "";
        for (const place of [at, at + 1]) {
          if (place < passed || place >= passed + text.length) continue;
          const range = document.createRange();
          range.setStart(node, place - passed);
          range.setEnd(node, place - passed + 1);
          tops.push(range.getBoundingClientRect().top);
        }
        passed += text.length;
      }
      return [tops];
    }),
  );
  expect(broken.length).toBeGreaterThan(0);
  for (const tops of broken) expect(new Set(tops).size).toBe(1);
});

describe("on paper", () => {
  testInBrowser(
    "every sheet of the cheat sheet is across, begins with the languages, and leaves the browser room for its own line",
    async (open) => {
      const page = await open("/cheat-sheet/");
      for (const [name, paper] of Object.entries(papers)) {
        const sheets = await printPage(page, paper);
        expect(sheets.length, name).toBeGreaterThan(1);
        for (const { width, height, margin, lines } of sheets) {
          expect(width, name).toBeGreaterThan(height);
          expect(margin).toBeGreaterThan(30);
          expect(lines.slice(0, 8).join(" ")).toMatch(/Python.*Swift/);
        }
      }
    },
    ["a sheet across", "a head on each sheet"],
  );

  testInBrowser("no line is cut in two, and the languages are those that a reader has chosen, or all", async (open) => {
    const commands = ["python3 main.py", "dotnet run", "node main.ts", "swiftc", "cargo run"];
    for (const [path, printed] of [
      ["/cheat-sheet/", []],
      [`${construct}?langs=swift,rust`, ["swiftc", "cargo run"]],
      [construct, commands],
    ] as const) {
      const sheets = await printPage(await open(path), papers.A4);
      expect(sheets.length, path).toBeGreaterThan(1);
      // Half a line has its letters, and not always what is below or above them. A sheet may begin with a table's head.
      const readLetters = (line = "") => line.replace(/\P{L}/gu, "");
      const cut = sheets.flatMap(({ lines }, at) => {
        const last = readLetters(lines.at(-1));
        const next = sheets[at + 1]?.lines.slice(0, 5) ?? [];
        return last.length > 4 && next.some((line) => readLetters(line) === last) ? [last] : [];
      });
      expect(cut, path).toEqual([]);
      const text = sheets.flatMap(({ lines }) => lines).join("\n");
      expect(
        commands.filter((command) => text.includes(command)),
        path,
      ).toEqual(printed);
      // The title of a pitfall of Python, as a link above the pitfalls too.
      expect(text.includes("unhashable type"), path).toBe(text.includes("python3 main.py"));
    }
  });

  testInBrowser(
    "a page breaks between lines, and not after a heading",
    async (open) => {
      const page = await open(construct);
      await page.emulateMedia({ media: "print" });
      const ends = await page
        .locator("h2, h3")
        .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
      expect(new Set(ends)).toEqual(new Set(["avoid"]));
    },
    ["a change of media"],
  );
});

/** A point before the first letter of a piece of code, or after the last. */
async function findEdge(piece: Locator, edge: "first" | "last"): Promise<{ x: number; y: number }> {
  return piece.evaluate((pre, edge) => {
    const range = document.createRange();
    range.selectNodeContents(pre.querySelector("code") as Element);
    const all = [...range.getClientRects()].filter(({ width }) => width > 0);
    const { left, right, top, height } = (edge === "first" ? all[0] : all.at(-1)) as DOMRect;
    return { x: edge === "first" ? left + 1 : right - 1, y: top + height / 2 };
  }, edge);
}

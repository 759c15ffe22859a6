import { setTimeout as sleep } from "node:timers/promises";
import type { Locator, Page } from "playwright-core";
import { Button, Origin, type WebDriver } from "selenium-webdriver";
import { type Ask, askUntil, makeAsk } from "./ask";
import type * as found from "./find";
import type { Aim, Step, Text } from "./find";
import { readKeys } from "./keys";

declare const finder: typeof found;

type Said = string | RegExp;
interface Of {
  readonly name?: Said;
  readonly exact?: boolean;
}

/** What a locator keeps of how it was made, for a filter by another. */
const stepsOf = new WeakMap<Locator, readonly Step[]>();

/** Of Playwright's Page what the tests ask, asked of a browser by WebDriver. Whatever else is asked is no function. */
export function makePage(driver: WebDriver, home: string): Page {
  const ask = makeAsk(driver);
  const keyboard = makeKeyboard(driver, ask);
  const readUrl = () => ask(() => location.href);
  const page = {
    ...makeFinders(driver, [], ask, () => page),
    keyboard,
    mouse: makeMouse(driver),
    goto: (path: string) => driver.get(new URL(path, home).href),
    reload: () => driver.navigate().refresh(),
    title: () => driver.getTitle(),
    evaluate: (act: string | (() => unknown), arg?: unknown) =>
      typeof act === "string" ? driver.executeScript(act) : ask(act, arg),
    addStyleTag: ({ content }: { content: string }) =>
      ask((content: string) => {
        const style = document.createElement("style");
        style.textContent = content;
        document.head.append(style);
      }, content),
    setViewportSize: (size: Size) => resizeWindow(driver, ask, size),
    waitForTimeout: sleep,
    waitForURL: (wanted: RegExp | ((url: URL) => boolean)) =>
      askUntil(async () => {
        const url = await readUrl();
        const isThere = wanted instanceof RegExp ? wanted.test(url) : wanted(new URL(url));
        return isThere || { fault: `the address is ${url}` };
      }, "waitForURL"),
    context: () => ({ waitForEvent: () => openNext(driver, home) }),
    close: () => closeWindow(driver),
  } as unknown as Page;
  return page;
}

/** The page that has been opened beside the others, and is asked from now on. */
function openNext(driver: WebDriver, home: string): Promise<Page> {
  return askUntil<Page>(async () => {
    const own = await driver.getWindowHandle();
    const next = (await driver.getAllWindowHandles()).find((each) => each !== own);
    if (!next) return { fault: "there is none" };
    await driver.switchTo().window(next);
    return makePage(driver, home);
  }, "another page");
}

/** Leaves the page for the one that was there before. */
async function closeWindow(driver: WebDriver) {
  await driver.close();
  const [left = ""] = await driver.getAllWindowHandles();
  await driver.switchTo().window(left);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the page this size, whatever the window has around it, and puts it around the middle of the screen: the mouse of
 * a screen that is none is there, and without a manager of windows the one under the mouse has the focus.
 */
export async function resizeWindow(driver: WebDriver, ask: Ask, { width, height }: Size) {
  const readSize = () => ask(() => ({ width: innerWidth, height: innerHeight }));
  const inner = await readSize();
  if (inner.width === width && inner.height === height) return;
  const window = driver.manage().window();
  const outer = await window.getRect();
  const whole = { width: width + outer.width - inner.width, height: height + outer.height - inner.height };
  const middle = await ask(() => ({ x: screen.width / 2, y: screen.height / 2 }));
  await window.setRect({
    ...whole,
    x: Math.round(middle.x - whole.width / 2),
    y: Math.round(middle.y - whole.height / 2),
  });
  await askUntil(async () => {
    const size = await readSize();
    return (size.width === width && size.height === height) || { fault: `it is ${size.width} by ${size.height}` };
  }, `a page of ${width} by ${height}`);
}

function makeFinders(driver: WebDriver, steps: readonly Step[], ask: Ask, page: () => Page) {
  const then = (step: Step) => makeLocator(driver, [...steps, step], ask, page);
  return {
    locator: (css: string) => then({ css }),
    getByRole: (role: string, { name, exact }: Of = {}) => then({ role, ...(name && { name: toText(name) }), exact }),
    getByText: (text: Said, { exact }: Of = {}) => then({ text: toText(text), exact }),
  };
}

function makeLocator(driver: WebDriver, steps: readonly Step[], ask: Ask, page: () => Page): Locator {
  const about = JSON.stringify(steps);
  const then = (step: Step) => makeLocator(driver, [...steps, step], ask, page);
  const keyboard = makeKeyboard(driver, ask);

  /** Runs a function with the one element, once it is there. */
  const one = async <T>(act: (element: never, arg: never) => T, arg?: unknown): Promise<Awaited<T>> => {
    const { value } = await askUntil<{ value: Awaited<T> }>(
      () =>
        ask<{ value: Awaited<T> } | { fault: string }>(
          `async (steps, arg) => {
            const elements = finder.find(steps);
            if (elements.length !== 1) return { fault: "there are " + elements.length };
            return { value: await (${act})(elements[0], arg) };
          }`,
          steps,
          arg,
        ),
      about,
    );
    return value;
  };
  const all = <T>(act: (elements: never, arg: never) => T, arg?: unknown) =>
    ask<T>(`(steps, arg) => (${act})(finder.find(steps), arg)`, steps, arg);
  const aim = () => askUntil<Aim>(() => one((element: Element) => finder.aim(element)), about) as Promise<Point>;
  const move = async () => driver.actions().move({ ...(await aim()), origin: Origin.VIEWPORT, duration: 0 });
  const count = () => all((elements: Element[]) => elements.length);

  const locator = {
    ...makeFinders(driver, steps, ask, page),
    page,
    first: () => then({ nth: 0 }),
    last: () => then({ nth: -1 }),
    nth: (nth: number) => then({ nth }),
    filter: ({ visible, has, hasText }: { visible?: boolean; has?: Locator; hasText?: Said }) => {
      if (has) return then({ has: stepsOf.get(has) ?? [] });
      return then(hasText ? { hasText: toText(hasText) } : { visible: visible ?? true });
    },
    and: (other: Locator) => then({ and: stepsOf.get(other) ?? [] }),
    all: async () => Array.from({ length: await count() }, (_, nth) => then({ nth })),
    count,
    evaluate: one,
    evaluateAll: all,
    getAttribute: (name: string) => one((element: Element, name: string) => element.getAttribute(name), name),
    textContent: () => one((element: Element) => element.textContent),
    innerText: () => one((element: HTMLElement) => element.innerText),
    inputValue: () => one((element: HTMLInputElement) => element.value),
    allTextContents: () => all((elements: Element[]) => elements.map((each) => each.textContent)),
    allInnerTexts: () => all((elements: HTMLElement[]) => elements.map((each) => each.innerText)),
    isVisible: () => all((elements: Element[]) => elements.some((each) => finder.isVisible(each))),
    boundingBox: () => one((element: Element) => element.getBoundingClientRect().toJSON()),
    dispatchEvent: (type: string) =>
      one((element: Element, type: string) => void element.dispatchEvent(new Event(type, { bubbles: true })), type),
    focus: () => askUntil(() => one((element: Element) => finder.takeFocus(element)), about),
    scrollIntoViewIfNeeded: () => one((element: Element) => finder.bringIntoView(element)),
    hover: async () => (await move()).perform(),
    click: async ({ trial }: { trial?: boolean } = {}) =>
      trial ? void (await aim()) : (await move()).click().perform(),
    uncheck: async () => {
      if (await one((element: HTMLInputElement) => element.checked)) await locator.click();
    },
    press: async (key: string) => {
      await locator.focus();
      await keyboard.press(key);
    },
    fill: (value: string) =>
      one((element: HTMLInputElement, value: string) => {
        element.focus();
        element.select();
        document.execCommand(value ? "insertText" : "delete", false, value);
      }, value),
    waitFor: ({ state = "visible" }: { state?: "visible" | "attached" | "detached" } = {}) =>
      askUntil(async () => {
        const places = await all((elements: Element[]) => elements.map((each) => finder.isVisible(each)));
        const isThere = state === "visible" ? places.includes(true) : places.length > 0;
        return isThere === (state !== "detached") || { fault: `not ${state}` };
      }, about),
  };
  const made = locator as unknown as Locator;
  stepsOf.set(made, steps);
  return made;
}

/** What the types of selenium-webdriver leave out. */
type Scrolling = ReturnType<WebDriver["actions"]> & {
  scroll(x: number, y: number, byX: number, byY: number, origin: Origin): unknown;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

function makeKeyboard(driver: WebDriver, ask: Ask) {
  return {
    press: (press: string) => {
      const { held, pressed } = readKeys(press);
      const actions = driver.actions();
      for (const key of held) actions.keyDown(key);
      actions.keyDown(pressed).keyUp(pressed);
      for (const key of held.reverse()) actions.keyUp(key);
      return actions.perform();
    },
    type: (text: string) => driver.actions().sendKeys(text).perform(),
    insertText: (text: string) => ask((text: string) => void document.execCommand("insertText", false, text), text),
  };
}

function makeMouse(driver: WebDriver) {
  const perform = (act: (actions: ReturnType<WebDriver["actions"]>) => unknown) => {
    const actions = driver.actions();
    act(actions);
    return actions.perform();
  };
  return {
    move: (x: number, y: number) =>
      perform((actions) => actions.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })),
    click: (x: number, y: number) => perform((actions) => actions.move({ x, y, origin: Origin.VIEWPORT }).click()),
    down: () => perform((actions) => actions.press(Button.LEFT)),
    up: () => perform((actions) => actions.release(Button.LEFT)),
    wheel: (x: number, y: number) => perform((actions) => (actions as Scrolling).scroll(0, 0, x, y, Origin.VIEWPORT)),
  };
}

function toText(said: Said): Text {
  return said instanceof RegExp ? { source: said.source, flags: said.flags } : said;
}

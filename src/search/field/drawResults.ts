import { getLanguage } from "../../languages";
import { marks } from "../../model/construct";
import { markParts } from "../find/mark";
import type { Query } from "../find/query";
import { type Found, type Result, type ResultLine, toHref } from "../find/results";

type Child = Node | string | false | undefined;

/** Results as the groups of a listbox: a page with what matched best, and an option for each further match. */
export function drawGroups({ results, query }: Found, id: string): HTMLElement[] {
  let count = 0;
  return results.map((result, place) => {
    const titleId = `${id}-group-${place}`;
    const toOption = (line: ResultLine | undefined, ...children: Child[]) => {
      const option = drawLink(toHref(result, line), "search-option", ...children);
      return Object.assign(option, { id: `${id}-${count++}`, tabIndex: -1, role: "option", ariaSelected: "false" });
    };
    const [best, ...further] = result.lines;
    const title = drawTitle(result, query);
    title.id = titleId;
    const group = draw(
      "div",
      "search-group",
      toOption(best, title, drawSummary(result, query), best && drawLine(best, query)),
      ...further.map((line) => toOption(line, drawLine(line, query))),
    );
    group.role = "group";
    group.setAttribute("aria-labelledby", titleId);
    return group;
  });
}

/** Results as a list of a page. */
export function drawItems({ results, query }: Found): HTMLElement[] {
  return results.map((result) => {
    const link = drawLink(toHref(result, undefined), "", drawTitle(result, query));
    const lines = result.lines.map((line) =>
      draw("li", "", drawLink(toHref(result, line), "search-way", drawLine(line, query))),
    );
    return draw(
      "li",
      "search-item",
      draw("h2", "", link),
      drawSummary(result, query),
      lines.length > 0 && draw("ul", "", ...lines),
    );
  });
}

function drawTitle({ kind, title }: Result, query: Query): HTMLElement {
  const name = draw("span", "search-title", ...drawMarked(title, query));
  if (kind === "guide") name.append(" ", draw("small", "", "guide"));
  return name;
}

function drawSummary({ description, alias }: Result, query: Query): HTMLElement {
  const also = alias && draw("span", "search-alias", " Found as ", draw("q", "", ...drawMarked(alias, query)));
  return draw("span", "search-summary", ...drawMarked(description.replaceAll("`", ""), query), also);
}

/** `C# ≈ Task.WhenAll`, or a pitfall's heading over what was printed there. */
function drawLine({ language, symbol, status, heading, said }: ResultLine, query: Query): HTMLElement {
  const line = draw("span", "search-line");
  if (language) {
    const { id, code, name } = getLanguage(language);
    const bullet = draw("span", `bullet ${id}`, code);
    bullet.ariaHidden = "true";
    line.append(bullet, draw("span", "visually-hidden", `${name}: `));
  }
  if (status) line.append(draw("span", "visually-hidden", `${marks[status].word}: `));
  const text = draw("span", "search-match");
  if (symbol) text.append(draw("code", "", ...drawMarked(symbol, query)));
  if (heading) text.append(draw("span", "", ...drawMarked(heading.replaceAll("`", ""), query)));
  if (said) text.append(draw("samp", "", ...drawMarked(said, query)));
  line.append(text);
  return line;
}

function drawMarked(text: string, query: Query): Child[] {
  return markParts(text, query).map((part) => (part.isMarked ? draw("mark", "", part.text) : part.text));
}

function drawLink(href: string, name: string, ...children: Child[]): HTMLElement {
  return Object.assign(draw("a", name, ...children), { href });
}

function draw(tag: string, name: string, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

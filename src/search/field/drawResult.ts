import "./results.css";
import { languages } from "../../languages";
import { marks } from "../../model/construct";
import { markParts } from "../find/mark";
import type { Query } from "../find/query";
import { type Found, type Result, type ResultLine, toHref } from "../find/results";
import { listOpened } from "./say";

type Child = Node | string | false | undefined;

/** A page that was found, as a link to what matched best on it, and one to each further match. */
export function drawResult(result: Result, { query, isNearest }: Found, role: string): HTMLElement {
  const { title, kind, description, alias, shows, lines, opens: best, words } = result;
  const toLink = (line: ResultLine | undefined, ...children: Child[]) => {
    const { chosen, shared } = window.atlas.choice;
    const language = line?.language ?? (chosen ? listOpened("")[0] : "");
    const opened = language && shared ? listOpened(language).join() : language;
    const link = Object.assign(draw("a", "search-option", ...children), { href: toHref(result, line, opened) });
    Object.assign(link.dataset, { title: (line?.heading ?? title).replaceAll("`", ""), language, kind });
    return link;
  };
  const main = (text: string, ...more: Child[]) => draw("span", "search-title", ...drawMarked(text, query), ...more);
  const more = (...children: Child[]) => draw("span", "search-more", ...children);
  const guide = kind === "guide" && draw("small", "", " guide");
  const toChildren = () => {
    if (isNearest) return [main(title, guide), more(words.map((word) => `“${word}”`).join(", "))];
    if (best?.heading)
      return [main(best.heading), best.said && drawLine({ ...best, heading: "" }, query), more(`in ${title}`, guide)];
    if (shows === "name" && best) return [drawLine(best, query, "search-name"), more(title)];
    const line = best ?? result.pair;
    const also = alias && more("also called ", draw("q", "", ...drawMarked(alias, query)));
    return [main(title, guide), description && more(description), line && drawLine(line, query), also];
  };
  const further = isNearest ? [] : lines.slice(best ? 1 : 0);
  const links = [toLink(best, ...toChildren()), ...further.map((line) => toLink(line, drawLine(line, query)))];
  return Object.assign(draw("div", `search-group ${isNearest ? "near" : ""}`, ...links), { role, ariaLabel: title });
}

/** `C# Task.WhenAny → PY asyncio.wait`, or a pitfall's heading over what was printed there. */
function drawLine(line: ResultLine, query: Query, name = ""): HTMLElement {
  const { symbol, status, other, isSubject, heading, said } = line;
  const language = languages.find(({ id }) => id === line.language);
  const spoken = [language?.name, status && marks[status].word].filter(Boolean).join(", ");
  const drawUnspoken = (name: string, text: string) => Object.assign(draw("span", name, text), { ariaHidden: "true" });
  return draw(
    "span",
    `search-line ${name}`,
    language && drawUnspoken(`bullet ${language.id}`, language.code),
    spoken && draw("span", "visually-hidden", `${spoken}: `),
    symbol && draw("code", "", ...drawMarked(symbol, query)),
    symbol && !isSubject && draw("small", "", "in its programs"),
    other && drawUnspoken("", "→"),
    other && drawLine(other, query),
    heading && draw("span", "search-heading", ...drawMarked(heading, query)),
    said && draw("samp", "", ...drawMarked(said, query)),
  );
}

function drawMarked(text: string, query: Query): Child[] {
  const parts = markParts(text.replaceAll("`", ""), query);
  return parts.map((part) => (part.isMarked ? draw("mark", "", part.text) : part.text));
}

function draw(tag: string, name: string, ...children: (Child | "")[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

import { faces } from "../../languages/faces";
import { functionWords, placelessWords } from "./english";
import { splitWords, toStems } from "./forms";
import { type FoundLine, type FoundPage, toShare } from "./pages";
import type { Query } from "./query";
import type { Kind } from "./search";

/** What a place says in words; its code stands in many places, and counts where it is all that is asked for. */
const told: readonly Kind[] = ["heading", "ask", "said"];
/** How much of a query a place has with the page's name, and beyond it; and how much of its heading, or the query of one line. */
const least = { sum: 0.6, gain: 0.1, heading: 0.5, line: 0.75 };
/** What all languages have is more often meant than the pitfall of one. */
const wide = 0.4;

/** The anchor of the place on a page that a query is after; none where the page itself is called what the query says. */
export function findPlace({ page, lines }: FoundPage, query: Query): string | undefined {
  const words = query.words.filter(({ stems }) => !stems.every((stem) => placelessWords.has(stem)));
  const cover = (known: readonly string[], those: readonly FoundLine[] = []) =>
    toShare({ words }, (word) => {
      const isKnown = word.stems.every((stem) => known.includes(stem));
      return Math.max(Number(isKnown), ...those.map((line) => line.words.get(word) ?? 0));
    });
  const titles = lines.filter(({ kind }) => kind === "title").flatMap(({ text }) => listParts(text));
  const isCalled = lines.some(({ kind, text, share }) => {
    return kind === "symbol" && share > least.line && splitWords(text).length <= query.line.length;
  });
  if (!words.length || titles.some((part) => cover(part) > least.line) || isCalled) return undefined;

  const [title = []] = titles;
  const asked = words.flatMap(({ stems }) => stems);
  const kinds = query.words.length === 1 ? [...told, "name"] : told;
  const toAnchor = ({ section }: FoundLine) => section?.[1];
  const places = [...new Set(lines.map(toAnchor))].map((anchor) => {
    const own = lines.filter((line) => toAnchor(line) === anchor && kinds.includes(line.kind));
    const isWide = page.sections.some(([, its, , ...parts]) => its === anchor && parts.length >= faces.length);
    const headings = own
      .filter(({ kind }) => kind === "heading" || kind === "ask")
      .map(({ text }) => {
        const telling = toStems(text).filter((stem) => !title.includes(stem) && !functionWords.has(stem));
        return telling.filter((stem) => asked.includes(stem)).length / (telling.length || 1);
      });
    const sum = cover(title, own);
    const heading = Math.max(0, ...headings);
    const line = Math.max(0, ...own.map(({ share }) => share));
    const isAdded = sum > least.sum && sum > cover(title) + least.gain;
    const isMeant = isAdded && (isWide || heading >= least.heading || line > least.line);
    return { anchor, value: isMeant ? sum + heading + line + (isWide ? wide : 0) : 0 };
  });
  const [best] = places.sort((left, right) => right.value - left.value);
  return best?.value ? best.anchor : undefined;
}

/** The stems of each part of a title, without what stands in brackets. */
function listParts(title: string): string[][] {
  const parts = title.replace(/\(.*?\)/g, "").split(/[:,] /);
  return parts.map(toStems);
}

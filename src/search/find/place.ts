import { languages } from "../../languages";
import { functionWords, topicWords } from "./english";
import { splitWords, toForms } from "./forms";
import { type FoundLine, type FoundPage, quoted, toShare } from "./pages";
import { type Query, type QueryWord, readQuery } from "./query";
import type { Kind } from "./search";

/** What a place says in words; its code stands in many places. */
const telling: ReadonlySet<Kind> = new Set(["heading", "ask", "said"]);
/** How much of a query a name says that is the query; a page's name with a place of all languages, or with another. */
const least = { name: 0.75, wide: 0.45, narrow: 0.65, gain: 0.1, fit: 0.5 };

/** The anchor of the place on a page that a query is after; none where the page itself is called what the query says. */
export function findPlace({ page, lines }: FoundPage, query: Query): string | undefined {
  const words = query.words.filter(({ stems }) => !stems.every((stem) => topicWords.has(stem) || stem === "await"));
  const cover = (known: readonly Word[], those: readonly FoundLine[] = []) =>
    toShare({ words }, (word) =>
      Math.max(Number(hasWord(known, word)), ...those.map((line) => line.words.get(word) ?? 0)),
    );
  const above = lines.filter(({ kind }) => kind === "title" || kind === "symbol");
  const titles = above.filter(({ kind }) => kind === "title").flatMap(({ text }) => readParts(text));
  const typed = query.line.join(" ").toLowerCase();
  const isCalled = ({ kind, text, share }: FoundLine) =>
    kind === "symbol" &&
    splitWords(text).length <= query.line.length &&
    (share > least.name || toForms(text).exact.includes(typed));
  if (!words.length || titles.some((part) => cover(part) > least.name) || above.some(isCalled)) return undefined;

  const [name = []] = titles;
  const isTitled = cover(titles.flat()) > least.name;
  const toAnchor = ({ section }: FoundLine) => page.sections[section ?? -1]?.[1];
  const isNamed = ({ kind, language, share }: FoundLine) =>
    share > quoted && (kind === "code" || (kind === "name" && !!language));
  // A name alone is what the page begins with, or stands in a place.
  const isName = query.words.length === 1 && !lines.some((line) => isNamed(line) && !toAnchor(line));
  const places = [...new Set(lines.map(toAnchor))].flatMap((anchor) => {
    const own = lines.filter((line) => toAnchor(line) === anchor);
    const told = own.filter(({ kind }) => telling.has(kind));
    const toFit = ({ kind, text }: FoundLine) => {
      const rest =
        kind === "said" ? [] : (readParts(text)[0] ?? []).filter((word) => !hasWord(name, word) && !isFunction(word));
      return rest.filter((word) => hasWord(words, word)).length / (rest.length || 1);
    };
    const fit = Math.max(0, ...told.map(toFit));
    const most = Math.max(0, ...told.map(({ share }) => share));
    const sum = cover(name, told);
    const isWide = page.sections.some(([, its, , ...parts]) => its === anchor && parts.length >= languages.length);
    const fits = fit >= least.fit || (isWide ? sum > least.name : most > least.name);
    const isAdded =
      fits &&
      sum > (isWide ? least.wide : least.narrow) &&
      (sum > cover([], above) + least.gain || (fit === 1 && most >= least.fit));
    const isBest = !isTitled && (told.includes(lines[0] as FoundLine) || (most > quoted && fit >= least.fit));
    const isMeant = isAdded || isBest || (isName && own.some(isNamed));
    const hasName = own.some(({ kind, share }) => kind === "name" && share > quoted);
    return isMeant && anchor ? [{ anchor, value: sum + most + fit + Number(hasName) + (isWide ? 0.4 : 0) }] : [];
  });
  return places.sort((left, right) => right.value - left.value)[0]?.anchor;
}

type Word = Pick<QueryWord, "core" | "stems">;

function hasWord(words: readonly Word[], { core, stems: [stem, ...others] }: Word): boolean {
  return words.some(
    (word) => word.core === core || (!others.length && word.stems.length === 1 && word.stems[0] === stem),
  );
}

function isFunction({ stems }: Word): boolean {
  return stems.every((stem) => functionWords.has(stem));
}

/** The words of each part of a title or a heading, without what stands in brackets and the name of a language. */
function readParts(text: string): (readonly Word[])[] {
  const parts = text
    .replace(/\(.*?\)/g, "")
    .split(/[:,] /)
    .map(readQuery);
  return parts.flatMap(({ words, language, line }) => (language && line.length === 1 ? [] : [words]));
}

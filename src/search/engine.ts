import type { AskedCounts } from "./asked";
import { splitWords } from "./tokens";
import type { IndexedPage, IndexedSection } from "./types";
import { isFunctionWord } from "./words";

/** How surely a term finds a page, by where on the page it stands. */
export const weights = {
  symbol: 12,
  alias: 8,
  title: 8,
  slug: 6,
  heading: 6,
  said: 5,
  summary: 4,
  asked: 2.5,
  askedName: 3,
  name: 1.5,
  code: 2,
};

/** The page, or the section of it, that terms are found in. */
export interface Place {
  readonly page: number;
  readonly section?: number;
}

export interface Line {
  /** A row of words is found in names; of stems each stands for all forms of a word. */
  readonly kind: "name" | "text" | "stems";
  /** Where it begins in the text of all lines. */
  readonly start: number;
  readonly place: number;
  /** What all of a name says. */
  readonly weight?: number;
  /** What each of its words says. */
  readonly each: number;
  /** What a word in a section says of the page. */
  readonly onPage?: { readonly place: number; readonly weight: number };
}

/** The pages as one text, in which terms are looked up once somebody asks for them: nothing is prepared in vain. */
export interface Engine {
  readonly pageCount: number;
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  /** The words of all lines, a blank before and after each, and a line break after each line. */
  readonly text: string;
}

/** What stands between two lines. */
export const between = " \n ";

/** Indexes the pages and their sections. */
export function makeEngine(pages: readonly IndexedPage[], asked: AskedCounts): Engine {
  const places: Place[] = [];
  const lines: Line[] = [];
  const texts: string[] = [];
  let start = between.length;

  const put = (text: string, line: Omit<Line, "start">) => {
    if (!text) return;
    lines.push({ ...line, start });
    texts.push(text);
    start += text.length + between.length;
  };
  const putName = (name: string, weight: number, place: number) => {
    const words = splitWords(name);
    const each = thin(weight, words);
    put(words.join(" "), { kind: "name", weight, each, place });
    put(listJoined(words).join(" "), { kind: "text", each, place });
  };
  const stems = pages.map((): string[] => []);
  for (const [stem, on] of asked) for (const page of on.keys()) stems[page]?.push(stem);
  const putPage = (
    { path, title, aliases, symbols, description, names }: IndexedPage,
    asked: readonly string[],
    place: number,
  ) => {
    putName(title, weights.title, place);
    putName(path.split("/").at(-2)?.replaceAll("-", " ") ?? "", weights.slug, place);
    for (const alias of aliases) for (const line of alias.split(", ")) putName(line, weights.alias, place);
    for (const { symbol } of Object.values(symbols)) putName(symbol, weights.symbol, place);
    put(description, { kind: "text", each: weights.summary, place });
    put(asked.join(" "), { kind: "stems", each: weights.asked, place });
    for (const [of, list] of Object.entries(names))
      put(list.replaceAll(",", " "), { kind: "text", each: of === "asked" ? weights.askedName : weights.name, place });
  };
  const putSection = ([heading, , code, ...pitfalls]: IndexedSection, place: number, page: number) => {
    const onPage = { place: page, weight: weights.code };
    put(heading, { kind: "text", each: thin(weights.heading, heading.split(" ")), place, onPage });
    for (const [, ...said] of pitfalls) for (const line of said) put(line, { kind: "text", each: weights.said, place });
    put(code, { kind: "text", each: weights.code, place, onPage });
  };

  pages.forEach((page, index) => {
    const place = places.push({ page: index }) - 1;
    putPage(page, stems[index] ?? [], place);
    page.sections.forEach((section, at) => {
      putSection(section, places.push({ page: index, section: at }) - 1, place);
    });
  });
  const text = between + texts.join(between) + between;
  return { pageCount: pages.length, places, lines, text: text.replace(/[`\t]/g, " ") };
}

/** A word says less in a long line than alone. */
export function thin(weight: number, { length }: { readonly length: number }): number {
  return weight * length ** -0.3;
}

/** Neighbouring words run together, as some write them: `time out` and `timeout`. */
export function listJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  let before = "";
  for (const word of words) {
    const lower = /^[A-Za-z]{2,}$/.test(word) ? word.toLowerCase() : "";
    const name = isFunctionWord(lower) ? "" : lower;
    if (before && name) joined.push(before + name);
    before = name;
  }
  return joined;
}

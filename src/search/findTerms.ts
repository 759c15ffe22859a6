import { between, type Engine, type Line } from "./engine";
import { toTokens } from "./tokens";

/** The places where something stands, and its weight at each. */
export type Postings = readonly (readonly [place: number, weight: number])[];

/** The places of a term, and how much it says. */
export interface Found {
  readonly postings: Postings;
  /** High for a term that few pages have. */
  readonly rarity: number;
}

/** Words in a row as they stand in a title, an alias or a symbol. */
export interface Row {
  readonly place: number;
  readonly weight: number;
  /** All of the line; its last name; where it begins, with the last word whole or not; or somewhere in it. */
  readonly kind: "whole" | "tail" | "start" | "begun" | "part";
  /** So much of the line it is. */
  readonly share: number;
}

/** How surely a part of a word finds what the whole word would. */
const kinds = { exact: 1, names: 0.9, parts: 0.75 };
/** What a second place on the page adds, or a second way in which a term is a part of a word. */
const again = 0.2;

/** What has been looked up of an engine. */
interface Memory {
  /** The text in lower case, and once more without what joins the parts of a name: `waitFor_` of `wait_for`. */
  readonly lower: string;
  readonly joined: string;
  readonly lowerJoined: string;
  readonly terms: Map<string, Found | undefined>;
  readonly shares: Map<string, ReadonlyMap<string, number>>;
  names?: readonly string[];
}
const memories = new WeakMap<Engine, Memory>();

/** The places where a term stands alone or as a part of a word. */
export function findTerm(engine: Engine, term: string): Found | undefined {
  const memory = recall(engine);
  if (!memory.terms.has(term)) memory.terms.set(term, lookUp(engine, memory, term));
  return memory.terms.get(term);
}

/** The terms that begin with a word, and how much of each it is. */
export function findLonger(engine: Engine, word: string): [term: string, share: number][] {
  const memory = recall(engine);
  const terms = new Set<string>();
  visitWords(engine, memory, word, (other) => {
    for (const term of toShares(memory, other).keys())
      if (term.length > word.length && term.startsWith(word) && isName(term)) terms.add(term);
  });
  return [...terms].map((term) => [term, word.length / term.length]);
}

/** The terms that a slip of the finger, or two in a long word, makes of a word; the slips at least 1. */
export function findSimilar(engine: Engine, word: string): [term: string, slips: number][] {
  if (word.length < shortest) return [];
  const memory = recall(engine);
  memory.names ??= listNames(engine, memory);
  return memory.names.flatMap((term): [string, number][] => {
    const slips = countSlips(word, term);
    return slips ? [[term, slips]] : [];
  });
}

/** The titles, aliases and symbols in which words stand in a row. */
export function findRows(engine: Engine, row: string): Row[] {
  const { lower } = recall(engine);
  const rows: Row[] = [];
  for (let at = lower.indexOf(row); at >= 0; at = lower.indexOf(row, at + 1)) {
    const before = lower[at - 1] as string;
    if (!/[ .:#@[]/.test(before)) continue;
    const { place, weight, each, start } = findLine(engine, at);
    const end = at + row.length;
    const isFirst = at === start || (before !== " " && !lower.slice(start, at).includes(" "));
    const isWord = /[ (<]/.test(lower[end] as string);
    if (!weight || (!isFirst && (before !== " " || !isWord))) continue;
    const isLast = lower.startsWith(between, end);
    const kind = !isFirst ? "part" : isLast ? (at === start ? "whole" : "tail") : isWord ? "start" : "begun";
    rows.push({ place, weight: each, kind, share: row.length / (lower.indexOf(between, at) - start) });
  }
  return rows;
}

/** High for what few pages have. */
export function toRarity({ places, pageCount }: Engine, found: readonly number[]): number {
  const pages = new Set(found.map((place) => places[place]?.page));
  return Math.log(1 + pageCount / pages.size);
}

function recall(engine: Engine): Memory {
  const before = memories.get(engine);
  if (before) return before;
  const { text } = engine;
  const lower = toLower(text);
  const memory = { lower, ...joinParts(text, lower), terms: new Map(), shares: new Map() };
  memories.set(engine, memory);
  return memory;
}

function joinParts(text: string, lower: string): Pick<Memory, "joined" | "lowerJoined"> {
  let [joined, lowerJoined, done] = ["", "", 0];
  for (const { index } of text.matchAll(/[_$]/g)) {
    if (index < done) continue;
    const start = text.lastIndexOf(" ", index) + 1;
    const end = text.indexOf(" ", index);
    const word = text.slice(start, end);
    const whole = word.replace(/[_$]+(\w?)/g, (_, next: string) => next.toUpperCase()).padEnd(word.length, "_");
    joined += text.slice(done, start) + whole;
    lowerJoined += lower.slice(done, start) + whole.toLowerCase();
    done = end;
  }
  return { joined: joined + text.slice(done), lowerJoined: lowerJoined + lower.slice(done) };
}

/** Lower case, with every letter at its place. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function lookUp(engine: Engine, memory: Memory, term: string): Found | undefined {
  const sums = new Map<number, number>();
  const add = (place: number, weight: number) => sums.set(place, join(sums.get(place) ?? 0, weight));
  visitWords(engine, memory, toSeed(term), (word, { kind, place, each, onPage }) => {
    const isStem = kind === "stems" && /^[a-z]+$/.test(word);
    const share = isStem ? Number(word === term) : toShares(memory, word).get(term);
    if (!share) return;
    add(place, share * each);
    if (onPage) add(onPage.place, share * onPage.weight);
  });
  return sums.size ? { postings: [...sums], rarity: toRarity(engine, [...sums.keys()]) } : undefined;
}

/** Each word in which a name begins, or goes on in a further part, with the letters given. */
function visitWords(engine: Engine, memory: Memory, part: string, visit: (word: string, line: Line) => void) {
  if (!part) return;
  const { text } = engine;
  const { lower, joined, lowerJoined } = memory;
  const isJoined = !/[_$]/.test(part);
  const where = isJoined ? lowerJoined : lower;
  for (let at = where.indexOf(part); at >= 0; ) {
    if (isJoined && !isStart(joined, lowerJoined, at)) {
      at = where.indexOf(part, at + 1);
      continue;
    }
    const end = text.indexOf(" ", at);
    visit(text.slice(text.lastIndexOf(" ", at) + 1, end), findLine(engine, at));
    at = where.indexOf(part, end);
  }
}

/** Whether a part of a name begins there: no letter or digit before it, or it is a capital, or a digit is involved. */
function isStart(text: string, lower: string, at: number): boolean {
  return text[at] !== lower[at] || !/[a-z\u0080-\uffff]{2}/.test(lower.slice(at - 1, at + 1));
}

function findLine({ lines }: Engine, at: number): Line {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start <= at) low = middle;
    else high = middle;
  }
  return lines[low] as Line;
}

/** What all words begin with that have the stem; its last letters may be others in some. */
function toSeed(term: string): string {
  return /^[a-z]{3,}(?:y|ent)$/.test(term) ? term.slice(0, -1) : term;
}

/** Each term of a word, and how surely it finds what the word would. */
function toShares({ shares: known }: Memory, word: string): ReadonlyMap<string, number> {
  const before = known.get(word);
  if (before) return before;
  const { exact, names, parts } = toTokens(word);
  const shares = new Map<string, number>();
  const add = (term: string, share: number) => shares.set(term, join(shares.get(term) ?? 0, share));
  for (const term of parts) add(term, kinds.parts);
  for (const term of names) add(term, kinds.names);
  for (const term of exact) add(term, kinds.exact);
  known.set(word, shares);
  return shares;
}

/** The better of two weights, and a little for the other. */
function join(left: number, right: number): number {
  return Math.max(left, right) + again * Math.min(left, right);
}

function listNames({ text }: Engine, memory: Memory): string[] {
  const words = new Set(text.split(/\s+/));
  return [...new Set([...words].flatMap((word) => [...toShares(memory, word).keys()]))].filter(isName);
}

/** Whether words can be completed to a term, or mistaken for it. */
function isName(term: string): boolean {
  return term.length > 1 && !/[ -/:-@[-`{-~]/.test(term);
}

/** In a shorter word a slip makes another word. */
const shortest = 5;

/**
 * The letters left out, put in, mistaken or swapped between two words; `undefined` where there are more than a word
 * of this length may have, or where already the beginnings differ.
 */
export function countSlips(left: string, right: string): number | undefined {
  const most = left.length < 5 ? 0 : left.length < 8 ? 1 : 2;
  if (Math.abs(left.length - right.length) > most) return undefined;
  if (left[0] !== right[0] && left[0] !== right[1] && left[1] !== right[0]) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const isSame = left[at - 1] === right[to - 1];
      const changed = (row[to - 1] as number) + (isSame ? 0 : 1);
      next[to] = Math.min((row[to] as number) + 1, (next[to - 1] as number) + 1, changed);
      const isSwap = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1];
      if (isSwap) next[to] = Math.min(next[to] as number, (before[to - 2] as number) + 1);
    }
    if (Math.min(...next) > most) return undefined;
    before = row;
    row = next;
  }
  const slips = row[right.length] as number;
  return slips > most ? undefined : slips;
}

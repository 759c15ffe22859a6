import { countSlips } from "./findTerms";
import type { Query, QueryWord } from "./readQuery";
import { splitWords, toTokens } from "./tokens";

interface LineTokens {
  readonly exact: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Lines of pages come again with every letter that is typed. */
const known = new Map<string, LineTokens>();

/** The share of a query, from 0 to 1, that a line of a page speaks of. */
export function matchLine({ words, isProse }: Query, line: string): number {
  const tokens = readLine(line);
  let sum = 0;
  let whole = 0;
  for (const word of words) {
    whole += word.weight;
    sum += word.weight * (matchWord(word, tokens) || (isProse ? 0 : guessWord(word, tokens)));
  }
  return whole ? sum / whole : 0;
}

function readLine(line: string): LineTokens {
  const before = known.get(line);
  if (before) return before;
  const tokens = { exact: new Set<string>(), names: new Set<string>(), parts: new Set<string>() };
  for (const word of splitWords(line)) {
    const { exact, names, parts } = toTokens(word);
    for (const term of exact) tokens.exact.add(term);
    for (const term of names) tokens.names.add(term);
    for (const term of parts) tokens.parts.add(term);
  }
  known.set(line, tokens);
  return tokens;
}

/** What is there as it was typed counts most, then what goes by the same name, then what shares a part of it. */
function matchWord({ exact, names, parts, segments }: QueryWord, line: LineTokens): number {
  // Of a path the last name must be there.
  const last = segments.at(-1);
  const [full = ""] = exact;
  if (line.exact.has(full)) return 1;
  if (exact.some((term) => term.length > 1 && term.includes(last?.exact[0] ?? "") && line.exact.has(term))) return 0.9;
  const [name] = last?.names ?? names;
  if (name && line.names.has(name)) return 0.85;
  const shared = parts.filter((part) => line.parts.has(part)).length;
  return shared === parts.length && shared ? 0.6 : 0;
}

/** The beginning of a name, a name with a slip, or some of its parts; of a path the last name. */
function guessWord(word: QueryWord, line: LineTokens): number {
  const { names, parts } = word.segments.at(-1) ?? word;
  const [name = ""] = names;
  let best = 0;
  for (const other of line.names) {
    if (name && other.startsWith(name)) return 0.75;
    if (names.some((each) => each.length > 4 && countSlips(each, other) !== undefined)) best = 0.7;
  }
  const shared = parts.filter((part) => line.parts.has(part)).length;
  return best || (parts.length ? (0.6 * shared) / parts.length : 0);
}

import { countSlips } from "./findTerms";
import type { Query, QueryWord } from "./readQuery";
import { splitWords, type Tokens, toTokens } from "./tokens";

/** Lines of pages come again with every letter that is typed. */
const known = new Map<string, Tokens[]>();

/** The share of a query, from 0 to 1, that a line of a page speaks of. */
export function matchLine({ words }: Query, line: string): number {
  let tokens = known.get(line);
  if (!tokens) {
    tokens = splitWords(line).map(toTokens);
    known.set(line, tokens);
  }
  let sum = 0;
  let whole = 0;
  for (const word of words) {
    whole += word.weight;
    let best = 0;
    for (const each of tokens) best = Math.max(best, matchWord(word, each));
    sum += word.weight * best;
  }
  return whole ? sum / whole : 0;
}

function matchWord(word: QueryWord, line: Tokens): number {
  const [full = ""] = word.exact;
  if (line.exact.includes(full)) return 1;
  if (word.exact.some((term) => line.exact.includes(term) && term.length > 1)) return 0.9;
  if (word.names[0] && line.names.includes(word.names[0])) return 0.85;
  if (word.names[0] && line.names.some((name) => name.startsWith(word.names[0] as string))) return 0.75;
  if (word.names.some((name) => name.length > 4 && line.names.some((other) => countSlips(name, other) !== undefined)))
    return 0.7;
  const shared = word.parts.filter((part) => line.parts.includes(part)).length;
  return word.parts.length ? (0.6 * shared) / word.parts.length : 0;
}

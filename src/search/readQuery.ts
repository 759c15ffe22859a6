import { languages } from "../languages";
import type { LanguageId } from "../model";
import { splitWords, type Tokens, toTokens } from "./tokens";
import { isFunctionWord } from "./words";

export interface QueryWord extends Tokens {
  readonly text: string;
  /** The names in it, where signs join several. */
  readonly segments: readonly QueryWord[];
  /** How much the word says: less than 1 for what stands in any question. */
  readonly weight: number;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** All words as they are written. */
  readonly line: readonly string[];
  /** A question or a message rather than a name. */
  readonly isProse: boolean;
  /** The one language that it names. */
  readonly language?: LanguageId;
}

/** Nobody types more; a pasted message has said what it says by then. */
const longest = { characters: 1200, words: 48, word: 64 };

export function readQuery(text: string): Query {
  const line = splitWords(text.slice(0, longest.characters)).slice(0, longest.words);
  const seen = new Set<string>();
  const distinct = line.filter(
    (word) => word.length <= longest.word && !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()),
  );
  const isProse = distinct.filter((word) => /^\p{L}[\p{L}'-]*[?.,;:!]?$/u.test(word)).length > 2;
  const found = languages.map(({ id }) => id).filter((id) => distinct.some((word) => toLanguage(word) === id));
  return {
    words: distinct.map((word) => toQueryWord(word, isProse)),
    line,
    isProse,
    language: found.length === 1 ? found[0] : undefined,
  };
}

function toQueryWord(text: string, isProse: boolean): QueryWord {
  const tokens = toTokens(text);
  const names = text.match(/[\p{L}\p{N}_$]+[!?*]?/gu) ?? [];
  const isFiller = tokens.parts.length > 0 && tokens.parts.every(isFunctionWord);
  const weight = toLanguage(text) ? 0.15 : isFiller ? (isProse ? 0.1 : 0.4) : 1;
  return { text, ...tokens, weight, segments: names.length > 1 ? names.map((name) => toQueryWord(name, isProse)) : [] };
}

/** The language that a word names. */
function toLanguage(word: string): LanguageId | undefined {
  const bare = word.toLowerCase().replace(/[?.,;:!)(]+$/, "");
  return languages.find(({ id, name, code, toolchain }) =>
    [id, name, code, toolchain.name].some((each) => each.toLowerCase() === bare),
  )?.id;
}

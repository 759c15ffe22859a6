import { languages } from "../languages";
import type { LanguageId } from "../model";
import { splitWords, type Tokens, toTokens, trimCore } from "./tokens";
import { isFunctionWord, isTopicWord } from "./words";

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

/** How much words say that stand in any question, name a language, or are the reader's own. */
export const sayings = {
  language: 0.15,
  fillerInProse: 0.15,
  filler: 0.4,
  topicInProse: 0.35,
  argument: 0.3,
  letter: 0.2,
  sign: 0.3,
  prefix: 0.5,
};

export function readQuery(text: string): Query {
  const line = splitWords(text.slice(0, longest.characters)).slice(0, longest.words);
  const isProse = new Set(line.filter((word) => /^\p{L}[\p{L}'-]*[?.,;:!]?$/u.test(word))).size > 2;
  const isBare = line.length === 1 || !line.some(hasLetters);
  const found = languages.map(({ id }) => id).filter((id) => line.some((word) => toLanguage(word) === id));
  const words = new Map<string, QueryWord>();
  let depth = 0;
  for (const word of line) {
    const key = word.toLowerCase();
    const weight = isBare ? 1 : depth > 0 && !isProse ? sayings.argument : 1;
    if (word.length <= longest.word && !words.has(key)) words.set(key, toQueryWord(word, weight, { isProse, isBare }));
    if (depth || /\w!?\(/.test(word)) depth += countSigns(word, "(") - countSigns(word, ")");
  }
  return { words: [...words.values()], line, isProse, language: found.length === 1 ? found[0] : undefined };
}

function hasLetters(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function countSigns(word: string, sign: string): number {
  return word.split(sign).length - 1;
}

interface Mode {
  readonly isProse: boolean;
  readonly isBare: boolean;
}

function toQueryWord(text: string, share: number, mode: Mode): QueryWord {
  const tokens = toTokens(text);
  const weight = share * toWeight(text, tokens.parts, mode);
  const names = trimCore(text).match(/[\p{L}\p{N}_$]+[!?*]?/gu) ?? [];
  if (names.length < 2) return { text, ...tokens, weight, segments: [] };
  // Of a path the last name is the one that counts.
  const toShare = (place: number) => share * (place < names.length - 1 ? sayings.prefix : 1);
  return { text, ...tokens, weight, segments: names.map((name, place) => toQueryWord(name, toShare(place), mode)) };
}

function toWeight(word: string, parts: readonly string[], { isProse, isBare }: Mode): number {
  if (toLanguage(word)) return sayings.language;
  if (parts.length && parts.every(isFunctionWord)) return isProse ? sayings.fillerInProse : sayings.filler;
  if (isBare) return 1;
  if (isProse && parts.length && parts.every((part) => isTopicWord(part) || isFunctionWord(part)))
    return sayings.topicInProse;
  if (!hasLetters(word)) return sayings.sign;
  return /^\W*[a-z]\W*$/i.test(word) ? sayings.letter : 1;
}

/** The language that a word names. */
function toLanguage(word: string): LanguageId | undefined {
  const bare = word.toLowerCase().replace(/^[("]+|(?:'s)?[?.,;:!)("]*$/g, "");
  return languages.find(({ id, name, code, toolchain }) =>
    [id, name, code, toolchain.name].some((each) => each.toLowerCase() === bare),
  )?.id;
}

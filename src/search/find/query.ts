import { languages } from "../../languages";
import type { LanguageId } from "../../model/language";
import { isFunctionWord, isTopicWord } from "./english";
import { type Forms, splitWords, toForms } from "./forms";

export interface QueryWord extends Forms {
  readonly text: string;
  /** How much the word says: less than 1 for what any question has. */
  readonly weight: number;
}

export interface Query {
  /** All words as they are written. */
  readonly line: readonly string[];
  /** Those that say something, each once; all where none does. */
  readonly words: readonly QueryWord[];
  /** A question or a message rather than a name. */
  readonly isProse: boolean;
  /** True where it asks what a word means. */
  readonly isDefinition: boolean;
  /** The one language that it names. */
  readonly language?: LanguageId;
}

/** Nobody types more; a pasted message has said what it says by then. */
const longest = { characters: 1200, words: 48, word: 64 };
/** How much words say that are in any question or are the reader's own; nothing what a question could do without. */
export const sayings = { filler: 0.4, topicInProse: 0.404, argument: 0.567 };

export function readQuery(text: string): Query {
  const line = splitWords(text.slice(0, longest.characters)).slice(0, longest.words);
  const isProse = new Set(line.filter((word) => /^\p{L}[\p{L}'-]*[?.,;:!]?$/u.test(word))).size > 2;
  const words = new Map<string, QueryWord>();
  let depth = 0;
  for (const word of line) {
    const forms = toForms(word);
    const weight = line.length === 1 ? 1 : toWeight(word, forms, isProse, depth > 0);
    if (word.length <= longest.word) words.set(word.toLowerCase(), { text: word, weight, ...forms });
    if (depth || /\w!?\(/.test(word)) depth += word.split("(").length - word.split(")").length;
  }
  const all = [...words.values()];
  const telling = all.filter(({ weight }) => weight > 0);
  const named = [...new Set(line.flatMap((word) => toLanguage(word) ?? []))];
  return {
    line,
    words: telling.length ? telling : all.map((word) => ({ ...word, weight: 1 })),
    isProse,
    isDefinition: /^(?:what (?:is|are|does)|define|definition|meaning)\b/i.test(text) && telling.length < 3,
    language: named.length === 1 ? named[0] : undefined,
  };
}

function toWeight(word: string, { stems }: Forms, isProse: boolean, isArgument: boolean): number {
  const isAll = (test: (stem: string) => boolean) => stems.length > 0 && stems.every(test);
  if (toLanguage(word)) return 0;
  if (isAll(isFunctionWord)) return isProse ? 0 : sayings.filler;
  if (isProse) return isAll((stem) => isTopicWord(stem) || isFunctionWord(stem)) ? sayings.topicInProse : 1;
  return isArgument || !/[\p{L}\p{N}]/u.test(word) ? sayings.argument : 1;
}

/** What a language may be called. */
const names = new Map(
  languages.flatMap(({ id, name, code, toolchain, variant }) =>
    [id, name, code, toolchain.name, variant?.original].flatMap((each) => (each ? [[each.toLowerCase(), id]] : [])),
  ) as [string, LanguageId][],
);

function toLanguage(word: string): LanguageId | undefined {
  return names.get(word.toLowerCase().replace(/^[("]+|(?:'s)?[?.,;:!)("]*$/g, ""));
}

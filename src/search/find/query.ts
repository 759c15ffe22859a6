import { languages } from "../../languages";
import type { LanguageId } from "../../model/language";
import { functionWords, topicWords } from "./english";
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
  /** True where it is what a program printed of an error. */
  readonly isMessage: boolean;
  /** True where it asks what a word means. */
  readonly isDefinition: boolean;
  /** The one language that it names. */
  readonly language?: LanguageId;
}

/** Nobody types more; a pasted message has said what it says by then. */
const longest = { characters: 1200, words: 48, word: 64 };
/** How much a word says that is in any question; nothing what a question could do without. */
const filler = 0.4;

export function readQuery(text: string): Query {
  const line = splitWords(text.slice(0, longest.characters)).slice(0, longest.words);
  const isProse = new Set(line.filter((word) => /^\p{L}[\p{L}'-]*[?.,;:!]?$/u.test(word))).size > 2;
  const call = line.findIndex((word) => /\w!?\(/.test(word));
  const read = line.map((word, at): [string, QueryWord] => {
    const forms = toForms(word);
    const weight = line.length === 1 ? 1 : toWeight(word, forms, isProse, call >= 0 && at > call);
    return [word.toLowerCase(), { text: word, weight, ...forms }];
  });
  const all = [...new Map(read.filter(([word]) => word.length <= longest.word)).values()];
  const telling = all.filter(({ weight }) => weight > 0);
  const named = [...new Set(line.flatMap((word) => toLanguage(word) ?? []))];
  return {
    line,
    words: telling.length ? telling : all.map((word) => ({ ...word, weight: 1 })),
    isProse,
    isMessage: /\w*(?:error|exception|warning|panic(?:ked)?)\b[^:\n]{0,20}: \S/i.test(text),
    isDefinition: /^(?:what (?:is|are|does)|define|definition|meaning)\b/i.test(text) && telling.length < 3,
    language: named.length === 1 ? named[0] : undefined,
  };
}

function toWeight(word: string, { stems }: Forms, isProse: boolean, isArgument: boolean): number {
  const isAllOf = (...sets: ReadonlySet<string>[]) =>
    stems.length > 0 && stems.every((stem) => sets.some((set) => set.has(stem)));
  if (toLanguage(word)) return 0;
  if (isAllOf(functionWords)) return isProse ? 0 : filler;
  if (isProse) return isAllOf(functionWords, topicWords) ? filler : 1;
  return isArgument ? filler : 1;
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

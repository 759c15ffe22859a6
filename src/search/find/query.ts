import { languages } from "../../languages";
import type { LanguageId } from "../../model/language";
import { functionWords, topicWords } from "./english";
import { type Forms, splitWords, toForms } from "./forms";

export type QueryWord = Query["words"][number];
export type Query = Readonly<ReturnType<typeof readQuery>>;

/** Nobody types more; a pasted message has said what it says by then. */
const longest = { characters: 1200, words: 48, word: 64 };
/** How much a word says that is in any question; nothing what a question could do without. */
const filler = 0.4;

export function readQuery(text: string) {
  const line = splitWords(text.slice(0, longest.characters)).slice(0, longest.words);
  const isProse = new Set(line.filter((word) => /^\p{L}[\p{L}'-]*[?.,;:!]?$/u.test(word))).size > 2;
  const call = line.findIndex((word) => /\w!?\(/.test(word));
  const read = line.map((word, at) => {
    const forms = toForms(word);
    /** How much the word says: less than 1 for what any question has. */
    const weight = line.length === 1 ? 1 : toWeight(word, forms, isProse, call >= 0 && at > call);
    return [word.toLowerCase(), { text: word, weight, ...forms }] as const;
  });
  const all = [...new Map(read.filter(([word]) => word.length <= longest.word)).values()];
  const named = [...new Set(line.flatMap((word) => toLanguage(word) ?? []))];
  const said = all.filter(({ weight }) => weight > 0);
  // Who names two languages, and nothing else, is after the way from one to the other.
  const isWay = named.length > 1 && said.every(({ stems }) => stems.every((stem) => functionWords.has(stem)));
  const telling = isWay ? [] : said;
  return {
    /** All words as they are written. */
    line,
    /** Those that say something, each once; all where none does. */
    words: telling.length ? telling : all.map((word) => ({ ...word, weight: 1 })),
    /** True for a question or a message rather than a name. */
    isProse,
    /** True where no word is a name of code by its form. */
    isPlain: line.every((word) => /^(?:\p{Lu}+|\p{Lu}?[\p{Ll}'-]*)[?.,;:!]?$/u.test(word)),
    isMessage: /\w*(?:error|exception|warning|panic(?:ked)?)\b[^:\n]{0,20}: \S/i.test(text),
    /** True for what a guide tells: what a word means, or the way from a language to another. */
    isForGuide: isWay || (/^(?:what (?:is|are|does)|define|definition|meaning)\b/i.test(text) && telling.length < 3),
    /** The one language that it names. */
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
const names = languages.flatMap(({ id, name, code, toolchain, variant }) =>
  [id, name, code, toolchain.name, variant?.original].map((each) => [each?.toLowerCase(), id] as const),
);
const ids = new Map(names);

function toLanguage(word: string): LanguageId | undefined {
  return ids.get(word.toLowerCase().replace(/^[("]+|(?:'s)?[?.,;:!)("]*$/g, ""));
}

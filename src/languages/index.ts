import type { Language, LanguageId } from "../model/language";
import csharp from "./csharp";
import javascript from "./javascript";
import python from "./python";
import rust from "./rust";
import swift from "./swift";

/** All languages, in the order of the site's columns and lanes. The first is the reference. */
export const languages: readonly [Language, ...Language[]] = [python, csharp, javascript, swift, rust];

export const reference = languages[0];

/** @throws if no language has the id; the message lists those that do. */
export function getLanguage(id: LanguageId): Language {
  const language = languages.find((candidate) => candidate.id === id);
  if (!language) {
    throw new Error(`"${id}" is not a language; the languages are ${languages.map((each) => each.id).join(", ")}.`);
  }
  return language;
}

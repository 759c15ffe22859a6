import type { LanguageId } from "../model/language";
import { eraseTypes } from "./javascript/eraseTypes";

/** How each variant is made from its program. Apart from the languages, so that no compiler reaches the browser. */
const derivations: Readonly<Record<LanguageId, (source: string) => Promise<string>>> = { javascript: eraseTypes };

/** The text of a program's variant. */
export function deriveVariant(language: LanguageId, source: string): Promise<string> {
  const derive = derivations[language];
  if (!derive)
    throw new Error(
      `No variant is derived for ${language}; src/languages/variants.ts has ${Object.keys(derivations).join(", ")}.`,
    );
  return derive(source);
}

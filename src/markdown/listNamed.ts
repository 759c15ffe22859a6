import type { Paragraph } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { languages } from "../languages";
import type { LanguageId } from "../model/language";

/** The languages with which a text begins, in bold: `**Python** and **C#** …`. The text is about these. */
export function listNamed({ children }: Paragraph): LanguageId[] {
  const named: LanguageId[] = [];
  for (const child of children) {
    if (child.type === "text" && named.length && /^(, | and |, and )$/.test(child.value)) continue;
    const name = child.type === "strong" ? toText(child).replace(/[:.]$/, "") : "";
    const language = languages.find((each) => each.name === name);
    if (!language) break;
    named.push(language.id);
  }
  return named;
}

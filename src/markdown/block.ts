import { toPairKeys } from "../model/gist";
import type { LanguageId } from "../model/language";

/** A part of a page, in Markdown, which is written once for all languages and for every two. */
export interface Block {
  /** The languages that it is about; without it, the block is about all. */
  readonly of?: readonly LanguageId[];
  /** The pairs of languages, as `python-rust`, that it tells apart; a page for two others lacks it. */
  readonly tells?: readonly string[];
  /** Of a heading: 1 to 4. */
  readonly depth?: number;
  /** What depends on the languages is written for them. */
  readonly text: string | ((languages: readonly LanguageId[]) => string);
}

/** The blocks that are about some of the languages, as one text. A heading with nothing below it is left out. */
export function joinBlocks(blocks: readonly Block[], languages: readonly LanguageId[]): string {
  const pairs = toPairKeys(languages);
  const shown = blocks.filter(
    ({ of, tells }) =>
      (!of?.length || of.some((id) => languages.includes(id))) && (!tells || tells.some((key) => pairs.includes(key))),
  );
  let below: number | undefined;
  const texts: string[] = [];
  for (const { depth, text } of shown.reverse()) {
    if (depth && (below ?? 1) <= depth) continue;
    const written = typeof text === "string" ? text : text(languages);
    if (!written) continue;
    texts.push(written);
    below = depth ?? Number.POSITIVE_INFINITY;
  }
  return `${texts.reverse().join("\n\n")}\n`;
}

import { markdownTable } from "markdown-table";
import type { PhrasingContent, RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

/** As if each cell had three characters: none is padded, and the line under the head is as every reader of tables needs. */
const stringLength = () => 3;

const options: Options = {
  bullet: "-",
  emphasis: "*",
  listItemIndent: "one",
  extensions: [gfmTableToMarkdown({ stringLength })],
};

export function writeNodes(children: RootContent[]): string {
  return toMarkdown({ type: "root", children }, options).trimEnd();
}

/** What was written before; most sentences and names are on several pages. */
const written = new Map<string, string>();

function writePhrase(key: string, toNodes: () => PhrasingContent[]): string {
  let text = written.get(key);
  if (text === undefined) {
    text = writeNodes([{ type: "paragraph", children: toNodes() }]);
    written.set(key, text);
  }
  return text;
}

/** A sentence of the front matter; what is between backticks is code. */
export function writeSentence(sentence = ""): string {
  return writePhrase(`sentence ${sentence}`, () => toNodes(sentence));
}

/** A text in which nothing is a mark. */
export function writeText(value: string): string {
  return writePhrase(`text ${value}`, () => [{ type: "text", value }]);
}

export function writeCode(value: string): string {
  return writePhrase(`code ${value}`, () => [{ type: "inlineCode", value }]);
}

/** @param sentence what is between backticks is code */
export function writeLink(sentence: string, url: string): string {
  return writePhrase(`link ${url} ${sentence}`, () => [{ type: "link", url, children: toNodes(sentence) as never }]);
}

/** A block of code, with the name of its language. */
export function writeFence(lang: string, source: string): string {
  return writeNodes([{ type: "code", lang, value: source.replace(/\n$/, "") }]);
}

/** @param rows the first has the names of the columns; what is in a cell is Markdown already */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  return markdownTable(cells, { stringLength });
}

function toNodes(sentence: string): PhrasingContent[] {
  return sentence
    .split("`")
    .map((value, index): PhrasingContent => (index % 2 ? { type: "inlineCode", value } : { type: "text", value }))
    .filter((node) => "value" in node && node.value);
}

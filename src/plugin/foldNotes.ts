import { join } from "node:path";
import type { BlockContent, Heading, Link, List, ListItem, Paragraph, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { findPitfallLanguage } from "../catalog/examples";
import { listNamed } from "../markdown/listNamed";
import type { LanguageId } from "../model/language";

const root = join(__dirname, "../..");

/**
 * A remark plugin: says of each paragraph and bullet of a construct's page that begins with languages, in bold, and of
 * each pitfall, which languages it is about, and gives those that follow each other a line behind which the page folds
 * what the reader does not compare. The pitfalls are listed above the first of them.
 */
export default function foldNotesOfPage() {
  return (tree: Root, file: { readonly path: string }) => {
    if (!/[\\/]docs[\\/]constructs[\\/]/.test(file.path)) return;
    const findLanguage = (pitfall: string) => findPitfallLanguage(root, pitfall);
    tree.children = foldNotes(foldPitfalls(tree.children, findLanguage), findLanguage);
  };
}

/** Folds the bullets of lists, and the paragraphs and pitfalls that follow each other. */
export function foldNotes(
  nodes: readonly RootContent[],
  findLanguage: (pitfall: string) => LanguageId | undefined,
): RootContent[] {
  const folded: RootContent[] = [];
  let notes: { node: BlockContent; of: string }[] = [];
  const close = () => {
    const of = notes.map((note) => note.of).filter((each) => each);
    const blocks = notes.map(({ node }) => node);
    const line = toLine("Other languages", of);
    folded.push(...(of.length ? [toElement("div", { "data-folds": "" }, [...blocks, line])] : blocks));
    notes = [];
  };
  for (const node of nodes) {
    const pitfall = readPitfall(node);
    if (node.type === "paragraph") notes.push({ node, of: tellLanguages(node) });
    else if (pitfall) {
      const of = findLanguage(pitfall) ?? "";
      notes.push({ node: toElement("div", { "data-of": of }, [node as MdxJsxFlowElement]), of });
    } else {
      close();
      if (node.type === "list") foldList(node);
      folded.push(node);
    }
  }
  close();
  return folded;
}

function foldList(list: List) {
  const of = list.children.map((item) => {
    const [first] = item.children;
    return first?.type === "paragraph" ? tellLanguages(first, item) : "";
  });
  if (!of.some((each) => each)) return;
  setProperty(list, "data-folds", "");
  const line = toLine("Other languages", of);
  list.children.push({
    type: "listItem",
    spread: false,
    children: [line],
    data: { hProperties: { "data-counts": of.join(" ").trim() } },
  });
}

/** Marks a text with the languages that it begins with. */
function tellLanguages(paragraph: Paragraph, marked: Paragraph | ListItem = paragraph): string {
  const of = listNamed(paragraph).join(" ");
  if (of) setProperty(marked, "data-of", of);
  return of;
}

/** Makes a section of each pitfall that has a heading; of several in a row the headings are listed before the first. */
export function foldPitfalls(
  nodes: readonly RootContent[],
  findLanguage: (pitfall: string) => LanguageId | undefined,
): RootContent[] {
  const from = nodes.findIndex((_, place) => isPitfall(nodes, place));
  if (from < 0) return [...nodes];
  const length = nodes.slice(from).findIndex((node) => node.type === "heading" && node.depth < 3);
  const to = length < 0 ? nodes.length : from + length;
  // A heading below which no program goes wrong is about all languages.
  const isStart = (node: RootContent, place: number) => place >= from && place < to && node.type === "heading";
  const starts = nodes.flatMap((node, place) => (isStart(node, place) ? [place] : []));
  const sections = starts.map((start, index) => toSection(nodes.slice(start, starts[index + 1] ?? to), findLanguage));
  const titles = sections.map(({ heading, of }) => toTitle(heading, of[0] ?? ""));
  const list = toElement("PitfallTitles", {}, [{ type: "list", spread: false, children: titles }]);
  const of = sections.flatMap((section) => section.of);
  const line = toLine("In other languages", of);
  const folds = toElement("div", { "data-folds": "" }, [...sections.map(({ node }) => node), line]);
  const made = sections.length > 1 ? [list, folds] : [folds];
  return [...nodes.slice(0, from), ...made, ...foldPitfalls(nodes.slice(to), findLanguage)];
}

function isPitfall(nodes: readonly RootContent[], place: number): boolean {
  const node = nodes[place];
  return node?.type === "heading" && node.depth === 3 && readPitfall(nodes[place + 1]) !== undefined;
}

function readPitfall(node: RootContent | undefined): string | undefined {
  if (node?.type !== "mdxJsxFlowElement" || node.name !== "Pitfall") return undefined;
  const [of] = node.attributes;
  return of?.type === "mdxJsxAttribute" && typeof of.value === "string" ? of.value : undefined;
}

/** What to do is drawn by the pitfall, beside its program. A heading may have several pitfalls. */
function toSection(
  [heading, ...parts]: readonly RootContent[],
  findLanguage: (pitfall: string) => LanguageId | undefined,
): Section {
  const pitfalls: { of: string; node: MdxJsxFlowElement }[] = [];
  for (const part of parts) {
    const pitfall = readPitfall(part);
    if (pitfall) pitfalls.push({ of: findLanguage(pitfall) ?? "", node: { ...part, children: [] } as never });
    else pitfalls.at(-1)?.node.children.push(part as BlockContent);
  }
  const of = [...new Set(pitfalls.map((each) => each.of))];
  const title = heading as Heading;
  if (!of.length) return { heading: title, of, node: toElement("section", {}, [title, ...(parts as BlockContent[])]) };
  const children = [title, ...pitfalls.map(({ node }) => node)];
  const node = toElement("section", { "data-of": of.join(" "), className: of[0] ?? "" }, children);
  return { heading: title, of, node };
}

interface Section {
  readonly heading: Heading;
  readonly of: readonly LanguageId[];
  readonly node: MdxJsxFlowElement;
}

function toTitle(heading: Heading, language: LanguageId): ListItem {
  const { id = "" } = (heading.data?.hProperties ?? {}) as { readonly id?: string };
  const link: Link = { type: "link", url: `#${id}`, children: heading.children as Link["children"] };
  return {
    type: "listItem",
    children: [{ type: "paragraph", children: [link] }],
    data: { hProperties: { className: ["lettered", language] } },
  };
}

function toLine(label: string, of: readonly string[]): MdxJsxFlowElement {
  return toElement("FoldLine", { label, of: of.join(" ").trim() }, []);
}

function toElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: BlockContent[],
): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: "mdxJsxAttribute", name: key, value })),
    children: children as MdxJsxFlowElement["children"],
  };
}

function setProperty(node: Paragraph | ListItem | List, name: string, value: string) {
  node.data = { ...node.data, hProperties: { ...(node.data?.hProperties as object), [name]: value } };
}

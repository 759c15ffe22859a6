import { posix } from "node:path";
import { escapeMarkdownHeadingIds } from "@docusaurus/utils";
import type { List, Node, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfmTable } from "micromark-extension-gfm-table";
import { mdxjs } from "micromark-extension-mdxjs";
import { visit } from "unist-util-visit";
import type { LanguageId } from "../model/language";
import type { Block } from "./block";
import { listNamed } from "./listNamed";

/** What is made of a component of a page, by its name; `of` is what it shows. */
export type Components = Readonly<Record<string, (of: string) => readonly Block[]>>;

/**
 * The text of a page of `docs/`, without its front matter. What is Markdown there is left as it is written, but for its
 * links, which become absolute; each component becomes the blocks that are made of it.
 * @param toAddress of a link that is not absolute, as the page has it
 */
export function toBody(page: string, components: Components, toAddress: (link: string) => string): Block[] {
  const text = escapeMarkdownHeadingIds(page.replace(/^---\n[\s\S]*?\n---\n/, ""));
  const tree: Root = fromMarkdown(text, {
    extensions: [mdxjs(), gfmTable()],
    mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
  });
  const write = (node: Node) => {
    let [written, at] = ["", node.position?.start.offset ?? 0];
    visit(node as RootContent, "link", ({ url, position }) => {
      if (isAbsolute.test(url)) return;
      const end = position?.end.offset ?? 0;
      written += `${text.slice(at, end - `${url})`.length)}${toAddress(url)})`;
      at = end;
    });
    return written + text.slice(at, node.position?.end.offset);
  };
  return toBlocks(tree.children, components, write);
}

const isAbsolute = /^(?:https?|mailto):/;

/** What a link in a page of `docs/` leads to, from the site's root; `pages` has the address of each page by its path. */
export function resolveLink(link: string, path: string, pages: ReadonlyMap<string, string>): string {
  const [to = "", hash] = link.split("#");
  const page = to.endsWith(".mdx") ? pages.get(posix.join(posix.dirname(path), to)) : to || pages.get(path);
  if (!page) throw new Error(`${path} has a link to ${link}, which is no page`);
  return hash ? `${page}#${hash}` : page;
}

type Write = (node: Node) => string;

function toBlocks(nodes: readonly RootContent[], components: Components, write: Write): Block[] {
  const shown = nodes.map((node) => (node.type === "mdxJsxFlowElement" ? show(node, components) : undefined));
  // The languages of the pitfalls under the heading above. All below it is about these, or without any, about all.
  let of: readonly LanguageId[] | undefined;
  return nodes.flatMap((node, place) => {
    if (node.type === "heading") {
      const end = nodes.findIndex(({ type }, at) => at > place && type === "heading");
      const below = end < 0 ? nodes.length : end;
      const wrong = shown.slice(place, below).flatMap((blocks) => (blocks?.isPitfall ? blocks.of : []));
      of = node.depth === 3 && (of || wrong.length) ? wrong : undefined;
      // Without the anchor: `## Heading {#anchor}`.
      return [{ depth: node.depth, of, text: write(node).replace(/ *\\\{#[^}]*\}$/, "") }];
    }
    const blocks = shown[place]?.blocks;
    if (blocks) return of ? blocks.map((block) => ({ ...block, of })) : blocks;
    if (of) return [{ of, text: write(node) }];
    if (node.type === "list") return [toList(node, write)];
    return [{ of: node.type === "paragraph" ? listNamed(node) : [], text: write(node) }];
  });
}

type Jsx = Extract<RootContent, { type: "mdxJsxFlowElement" }>;

/** What a component shows. */
function show(node: Jsx, components: Components) {
  const blocks = components[node.name ?? ""]?.(readShown(node));
  if (!blocks) throw new Error(`<${node.name}> is no component that a page may have`);
  return { blocks, isPitfall: node.name === "Pitfall", of: blocks.flatMap((block) => block.of ?? []) };
}

function readShown({ attributes }: Jsx): string {
  const of = attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "of");
  return typeof of?.value === "string" ? of.value : "";
}

/** A bullet that begins with languages is about these. */
function toList({ children, spread }: List, write: Write): Block {
  const items = children.map((item) => {
    const [first] = item.children;
    return { of: first?.type === "paragraph" ? listNamed(first) : [], text: write(item) };
  });
  return {
    text: (languages) =>
      items
        .filter(({ of }) => !of.length || of.some((id) => languages.includes(id)))
        .map(({ text }) => text)
        .join(spread ? "\n\n" : "\n"),
  };
}

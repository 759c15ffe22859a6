import { createSlugger } from "@docusaurus/utils";

/** What stands under one heading of a page. */
export interface Section {
  /** Empty above the first heading. */
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
  /** The ids of the examples and pitfalls that are shown there. */
  readonly shows: readonly string[];
}

/** Splits the text of a page, without its front matter, at its headings. */
export function readSections(page: string): Section[] {
  const slugger = createSlugger();
  const sections: { heading: string; anchor: string; text: string; shows: string[] }[] = [
    { heading: "", anchor: "", text: "", shows: [] },
  ];
  let inFence = false;
  for (const line of page.replace(/^---\n[\s\S]*?\n---\n/, "").split("\n")) {
    if (/^\s*(```|~~~)/.test(line)) inFence = !inFence;
    if (inFence) continue;
    const title = /^#{2,4} +(.+?)(?: +\{#([^}]+)\})? *$/.exec(line);
    if (title) {
      const heading = toPlain(title[1] as string);
      sections.push({ heading, anchor: title[2] ?? slugger.slug(heading), text: "", shows: [] });
      continue;
    }
    const section = sections[sections.length - 1] as (typeof sections)[number];
    const shown = /^\s*<(?:Example|Pitfall)\s+of="([^"]+)"/.exec(line)?.[1];
    if (shown) section.shows.push(shown);
    else if (!/^\s*(<|import |export )/.test(line)) section.text += `${line}\n`;
  }
  return sections;
}

/** Markdown without its marks and the addresses of its links; code keeps its backticks. */
export function toPlain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__(?=\w)|(?<=\w)__|^[|\s-]+$/gm, "")
    .replace(/ \| |^\| | \|$/gm, " ")
    .trim();
}

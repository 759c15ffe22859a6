import { createSlugger } from "@docusaurus/utils";

/** What is under one heading of a page, with the ids of the examples and pitfalls that are shown there. */
export type Section = ReturnType<typeof readSections>[number];

/** Splits the text of a page, without its front matter, at its headings. */
export function readSections(page: string) {
  const slugger = createSlugger();
  let section = { heading: "", anchor: "", text: "", shows: [] as string[] };
  const sections = [section];
  for (const line of page.replace(/^---\n[\s\S]*?\n---\n/, "").split("\n")) {
    const title = /^#{2,4} +(.+?)(?: +\{#([^}]+)\})? *$/.exec(line);
    if (title) {
      const heading = toPlain(title[1] as string);
      section = { heading, anchor: title[2] ?? slugger.slug(heading), text: "", shows: [] };
      sections.push(section);
      continue;
    }
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
    .replace(/\*\*|^[|\s-]+$/gm, "")
    .replace(/ \| |^\| | \|$/gm, " ")
    .trim();
}

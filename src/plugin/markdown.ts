import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocusaurusConfig } from "@docusaurus/types";
import { toMarkdownFiles } from "../markdown";
import type { Sources } from "../markdown/sources";
import type { Content } from "./content";
import { toPairName } from "./pairs";

/** The pages that are not made of a page of `docs/` or of a pair, and have Markdown. */
const lists = ["/", "/cheat-sheet/", "/compare/", "/behaviours/", "/errors/"];

/** The pages that have Markdown, from the site's root. */
export function listMarkdownPages({ groups, guides, pairs }: Content): string[] {
  return [
    ...lists,
    ...groups.flatMap(({ constructs }) => constructs.map(({ id }) => `/constructs/${id}/`)),
    ...guides.map(({ path }) => path),
    ...pairs.map((pair) => `/compare/${toPairName(pair)}/`),
  ];
}

/** Writes the Markdown of the pages into the built site. */
export async function writeMarkdown(content: Content, site: DocusaurusConfig, root: string, folder: string) {
  const { title, tagline, url, baseUrl, customFields } = site;
  const { cover, beginnings } = customFields as Pick<Sources, "cover" | "beginnings">;
  const sources = { ...content, root, title, tagline, home: url + baseUrl, cover, beginnings };
  for (const { path, text } of toMarkdownFiles(sources)) await writeFile(join(folder, path), text);
}

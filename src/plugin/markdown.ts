import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocusaurusConfig } from "@docusaurus/types";
import { toMarkdownFiles } from "../markdown";
import type { Sources } from "../markdown/sources";
import type { Content } from "./content";
import type { Published } from "./json";

/** Writes the Markdown of the pages into the built site. */
export async function writeMarkdown(
  content: Content & Published,
  site: DocusaurusConfig,
  root: string,
  folder: string,
) {
  const { title, tagline, url, baseUrl, customFields } = site;
  const { cover, beginnings } = customFields as Pick<Sources, "cover" | "beginnings">;
  const sources = { ...content, root, title, tagline, home: url + baseUrl, cover, beginnings };
  for (const { path, text } of toMarkdownFiles(sources)) await writeFile(join(folder, path), text);
}

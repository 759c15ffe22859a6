import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocusaurusConfig } from "@docusaurus/types";
import { toJsonFiles } from "../json";
import type { Content } from "./content";

/** Writes the data for tools into the built site. */
export async function writeJson(
  content: Content,
  { title, url, baseUrl }: DocusaurusConfig,
  root: string,
  folder: string,
) {
  const files = toJsonFiles({ ...content, root, title, home: url + baseUrl });
  for (const { path, text } of files) await writeFile(join(folder, path), text);
}

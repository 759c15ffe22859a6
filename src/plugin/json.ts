import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocusaurusConfig } from "@docusaurus/types";
import { type Forms, toForms, toJsonFiles } from "../json";
import { toToolSections } from "../json/tools";
import type { ToolSection } from "../model/tool";
import type { Content } from "./content";

/** The data for tools, and what the page for them says. */
export interface Published {
  readonly forms: Forms;
  readonly tools: readonly ToolSection[];
}

export function toPublished(content: Content, site: DocusaurusConfig, root: string): Published {
  const { title, url, baseUrl, customFields } = site;
  const forms = toForms({ ...content, root, title, home: url + baseUrl });
  return { forms, tools: toToolSections(forms, customFields?.cover as string) };
}

/** Writes the data for tools into the built site. */
export async function writeJson({ forms }: Published, folder: string) {
  for (const { path, text } of toJsonFiles(forms)) await writeFile(join(folder, path), text);
}

import { join } from "node:path";
import type { ParseFrontMatter } from "@docusaurus/types";
import { findPitfallLanguage } from "../catalog/examples";
import { collectGroups, findPlace } from "../catalog/pages";
import { reference } from "../languages";
import type { Construct } from "../model/construct";
import type { LanguageId } from "../model/language";

const root = join(__dirname, "../..");

/**
 * Gives a construct's page the address `/constructs/<id>/`, whatever its group, and lists it by its symbol; gives a
 * guide's the slash at its end, where it names no address of its own, and names the pages that show its terms. Adds of
 * which language each pitfall is. All else stands in the front matter as it is.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const { frontMatter, ...result } = await params.defaultParseFrontMatter(params);
  const path = params.filePath.replaceAll("\\", "/");
  const guide = /\/docs\/(guide\/[^/]+)\.mdx$/.exec(path)?.[1];
  if (guide) {
    const terms = await Promise.all(toList<Record<string, unknown>>(frontMatter.terms).map(showTerm));
    return { ...result, frontMatter: { slug: `/${guide}/`, ...frontMatter, ...(terms.length ? { terms } : {}) } };
  }
  const id = /\/docs\/constructs\/[^/]+\/([^/]+)\.mdx$/.exec(path)?.[1];
  if (!id) return { ...result, frontMatter };
  const label = (await findConstruct(id))?.equivalents[reference.id]?.symbol ?? id;
  const pitfalls = listPitfalls(params.fileContent);
  return { ...result, frontMatter: { ...frontMatter, slug: `/constructs/${id}/`, sidebar_label: label, pitfalls } };
};

/** The languages of a page's pitfalls, by the anchors of their headings. */
function listPitfalls(text: string): Record<string, LanguageId> {
  const shown = [...text.matchAll(/^### .*\{#([\w-]+)\}\s+<Pitfall of="([^"]+)"/gm)];
  return Object.fromEntries(shown.map(([, anchor, id]) => [anchor, findPitfallLanguage(root, id as string)]));
}

function toList<T>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}

async function showTerm(term: Record<string, unknown>): Promise<Record<string, unknown>> {
  const pages = await collect();
  const places = toList<string>(term.see).map((name) => findPlace(root, name, pages));
  return { ...term, see: places.filter((place) => place) };
}

let collected: ReturnType<typeof collectGroups> | undefined;

function collect() {
  collected ??= collectGroups(root);
  return collected;
}

/** What faults the front matter has is told once, by the plugin. */
async function findConstruct(id: string): Promise<Construct | undefined> {
  return (await collect()).groups.flatMap((group) => group.constructs).find((each) => each.id === id);
}

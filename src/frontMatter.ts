import { join } from "node:path";
import type { ParseFrontMatter } from "@docusaurus/types";
import { collectGroups } from "./constructs";
import { reference } from "./languages";
import type { RelatedPage } from "./model";

const root = join(__dirname, "..");

/**
 * Gives a construct's page the address `/constructs/<id>/`, whatever its group, and lists it by its symbol; gives a
 * guide's the slash at its end; names the pages that either is related to. All else stands in the front matter as it is.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const { frontMatter, ...result } = await params.defaultParseFrontMatter(params);
  const related = await Promise.all(toIds(frontMatter.related).map(findPage));
  const common = related.length ? { ...frontMatter, related: related.filter((page) => page) } : frontMatter;
  const path = params.filePath.replaceAll("\\", "/");
  const guide = /\/docs\/(guide\/[^/]+)\.mdx$/.exec(path)?.[1];
  if (guide) return { ...result, frontMatter: { ...common, slug: `/${guide}/` } };
  const id = /\/docs\/constructs\/[^/]+\/([^/]+)\.mdx$/.exec(path)?.[1];
  if (!id) return { ...result, frontMatter: common };
  const label = (await findPage(id))?.symbol ?? id;
  return { ...result, frontMatter: { ...common, slug: `/constructs/${id}/`, sidebar_label: label } };
};

function toIds(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}

let pages: Promise<ReadonlyMap<string, RelatedPage>> | undefined;

/** What faults the front matter has is told once, by the plugin. */
async function findPage(id: string): Promise<RelatedPage | undefined> {
  pages ??= collectGroups(root).then(({ groups }) => {
    const constructs = groups.flatMap((group) => group.constructs);
    return new Map(
      constructs.map(({ id, title, equivalents }) => [
        id,
        { id, title, symbol: equivalents[reference.id]?.symbol ?? id },
      ]),
    );
  });
  return (await pages).get(id);
}

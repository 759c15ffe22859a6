import { join } from "node:path";
import type { ParseFrontMatter } from "@docusaurus/types";
import { collectGroups } from "./constructs";
import { reference } from "./languages";
import type { RelatedPage } from "./model";

const root = join(__dirname, "..");

/**
 * Gives a construct's page the address `/constructs/<id>/`, whatever its group, lists it by its symbol, and names the
 * pages that it is related to. All else stands in the front matter as it is.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const { frontMatter, ...result } = await params.defaultParseFrontMatter(params);
  const related = await Promise.all(toIds(frontMatter.related).map(findPage));
  const common = related.length ? { ...frontMatter, related: related.filter((page) => page) } : frontMatter;
  const id = /\/docs\/constructs\/[^/]+\/([^/]+)\.mdx$/.exec(params.filePath.replaceAll("\\", "/"))?.[1];
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

import type { ParseFrontMatter } from "@docusaurus/types";
import { reference } from "./languages";

/**
 * Gives a construct's page the address `/constructs/<id>/`, whatever its group, and lists it by its symbol.
 * All else stands in the front matter as it is.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const result = await params.defaultParseFrontMatter(params);
  const id = /\/docs\/constructs\/[^/]+\/([^/]+)\.mdx$/.exec(params.filePath.replaceAll("\\", "/"))?.[1];
  const equivalents = result.frontMatter.equivalents as Record<string, { symbol?: string }> | undefined;
  if (!id) return result;
  return {
    ...result,
    frontMatter: {
      ...result.frontMatter,
      slug: `/constructs/${id}/`,
      sidebar_label: equivalents?.[reference.id]?.symbol ?? id,
    },
  };
};

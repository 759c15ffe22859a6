import { join } from "node:path";
import type { Link, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import { readTerms } from "../catalog/pages";
import { type Guide, type Term, toTermAnchor } from "../model/guide";

/** What has a link of its own, says what a section or a paragraph is about, or is no prose. */
const closed = [
  "heading",
  "strong",
  "link",
  "linkReference",
  "definition",
  "table",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
];

type LinkedTerm = Pick<Term, "name" | "forms"> & Pick<Guide, "path">;

const root = join(__dirname, "../..");
let reading: ReturnType<typeof readTerms> | undefined;

/** A remark plugin: where a page first speaks of a term, the word becomes a link to what it means. */
export default function linkTermsOfPage() {
  return async (tree: Root, file: { readonly path: string }) => {
    reading ??= readTerms(root);
    const page = file.path.replaceAll("\\", "/");
    const terms = (await reading).filter(({ path }) => !page.endsWith(`${path.slice(0, -1)}.mdx`));
    linkTerms(tree, terms);
  };
}

/** Makes a link of the first occurrence of each term in the prose of a page. */
export function linkTerms(tree: Root, terms: readonly LinkedTerm[]) {
  if (!terms.length) return;
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ form, term })));
  // Of two forms that begin at the same place, the longer is meant.
  forms.sort((left, right) => right.form.length - left.form.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${forms.map(({ form }) => `(${toPattern(form)})`).join("|")})(?![\\p{L}\\p{N}_-])`,
    "giu",
  );
  const seen = new Set<LinkedTerm>();
  const link = (text: string, ...groups: unknown[]) => {
    const term = forms[groups.findIndex((group) => group !== undefined)]?.term;
    if (!term || seen.has(term)) return false;
    seen.add(term);
    return toLink(text, term);
  };
  findAndReplace(tree, [any, link], { ignore: closed });
}

/** The form in any spacing. */
function toPattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ -]/g, "[\\s-]+");
}

function toLink(text: string, { name, path }: LinkedTerm): Link {
  const hProperties = { "data-term": "" };
  const children: Link["children"] = [{ type: "text", value: text }];
  return { type: "link", url: `${path}#${toTermAnchor(name)}`, data: { hProperties }, children };
}

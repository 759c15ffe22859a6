import { join } from "node:path";
import { readTerms } from "./constructs";
import { type Guide, type Term, toTermAnchor } from "./model";

/** The node of a Markdown tree, as far as it matters here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  data?: { readonly hProperties: Readonly<Record<string, unknown>> };
  children?: Node[];
}

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
  "mdxjsEsm",
];

type LinkedTerm = Pick<Term, "name" | "forms" | "means"> & Pick<Guide, "path">;

const root = join(__dirname, "..");
let reading: ReturnType<typeof readTerms> | undefined;

/** A remark plugin: where a page first speaks of a term, the word becomes a link to what it means. */
export default function linkTermsOfPage() {
  return async (tree: Node, file: { readonly path: string }) => {
    reading ??= readTerms(root);
    const terms = await reading;
    const isOwn = ({ path }: LinkedTerm) => file.path.replaceAll("\\", "/").endsWith(`${path.slice(0, -1)}.mdx`);
    linkTerms(
      tree,
      terms.filter((term) => !isOwn(term)),
    );
  };
}

/** Makes a link of the first occurrence of each term in the prose of a page. */
export function linkTerms(tree: Node, terms: readonly LinkedTerm[]) {
  if (!terms.length) return;
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ form, term })));
  // Of two forms that begin at the same place, the longer is meant.
  forms.sort((left, right) => right.form.length - left.form.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${forms.map(({ form }) => `(${toPattern(form)})`).join("|")})(?![\\p{L}\\p{N}_-])`,
    "giu",
  );
  const seen = new Set<string>();

  const split = (text: string): Node[] => {
    const nodes: Node[] = [];
    let from = 0;
    for (const match of text.matchAll(any)) {
      const found = forms[match.slice(1).findIndex((group) => group !== undefined)];
      if (!found || seen.has(found.term.name)) continue;
      seen.add(found.term.name);
      if (match.index > from) nodes.push(toText(text.slice(from, match.index)));
      nodes.push(toLink(match[0], found.term));
      from = match.index + match[0].length;
    }
    return from ? [...nodes, ...(from < text.length ? [toText(text.slice(from))] : [])] : [toText(text)];
  };
  const visit = (node: Node) => {
    node.children = node.children?.flatMap((child) => {
      if (child.type === "text") return split(child.value ?? "");
      if (!closed.includes(child.type)) visit(child);
      return [child];
    });
  };
  visit(tree);
}

/** The form in any spacing. */
function toPattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ -]/g, "[\\s-]+");
}

function toText(value: string): Node {
  return { type: "text", value };
}

function toLink(text: string, { name, means, path }: LinkedTerm): Node {
  const hProperties = { className: ["term"], "data-means": means.replaceAll("`", "") };
  return { type: "link", url: `${path}#${toTermAnchor(name)}`, data: { hProperties }, children: [toText(text)] };
}

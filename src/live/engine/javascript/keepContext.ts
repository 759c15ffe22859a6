import { type AnyNode, type Node, parse } from "acorn";

interface Edit {
  readonly at: number;
  /** Characters that it takes away. */
  readonly cut?: number;
  readonly put: string;
}

/**
 * The program with what the browser does not do: after each `await` it takes up the context again in which it waited. Line
 * for line; the functions are those of `inside/contexts.ts`. What cannot be read stays as it is.
 */
export function keepContext(source: string): string {
  const edits: Edit[] = [];
  const wrap = ({ start, end }: Node, name: string) => {
    edits.push({ at: start, put: `${name}(` }, { at: end, put: ")" });
  };
  const visit = (node: AnyNode) => {
    if (node.type === "AwaitExpression") {
      wrap(node, "atlasResume");
      wrap(node.argument, "atlasHold");
    }
    if (node.type === "ForOfStatement" && node.await && node.body.type === "BlockStatement") {
      const { left, right, body } = node;
      const name = source.slice(left.start, left.end);
      edits.push({ at: left.start, cut: name.length, put: "const atlasHeld" });
      wrap(right, "atlasHoldEach");
      edits.push({ at: body.start + 1, put: `${name} = atlasResume(atlasHeld);` });
    }
    for (const child of listChildren(node)) visit(child);
  };
  try {
    visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  } catch {
    return source;
  }
  return apply(source, edits);
}

function listChildren(node: AnyNode): AnyNode[] {
  const isNode = (value: unknown): value is AnyNode =>
    typeof value === "object" && value !== null && typeof (value as Node).type === "string";
  return Object.values(node).flat().filter(isNode);
}

/** Of edits at the same place, the one that was found first stands outside. */
function apply(source: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((one, other) => one.at - other.at || toRank(one) - toRank(other));
  let text = "";
  let from = 0;
  for (const { at, cut = 0, put } of ordered) {
    text += source.slice(from, at) + put;
    from = at + cut;
  }
  return text + source.slice(from);
}

/** What closes comes first, the innermost before; then what opens, the outermost before. */
function toRank({ put, index }: Edit & { readonly index: number }): number {
  return put === ")" ? -index : index;
}

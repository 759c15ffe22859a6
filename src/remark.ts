/** The node of an MDX tree, as far as it matters here. */
interface Node {
  type: string;
  name?: string;
  attributes?: { type: string; name: string; value: unknown }[];
  children?: Node[];
}

const shown = ["Example", "Pitfall"];

/** The file of generated data that `<Example of="gather" />` or `<Pitfall of="gather/slug" />` shows. */
export function toDataName(component: string, id: string): string {
  return `${component.toLowerCase()}-${id.replace("/", "--")}.json`;
}

/** A remark plugin: gives each `<Example of="…" />` and `<Pitfall of="…" />` of a page its data, by a static import. */
export default function importExamples() {
  return (tree: Node) => {
    const imports: Node[] = [];
    visit(tree, (node) => {
      const of = node.attributes?.find((attribute) => attribute.name === "of");
      if (!node.name || !shown.includes(node.name) || typeof of?.value !== "string") return;
      const local = `data${imports.length}`;
      imports.push(toImport(local, `@generated/async-atlas/default/${toDataName(node.name, of.value)}`));
      node.attributes?.push(toAttribute("data", local));
    });
    tree.children?.unshift(...imports);
  };
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

function toImport(local: string, path: string): Node {
  const declaration = {
    type: "ImportDeclaration",
    specifiers: [{ type: "ImportDefaultSpecifier", local: { type: "Identifier", name: local } }],
    source: { type: "Literal", value: path, raw: JSON.stringify(path) },
    attributes: [],
  };
  return {
    type: "mdxjsEsm",
    value: "",
    data: { estree: { type: "Program", sourceType: "module", body: [declaration] } },
  } as Node;
}

function toAttribute(name: string, identifier: string) {
  const expression = { type: "ExpressionStatement", expression: { type: "Identifier", name: identifier } };
  const value = {
    type: "mdxJsxAttributeValueExpression",
    value: identifier,
    data: { estree: { type: "Program", sourceType: "module", body: [expression] } },
  };
  return { type: "mdxJsxAttribute", name, value };
}

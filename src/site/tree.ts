import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;

/** All elements below a node that match, in the order of the document. */
export function findAll(node: Tree.Node, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const look = (each: Tree.Node) => {
    if (isElement(each) && matches(each)) found.push(each);
    if ("childNodes" in each) for (const child of each.childNodes) look(child);
  };
  look(node);
  return found;
}

/** The one element that matches. */
export function findOne(node: Tree.Node, matches: (element: Element) => boolean): Element {
  const [first, ...more] = findAll(node, matches);
  if (!first || more.length) throw new Error(`One element is needed; ${first ? more.length + 1 : 0} match.`);
  return first;
}

function isElement(node: Tree.Node): node is Element {
  return "tagName" in node;
}

/** The value of an attribute; `undefined` where the element lacks it. */
export function getAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element, as a browser would give it. */
export function getText(node: Tree.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(getText).join("") : "";
}

/**
 * The JavaScript of a TypeScript program: types blanked out, the rest formatted as it was.
 * @throws where the program uses syntax that does not erase, such as an enum.
 */
export async function eraseTypes(source: string): Promise<string> {
  // Loaded where it is needed: the two take a second, and a run of another language never asks.
  const [{ format }, { default: blankSpace }] = await Promise.all([import("prettier"), import("ts-blank-space")]);
  const problems: string[] = [];
  const blanked = blankSpace(source, (node) => problems.push(node.getText()));
  if (problems.length) throw new Error(`does not erase to JavaScript: ${problems.join("; ")}`);
  return format(blanked, { parser: "babel", printWidth: 56 });
}

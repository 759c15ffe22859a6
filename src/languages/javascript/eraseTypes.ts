import { format } from "prettier";
import blankSpace from "ts-blank-space";

/**
 * The JavaScript of a TypeScript program: types blanked out, the rest formatted as it was.
 * @throws where the program uses syntax that does not erase, such as an enum.
 */
export async function eraseTypes(source: string): Promise<string> {
  const problems: string[] = [];
  const blanked = blankSpace(source, (node) => problems.push(node.getText()));
  if (problems.length) throw new Error(`does not erase to JavaScript: ${problems.join("; ")}`);
  return format(blanked, { parser: "babel", printWidth: 56 });
}

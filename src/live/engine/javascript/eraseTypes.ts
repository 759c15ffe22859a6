import { transform } from "sucrase";

/** The JavaScript of what a reader wrote, line for line; what cannot be read is left for the engine to complain of. */
export function eraseTypes(source: string): string {
  try {
    return transform(source, { transforms: ["typescript"], disableESTransforms: true, keepUnusedImports: true }).code;
  } catch {
    return source;
  }
}

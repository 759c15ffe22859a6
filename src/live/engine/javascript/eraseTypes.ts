import { transform } from "sucrase";
import type { SyntaxFault } from "./program";

export interface Erased {
  /** The JavaScript, line for line; the source itself where it has a fault. */
  readonly code: string;
  readonly fault?: SyntaxFault;
}

/** Takes the types out of what a reader wrote. */
export function eraseTypes(source: string): Erased {
  try {
    // As Node.js does, it leaves alone what is imported and only used as a type.
    return transform(source, { transforms: ["typescript"], disableESTransforms: true, keepUnusedImports: true });
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly line: number; readonly column: number } };
    const said = message.replace(/^Error transforming [^:]*: /, "").replace(/ \(\d+:\d+\)$/, "");
    return { code: source, fault: { message: said, ...(loc && { place: { line: loc.line, column: loc.column } }) } };
  }
}

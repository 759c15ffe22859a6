import type { PreparedProgram } from "../engine";

export interface ScriptProgram extends PreparedProgram {
  /** Where its types cannot be read: it does not run at all. */
  readonly fault?: SyntaxFault;
}

export interface SyntaxFault {
  readonly message: string;
  readonly place?: Place;
}

export interface Place {
  readonly line: number;
  /** Counted from 1; none where it is not known. */
  readonly column?: number;
}

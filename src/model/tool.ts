/** A form of the site that is for tools, with lines that a reader may type. */
export interface ToolSection {
  readonly id: string;
  readonly heading: string;
  /** Paragraphs; what is between backticks is code. */
  readonly says: readonly string[];
  /** The files that it is about, from the site's root. */
  readonly files: readonly string[];
  readonly lines: readonly ToolLine[];
}

export interface ToolLine {
  /** What it prints, in words. */
  readonly does: string;
  readonly line: string;
  /** What it prints, where that is short. */
  readonly prints?: string;
}

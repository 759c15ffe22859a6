import type { LanguageId } from "./language";

/** A construct in one language, as the home page shows it in place: HTML, which is drawn when the site is built. */
export interface InShort {
  readonly code: string;
  /** The code in the language's second notation, where that differs. */
  readonly variant?: string;
  /** What tells the language apart from others: for each of these the first difference that does. */
  readonly tellings: readonly Telling[];
}

interface Telling {
  readonly from: readonly LanguageId[];
  readonly when: string;
  readonly text: string;
  /** On the construct's page: the run that shows it. */
  readonly anchor: string;
}

import type { Example, PrintedLine, Transcript } from "./example";
import type { Language, LanguageId } from "./language";

/** What the page compares a run of its own with; fetched where a reader runs a program. */
export interface Recorded extends Pick<Transcript, "toolchain" | "exit" | "steps"> {
  readonly language: LanguageId;
  /** Each with the step that was the latest begun, and 0 in a program without steps. */
  readonly lines: readonly (PrintedLine & { readonly step: number })[];
  /** What the steps are called, from the first on. */
  readonly titles: readonly string[];
}

/** By what a Run button says which program is its own; small ones have their ids. */
export function toRunKey({ id }: Pick<Example, "id">, language: Pick<Language, "id">): string {
  return `${id}.${language.id}`;
}

/** Why a program has no Run button, which a clause says. */
export function toNotInPage(because: string): string {
  return `Not in the page: ${because}`;
}

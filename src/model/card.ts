import type { Construct } from "./construct";
import type { LanguageId } from "./language";

/** The width and the height that networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the social card of a construct is, from the site's root. */
export function toCardPath(id: string): string {
  return `/cards/${id}.png`;
}

/** The languages of a card: those that a reader sees side by side who has chosen none. */
export function pickOfCard<T>(languages: readonly T[]): readonly T[] {
  return languages.slice(0, 2);
}

/** What a card shows, for those who do not see it. */
export function describeCard(equivalents: Construct["equivalents"], ids: readonly LanguageId[]): string {
  const names = pickOfCard(ids).map((id) => equivalents[id]?.symbol);
  return `${names.join(" and ")}: a recorded run of each, with its times`;
}

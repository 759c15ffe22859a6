import type { Construct, Group } from "../model/construct";
import { toAnchor } from "../model/example";
import { findTelling, findTellingLines } from "../model/gist";
import type { Term } from "../model/guide";
import type { LanguageId } from "../model/language";
import { type Foretaste, isSameAnswer, type Pair, type PairDifference, type PairTelling } from "../model/pair";
import type { Direction, Need, Tool } from "../model/trap";
import { type Homes, toSurprise } from "./surprises";

type Examples = Parameters<typeof toSurprise>[1];

/** All that is told of two languages. */
interface Told {
  readonly groups: readonly Group[];
  readonly examples: Examples;
  readonly homes: Homes;
  readonly directions: readonly Direction[];
  readonly terms: readonly Term[];
  readonly needs: readonly Need[];
}

/** How many surprises are quoted before a guide is opened. */
const foretaste = 2;

/** The guide from every language to every other. */
export function toPairs(told: Told, ids: readonly LanguageId[]): Pair[] {
  return ids.flatMap((left) => ids.filter((right) => right !== left).map((right) => toPair(told, left, right)));
}

/** What each guide says first, so that others can quote it. */
export function toForetastes(pairs: readonly Pair[]): Foretaste[] {
  return pairs.map(({ left, right, surprises }) => {
    return { left, right, says: surprises.slice(0, foretaste).map(({ says }) => says) };
  });
}

/** `python-to-rust` */
export function toPairName({ left, right }: Pick<Pair, "left" | "right">): string {
  return `${left}-to-${right}`;
}

/** True for the address of two languages from before there was a guide for each direction. */
export function isOldAddress(url: string): boolean {
  return /\/compare\/[^/]+-vs-[^/]+\/$/.test(url);
}

function toPair(told: Told, left: LanguageId, right: LanguageId): Pair {
  const { groups, examples, homes, directions, terms, needs } = told;
  const direction = directions.find(({ from, to }) => from === left && to === right);
  return {
    left,
    right,
    surprises: (direction?.surprises ?? []).map((surprise) => toSurprise(surprise, examples, homes)),
    words: terms
      .map(({ name, words }) => ({ name, left: words[left] as string, right: words[right] as string }))
      .filter((word) => word.left !== word.right),
    libraries: needs
      .map(({ need, has }) => ({ need, left: has[left] as Tool, right: has[right] as Tool }))
      .filter((library) => library.left.name !== library.right.name),
    groups: groups.map(({ id, label, constructs }) => ({
      id,
      label,
      rows: constructs.map(({ id, title, equivalents, differences }) => {
        return { id, title, equivalents, telling: toTelling(differences, examples, left, right) };
      }),
    })),
    differences: groups.flatMap(({ constructs }) =>
      constructs.flatMap((construct) => toDifferences(construct, left, right)),
    ),
  };
}

function toTelling(
  differences: Construct["differences"],
  examples: Examples,
  left: LanguageId,
  right: LanguageId,
): PairTelling | undefined {
  const difference = differences[findTelling(differences, left, right)];
  if (!difference) return undefined;
  const toEnd = (language: LanguageId) => {
    const { [language]: seen = "" } = difference.seen;
    const lines = findTellingLines(examples, difference, language);
    return {
      text: difference.says?.[language]?.text ?? "",
      anchor: toAnchor(seen),
      // A pitfall is about what is said, by a compiler too, and not about when.
      lines: seen.includes("/") ? lines.map(({ text }) => ({ text })) : lines,
    };
  };
  return { when: difference.when ?? "", left: toEnd(left), right: toEnd(right) };
}

/** The questions of a construct that two languages answer differently, and not only in the words of each. */
function toDifferences({ id, title, differences }: Construct, left: LanguageId, right: LanguageId): PairDifference[] {
  return differences
    .filter(({ answers }) => !isSameAnswer(answers[left] as string, answers[right] as string))
    .map(({ ask, seen, topic, answers }) => ({
      id,
      title,
      ask,
      topic,
      anchor: toAnchor((seen[right] ?? seen[left] ?? Object.values(seen)[0]) as string),
      left: answers[left] as string,
      right: answers[right] as string,
    }));
}

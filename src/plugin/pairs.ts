import { languages } from "../languages";
import { type Construct, type Difference, type Group, topics } from "../model/construct";
import { toAnchor } from "../model/example";
import { findTelling, findTellingLines } from "../model/gist";
import type { LanguageId } from "../model/language";
import { isSameAnswer, type Pair, type PairDifference, type PairTelling, type Strongest } from "../model/pair";

type Examples = Parameters<typeof findTellingLines>[0];

/** The page of every two languages, in both orders. */
export function toPairs(groups: readonly Group[], examples: Examples, ids: readonly LanguageId[]): Pair[] {
  return ids.flatMap((left) =>
    ids.filter((right) => right !== left).map((right) => toPair(groups, examples, left, right)),
  );
}

/** By the two languages of each pair, in the order of the list: the situations in which they differ most. */
export function toStrongest(groups: readonly Group[], ids: readonly LanguageId[]): Strongest[] {
  return ids.flatMap((left, place) =>
    ids.slice(place + 1).map((right) => ({ left, right, situations: listStrongest(groups, left, right) })),
  );
}

/** `python-vs-rust` */
export function toPairName({ left, right }: Pick<Pair, "left" | "right">): string {
  return `${left}-vs-${right}`;
}

/** The order in which a pair has its address; the other order is a view of the same. */
export function sortPair({ left, right }: Pick<Pair, "left" | "right">): Pick<Pair, "left" | "right"> {
  const ids = languages.map(({ id }) => id);
  return ids.indexOf(left) < ids.indexOf(right) ? { left, right } : { left: right, right: left };
}

/** True for the address of a pair in the other order, whose canonical address is the first. */
export function isMirror(url: string): boolean {
  const [, left, right] = /\/compare\/([^/]+)-vs-([^/]+)\/$/.exec(url) ?? [];
  return !!left && !!right && sortPair({ left, right }).left !== left;
}

function toPair(groups: readonly Group[], examples: Examples, left: LanguageId, right: LanguageId): Pair {
  return {
    left,
    right,
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

/** What a reader of the pair has to know first: a yes against a no, then what surprises, then the rest. */
function weigh({ answers, topic }: Difference, left: LanguageId, right: LanguageId): number {
  const [one = "", other = ""] = [answers[left], answers[right]];
  const [yes, no] = [one, other].map((answer) => /^(yes|no)\b/.exec(answer)?.[0]);
  const isContrary = yes && no && yes !== no;
  const [start, otherStart] = [one, other].map((answer) => answer.split(/[,:;]/, 1)[0]);
  return (isContrary ? 2 : 0) + (topic ? 1 : 0) - (start === otherStart ? 3 : 0);
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

/** So many pages have to name a page as related that it counts as what surprises does. */
const named = 4;
/** How many situations name a pair before its page is opened. */
const most = 3;

/**
 * The situations in which two languages differ most, at most one a topic, as the middle of a sentence: `if one call
 * fails`. A page that many pages name as related has what readers meet first.
 */
function listStrongest(groups: readonly Group[], left: LanguageId, right: LanguageId): string[] {
  const constructs = groups.flatMap((group) => group.constructs);
  const related = constructs.flatMap((construct) => construct.related);
  const tellings = constructs.flatMap(({ id, differences }) => {
    const difference = differences[findTelling(differences, left, right)];
    if (!difference || !/^(?:If|When|While) /.test(difference.when ?? "")) return [];
    const rank = weigh(difference, left, right) + related.filter((other) => other === id).length / named;
    return [{ ...difference, rank }];
  });
  const situations = topics.flatMap((topic) => {
    const [strongest] = tellings
      .filter((telling) => telling.topic === topic)
      .sort((one, other) => other.rank - one.rank);
    const { when = "" } = strongest ?? {};
    return when ? [when.charAt(0).toLowerCase() + when.slice(1).replace(/,$/, "")] : [];
  });
  return situations.slice(0, most);
}

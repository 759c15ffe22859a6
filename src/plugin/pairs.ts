import { languages } from "../languages";
import type { Construct, Group } from "../model/construct";
import { toAnchor } from "../model/example";
import type { LanguageId } from "../model/language";
import type { Pair, PairAnswer, PairRow } from "../model/pair";

/** The page of every two languages, in both orders. */
export function toPairs(groups: readonly Group[], ids: readonly LanguageId[]): Pair[] {
  return ids.flatMap((left) => ids.filter((right) => right !== left).map((right) => toPair(groups, left, right)));
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

function toPair(groups: readonly Group[], left: LanguageId, right: LanguageId): Pair {
  const constructs = groups.flatMap((group) => group.constructs);
  return {
    left,
    right,
    groups: groups.map(({ id, label, constructs }) => ({
      id,
      label,
      rows: constructs.map((construct) => toRow(construct, left, right)),
    })),
    surprises: constructs.flatMap((construct) =>
      toAnswers(construct, left, right)
        .filter(({ topic }) => topic)
        .map((answer) => ({ ...answer, id: construct.id, title: construct.title })),
    ),
  };
}

function toRow(construct: Construct, left: LanguageId, right: LanguageId): PairRow {
  const { id, title, equivalents } = construct;
  return { id, title, equivalents, difference: findMainDifference(toAnswers(construct, left, right)) };
}

/** The answer that a reader of the pair has to know first: a yes against a no, then what surprises, then the first. */
function findMainDifference(answers: readonly PairAnswer[]): PairAnswer | undefined {
  const weigh = ({ left, right, topic }: PairAnswer) => {
    const [yes, no] = [left, right].map((answer) => /^(yes|no)\b/.exec(answer)?.[0]);
    const isContrary = yes && no && yes !== no;
    return (isContrary ? 2 : 0) + (topic ? 1 : 0) - (hasSameStart(left, right) ? 3 : 0);
  };
  const [heaviest] = [...answers].sort((one, other) => weigh(other) - weigh(one));
  return heaviest;
}

/** True where two answers begin alike and differ only in what they add. */
function hasSameStart(left: string, right: string): boolean {
  const [one, other] = [left, right].map((answer) => answer.split(/[,:;]/, 1)[0]);
  return one === other;
}

/** The questions of a construct that two languages answer differently. */
function toAnswers({ differences }: Construct, left: LanguageId, right: LanguageId): PairAnswer[] {
  return differences
    .filter(({ answers }) => answers[left] !== answers[right])
    .map(({ ask, seen, topic, answers }) => ({
      ask,
      topic,
      anchor: toAnchor((seen[right] ?? seen[left] ?? Object.values(seen)[0]) as string),
      left: answers[left] as string,
      right: answers[right] as string,
    }));
}

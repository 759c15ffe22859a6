import { languages } from "./languages";
import {
  type Construct,
  type Group,
  type LanguageId,
  type Pair,
  type PairAnswer,
  type PairRow,
  toAnchor,
} from "./model";

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
      toAnswers(construct, left, right).flatMap(({ topic, ...answer }) =>
        topic ? [{ ...answer, topic, id: construct.id, title: construct.title }] : [],
      ),
    ),
  };
}

function toRow(construct: Construct, left: LanguageId, right: LanguageId): PairRow {
  const { id, title, equivalents } = construct;
  const pick = (language: LanguageId) => {
    const { status, symbol } = equivalents[language] as Construct["equivalents"][string];
    return { status, symbol };
  };
  const [bites] = toAnswers(construct, left, right).map(({ topic: _, ...answer }) => answer);
  return { id, title, left: pick(left), right: pick(right), bites };
}

/** The questions of a construct that two languages answer differently. */
function toAnswers({ differences }: Construct, left: LanguageId, right: LanguageId) {
  return differences
    .filter(({ answers }) => answers[left] !== answers[right])
    .map(({ ask, seen, topic, answers }): PairAnswer & { topic?: Construct["differences"][number]["topic"] } => ({
      ask,
      topic,
      anchor: toAnchor(seen),
      left: answers[left] as string,
      right: answers[right] as string,
    }));
}

import { type Construct, type Difference, type Group, topicLabels, topics } from "./construct";
import { toAnchor } from "./example";
import type { LanguageId } from "./language";
import { isSameAnswer } from "./pair";

/** Questions about one matter: of a topic, or of a group of constructs where no topic is theirs. */
export interface BehaviourSection {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Behaviour[];
}

/** A question of a construct's page, with each language's answer. */
export interface Behaviour extends Pick<Construct, "id" | "title"> {
  readonly ask: string;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly language: LanguageId;
  readonly answer: string;
  /** Languages that answer the same share the number. */
  readonly alike: number;
  /** On the construct's page, the run that shows it. */
  readonly anchor?: string;
}

/** Every question of every page. */
export function toBehaviours(groups: readonly Group[], ids: readonly LanguageId[]): BehaviourSection[] {
  const rows = groups.flatMap((group) =>
    group.constructs.flatMap((construct) =>
      construct.differences.map((difference) => ({ difference, group, row: toRow(construct, difference, ids) })),
    ),
  );
  const ofTopics = topics.map((topic) => {
    const own = rows.filter(({ difference }) => difference.topic === topic);
    return { id: topic, label: topicLabels[topic], rows: own.map(({ row }) => row) };
  });
  const ofGroups = groups.map(({ id, label }) => {
    const own = rows.filter(({ difference, group }) => !difference.topic && group.id === id);
    return { id: `about-${id}`, label, rows: own.map(({ row }) => row) };
  });
  return [...ofTopics, ...ofGroups].filter((section) => section.rows.length);
}

/** How many cells there are, and how many of them have a run that shows the answer. */
export function countProven(sections: readonly BehaviourSection[]): { cells: number; proven: number } {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { cells: cells.length, proven: cells.filter(({ anchor }) => anchor).length };
}

function toRow({ id, title }: Construct, { ask, answers, seen }: Difference, ids: readonly LanguageId[]): Behaviour {
  const all = ids.map((language) => answers[language] ?? "");
  const cells = ids.map((language, place) => {
    const answer = all[place] as string;
    const run = seen[language];
    const alike = all.findIndex((other) => isSameAnswer(other, answer));
    return { language, answer, alike, ...(run && { anchor: toAnchor(run) }) };
  });
  return { id, title, ask, cells };
}

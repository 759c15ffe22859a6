import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages";
import type { Group } from "../model/construct";
import { type Example, type Pitfall, toAnchor } from "../model/example";
import { type Message, type Shown, toKind } from "../model/message";
import { listErrors } from "../model/said";
import type { Direction } from "../model/trap";
import { readSections } from "../search/index/readSections";
import { toPairName } from "./pairs";

/** So many programs are named that ended with an exit code. */
const most = 3;

/** A program that goes wrong, with what the site says of it. */
interface Told extends Shown {
  readonly wrong: Pitfall;
  readonly means: string;
}

/** All messages of all pitfalls and traps, each once a language, in the order of the alphabet; then the exit codes. */
export function toMessages(
  root: string,
  groups: readonly Group[],
  examples: readonly Example[],
  directions: readonly Direction[],
): Message[] {
  const told = [...tellPitfalls(root, groups, examples), ...tellTraps(examples, directions)];
  return languages.flatMap(({ id: language, exits }) => {
    const own = told.filter(({ wrong }) => wrong.language === language);
    const messages = new Map<string, Message>();
    for (const { wrong, means, path, title } of own) {
      for (const text of listErrors(wrong).filter(isMessage)) {
        const before = messages.get(text);
        const shown = [...(before?.shown ?? []), { path, title }];
        messages.set(text, { language, kind: toKind(text), text, means: before?.means ?? means, shown });
      }
    }
    const sorted = [...messages.values()].sort((one, other) => one.text.localeCompare(other.text, "en"));
    const ended = Object.entries(exits).map(([code, means]) => {
      const shown = own.filter(({ wrong }) => hasRun(wrong) && wrong.transcript?.exit === Number(code)).slice(0, most);
      return { language, kind: "exit" as const, text: `exit code ${code}`, means, shown };
    });
    return [...sorted, ...ended];
  });
}

/** Whether the program was built, and so its exit code is its own. */
function hasRun(wrong: Pitfall): boolean {
  return !listErrors(wrong).some((text) => toKind(text) === "compiler");
}

/** Advice under a message is no message. */
function isMessage(text: string): boolean {
  return (
    text.length > 6 && !/^(?:note|help|hint): |^(?:expected|multiple) |^The build failed|^During handling/.test(text)
  );
}

/** Each pitfall with its heading, and the first sentence of what its page says to do. */
function tellPitfalls(root: string, groups: readonly Group[], examples: readonly Example[]): Told[] {
  const pitfalls = new Map(examples.flatMap((example) => example.pitfalls.map((each) => [each.id, each] as const)));
  return groups.flatMap(({ id: group, constructs }) =>
    constructs.flatMap(({ id }) =>
      readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8")).flatMap((section) =>
        section.shows.flatMap((run) => {
          const wrong = pitfalls.get(run);
          const means = toFirstSentence(section.text);
          const path = `/constructs/${id}/?langs=${wrong?.language}#${toAnchor(run)}`;
          return wrong ? [{ wrong, means, path, title: section.heading }] : [];
        }),
      ),
    ),
  );
}

/** Each trap as the first guide that shows it tells it. */
function tellTraps(examples: readonly Example[], directions: readonly Direction[]): Told[] {
  return examples.flatMap(({ traps }) =>
    traps.flatMap((wrong) => {
      const direction = directions.find(({ surprises }) => surprises.some(({ trap }) => trap === wrong.id));
      const place = direction?.surprises.findIndex(({ trap }) => trap === wrong.id) ?? -1;
      const surprise = direction?.surprises[place];
      if (!direction || !surprise) return [];
      const path = `/compare/${toPairName({ left: direction.from, right: direction.to })}/#surprise-${place + 1}`;
      return [{ wrong, means: toFirstSentence(surprise.why), path, title: surprise.says }];
    }),
  );
}

function toFirstSentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return /^.*?[.:](?= [A-Z`]|$)/.exec(plain)?.[0] ?? plain;
}

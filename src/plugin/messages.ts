import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPrinted } from "../catalog/messages";
import { readSections } from "../catalog/readSections";
import { languages } from "../languages";
import type { Group } from "../model/construct";
import { type Example, listPrinted, type Pitfall, toAnchor } from "../model/example";
import type { PerLanguage } from "../model/language";
import { type Message, type Shown, toKind, type WrittenMessage } from "../model/message";
import type { Direction } from "../model/trap";
import { toPairName } from "./pairs";

/** How many programs are named that printed a message, at most. */
const most = 4;

/** A program that goes wrong, and where the site shows it. */
interface Told extends Shown {
  readonly wrong: Pitfall;
}

/** All that the messages are drawn from. */
interface Sources {
  readonly root: string;
  readonly groups: readonly Group[];
  readonly examples: readonly Example[];
  readonly directions: readonly Direction[];
  readonly messages: PerLanguage<readonly WrittenMessage[]>;
}

/** The messages in the order of the alphabet, each with the programs that printed it; then the exit codes. */
export function toMessages(sources: Sources): Message[] {
  const told = [...listPitfalls(sources), ...listTraps(sources)];
  return languages.flatMap(({ id: language, exits }) => {
    const own = told.filter(({ wrong }) => wrong.language === language);
    const pick = (isShown: (wrong: Pitfall) => boolean): Shown[] =>
      own
        .filter(({ wrong }) => isShown(wrong))
        .slice(0, most)
        .map(({ path, title }) => ({ path, title }));
    const written = (sources.messages[language] ?? []).map(({ text, means }): Message => {
      const hasText = (wrong: Pitfall) => isPrinted(wrong, text);
      const isOfCompiler = own.every(({ wrong }) => !hasText(wrong) || !hasRun(wrong));
      const kind = toKind(text);
      return {
        language,
        kind: kind === "runtime" && isOfCompiler ? "compiler" : kind,
        text,
        means,
        shown: pick(hasText),
      };
    });
    const ended = Object.entries(exits).map(([code, means]): Message => {
      const shown = pick(({ transcript }) => transcript?.exit === Number(code));
      return { language, kind: "exit", text: `exit code ${code}`, means, shown };
    });
    return [...written.sort((one, other) => one.text.localeCompare(other.text, "en")), ...ended];
  });
}

/** Whether the program was built, and so its exit code is its own. */
function hasRun({ transcript }: Pitfall): boolean {
  return !!transcript && !listPrinted(transcript).some((line) => toKind(line.replace(/^\S+: /, "")) === "compiler");
}

function listPitfalls({ root, groups, examples }: Sources): Told[] {
  const pitfalls = new Map(examples.flatMap((example) => example.pitfalls.map((each) => [each.id, each] as const)));
  return groups.flatMap(({ id: group, constructs }) =>
    constructs.flatMap(({ id }) =>
      readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8")).flatMap(
        ({ shows, heading }) =>
          shows.flatMap((run) => {
            const wrong = pitfalls.get(run);
            const path = `/constructs/${id}/?langs=${wrong?.language}#${toAnchor(run)}`;
            return wrong ? [{ wrong, path, title: heading }] : [];
          }),
      ),
    ),
  );
}

/** Each trap as the first guide that shows it calls it. */
function listTraps({ examples, directions }: Sources): Told[] {
  return examples.flatMap(({ traps }) =>
    traps.flatMap((wrong) => {
      const direction = directions.find(({ surprises }) => surprises.some(({ trap }) => trap === wrong.id));
      const place = direction?.surprises.findIndex(({ trap }) => trap === wrong.id) ?? -1;
      const surprise = direction?.surprises[place];
      if (!direction || !surprise) return [];
      const path = `/compare/${toPairName({ left: direction.from, right: direction.to })}/#surprise-${place + 1}`;
      return [{ wrong, path, title: surprise.says }];
    }),
  );
}

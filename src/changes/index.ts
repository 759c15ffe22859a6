import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSections } from "../catalog/readSections";
import type { Changes } from "../model/change";
import type { Group } from "../model/construct";
import type { Guide } from "../model/guide";
import { readHistory } from "./readHistory";
import { isEmpty, toDay } from "./toDay";

/** How many of the latest days are told. */
const most = 30;

/** What changed on the site, from the history of its files; nothing, and a warning, where there is none. */
export async function readChanges(
  root: string,
  groups: readonly Group[],
  guides: readonly Guide[],
  warn: (text: string) => void,
): Promise<Changes> {
  const constructs = groups.flatMap((group) => group.constructs);
  const shown = constructs.flatMap(({ id, group }) =>
    readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8")).flatMap(({ shows, heading }) =>
      shows.map((run) => [run, { construct: id, heading }] as const),
    ),
  );
  try {
    const { days, hasOlder } = await readHistory(root, most);
    const now = { constructs, guides, shown: new Map(shown) };
    return { days: days.map((day) => toDay(day, now)).filter((day) => !isEmpty(day)), hasOlder };
  } catch (error) {
    warn(`What changed cannot be told: ${(error as Error).message}`);
    return { days: [], hasOlder: false };
  }
}

import { diffLines } from "diff";
import { getLanguage } from "../languages";
import type { Construct } from "../model/construct";
import { type Example, listWrong, type Pitfall, toAnchor } from "../model/example";
import { toSaid } from "../model/said";
import type { Lines, Side, Surprise, WrittenSurprise } from "../model/trap";

type Examples = Readonly<Record<string, Pick<Example, "programs" | "pitfalls" | "traps">>>;

/** By the id of a scenario: the construct whose page shows it. */
export type Homes = ReadonlyMap<string, Pick<Construct, "id" | "title">>;

/**
 * A surprise with both programs and what they printed.
 * @throws where it names what is not there; the catalog finds that first, and says where.
 */
export function toSurprise({ says, why, trap }: WrittenSurprise, examples: Examples, homes: Homes): Surprise {
  const id = trap.replace(/\/.*/, "");
  const example = examples[id];
  const wrong = example && listWrong(example).find((each) => each.id === trap);
  const home = homes.get(id);
  if (!wrong?.mended || !home) throw new Error(`${trap} is not mended, or no page shows ${id}`);
  const [before, after] = findChanges(wrong.source, wrong.mended.source);
  return {
    says,
    why,
    wrong: toSide(wrong, before),
    right: toSide(wrong.mended, after),
    construct: home.id,
    title: home.title,
    anchor: wrong.path.includes("/pitfalls/") ? toAnchor(trap) : toAnchor(id),
  };
}

function toSide(program: Pitfall, changes: readonly Lines[]): Side {
  const { id, language, source, notLive } = program;
  const said = toSaid(program).map((line) => line ?? null);
  const run = getLanguage(language).live && !notLive ? id : undefined;
  return { source, changes, said, run, notLive };
}

/** The lines that only one of two programs has. */
function findChanges(before: string, after: string): [Lines[], Lines[]] {
  const removed: Lines[] = [];
  const added: Lines[] = [];
  let [old, now] = [0, 0];
  for (const { value, count = value.split("\n").length - 1, ...part } of diffLines(before, after)) {
    if (part.removed) removed.push({ from: old, count });
    else if (part.added) added.push({ from: now, count });
    if (!part.added) old += count;
    if (!part.removed) now += count;
  }
  return [removed, added];
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages";
import { type Example, listWrong } from "../model/example";
import type { LanguageId } from "../model/language";
import type { Direction, Need, WrittenSurprise } from "../model/trap";
import { readData } from "./readData";
import { direction, needs } from "./schema";

const folder = "docs/compare";

/** What each language has built in or takes a library for. */
const needsFile = "libraries.yaml";

/**
 * Reads what `docs/compare/` tells of the way from each language to each other.
 * @throws one error that lists every fault.
 */
export function readDirections(root: string, examples: readonly Example[]): Direction[] {
  const { directions, faults } = collectDirections(root, examples);
  if (faults.length) throw new Error(`${folder}/ has ${faults.length} faults:\n- ${faults.join("\n- ")}`);
  return directions;
}

/** @throws one error that lists every fault. */
export function readNeeds(root: string): readonly Need[] {
  const faults: string[] = [];
  const read = readData<({ need: string } & Need["has"])[]>(root, `${folder}/${needsFile}`, needs, faults);
  if (faults.length) throw new Error(faults.join("\n"));
  return (read ?? []).map(({ need, ...has }) => ({ need: String(need), has: has as Need["has"] }));
}

/** The directions in the order of the languages, and what is wrong: sentences that begin with the path of the file. */
export function collectDirections(
  root: string,
  examples: readonly Example[],
): { directions: Direction[]; faults: string[] } {
  const faults: string[] = [];
  const ways = languages.flatMap((from) =>
    languages
      .filter((to) => to !== from)
      .map((to) => ({ from: from.id, to: to.id, file: `${from.id}-to-${to.id}.yaml` })),
  );
  const files = [...ways.map(({ file }) => file), needsFile];
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    if (!files.includes(name)) faults.push(`${folder}/${name} is no direction. The files are ${files.join(", ")}`);
  }
  const directions = ways.flatMap(({ from, to, file }) => {
    const path = `${folder}/${file}`;
    if (!existsSync(join(root, path))) {
      faults.push(`${path} is missing. It has the seven surprises of who comes from ${from} to ${to}`);
      return [];
    }
    const data = readData<{ surprises: WrittenSurprise[] }>(root, path, direction, faults);
    if (!data) return [];
    for (const { trap } of data.surprises) {
      const fault = findTrapFault(examples, trap, to);
      if (fault) faults.push(`${path}: trap: ${trap} ${fault}`);
    }
    return [{ from, to, surprises: data.surprises }];
  });
  const named = new Set(directions.flatMap(({ surprises }) => surprises.map(({ trap }) => trap)));
  for (const { id, path } of examples.flatMap(({ traps }) => traps)) {
    if (!named.has(id)) faults.push(`${path}: no file of ${folder}/ names ${id}`);
  }
  return { directions, faults };
}

function findTrapFault(examples: readonly Example[], id: string, language: LanguageId): string | undefined {
  const trap = examples.flatMap(listWrong).find((each) => each.id === id);
  if (!trap) return "is no folder of traps/ or pitfalls/ of an example";
  if (trap.language !== language) return `is in ${trap.language}`;
  return trap.mended ? undefined : "has no folder right/, which has the same program mended";
}

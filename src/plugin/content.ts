import { readCatalog, toSegments } from "../catalog/examples";
import { readGroups } from "../catalog/pages";
import { findTranscriptFaults } from "../catalog/transcripts";
import { getLanguage, languages, reference } from "../languages";
import { deriveVariant } from "../languages/variants";
import type { Construct, Group } from "../model/construct";
import type { Cover } from "../model/cover";
import { toCover } from "../model/cover";
import type { Example } from "../model/example";
import type { Pair } from "../model/pair";
import type { TableGroup } from "../model/table";
import type { IndexedPage } from "../search/find/types";
import { makeIndex } from "../search/index/makeIndex";
import { readSearchPages } from "../search/index/readSearchPages";
import { toPairs } from "./pairs";

/** All that the pages are made of. */
export interface Content {
  /** What the table of all constructs shows of them. */
  readonly table: readonly TableGroup[];
  readonly pairs: readonly Pair[];
  readonly cover: Cover;
  readonly examples: readonly Example[];
  /** What the search finds. */
  readonly search: readonly IndexedPage[];
}

/**
 * Reads what is proven and what is said, and draws it. `cover` is the construct whose run the home page shows.
 * @throws where either has faults, or a transcript is not what its program would print.
 */
export async function readContent(root: string, cover: string): Promise<Content> {
  const catalog = readCatalog(root);
  const groups = await readGroups(root);
  const stale = catalog.flatMap(findTranscriptFaults);
  if (stale.length) throw new Error(`${stale.length} transcripts cannot be shown:\n- ${stale.join("\n- ")}`);

  const constructs = new Map(groups.flatMap((group) => group.constructs).map((construct) => [construct.id, construct]));
  return {
    table: groups.map(toTableGroup),
    pairs: toPairs(
      groups,
      languages.map(({ id }) => id),
    ),
    cover: findCover(catalog, constructs, cover),
    examples: await Promise.all(catalog.map(addVariants)),
    search: makeIndex(await readSearchPages(root, catalog)),
  };
}

function findCover(catalog: readonly Example[], constructs: ReadonlyMap<string, Construct>, id: string): Cover {
  const example = catalog.find((each) => each.id === id);
  const symbol = constructs.get(id)?.equivalents[reference.id]?.symbol;
  if (!example || !symbol) {
    throw new Error(
      `The home page shows the run of ${id}, which is no construct. There are ${[...constructs.keys()].join(", ")}`,
    );
  }
  return { id, symbol, rows: toCover(example) };
}

async function addVariants(example: Example): Promise<Example> {
  const programs = example.programs.map(async (program) => {
    const language = getLanguage(program.language);
    if (!language.variant) return program;
    const variantSegments = toSegments(await deriveVariant(language.id, program.source), language);
    return { ...program, variantSegments };
  });
  return { ...example, programs: await Promise.all(programs) };
}

function toTableGroup({ id, label, constructs }: Group): TableGroup {
  const rows = constructs.map(({ id, title, equivalents }) => {
    const cells = Object.entries(equivalents).map(([language, { status, symbol }]) => [language, { status, symbol }]);
    return { id, title, equivalents: Object.fromEntries(cells) };
  });
  return { id, label, rows };
}

import { findTranscriptFaults, readCatalog, toSegments } from "./catalog";
import { readGroups } from "./constructs";
import { getLanguage, languages, reference } from "./languages";
import { deriveVariant } from "./languages/variants";
import type { Construct, Cover, Example, Group, Pair, Program, TableGroup } from "./model";
import { toPairs } from "./pairs";
import { readSearchPages } from "./readSearchPages";
import { renderExample } from "./render/example";
import { renderPitfall } from "./render/pitfall";
import { toCover } from "./render/toCover";
import { makeIndex } from "./search/makeIndex";
import type { SearchIndex } from "./search/types";

interface Fragment {
  readonly id: string;
  readonly html: string;
}

/** All that the pages are made of. */
export interface Content {
  /** What the table of all constructs shows of them. */
  readonly table: readonly TableGroup[];
  readonly pairs: readonly Pair[];
  readonly cover: Cover;
  readonly examples: readonly Fragment[];
  readonly pitfalls: readonly Fragment[];
  /** What the search finds. */
  readonly search: SearchIndex;
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
  const examples = await Promise.all(catalog.map((example) => drawExample(example, constructs.get(example.id))));
  const pitfalls = catalog.flatMap((example) => example.pitfalls);
  return {
    table: groups.map(toTableGroup),
    pairs: toPairs(
      groups,
      languages.map(({ id }) => id),
    ),
    cover: findCover(catalog, constructs, cover),
    examples,
    pitfalls: pitfalls.map((pitfall) => ({ id: pitfall.id, html: renderPitfall(pitfall).text })),
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

async function drawExample(example: Example, construct: Construct | undefined): Promise<Fragment> {
  const variants: Record<string, Program["segments"]> = {};
  for (const { language: id, source } of example.programs) {
    const language = getLanguage(id);
    if (language.variant) variants[id] = toSegments(await deriveVariant(id, source), language);
  }
  const { text } = renderExample({ example, variants, equivalents: construct?.equivalents });
  return { id: example.id, html: text };
}

function toTableGroup({ id, label, constructs }: Group): TableGroup {
  const rows = constructs.map(({ id, title, equivalents }) => {
    const cells = Object.entries(equivalents).map(([language, { status, symbol }]) => [language, { status, symbol }]);
    return { id, title, equivalents: Object.fromEntries(cells) };
  });
  return { id, label, rows };
}

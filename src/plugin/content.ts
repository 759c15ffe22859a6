import { readDirections, readNeeds } from "../catalog/directions";
import { readCatalog } from "../catalog/examples";
import { readLive } from "../catalog/live";
import { readMessages } from "../catalog/messages";
import { findHomes, readPages } from "../catalog/pages";
import { findTranscriptFaults } from "../catalog/transcripts";
import { readChanges } from "../changes";
import { getLanguage, languages } from "../languages";
import { deriveVariant } from "../languages/variants";
import type { Example } from "../model/example";
import { toSegments } from "../model/steps";
import { makeIndex } from "../search/index/makeIndex";
import { toMessages } from "./messages";
import { toForetastes, toPairs } from "./pairs";
import { readAllPages } from "./searchPages";

/** All that the pages are made of. */
export type Content = Awaited<ReturnType<typeof readContent>>;

/**
 * Reads what is proven and what is said, and draws it.
 * @throws where either has faults, or a transcript is not what its program would print.
 */
export async function readContent(root: string) {
  const catalog = readCatalog(root);
  const { groups, guides } = await readPages(root);
  const stale = catalog.flatMap(findTranscriptFaults);
  if (stale.length) throw new Error(`${stale.length} transcripts cannot be shown:\n- ${stale.join("\n- ")}`);

  const ids = languages.map(({ id }) => id);
  const terms = guides.flatMap((guide) => guide.terms);
  const examples = Object.fromEntries(catalog.map((example) => [example.id, example]));
  const directions = readDirections(root, catalog);
  const told = { groups, examples, homes: findHomes(root, groups), directions, terms, needs: readNeeds(root) };
  const pairs = toPairs(told, ids);
  return {
    groups,
    guides,
    changes: await readChanges(root, groups, guides, console.warn),
    pairs,
    messages: toMessages({ root, groups, examples: catalog, directions, messages: readMessages(root, catalog) }),
    terms,
    foretastes: toForetastes(pairs),
    examples: await Promise.all(readLive(root, catalog).map(addVariants)),
    search: makeIndex(await readAllPages(root, catalog)),
  };
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

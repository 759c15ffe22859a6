import { dump } from "js-yaml";
import { getLanguage, languages } from "../languages";
import { toPairKeys } from "../model/gist";
import { type LanguageId, toFullName } from "../model/language";
import { toMarkdownPath } from "../model/markdown";
import { joinBlocks } from "./block";
import { toChangesPage } from "./changesPage";
import { toDocPages } from "./docPages";
import { toFeed } from "./feed";
import { toListPages } from "./listPages";
import { writeOverview } from "./llms";
import { toPairPage } from "./pairPage";
import type { MarkdownFile, Page, Sources } from "./sources";

const ids = languages.map(({ id }) => id);

/** The site for tools: each page in Markdown, each construct in every two languages, what leads to them, and the feed. */
export function toMarkdownFiles(sources: Sources): MarkdownFile[] {
  const toAddress = (path: string) => sources.home + path.slice(1);
  const pages = [
    ...toDocPages(sources),
    ...sources.pairs.map((pair) => toPairPage(pair, toAddress)),
    ...toListPages(sources, toAddress),
    toChangesPage(sources, toAddress),
  ];
  const whole = pages.map((page) => ({ page, file: toFile(page, sources.home) }));
  const pairs = pages
    .filter(({ hasPairs }) => hasPairs)
    .flatMap((page) => listPairs().map((pair) => toFile(page, sources.home, pair)));
  const own = pages
    .map(({ own, ...page }) => ({ ...page, blocks: own ?? page.blocks, hasPairs: false }))
    .filter(({ blocks }) => blocks.length)
    .map((page) => toFile(page, sources.home).text);
  const full = { path: "/llms-full.txt", text: own.join("\n") };
  const overview = { path: "/llms.txt", text: writeOverview(whole, full, sources) };
  return [...whole.map(({ file }) => file), ...pairs, full, overview, ...toFeed(sources)];
}

/** Every two languages, in the order of the site. */
function listPairs(): LanguageId[][] {
  return toPairKeys(ids).map((key) => key.split("-"));
}

function toFile(page: Page, home: string, pair?: readonly LanguageId[]): MarkdownFile {
  const { path, title, description, blocks, json, hasPairs } = page;
  const shown = pair ?? page.languages ?? ids;
  const toAddress = (path: string) => home + path.slice(1);
  const front = {
    title,
    description,
    address: toAddress(path) + (pair ? `?langs=${pair.join(",")}` : ""),
    languages: shown.map((id) => toFullName(getLanguage(id))),
    ...(json && { json: toAddress(json) }),
    // The same page for two languages alone, at a third of the size.
    ...(hasPairs && !pair && { pairs: listPairs().map((each) => toAddress(toMarkdownPath(path, each))) }),
  };
  const head = dump(front, { lineWidth: -1 });
  return { path: toMarkdownPath(path, pair), text: `---\n${head}---\n\n${joinBlocks(blocks, shown)}` };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectGroups } from "../../catalog/pages";
import { languages } from "../../languages";
import type { Construct } from "../../model/construct";
import type { Example } from "../../model/example";
import { type Guide, toTermAnchor } from "../../model/guide";
import { listErrors } from "../../model/said";
import type { SearchPage } from "../find/types";
import { listNames } from "./listNames";
import { readSections, type Section, toPlain } from "./readSections";

/** Reads what the search finds: what the pages of `docs/` say, and what their programs name and printed. */
export async function readSearchPages(root: string, examples: readonly Example[]): Promise<SearchPage[]> {
  const { groups, guides } = await collectGroups(root);
  const read = (path: string) => readFileSync(join(root, "docs", path), "utf8");
  return [
    ...groups.flatMap(({ constructs }) =>
      constructs.map((each) => toConstructPage(each, read(`constructs/${each.group}/${each.id}.mdx`), examples)),
    ),
    ...guides.map((guide) => toGuidePage(guide, read(`guide/${guide.id}.mdx`), examples)),
  ];
}

function toConstructPage(construct: Construct, text: string, examples: readonly Example[]): SearchPage {
  const { id, title, aliases, asked, equivalents, differences } = construct;
  const sections = readSections(text);
  const shown = new Set(sections.flatMap(({ shows }) => shows));
  const programs = examples.flatMap((example) => [
    ...(shown.has(example.id) ? example.programs : []),
    ...example.pitfalls.filter((pitfall) => shown.has(pitfall.id)),
  ]);
  const names = languages.map((language) => {
    const symbol = equivalents[language.id]?.symbol ?? "";
    const answers = differences.map(({ answers }) => `${answers[language.id]}`);
    const sources = programs.filter((program) => program.language === language.id).map(({ source }) => source);
    return [language.id, listNames(symbol, answers, sources)];
  });
  const symbols = Object.entries(equivalents).map(([language, { symbol, status }]) => [language, { symbol, status }]);
  const page = { kind: "construct" as const, path: `/constructs/${id}/`, title, aliases };
  return {
    ...page,
    symbols: Object.fromEntries(symbols),
    names: Object.fromEntries(names),
    asked: [...asked, ...differences.map(({ ask }) => ask)],
    sections: sections.map((section) => toSearchSection(section, examples)),
  };
}

function toGuidePage({ title, path, asked, terms }: Guide, text: string, examples: readonly Example[]): SearchPage {
  const description = /^description: *"?(.*?)"?$/m.exec(text)?.[1]?.replaceAll("`", "");
  const sections = readSections(text).map((section) => toSearchSection(section, examples));
  const defined = terms.map(({ name, means, words }) => ({
    heading: name,
    anchor: toTermAnchor(name),
    text: [means, ...Object.values(words)].join("\n"),
    pitfalls: [],
  }));
  const page = { kind: "guide" as const, path, title, description, asked };
  return { ...page, aliases: [], symbols: {}, names: {}, sections: [...sections, ...defined] };
}

function toSearchSection({ heading, anchor, text, shows }: Section, examples: readonly Example[]) {
  const pitfalls = examples.flatMap((example) => example.pitfalls).filter(({ id }) => shows.includes(id));
  const said = pitfalls.map((pitfall) => [pitfall.language, ...listErrors(pitfall)] as const);
  return { heading, anchor, text: toPlain(text), pitfalls: said };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectGroups } from "../../catalog/pages";
import { readSections, type Section, toPlain } from "../../catalog/readSections";
import { languages } from "../../languages";
import type { Construct, Difference } from "../../model/construct";
import type { Example, Pitfall } from "../../model/example";
import { type Guide, toTermAnchor } from "../../model/guide";
import type { Language } from "../../model/language";
import { listErrors } from "../../model/said";
import type { SearchPage } from "../find/types";
import { listNames } from "./listNames";

/** Reads what the search finds: what the pages of `docs/` say, and what their programs name and printed. */
export async function readSearchPages(root: string, examples: readonly Example[]): Promise<SearchPage[]> {
  const { groups, guides } = await collectGroups(root);
  const read = (path: string) => readSections(readFileSync(join(root, `docs/${path}.mdx`), "utf8"));
  return [
    ...groups
      .flatMap(({ constructs }) => constructs)
      .map((each) => toConstructPage(each, read(`constructs/${each.group}/${each.id}`), examples)),
    ...guides.map((guide) => toGuidePage(guide, read(`guide/${guide.id}`), examples)),
  ];
}

function toConstructPage(construct: Construct, read: readonly Section[], examples: readonly Example[]): SearchPage {
  const { id, title, aliases, asked, equivalents, differences } = construct;
  const symbols = Object.entries(equivalents).map(([language, { symbol, status }]) => [language, { symbol, status }]);
  const toSymbol = ({ id }: Language) => equivalents[id]?.symbol ?? "";
  const answered = languages.map((language) => {
    const answers = differences.map(({ answers }) => `${answers[language.id]}`);
    return { language: language.id, names: listNames(toSymbol(language), answers, []), said: [] };
  });
  return {
    kind: "construct" as const,
    path: `/constructs/${id}/`,
    title,
    aliases,
    symbols: Object.fromEntries(symbols),
    asked: [...asked, ...differences.map(({ ask }) => ask)],
    sections: [
      ...read.map((section) => toSearchSection(section, examples, toSymbol)),
      ...listAsks(differences, read),
      { heading: "", anchor: "", text: "", parts: answered },
    ],
  };
}

/** The questions of a page that one section answers, which is not what the page begins with, as its headings. */
function listAsks(differences: readonly Difference[], sections: readonly Section[]) {
  return differences.flatMap(({ ask, seen }) => {
    const places = new Set(Object.values(seen).map((run) => sections.find(({ shows }) => shows.includes(`${run}`))));
    const [first, ...others] = places;
    return first?.anchor && !others.length
      ? [{ heading: ask.replaceAll("`", ""), anchor: first.anchor, text: "", parts: [] }]
      : [];
  });
}

function toGuidePage({ terms, ...guide }: Guide, read: readonly Section[], examples: readonly Example[]): SearchPage {
  const { title, path, asked } = guide;
  const description = guide.description.replaceAll("`", "");
  const defined = terms.map(({ name, means, words }) => {
    return { heading: name, anchor: toTermAnchor(name), text: [means, ...Object.values(words)].join("\n"), parts: [] };
  });
  const sections = [...read.map((section) => toSearchSection(section, examples)), ...defined];
  return { kind: "guide", path, title, description, asked, aliases: [], symbols: {}, sections };
}

function toSearchSection(
  { heading, anchor, text, shows }: Section,
  examples: readonly Example[],
  toSymbol = (_: Language) => "",
) {
  const programs = examples.flatMap((example) => (shows.includes(example.id) ? example.programs : []));
  const pitfalls = examples.flatMap((example) => example.pitfalls).filter(({ id }) => shows.includes(id));
  const parts = languages.flatMap((language) => {
    const isOwn = (each: Pick<Pitfall, "language">) => each.language === language.id;
    const code = [...programs, ...pitfalls].filter(isOwn).map(({ source }) => source);
    const said = pitfalls.filter(isOwn).flatMap(listErrors);
    return code.length ? [{ language: language.id, names: listNames(toSymbol(language), [], code), said }] : [];
  });
  return { heading, anchor, text: toPlain(text), parts };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectGroups } from "../../catalog/pages";
import { languages } from "../../languages";
import type { Construct } from "../../model/construct";
import type { Example, Pitfall } from "../../model/example";
import { type Guide, toTermAnchor } from "../../model/guide";
import { toSaid } from "../../model/said";
import type { SearchPage, SearchSection } from "../find/types";
import { listNames } from "./listNames";
import { readSections, type Section, toPlain } from "./readSections";

/** Reads what the search finds: what the pages of `docs/` say, and what their programs name and printed. */
export async function readSearchPages(root: string, examples: readonly Example[]): Promise<SearchPage[]> {
  const { groups, guides } = await collectGroups(root);
  const constructs = groups.flatMap((group) => group.constructs);
  return [
    ...constructs.map((construct) => toConstructPage(root, construct, examples)),
    ...guides.map((guide) => toGuidePage(root, guide, examples)),
  ];
}

function toConstructPage(root: string, construct: Construct, examples: readonly Example[]): SearchPage {
  const { id, group, title, description, aliases, asked, equivalents, differences } = construct;
  const sections = readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8"));
  const shown = new Set(sections.flatMap(({ shows }) => shows));
  const programs = examples.flatMap((example) => [
    ...(shown.has(example.id) ? example.programs : []),
    ...example.pitfalls.filter((pitfall) => shown.has(pitfall.id)),
  ]);
  const names = languages.map((language) => {
    const symbol = equivalents[language.id]?.symbol ?? "";
    const answers = differences.map(({ answers }) => `${answers[language.id]}`);
    const sources = programs.filter((program) => program.language === language.id).map(({ source }) => source);
    return [language.id, listNames({ symbol, answers, sources })] as const;
  });
  const symbols = Object.entries(equivalents).map(([language, { symbol, status }]) => [language, { symbol, status }]);
  return {
    kind: "construct",
    path: `/constructs/${id}/`,
    title,
    description,
    aliases,
    symbols: Object.fromEntries(symbols),
    names: Object.fromEntries(names),
    asked: [...asked, ...differences.map(({ ask }) => ask)],
    sections: sections.map((section) => toSearchSection(section, examples)),
  };
}

function toGuidePage(root: string, { id, title, path, asked, terms }: Guide, examples: readonly Example[]): SearchPage {
  const page = readFileSync(join(root, `docs/guide/${id}.mdx`), "utf8");
  const defined = terms.map(({ name, means, words }) => ({
    heading: name,
    anchor: toTermAnchor(name),
    text: [means, ...Object.values(words)].join("\n"),
    pitfalls: [],
  }));
  return {
    kind: "guide",
    path,
    title,
    description: /^description: *"?(.*?)"?$/m.exec(page)?.[1] ?? "",
    aliases: [],
    symbols: {},
    names: {},
    asked,
    sections: [...readSections(page).map((section) => toSearchSection(section, examples)), ...defined],
  };
}

function toSearchSection({ heading, anchor, text, shows }: Section, examples: readonly Example[]): SearchSection {
  const pitfalls = examples.flatMap((example) => example.pitfalls).filter(({ id }) => shows.includes(id));
  return {
    heading,
    anchor,
    text: toPlain(text),
    pitfalls: pitfalls.map((pitfall) => [pitfall.language, ...toErrors(pitfall)]),
  };
}

/** The lines that say what went wrong, without the place in the program, what is drawn beside them, and long advice. */
export function toErrors(pitfall: Pitfall): string[] {
  const isError = (line: string) =>
    pitfall.transcript?.stderr.includes(line) || /error|warning|exception|fatal|panic/i.test(line);
  return toSaid(pitfall)
    .filter((line) => line !== undefined && isError(line))
    .map((line) => (line as string).replace(/ at \S+:\d+$| \([^()]{30,}\)$/, ""))
    .map((line) => line.replace(/^[^\s(]+(?:\(\d+,\d+\)|:\d+(?::\d+)?): |^(?:[\s|^=~\d-]|`-)+/, "").trim())
    .filter(Boolean);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listPages } from "./constructs";
import { languages } from "./languages";
import type { Construct, Example, Group, LanguageId, Pitfall } from "./model";
import { toSaid } from "./render/pitfall";
import { listNames } from "./search/listNames";
import { readSections, type Section, toPlain } from "./search/readSections";
import type { SearchPage } from "./search/types";

/** Reads what the search finds: what the pages of `docs/` say, and what their programs name and printed. */
export function readSearchPages(root: string, groups: readonly Group[], examples: readonly Example[]): SearchPage[] {
  const constructs = groups.flatMap((group) => group.constructs);
  return [
    ...constructs.map((construct) => toConstructPage(root, construct, examples)),
    ...listPages(root, "docs/guide").map((path) => toGuidePage(root, path, examples)),
  ];
}

function toConstructPage(root: string, construct: Construct, examples: readonly Example[]): SearchPage {
  const { id, group, title, description, aliases, equivalents, differences } = construct;
  const sections = readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8"));
  const shown = new Set(sections.flatMap(({ shows }) => shows));
  const programs = examples.flatMap((example) => [
    ...(shown.has(example.id) ? example.programs : []),
    ...example.pitfalls.filter((pitfall) => shown.has(pitfall.id)),
  ]);
  const names = languages.map((language) => {
    const { symbol } = equivalents[language.id] as Construct["equivalents"][string];
    const answers = differences.map(({ answers }) => `${answers[language.id]}`);
    const sources = programs.filter((program) => program.language === language.id).map(({ source }) => source);
    return [language.id, listNames({ symbol, answers, sources })] as const;
  });
  return {
    kind: "construct",
    path: `/constructs/${id}/`,
    title,
    description,
    aliases,
    symbols: Object.fromEntries(
      Object.entries(equivalents).map(([language, { symbol, status }]) => [language, { symbol, status }]),
    ),
    names: Object.fromEntries(names),
    asks: differences.map(({ ask }) => ask),
    sections: sections.map((section) => toSearchSection(section, examples)),
  };
}

function toSearchSection({ heading, anchor, text, shows }: Section, examples: readonly Example[]) {
  const pitfalls = examples
    .flatMap((example) => example.pitfalls)
    .filter(({ id }) => shows.includes(id))
    .map((pitfall) => ({
      language: pitfall.language as LanguageId,
      said: toErrors(pitfall),
    }));
  return { heading, anchor, text: toPlain(text), pitfalls };
}

function toGuidePage(root: string, path: string, examples: readonly Example[]): SearchPage {
  const page = readFileSync(join(root, path), "utf8");
  const read = (key: string) => new RegExp(`^${key}: *"?(.*?)"?$`, "m").exec(page)?.[1] ?? "";
  return {
    kind: "guide",
    path: `/${path.replace(/^docs\/|\.mdx$/g, "")}/`,
    title: read("title"),
    description: read("description"),
    aliases: [],
    symbols: {},
    names: {},
    asks: [],
    sections: readSections(page).map((section) => toSearchSection(section, examples)),
  };
}

/** The lines that say what went wrong, without the place in the program and the lines drawn beside them. */
function toErrors(pitfall: Pitfall): string[] {
  const lines = toSaid(pitfall).filter((line) => line !== undefined);
  return lines
    .filter((line) => pitfall.transcript?.stderr.includes(line) || /error|warning|exception|fatal|panic/i.test(line))
    .map((line) => line.replace(/^[\s|^`=~\-\d]+|^\S+:\d+(:\d+)?: |^\S+\(\d+,\d+\): |^<sys>:0: /g, "").trim())
    .filter(Boolean);
}

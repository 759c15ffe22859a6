import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSections } from "../catalog/readSections";
import { languages } from "../languages";
import type { Construct, Difference, Equivalent } from "../model/construct";
import { type Example, type Program, toAnchor } from "../model/example";
import { cutGist, findTellingLines } from "../model/gist";
import { toConstructPath } from "../model/json";
import type { LanguageId, PerLanguage } from "../model/language";
import { toMarkdownPath } from "../model/markdown";
import type { AnswerEntry, ConstructEntry, ConstructFile, EquivalentEntry, PitfallEntry } from "./form";
import { toPitfall, toScenario, toTrap } from "./runs";
import type { Sources } from "./sources";

type Body = Omit<ConstructFile, "$schema" | "version">;

/** A construct as the whole atlas has it, and as its own file does. */
export function toConstruct(construct: Construct, { root, home, examples }: Sources): [ConstructEntry, Body] {
  const { id, group, title, description, aliases, differences, related, sources } = construct;
  const byId: Examples = Object.fromEntries(examples.map((example) => [example.id, example]));
  const path = `/constructs/${id}/`;
  const toAddress = (path: string) => home + path.slice(1);
  const toPlace = (run: string, language: LanguageId) => `${toAddress(path)}?langs=${language}#${toAnchor(run)}`;

  const shown = readSections(readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8")).flatMap(
    ({ heading, shows }) => shows.map((run) => ({ run, title: heading || title })),
  );
  const scenarios = shown.flatMap(({ run, title }) => {
    const example = byId[run];
    return example ? [toScenario(example, title, `${toAddress(path)}#${toAnchor(run)}`)] : [];
  });
  const pitfalls = shown.flatMap(({ run, title }) => {
    const pitfall = byId[run.replace(/\/.*/, "")]?.pitfalls.find((each) => each.id === run);
    if (!pitfall) return [];
    const { language } = pitfall;
    const entry: PitfallEntry = { id: run, language, title, address: toPlace(run, language) };
    return [{ pitfall, entry }];
  });

  const head = {
    id,
    group,
    title,
    description,
    aliases,
    address: toAddress(path),
    markdown: toAddress(toMarkdownPath(path)),
    json: toAddress(toConstructPath(id)),
    equivalents: toEach((language) => toEquivalent(construct, language, byId)),
    differences: differences.map(({ ask, topic, when, ...difference }) => ({
      ask,
      ...(topic && { topic }),
      ...(when && { when }),
      answers: toEach((language) => toAnswer({ ask, ...difference }, language, byId, toPlace)),
    })),
  };
  const body = {
    ...head,
    scenarios,
    pitfalls: pitfalls.map(({ pitfall, entry }) => toPitfall(pitfall, entry)),
    traps: scenarios.flatMap((scenario) => byId[scenario.id]?.traps.flatMap(toTrap) ?? []),
    related,
    sources: sources.map(({ title, url }) => ({ title, address: url })),
  };
  return [{ ...head, pitfalls: pitfalls.map(({ entry }) => entry) }, body];
}

type Examples = Readonly<Record<string, Example>>;

function toEach<T>(toValue: (language: LanguageId) => T): PerLanguage<T> {
  return Object.fromEntries(languages.map(({ id }) => [id, toValue(id)]));
}

function toEquivalent({ id, equivalents, gist }: Construct, language: LanguageId, examples: Examples): EquivalentEntry {
  const { status = "reference", ...rest } = equivalents[language] as Equivalent;
  const program = examples[id]?.programs.find((each) => each.language === language) as Program;
  return { status, ...rest, code: cutGist(program, gist[language] ?? 0) };
}

function toAnswer(
  difference: Difference,
  language: LanguageId,
  examples: Examples,
  toPlace: (run: string, language: LanguageId) => string,
): AnswerEntry {
  const run = difference.seen[language];
  const says = difference.says?.[language]?.text;
  const lines = says ? findTellingLines(examples, difference, language) : undefined;
  return {
    text: difference.answers[language] ?? "",
    ...(says && { says }),
    ...(run && { run: { id: run, address: toPlace(run, language), ...(lines && { lines }) } }),
  };
}

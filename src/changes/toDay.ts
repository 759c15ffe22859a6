import { load } from "js-yaml";
import { languages } from "../languages";
import type { AnswerChange, Day, PageChange } from "../model/change";
import type { Construct } from "../model/construct";
import { toAnchor } from "../model/example";
import type { Guide, ShownAt } from "../model/guide";
import { introducePair } from "../model/intro";
import type { DayOfFiles, TextChange } from "./readHistory";

/** What the site is now. */
export interface Now {
  readonly constructs: readonly Pick<Construct, "id" | "title">[];
  readonly guides: readonly Pick<Guide, "id" | "path" | "title">[];
  /** By the id of a scenario or a pitfall: the construct whose page shows it, and the heading above it. */
  readonly shown: ReadonlyMap<string, { readonly construct: string; readonly heading: string }>;
}

/** What the files of a day mean for readers. What is no longer on the site is passed over. */
export function toDay({ date, updated, files, texts }: DayOfFiles, now: Now): Day {
  const list = (status: string, pattern: RegExp) =>
    files.flatMap((file) => (file.status === status ? (pattern.exec(file.path)?.slice(1) ?? []) : []));
  const moved = list("deleted", construct);
  const constructs = list("added", construct).filter((id) => !moved.includes(id));
  const isNew = (id: string) => constructs.includes(id);

  const find = (id: string): ShownAt[] => {
    const found = now.constructs.find((each) => each.id === id);
    return found ? [{ path: `/constructs/${id}/`, title: found.title }] : [];
  };
  const toPlaces = (runs: readonly string[]): PageChange[] => {
    const places = runs.flatMap((run) => {
      const { construct = "", heading = "" } = now.shown.get(run) ?? {};
      return isNew(construct) || construct === run ? [] : [{ construct, run, heading }];
    });
    return [...new Set(places.map(({ construct }) => construct))].flatMap((id) =>
      find(id).map((page) => ({
        page,
        places: places
          .filter(({ construct }) => construct === id)
          .map(({ run, heading }) => ({ path: `${page.path}#${toAnchor(run)}`, title: heading })),
      })),
    );
  };
  const scenarios = toPlaces(list("added", /^examples\/([^/]+)\/expected\.txt$/));
  const pitfalls = toPlaces(list("added", /^examples\/([^/]+\/pitfalls\/[^/]+)\/expected\.txt$/).map(toPitfall));
  const answers = texts.flatMap((text) => {
    const id = construct.exec(text.path)?.[1] ?? "";
    return isNew(id) ? [] : find(id).flatMap((page) => listAnswers(text, page));
  });

  const mentioned = [...scenarios, ...pitfalls, ...answers].map(({ page }) => page.path);
  const changed = [
    ...list("changed", construct),
    ...list("changed", /^examples\/([^/]+)\/main\.\w+$/).map((run) => now.shown.get(run)?.construct ?? ""),
    ...list("changed", /^examples\/([^/]+\/pitfalls\/[^/]+)\/main\.\w+$/).map(
      (run) => now.shown.get(toPitfall(run))?.construct ?? "",
    ),
  ];
  const revised = now.constructs
    .filter(({ id }) => changed.includes(id) && !isNew(id))
    .flatMap(({ id }) => find(id))
    .filter(({ path }) => !mentioned.includes(path));
  return {
    date,
    updated,
    constructs: now.constructs.filter(({ id }) => isNew(id)).flatMap(({ id }) => find(id)),
    guides: [
      ...list("added", /^docs\/guide\/([^/]+)\.mdx$/).flatMap((id) => now.guides.filter((guide) => guide.id === id)),
      ...list("added", /^docs\/compare\/(\w+-to-\w+)\.yaml$/).flatMap(toGuide),
    ].map(({ path, title }) => ({ path, title })),
    scenarios,
    pitfalls,
    messages: countMessages(texts),
    answers,
    revised,
  };
}

const construct = /^docs\/constructs\/[^/]+\/([^/]+)\.mdx$/;

export function isEmpty({ constructs, guides, scenarios, pitfalls, messages, answers, revised }: Day): boolean {
  return !messages && ![constructs, guides, scenarios, pitfalls, answers, revised].some((list) => list.length);
}

/** `gather/pitfalls/slug` → `gather/slug` */
function toPitfall(path: string): string {
  return path.replace("/pitfalls/", "/");
}

function toGuide(name: string): ShownAt[] {
  const [left, right] = name.split("-to-").map((id) => languages.find((language) => language.id === id));
  return left && right ? [{ path: `/compare/${name}/`, title: introducePair(left, right).heading }] : [];
}

/** The answers to the same questions that are others, and not only in how they are written. */
function listAnswers({ before, after }: TextChange, page: ShownAt): AnswerChange[] {
  const [old, now] = [readDifferences(before), readDifferences(after)];
  if (!old || !now || old === now) return [];
  const asked = new Map(parse(old).map((difference) => [difference.ask, difference]));
  return parse(now).flatMap((difference) => {
    const { ask = "" } = difference;
    const earlier = asked.get(ask);
    return languages.flatMap(({ id: language }) => {
      const [before = "", now = ""] = [earlier?.[language], difference[language]];
      const isSame = before.replaceAll("`", "") === now.replaceAll("`", "");
      return earlier && !isSame ? [{ page, ask, language, before, now }] : [];
    });
  });
}

type Answers = Readonly<Record<string, string | undefined>>;

function readDifferences(page: string): string | undefined {
  return /^differences:\n(?:(?: .*)?\n)+/m.exec(page)?.[0];
}

/** What cannot be read was a mistake of that day. */
function parse(yaml: string): readonly Answers[] {
  try {
    return (load(yaml) as { readonly differences: readonly Answers[] }).differences;
  } catch {
    return [];
  }
}

function countMessages(texts: readonly TextChange[]): number {
  const count = (text: string) => text.match(/^ *- text: /gm)?.length ?? 0;
  const change = texts.find(({ path }) => path === "docs/errors.yaml");
  return change ? Math.max(0, count(change.after) - count(change.before)) : 0;
}

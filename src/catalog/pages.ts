import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_PARSE_FRONT_MATTER } from "@docusaurus/utils";
import type { Joi } from "@docusaurus/utils-validation";
import { languages } from "../languages";
import { type Construct, type Gist, type Group, toDifference, type WrittenDifference } from "../model/construct";
import { type Guide, type ShownAt, type Term, toTerm, type WrittenTerm } from "../model/guide";
import { listFolders } from "./listFolders";
import { listKeys } from "./readData";
import { construct, guide } from "./schema";
import { listTodos } from "./todos";

/** From fewer the search learns little. */
const leastAsked = 20;

/**
 * Reads what the pages of `docs/` say of themselves.
 * @throws one error that lists every fault of every page's front matter.
 */
export async function readPages(root: string): Promise<{ groups: Group[]; guides: Guide[] }> {
  const { groups, guides, faults } = await collectGroups(root);
  if (faults.length) throw new Error(`docs/ has ${faults.length} faults:\n- ${faults.join("\n- ")}`);
  return { groups, guides };
}

/** @throws as `readPages` does. */
export async function readGroups(root: string): Promise<Group[]> {
  return (await readPages(root)).groups;
}

/** The words that the guides define, each with the path of its guide. A guide with faults has none. */
export async function readTerms(root: string): Promise<(Term & Pick<Guide, "path">)[]> {
  const { guides } = await collectGroups(root);
  return guides.flatMap(({ path, terms }) => terms.map((term) => ({ ...term, path })));
}

/** The groups of constructs in their order, the guides, and what is wrong with any page. */
export async function collectGroups(root: string): Promise<{ groups: Group[]; guides: Guide[]; faults: string[] }> {
  const faults: string[] = [];
  const guides: Guide[] = [];
  for (const path of listPages(root, "docs/guide")) {
    const data = await readFrontMatter(root, path, guide, faults);
    const asked = readAsked(root, path, faults);
    if (data) guides.push({ ...toGuide(toId(path), data), asked });
  }

  const groups: (Group & { position: number })[] = [];
  for (const id of listFolders(join(root, "docs/constructs"))) {
    const folder = `docs/constructs/${id}`;
    const category = readCategory(root, folder, faults);
    const constructs: (Construct & { sidebar_position: number })[] = [];
    for (const path of listPages(root, folder)) {
      const data = await readFrontMatter(root, path, construct, faults);
      const asked = readAsked(root, path, faults);
      if (data)
        constructs.push({
          ...(data as unknown as (typeof constructs)[number]),
          id: toId(path),
          group: id,
          asked,
          gist: toGists(data.gist as Gist | Construct["gist"]),
          differences: (data.differences as WrittenDifference[]).map(toDifference),
        });
    }
    constructs.sort((left, right) => left.sidebar_position - right.sidebar_position);
    groups.push({ id, ...category, constructs });
  }
  groups.sort((left, right) => left.position - right.position);

  const ids = groups.flatMap((group) => group.constructs.map((each) => each.id));
  for (const { constructs } of groups) {
    for (const { id, group, related } of constructs) {
      const unknown = related.filter((other) => !ids.includes(other) || other === id);
      const path = `docs/constructs/${group}/${id}.mdx`;
      if (unknown.length)
        faults.push(`${path}: related: ${unknown.join(", ")} is no other construct. There are ${ids.join(", ")}`);
    }
  }
  const places = [...ids, ...guides.map(({ id }) => id)];
  for (const { id, terms } of guides) {
    for (const { name, see } of terms) {
      const unknown = see.filter((place) => !places.includes(place.replace(/#.*/, "")));
      const key = `docs/guide/${id}.mdx: terms: ${name}: see`;
      if (unknown.length) faults.push(`${key}: ${unknown.join(", ")} is no page. There are ${places.join(", ")}`);
    }
  }
  return { groups, guides, faults };
}

/** By the id of a scenario, or of a pitfall: the construct whose page shows it. */
export function findHomes(root: string, groups: readonly Group[]): Map<string, Pick<Construct, "id" | "title">> {
  const homes = groups.flatMap(({ id: group, constructs }) =>
    constructs.flatMap(({ id, title }) => {
      const page = readFileSync(join(root, `docs/constructs/${group}/${id}.mdx`), "utf8");
      return listShown(page).map((run) => [run, { id, title }] as const);
    }),
  );
  return new Map(homes);
}

/** The place that `<id>` or `<id>#<anchor>` names, where there is such a page. */
export function findPlace(
  root: string,
  name: string,
  { groups, guides }: { readonly groups: readonly Group[]; readonly guides: readonly Guide[] },
): ShownAt | undefined {
  const [id = "", anchor] = name.split("#");
  const hash = anchor ? `#${anchor}` : "";
  const construct = groups.flatMap(({ constructs }) => constructs).find((each) => each.id === id);
  if (construct) {
    const page = readFileSync(join(root, `docs/constructs/${construct.group}/${id}.mdx`), "utf8");
    const heading = anchor && new RegExp(`^#+ (.*) \\{#${anchor}\\}$`, "m").exec(page)?.[1];
    return {
      path: `/constructs/${id}/${hash}`,
      title: heading ? `${construct.title}: ${heading.replaceAll("`", "")}` : construct.title,
    };
  }
  const guide = guides.find((each) => each.id === id);
  return guide && { path: guide.path + hash, title: guide.title };
}

/** The scenarios and pitfalls that the text of a page shows. */
function listShown(page: string): string[] {
  return [...page.matchAll(/<(?:Example|Pitfall) of="([^"]+)"/g)].map(([, run]) => run as string);
}

function toGuide(id: string, data: Record<string, unknown>): Omit<Guide, "asked"> {
  const { title, description, slug, related = [], sources = [], terms = [] } = data as unknown as WrittenGuide;
  const path = slug ?? `/guide/${id}/`;
  return { id, title, description, path, related, sources, terms: terms.map(toTerm) };
}

/** A guide as front matter has it. */
interface WrittenGuide
  extends Pick<Guide, "title" | "description">,
    Partial<Pick<Guide, "related" | "sources"> & { readonly slug: string; readonly terms: readonly WrittenTerm[] }> {}

/** One step may be the gist in all languages. */
function toGists(gist: Gist | Construct["gist"]): Construct["gist"] {
  return typeof gist === "number"
    ? Object.fromEntries(languages.map(({ id }) => [id, gist]))
    : (gist as Construct["gist"]);
}

/** The questions beside a page, one a line. */
function readAsked(root: string, page: string, faults: string[]): string[] {
  const path = page.replace(/\.mdx$/, ".asked.txt");
  if (!existsSync(join(root, path))) {
    faults.push(`${path} is missing. It says in ${leastAsked} lines or more how people ask for the page`);
    return [];
  }
  const text = readFileSync(join(root, path), "utf8");
  const todos = listTodos(path, text);
  faults.push(...todos);
  if (todos.length) return [];
  const lines = text.trimEnd().split(/\r?\n/);
  const twice = lines.filter((line, index) => lines.indexOf(line) < index);
  const blank = lines.flatMap((line, index) => (line && line === line.trim() ? [] : [`line ${index + 1}`]));
  if (lines.length < leastAsked) faults.push(`${path} has ${lines.length} lines; ${leastAsked} are needed at least`);
  if (twice.length) faults.push(`${path} has twice: ${[...new Set(twice)].join(" / ")}`);
  if (blank.length) faults.push(`${path} has blank lines, or blanks at their ends: ${blank.join(", ")}`);
  return lines;
}

function toId(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, "");
}

/** The pages of a folder, as paths from the root. */
export function listPages(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readCategory(root: string, folder: string, faults: string[]): { label: string; position: number } {
  const path = `${folder}/_category_.json`;
  try {
    const { label, position } = JSON.parse(readFileSync(join(root, path), "utf8"));
    if (typeof label === "string" && typeof position === "number") return { label, position };
    faults.push(`${path}: needs "label", a text, and "position", a number`);
  } catch (cause) {
    faults.push(`${path}: cannot be read (${(cause as Error).message}). It holds {"label": "…", "position": 1}`);
  }
  return { label: folder, position: 0 };
}

async function readFrontMatter(root: string, path: string, schema: Joi.ObjectSchema, faults: string[]) {
  const fault = (message: string) => faults.push(`${path}: ${message}`);
  let data: Record<string, unknown>;
  const fileContent = readFileSync(join(root, path), "utf8");
  const todos = listTodos(path, fileContent);
  faults.push(...todos);
  try {
    data = (await DEFAULT_PARSE_FRONT_MATTER({ filePath: path, fileContent })).frontMatter;
  } catch (cause) {
    fault(`its front matter cannot be read: ${(cause as Error).message}`);
    return undefined;
  }
  const { error } = schema.validate(data, { abortEarly: false, convert: false });
  // What is left to write is no wrong value as well.
  for (const { message, type, path: keys } of (!todos.length && error?.details) || []) {
    fault(type === "object.unknown" ? `${message}. The keys here are ${listKeys(schema, keys).join(", ")}` : message);
  }
  return error ? undefined : data;
}

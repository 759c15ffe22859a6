import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPlace } from "../catalog/pages";
import { languages } from "../languages";
import { toTermAnchor } from "../model/guide";
import { toFullName } from "../model/language";
import { toConstruct, toConstructPath } from "./construct";
import { type AtlasFile, type ConstructFile, type TermEntry, version } from "./form";
import type { JsonFile, Sources } from "./sources";

/** From the site's root. */
export const atlasPath = "/atlas.json";
export const schemaPaths = { atlas: "/atlas.schema.json", construct: "/construct.schema.json" } as const;

/** The site's data for tools: the whole atlas, each construct with its programs, and the schemas of both. */
export function toJsonFiles(sources: Sources): JsonFile[] {
  const { title, home, groups } = sources;
  const toAddress = (path: string) => home + path.slice(1);
  const constructs = groups.flatMap((group) => group.constructs).map((construct) => toConstruct(construct, sources));
  const atlas: AtlasFile = {
    $schema: toAddress(schemaPaths.atlas),
    version,
    title,
    address: home,
    languages: languages.map((language) => ({ id: language.id, name: toFullName(language), code: language.code })),
    groups: groups.map(({ id, label }) => ({ id, title: label })),
    constructs: constructs.map(([entry]) => entry),
    terms: toTerms(sources, toAddress),
  };
  const files = constructs.map(([, body]): JsonFile => {
    const file: ConstructFile = { $schema: toAddress(schemaPaths.construct), version, ...body };
    return { path: toConstructPath(body.id), text: JSON.stringify(file) };
  });
  const schemas = Object.entries(schemaPaths).map(([form, path]): JsonFile => {
    const schema = JSON.parse(readFileSync(join(__dirname, `schemas/${form}.json`), "utf8"));
    return { path, text: JSON.stringify({ $id: toAddress(path), ...schema }) };
  });
  return [{ path: atlasPath, text: JSON.stringify(atlas) }, ...files, ...schemas];
}

function toTerms({ root, groups, guides }: Sources, toAddress: (path: string) => string): TermEntry[] {
  const terms = guides.flatMap(({ path, terms }) =>
    terms.map(({ name, means, words, see }) => ({
      name,
      means,
      words,
      address: `${toAddress(path)}#${toTermAnchor(name)}`,
      see: see
        .flatMap((place) => findPlace(root, place, { groups, guides }) ?? [])
        .map(({ path, title }) => ({ title, address: toAddress(path) })),
    })),
  );
  return terms.sort((left, right) => left.name.localeCompare(right.name, "en"));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPlace } from "../catalog/pages";
import { languages } from "../languages";
import { toTermAnchor } from "../model/guide";
import { atlasPath, schemaPaths, toConstructPath } from "../model/json";
import { toFullName } from "../model/language";
import { toConstruct } from "./construct";
import { type AtlasFile, type ConstructFile, type TermEntry, version } from "./form";
import type { JsonFile, Sources } from "./sources";

/** The site's data in the forms that are published. */
export interface Forms {
  readonly atlas: AtlasFile;
  readonly constructs: readonly ConstructFile[];
}

export function toForms(sources: Sources): Forms {
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
  const $schema = toAddress(schemaPaths.construct);
  return { atlas, constructs: constructs.map(([, body]) => ({ $schema, version, ...body })) };
}

/** The whole atlas, each construct with its programs, and the schemas of both. */
export function toJsonFiles({ atlas, constructs }: Forms): JsonFile[] {
  const schemas = Object.entries(schemaPaths).map(([form, path]) => {
    const schema = JSON.parse(readFileSync(join(__dirname, `schemas/${form}.json`), "utf8"));
    return { path, value: { $id: atlas.address + path.slice(1), ...schema } };
  });
  const files = constructs.map((value) => ({ path: toConstructPath(value.id), value }));
  return [{ path: atlasPath, value: atlas }, ...files, ...schemas].map(({ path, value }) => {
    return { path, text: JSON.stringify(value) };
  });
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

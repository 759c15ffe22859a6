import type { Repository } from "../model/repository";
import type { Content } from "./content";
import { toPairName } from "./pairs";

export interface PageSources {
  readonly repository?: Repository;
  /** By a page's address from the site's root: the file that it is made of, or nothing where it lists what others say. */
  readonly files: Readonly<Record<string, string>>;
}

/** The pages that are no page of `docs/`. */
const lists = {
  "/": "",
  "/cheat-sheet/": "",
  "/compare/": "",
  "/behaviours/": "",
  "/errors/": "docs/errors.yaml",
  "/changes/": "",
  "/offline/": "",
  "/tools/": "",
};

/** Of which file each page is made. A page that asks not to be listed is not here, and has no Markdown. */
export function toPageSources({ groups, guides, pairs }: Content, repository?: Repository): PageSources {
  const constructs = groups.flatMap((group) => group.constructs);
  const names = pairs.map(toPairName);
  return {
    repository,
    files: {
      ...lists,
      ...Object.fromEntries([
        ...constructs.map(({ id, group }) => [`/constructs/${id}/`, `docs/constructs/${group}/${id}.mdx`]),
        ...guides.map(({ id, path }) => [path, `docs/guide/${id}.mdx`]),
        ...names.map((name) => [`/compare/${name}/`, `docs/compare/${name}.yaml`]),
      ]),
    },
  };
}

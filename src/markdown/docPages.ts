import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPlace } from "../catalog/pages";
import { languages } from "../languages";
import type { Construct, Equivalent, Source } from "../model/construct";
import type { Guide } from "../model/guide";
import { toConstructPath } from "../model/json";
import { toFullName } from "../model/language";
import type { Block } from "./block";
import { type Components, resolveLink, toBody } from "./body";
import { toDifferences, toEquivalents, toGist } from "./construct";
import { toExample, toPitfall } from "./programs";
import type { Page, Sources } from "./sources";
import { writeCode, writeLink, writeSentence, writeTable, writeText } from "./write";

/** The pages of `docs/`: those of constructs, and the guides. */
export function toDocPages(sources: Sources): Page[] {
  const { root, home, groups, guides } = sources;
  const constructs = groups.flatMap((group) => group.constructs);
  const examples = Object.fromEntries(sources.examples.map((example) => [example.id, example]));
  const toAddress = (path: string) => home + path.slice(1);
  const paths = new Map([
    ...constructs.map(({ id, group }) => [`docs/constructs/${group}/${id}.mdx`, `/constructs/${id}/`] as const),
    ...guides.map(({ id, path }) => [`docs/guide/${id}.mdx`, path] as const),
  ]);

  const readText = (path: string, more: Components) =>
    toBody(readFileSync(join(root, path), "utf8"), { ...toComponents(), ...more }, (link) =>
      toAddress(resolveLink(link, path, paths)),
    );

  function toComponents() {
    return {
      Example: (of: string) => toExample(find(examples[of], of)),
      Pitfall: (of: string) => {
        const pitfall = find(examples[of.replace(/\/.*/, "")], of).pitfalls.find(({ id }) => id === of);
        return [{ of: pitfall ? [pitfall.language] : [], text: toPitfall(find(pitfall, of)) }];
      },
    };
  }

  const ofConstructs = constructs.map((construct): Page => {
    const { id, group, title, description } = construct;
    const path = `/constructs/${id}/`;
    const address = toAddress(path);
    const body = readText(`docs/constructs/${group}/${id}.mdx`, {
      Differences: () => [toDifferences(construct, address)],
    });
    const blocks = [
      ...toHead(construct, writeCrumb(group)),
      { depth: 2, text: "## In short" },
      ...toGist(construct, find(examples[id], id), examples, address),
      { depth: 2, text: "## Equivalents" },
      toEquivalents(construct),
      { depth: 2, text: "## Step by step" },
      ...body,
      ...toFoot(construct),
    ];
    const json = toConstructPath(id);
    return { path, title, description, section: findLabel(group), blocks, json, hasPairs: true };
  });

  const ofGuides = guides.map((guide): Page => {
    const { id, path, title, description } = guide;
    const body = readText(`docs/guide/${id}.mdx`, { Glossary: () => [toGlossary(guide)] });
    const blocks = [...toHead(guide), ...body, ...toFoot(guide)];
    return { path, title, description, section: "Guides", blocks, hasPairs: false };
  });

  /** Where the page is among the others. */
  function writeCrumb(group: string): string {
    return `${writeLink("Constructs", home)} / ${writeLink(findLabel(group), `${home}#${group}`)}`;
  }

  function findLabel(group: string): string {
    return groups.find(({ id }) => id === group)?.label ?? group;
  }

  function toFoot({ related, sources }: Pick<Construct, "related" | "sources">): Block[] {
    const others = related.map((id) =>
      find(
        constructs.find((each) => each.id === id),
        id,
      ),
    );
    return [
      { depth: 2, text: "## Related" },
      { text: (ids) => others.map((other) => writeRelated(other, ids)).join("\n") },
      { depth: 2, text: "## Sources" },
      { text: sources.map(writeSource).join("\n") },
    ];
  }

  function writeRelated({ id, title, equivalents }: Construct, ids: readonly string[]): string {
    const symbols = ids.map((language) => writeCode((equivalents[language] as Equivalent).symbol));
    return `- ${writeLink(title, toAddress(`/constructs/${id}/`))}: ${symbols.join(", ")}`;
  }

  function toGlossary({ terms }: Guide): Block {
    const sorted = terms.toSorted((left, right) => left.name.localeCompare(right.name, "en"));
    const rows = sorted.map(({ name, means, words, see }) => {
      const places = see.flatMap((place) => findPlace(root, place, { groups, guides }) ?? []);
      const shown = places.map(({ path, title }) => writeLink(title, toAddress(path)));
      return [
        writeText(name),
        [writeSentence(means), ...shown].join(" "),
        ...languages.map(({ id }) => writeSentence(words[id])),
      ];
    });
    return { text: writeTable([["Term", "Meaning", ...languages.map(toFullName)], ...rows]) };
  }

  return [...ofConstructs, ...ofGuides];
}

function toHead({ title, description }: Pick<Construct, "title" | "description">, crumb = ""): Block[] {
  return [{ depth: 1, text: `# ${writeText(title)}` }, { text: crumb }, { text: writeSentence(description) }];
}

function writeSource({ title, url }: Source): string {
  return `- ${writeLink(title, url)}`;
}

function find<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`${id}, which a page names, does not exist`);
  return found;
}

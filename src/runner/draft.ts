import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { idPattern } from "../catalog/examples";
import { listFolders } from "../catalog/listFolders";
import { listPages } from "../catalog/pages";
import { languages, reference } from "../languages";
import { statuses } from "../model/construct";

/** Where a scenario is shown: on a page of its own in a group, or on the page that has an id. */
export interface Place {
  readonly group?: string;
  readonly scenarioOf?: string;
}

/**
 * Lays out a scenario, with its page or its section of a page, as paths from the root. What is left to write says TODO,
 * and is a fault until it is written.
 * @throws one error that lists what is wrong with the id and the place; nothing is written then.
 */
export function draftScenario(root: string, id: string, place: Place): { made: string[]; page: string } {
  const { group, scenarioOf } = place;
  const groups = listFolders(join(root, "docs/constructs"));
  const pages = [...groups.map((each) => `constructs/${each}`), "guide"].flatMap((each) =>
    listPages(root, `docs/${each}`),
  );
  const ids = pages.map((path) => basename(path, ".mdx"));
  const host = pages[ids.indexOf(scenarioOf ?? "")];

  const faults: string[] = [];
  if (!idPattern.test(id)) faults.push(`"${id}" is not in kebab-case (a-z, 0-9, single hyphens), such as tea-time`);
  const taken = [`examples/${id}`, ...pages].find(
    (path) => basename(path, ".mdx") === id && existsSync(join(root, path)),
  );
  if (taken) faults.push(`${taken} exists; choose another id`);
  if ((group === undefined) === (scenarioOf === undefined))
    faults.push(
      `either --group <group> makes a page for it, or --scenario-of <page> shows it on a page. The groups are ${groups.join(", ")}`,
    );
  if (group !== undefined && !groups.includes(group))
    faults.push(`"${group}" is not a group; the groups are ${groups.join(", ")}`);
  if (scenarioOf !== undefined && !host) faults.push(`"${scenarioOf}" is not a page; the pages are ${ids.join(", ")}`);
  if (faults.length) throw new Error(`Nothing was written:\n- ${faults.join("\n- ")}`);

  const page = host ?? `docs/constructs/${group}/${id}.mdx`;
  const files = {
    [`examples/${id}/expected.txt`]:
      'TODO the steps, such as "# 1. One after the other", and under each what it prints\n',
    ...Object.fromEntries(
      languages.map(({ file, form, comment }) => [
        `examples/${id}/${file}`,
        form.replace("{steps}", `${comment} TODO the steps of expected.txt, each with its code`),
      ]),
    ),
    ...(host
      ? { [host]: addSection(readFileSync(join(root, host), "utf8"), id) }
      : {
          [page]: toPage(id),
          [page.replace(".mdx", ".asked.txt")]: "TODO how people ask for it, one question a line\n",
        }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { made: Object.keys(files), page };
}

/** A section for the scenario, before the page's table of differences or at its end. */
function addSection(page: string, id: string): string {
  const section = `## TODO what it shows, and below a sentence that leads to it {#${id}}\n\n<Example of="${id}" />\n`;
  const [above = "", below] = page.split(/^(?=## How they differ$)/m);
  return `${above.trimEnd()}\n\n${section}${below === undefined ? "" : `\n${below}`}`;
}

function toPage(id: string): string {
  const status = `status: TODO ${statuses.join(" or ")}, `;
  return `---
title: TODO what it does, in plain words that people search for
description: TODO one sentence of at most 160 characters
sidebar_position: TODO the place in its group
aliases: [TODO 5 to 10 words that people would search for]
equivalents:
${languages.map((each) => `  ${each.id}: { ${each === reference ? "" : status}symbol: TODO, since: TODO, docs: TODO }\n`).join("")}gist: TODO the step of the program that is the construct; or for each language the first words of its statements
differences:
  - ask: TODO 3 to 8 questions that the languages answer differently, the one that matters most first
    seen: ${id}
    when: TODO the situation, as the beginning of a sentence with a comma at its end
    says: TODO for each language the rest of the sentence; every two languages need one
    lines: [TODO the beginnings of the printed lines that show it]
${languages.map((each) => `    ${each.id}: TODO at most ten words\n`).join("")}related: [TODO ids of other constructs]
sources:
  - { title: TODO the official page behind each claim, url: TODO }
---

<Example of="${id}" />

TODO what to see in the run, by step number

## How they differ

<Differences />

## Pitfalls

TODO two pitfalls or more, each with its heading, its program in \`examples/${id}/pitfalls/\` and the exact fix
`;
}

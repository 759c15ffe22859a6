import { readDirections } from "../catalog/directions";
import { readMessages } from "../catalog/messages";
import { getLanguage, languages } from "../languages";
import type { Example } from "../model/example";
import { toMessageAnchor, toPattern } from "../model/message";
import type { SearchPage } from "../search/find/types";
import { readSearchPages } from "../search/index/readSearchPages";
import { toPairName } from "./pairs";

type Sections = SearchPage["sections"];

/** What the search finds: constructs, guides, and the rows of tables that no other page says. */
export async function readAllPages(root: string, examples: readonly Example[]): Promise<SearchPage[]> {
  const pages = await readSearchPages(root, examples);
  const said = pages.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts.flatMap(({ said }) => said)));
  return [
    ...pages,
    toPage("/compare/", "From one language to another", "What surprises who comes from another language", {
      aliases: ["compare two languages, coming from another language, migrate"],
      sections: listDirections(root, examples),
    }),
    toPage("/errors/", "All messages", "Every error, warning and exit code that programs of this site met", {
      aliases: ["all error messages, list of errors and warnings, exit codes"],
      sections: listMessages(root, examples, said),
    }),
    toPage("/behaviours/", "All behaviours", "Every question on how async code behaves, with each language's answer", {
      aliases: ["all differences, behaviour of async code, compare behaviours"],
      sections: [],
    }),
  ];
}

function toPage(path: string, title: string, description: string, own: Pick<SearchPage, "aliases" | "sections">) {
  return { kind: "guide" as const, path, title, description, symbols: {}, asked: [], ...own };
}

/** The guides as readers ask for them. */
function listDirections(root: string, examples: readonly Example[]): Sections {
  return readDirections(root, examples).flatMap(({ from, to }) => {
    const [old, learnt] = [getLanguage(from).name, getLanguage(to).name];
    const anchor = `${toPairName({ left: from, right: to })}/`;
    return [`${old} vs ${learnt}: coming from ${old} to ${learnt}`, `${learnt} for ${old} developers`].map(
      (heading) => {
        return { heading, anchor, text: "", parts: [] };
      },
    );
  });
}

/** The messages, and exit codes, that no pitfall of a page printed in a line that the search has. */
function listMessages(root: string, examples: readonly Example[], said: readonly string[]): Sections {
  const messages = readMessages(root, examples);
  return languages.flatMap(({ id: language, exits }) => {
    const unsaid = (messages[language] ?? [])
      .map(({ text }) => text)
      .filter((text) => {
        const pattern = toPattern(text);
        return !said.some((line) => pattern.test(line));
      });
    const codes = Object.keys(exits).map((code) => `exit code ${code}`);
    return [...unsaid, ...codes].map((text) => {
      const parts = [{ language, names: [], said: [] }];
      return { heading: text, anchor: toMessageAnchor({ language, text }), text: "", parts };
    });
  });
}

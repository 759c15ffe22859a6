import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectDirections } from "../src/catalog/directions";
import { collectCatalog } from "../src/catalog/examples";
import { listFolders } from "../src/catalog/listFolders";
import { collectMessages } from "../src/catalog/messages";
import { collectGroups, listPages } from "../src/catalog/pages";
import { getLanguage, languages } from "../src/languages";
import { countProven, toBehaviours } from "../src/model/behaviour";
import { listWrong } from "../src/model/example";
import { cutGist, findGistFault, findTelling, findTellingLines } from "../src/model/gist";

const root = join(__dirname, "..");
const { examples: catalog } = collectCatalog(root);
const examples = Object.fromEntries(catalog.map((example) => [example.id, example]));
const { groups, faults } = await collectGroups(root);
const constructs = groups.flatMap((group) => group.constructs);

/** The language of each pitfall. */
const pitfallLanguages = new Map(
  catalog.flatMap(({ pitfalls }) => pitfalls.map(({ id, language }) => [id, language] as const)),
);

const folders = [...listFolders(join(root, "docs/constructs")).map((id) => `docs/constructs/${id}`), "docs/guide"];
const pages = folders
  .flatMap((folder) => listPages(root, folder))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** The gists that are longer than others may be, or lack their symbol's name, and why. */
const excused: Readonly<Record<string, string>> = {
  "async-generator python": "a generator is one function, and where it yields is the point",
  "async-generator csharp": "a generator is one function, and where it yields is the point",
  "async-generator javascript": "a generator is one function, and where it yields is the point",
  "async-generator rust": "a generator is one block, and where it yields is the point",
  "timeout swift": "no part of the group is a timeout without the others",
  "async-iterator python": "who uses an iterator calls `anext`, and not the method",
  "async-iterator swift": "who uses an iterator calls what the protocol asks for, and does not name the protocol",
  "async-iterator rust": "who uses a stream calls `next`, and not the method",
  "asynccontextmanager csharp": "the interface stands in the head of the class, whose block is the program",
  "fire-and-forget swift": "the group is opened round the whole program",
};

/** The texts that name one language and are about none of them, and why; each by its beginning. */
const aboutNone: Readonly<Record<string, string>> = {
  "**Counterparts elsewhere.**": "it compares what languages outside of the site have",
};

function listShown(text: string, component: string): string[] {
  return [...text.matchAll(new RegExp(`<${component} of="([^"]+)"`, "g"))].map((match) => match[1] as string);
}

test("every direction between two languages has its surprises, each with a trap that is run and a right way", () => {
  expect(collectDirections(root, catalog).faults).toEqual([]);
});

test("every message is printed by a program, and of every program that says what went wrong a message is told", () => {
  expect(collectMessages(root, catalog).faults).toEqual([]);
});

test("at least 95 of 100 answers lead to a run that shows them", () => {
  const ids = languages.map(({ id }) => id);
  const { cells, proven } = countProven(toBehaviours(groups, ids));
  expect(proven / cells).toBeGreaterThan(0.95);
});

test("every exit code that a program of the site ended with is explained", () => {
  const ended = catalog.flatMap(listWrong).flatMap(({ id, language, transcript }) => {
    const { exit = 0 } = transcript ?? {};
    return exit > 0 && !getLanguage(language).exits[exit] ? [`${id}: ${exit}`] : [];
  });
  expect(ended).toEqual([]);
});

test("every page and its questions are whole", () => {
  expect(faults).toEqual([]);
});

test("every example is shown on exactly one page, and no page shows what does not exist", () => {
  const shown = pages.flatMap(({ text }) => listShown(text, "Example"));
  expect(shown.sort()).toEqual(catalog.map((example) => example.id).sort());
});

test("every pitfall is shown on exactly one page, and no page shows what does not exist", () => {
  const shown = pages.flatMap(({ text }) => listShown(text, "Pitfall"));
  expect(shown.sort()).toEqual(catalog.flatMap((example) => example.pitfalls.map((pitfall) => pitfall.id)).sort());
});

test("every page shows the example that has its name", () => {
  for (const { id, group } of constructs) {
    const page = pages.find(({ path }) => path === `docs/constructs/${group}/${id}.mdx`);
    expect(listShown(page?.text ?? "", "Example"), id).toContain(id);
  }
});

test("no two constructs share a title", () => {
  const titles = constructs.map((construct) => construct.title);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

test("a text about one language begins with it in bold, so that it is folded for readers of others", () => {
  const hidden = pages.flatMap(({ path, text }) =>
    path.startsWith("docs/constructs/")
      ? listTexts(text).flatMap((each) => (isHidden(each) ? [`${path}: ${each}`] : []))
      : [],
  );
  expect(hidden).toEqual([]);
});

/** The paragraphs and bullets of a page; what stands below a pitfall is of the pitfall's language. */
function listTexts(page: string): string[] {
  const body = page.replace(/^---\n[\s\S]*?\n---\n/, "");
  return body.split(/^(?=#)/m).flatMap((section) => {
    const [own = ""] = section.split(/^<Pitfall/m);
    const blocks = own.split(/\n{2,}|\n(?=- )/).map((block) => block.trim().replace(/^- /, ""));
    return blocks.filter((block) => block && !/^[#<|]/.test(block));
  });
}

/** Whether a text names one language alone, not as the one that does otherwise, and does not begin with it in bold. */
function isHidden(text: string): boolean {
  const prose = text.replace(/`[^`]*`|\]\([^)]*\)/g, "");
  const named = languages.filter(({ name, variant }) =>
    [name, ...(variant ? [variant.original] : [])].some((each) => hasWord(prose, each)),
  );
  const [only] = named.length === 1 ? named : [];
  if (!only || Object.keys(aboutNone).some((beginning) => text.startsWith(beginning))) return false;
  const isContrast = new RegExp(`\\b(only|except)\\b[^.]*${toPattern(only.name)}`, "i").test(prose);
  return !isContrast && !new RegExp(`^\\*\\*${toPattern(only.name)}[.:]?\\*\\*`).test(text);
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w#])${toPattern(word)}(?![\\w#])`).test(text);
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

test("no page has a block of code of its own", () => {
  expect(pages.filter(({ text }) => /^\s*(```|~~~)/m.test(text)).map(({ path }) => path)).toEqual([]);
});

describe.each(constructs.map((construct) => [construct.id, construct] as const))("%s", (id, construct) => {
  const page = pages.find(({ path }) => path === `docs/constructs/${construct.group}/${id}.mdx`);
  const text = page?.text ?? "";
  const shown = listShown(text, "Example");

  test("says that a language is exact only where it prints the same lines in every run of the page", () => {
    const differing = languages.filter((language) =>
      catalog.some(
        (example) =>
          shown.includes(example.id) &&
          example.programs.some((program) => program.language === language.id && program.differs),
      ),
    );
    expect(differing.filter(({ id }) => construct.equivalents[id]?.status === "exact").map(({ id }) => id)).toEqual([]);
  });

  test("proves each difference by runs that the page shows, each language's answer by its own", () => {
    const pitfalls = listShown(text, "Pitfall");
    const isProof = (language: string, run: string) =>
      shown.includes(run) || (pitfalls.includes(run) && pitfallLanguages.get(run) === language);
    const unproven = construct.differences.flatMap(({ ask, seen }) =>
      Object.entries(seen)
        .filter(([language, run]) => !isProof(language, run as string))
        .map(([language, run]) => `${ask} ${language}: ${run}`),
    );
    expect(unproven).toEqual([]);
  });

  test("begins with a gist in each language, cut from its main program", () => {
    const faults = languages.flatMap((language) => {
      const program = catalog
        .find((example) => example.id === id)
        ?.programs.find((each) => each.language === language.id);
      const gist = construct.gist?.[language.id];
      if (!gist || !program) return [`no gist for ${language.id}`];
      try {
        const { symbol = "", status } = construct.equivalents[language.id] ?? {};
        // What people use where nothing is built in may be more than fits.
        const fault = findGistFault(cutGist(program, gist), status === "none" ? "" : symbol, program.source);
        const isExcused = `${id} ${language.id}` in excused;
        if (isExcused && !fault) return [`the gist of ${program.path} needs no excuse`];
        return fault && !isExcused ? [`the gist of ${program.path} ${fault}`] : [];
      } catch (cause) {
        return [(cause as Error).message];
      }
    });
    expect(faults).toEqual([]);
  });

  test("tells every two languages apart in a sentence, with printed lines that show it", () => {
    const alike = languages.flatMap((left, place) =>
      languages
        .slice(place + 1)
        .filter((right) => findTelling(construct.differences, left.id, right.id) < 0)
        .map((right) => `${left.id} and ${right.id} have no difference with "when" and "says" for both`),
    );
    const unseen = construct.differences.flatMap((difference) =>
      Object.keys(difference.says ?? {}).flatMap((language) => {
        try {
          const lines = findTellingLines(examples, difference, language);
          return lines.length ? [] : [`"${difference.when}" has no lines for ${language}`];
        } catch (cause) {
          return [(cause as Error).message];
        }
      }),
    );
    expect([...alike, ...unseen]).toEqual([]);
  });

  test("answers a difference in at most ten words", () => {
    const long = construct.differences.flatMap(({ answers }) =>
      Object.values(answers).filter((answer) => answer.split(/\s+/).length > 10),
    );
    expect(long).toEqual([]);
  });

  test("has at least three differences and two pitfalls, each with its heading", () => {
    expect(construct.differences.length).toBeGreaterThanOrEqual(3);
    expect(listShown(text, "Pitfall").length).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/^## How they differ$/m);
    expect(text).toMatch(/^## Pitfalls$/m);
    expect(text.match(/<Differences \/>/g)).toHaveLength(1);
  });
});

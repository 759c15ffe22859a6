import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { expect, test } from "vitest";
import { languages } from "../languages";
import { foldNotes, foldPitfalls } from "./foldNotes";

const [one, other] = languages as [(typeof languages)[number], (typeof languages)[number]];

function parse(text: string): RootContent[] {
  return (fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) as Root).children;
}

/** The pitfall `tea/<language>` is of that language. */
const findLanguage = (pitfall: string) => pitfall.split("/")[1];

/** The elements of a tree, one a line, by their names and what `data-of`, `data-folds` and `of` say. */
function draw(nodes: readonly RootContent[], indent = ""): string[] {
  return nodes.flatMap((node) => {
    const jsx = node.type === "mdxJsxFlowElement" ? node : undefined;
    const said = Object.fromEntries(jsx?.attributes.map((each) => ["name" in each ? each.name : "", each.value]) ?? []);
    const data = { ...said, ...node.data?.hProperties };
    const shown = ["data-folds", "data-of", "of"].filter((key) => key in data).map((key) => ` ${key}=${data[key]}`);
    const children = "children" in node ? (node.children as RootContent[]) : [];
    const parts = children.filter(({ type }) => !["text", "strong", "link"].includes(type));
    return [`${indent}${jsx?.name ?? node.type}${shown.join("")}`, ...draw(parts, `${indent} `)];
  });
}

test("texts that begin with languages in bold are folded together, and others are left alone", () => {
  const text = `All.\n\n**${one.name}** does.\n\n**${one.name}** and **${other.name}**: do.\n\n## Next\n\nAll do.`;
  expect(draw(foldNotes(parse(text), findLanguage))).toEqual([
    "div data-folds=",
    " paragraph",
    ` paragraph data-of=${one.id}`,
    ` paragraph data-of=${one.id} ${other.id}`,
    ` FoldLine of=${one.id} ${one.id} ${other.id}`,
    "heading",
    "paragraph",
  ]);
});

test("a list folds its bullets behind a line of its own", () => {
  const text = `- **${one.name}**: does.\n- All do.`;
  expect(draw(foldNotes(parse(text), findLanguage))).toEqual([
    "list data-folds=",
    ` listItem data-of=${one.id}`,
    "  paragraph",
    " listItem",
    "  paragraph",
    " listItem",
    `  FoldLine of=${one.id}`,
  ]);
});

test("a name in the middle of a text, or bold words that are no language, fold nothing", () => {
  const nodes = parse(`In **${one.name}** it does.\n\n**A word.** It does.`);
  expect(draw(foldNotes(nodes, findLanguage))).toEqual(["paragraph", "paragraph"]);
});

test("each pitfall is a section with what to do in it, and their headings are listed before them", () => {
  const pitfall = (id: string) => `### Oh no\n\n<Pitfall of="tea/${id}" />\n\nDo this.\n\n`;
  const nodes = parse(`## Pitfalls\n\n${pitfall(one.id)}${pitfall(other.id)}## Next`);
  expect(draw(foldPitfalls(nodes, findLanguage))).toEqual([
    "heading",
    "PitfallTitles",
    " list",
    "  listItem",
    "   paragraph",
    "  listItem",
    "   paragraph",
    "div data-folds=",
    ` section data-of=${one.id}`,
    "  heading",
    `  Pitfall of=tea/${one.id}`,
    "   paragraph",
    ` section data-of=${other.id}`,
    "  heading",
    `  Pitfall of=tea/${other.id}`,
    "   paragraph",
    ` FoldLine of=${one.id} ${other.id}`,
    "heading",
  ]);
});

test("a heading without a program that goes wrong is about all languages", () => {
  const nodes = parse(`### Oh no\n\n<Pitfall of="tea/${one.id}" />\n\nDo this.\n\n### Elsewhere\n\nDo that.`);
  expect(draw(foldPitfalls(nodes, findLanguage)).slice(6)).toEqual([
    "div data-folds=",
    ` section data-of=${one.id}`,
    "  heading",
    `  Pitfall of=tea/${one.id}`,
    "   paragraph",
    " section",
    "  heading",
    "  paragraph",
    ` FoldLine of=${one.id}`,
  ]);
});

test("a heading may have several pitfalls, and a pitfall no heading", () => {
  const two = parse(`### Oh no\n\n<Pitfall of="tea/${one.id}" />\n\n<Pitfall of="tea/${other.id}" />\n\nDo this.`);
  expect(draw(foldPitfalls(two, findLanguage))).toEqual([
    "div data-folds=",
    ` section data-of=${one.id} ${other.id}`,
    "  heading",
    `  Pitfall of=tea/${one.id}`,
    `  Pitfall of=tea/${other.id}`,
    "   paragraph",
    ` FoldLine of=${one.id} ${other.id}`,
  ]);
  expect(draw(foldNotes(parse(`<Pitfall of="tea/${one.id}" />`), findLanguage))).toEqual([
    "div data-folds=",
    ` div data-of=${one.id}`,
    `  Pitfall of=tea/${one.id}`,
    ` FoldLine of=${one.id}`,
  ]);
});

import { expect, test } from "vitest";
import { languages } from "../languages";
import { joinBlocks } from "./block";
import { resolveLink, toBody } from "./body";

const [one, other, third] = languages as [
  (typeof languages)[number],
  (typeof languages)[number],
  (typeof languages)[number],
];
const pages = new Map([
  ["docs/constructs/drinks/tea.mdx", "/constructs/tea/"],
  ["docs/constructs/meals/toast.mdx", "/constructs/toast/"],
]);
const components = {
  Example: (of: string) => [{ text: `example ${of}` }],
  Pitfall: (of: string) => [{ of: [of.split("/")[1] ?? ""], text: `pitfall ${of}` }],
};

function write(page: string, ids = languages.map(({ id }) => id)): string {
  const blocks = toBody(
    page,
    components,
    (link) => `https://site.example${resolveLink(link, "docs/constructs/drinks/tea.mdx", pages)}`,
  );
  return joinBlocks(blocks, ids);
}

test("Markdown is left as it is written, but for front matter, anchors of headings and links, which are absolute", () => {
  const page = `---
title: Tea
---

See *the* [toast](../meals/toast.mdx#dark), [below](#hot) and [others](https://other.example/a_(b)).

## Hot \`tea\` {#hot}

| a | b |
| --- | --- |
| [1](/constructs/toast/) | \`x \\| y\` |
`;
  expect(
    write(page),
  ).toBe(`See *the* [toast](https://site.example/constructs/toast/#dark), [below](https://site.example/constructs/tea/#hot) and [others](https://other.example/a_(b)).

## Hot \`tea\`

| a | b |
| --- | --- |
| [1](https://site.example/constructs/toast/) | \`x \\| y\` |
`);
});

test("a paragraph and a bullet that begin with languages are about these, and others about all", () => {
  const page = `All.\n\n**${one.name}** does.\n\n- **${other.name}** and **${third.name}**: do.\n- All do.\n`;
  expect(write(page, [one.id])).toBe(`All.\n\n**${one.name}** does.\n\n- All do.\n`);
  expect(write(page, [third.id])).toBe(`All.\n\n- **${other.name}** and **${third.name}**: do.\n- All do.\n`);
});

test("a component becomes what is made of it; a pitfall with its heading and its remedy is about its language", () => {
  const pitfall = (id: string) => `### Oh no ${id}\n\n<Pitfall of="tea/${id}" />\n\nDo this.\n\n`;
  const page = `<Example of="tea" />\n\n## Pitfalls\n\n${pitfall(one.id)}${pitfall(other.id)}### Elsewhere\n\n**${one.name}**: none.\n`;
  expect(write(page, [other.id, third.id])).toBe(
    `example tea\n\n## Pitfalls\n\n### Oh no ${other.id}\n\npitfall tea/${other.id}\n\nDo this.\n\n### Elsewhere\n\n**${one.name}**: none.\n`,
  );
});

test("a component that pages do not have, and a link that leads to no page, are faults", () => {
  expect(() => write("<Tea />\n")).toThrow("<Tea> is no component");
  expect(() => write("See [milk](./milk.mdx).\n")).toThrow("./milk.mdx, which is no page");
});

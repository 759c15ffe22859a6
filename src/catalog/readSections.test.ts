import { expect, test } from "vitest";
import { readSections, toPlain } from "./readSections";

test("a page's sections begin at its headings, with the address of each and what it shows", () => {
  const page = `---
title: A page
---

Before \`all\`.

<Example of="tea" />

## One fails {#fails}

The **toast** [burns](./burn.mdx).

### A list, passed

<Pitfall of="tea/list" />
`;
  expect(readSections(page)).toEqual([
    { heading: "", anchor: "", text: "\nBefore `all`.\n\n\n", shows: ["tea"] },
    { heading: "One fails", anchor: "fails", text: "\nThe **toast** [burns](./burn.mdx).\n\n", shows: [] },
    { heading: "A list, passed", anchor: "a-list-passed", text: "\n\n", shows: ["tea/list"] },
  ]);
  expect(toPlain("The **toast** [burns](./burn.mdx).")).toBe("The toast burns.");
});

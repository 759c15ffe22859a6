import { expect, test } from "vitest";
import { type Block, joinBlocks } from "./block";

const all = ["a", "b", "c"];

test("a page for two languages has what is about one of them, and what is about all", () => {
  const blocks: Block[] = [
    { text: "All." },
    { of: ["a"], text: "A." },
    { of: ["b", "c"], text: "B and C." },
    { of: [], text: (ids) => ids.join("+") },
  ];
  expect(joinBlocks(blocks, all)).toBe("All.\n\nA.\n\nB and C.\n\na+b+c\n");
  expect(joinBlocks(blocks, ["a", "b"])).toBe("All.\n\nA.\n\nB and C.\n\na+b\n");
  expect(joinBlocks(blocks.slice(0, 3), ["c"])).toBe("All.\n\nB and C.\n");
});

test("a difference is in the pages of the pairs that it tells apart", () => {
  const blocks: Block[] = [{ text: "All." }, { of: ["a"], tells: ["a-b"], text: "A does." }];
  expect(joinBlocks(blocks, ["a", "b"])).toBe("All.\n\nA does.\n");
  expect(joinBlocks(blocks, ["a", "c"])).toBe("All.\n");
});

test("a heading with nothing below it is left out", () => {
  const blocks: Block[] = [
    { depth: 1, text: "# Tea" },
    { depth: 2, text: "## Hot" },
    { depth: 3, text: "### Of A" },
    { of: ["a"], text: "A." },
    { depth: 2, text: "## Cold" },
    { text: "All." },
    { depth: 2, text: "## Empty" },
  ];
  expect(joinBlocks(blocks, ["a", "b"])).toBe("# Tea\n\n## Hot\n\n### Of A\n\nA.\n\n## Cold\n\nAll.\n");
  expect(joinBlocks(blocks, ["b", "c"])).toBe("# Tea\n\n## Cold\n\nAll.\n");
});

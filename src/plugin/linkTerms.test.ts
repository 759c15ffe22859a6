import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { linkTerms } from "./linkTerms";

const terms = [
  { name: "task", forms: ["task", "tasks"], path: "/words/" },
  { name: "event loop", forms: ["event loop"], path: "/words/" },
  { name: "hot and cold", forms: ["hot", "lazy"], path: "/words/" },
  { name: "concurrency", forms: ["concurrency"], path: "/words/" },
  { name: "structured concurrency", forms: ["structured concurrency"], path: "/words/" },
  { name: "cancel safety", forms: ["cancel safety", "cancel-safe"], path: "/words/" },
];

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

describe("in a paragraph", () => {
  test.each([
    ["The first task and the second task", "The first [task](#task) and the second task"],
    ["Tasks wait.", "[Tasks](#task) wait."],
    ["A task's end", "A [task](#task)'s end"],
    ["An Event\nloop, two event-loops", "An [Event\nloop](#event-loop), two event-loops"],
    ["Lazy ones are not hot", "[Lazy](#hot-and-cold) ones are not hot"],
    [
      "Structured concurrency is concurrency",
      "[Structured concurrency](#structured-concurrency) is [concurrency](#concurrency)",
    ],
    ["Cancel-safe, or with cancel safety", "[Cancel-safe](#cancel-safety), or with cancel safety"],
    ["A multitask, a task_group, a task-local, a hotel", "A multitask, a task_group, a task-local, a hotel"],
    ["Nothing of it", "Nothing of it"],
    ["", ""],
  ])("%j becomes %j", (text, linked) => {
    expect(link({ type: "paragraph", children: [{ type: "text", value: text }] })).toBe(linked);
  });
});

test("a term is linked where the page first speaks of it, and nowhere else", () => {
  const page = {
    type: "root",
    children: [
      paragraph("Nothing"),
      { type: "list", children: [{ type: "listItem", children: [paragraph("a task")] }] },
      paragraph("the task"),
    ],
  };
  expect(link(page)).toBe("Nothing a [task](#task) the task");
});

test.each(["heading", "strong", "link", "table", "mdxJsxFlowElement", "mdxJsxTextElement"])(
  "no term in a %s is linked",
  (type) => {
    const page = { type: "root", children: [{ type, children: [{ type: "text", value: "task" }] }, paragraph("task")] };
    expect(link(page)).toBe(`${type === "link" ? "[task](undefined)" : "task"} [task](#task)`);
  },
);

test("code is left as it is", () => {
  const page = { type: "root", children: [{ type: "inlineCode", value: "task" }, paragraph("tasks")] };
  expect(link(page)).toBe("task [tasks](#task)");
});

test("a link leads to the term on its page, and is marked as a term", () => {
  const node: Node = paragraph("a task");
  linkTerms(node as Root, terms);
  expect(node.children?.[1]).toEqual({
    type: "link",
    url: "/words/#task",
    data: { hProperties: { "data-term": "" } },
    children: [{ type: "text", value: "task" }],
  });
});

test("without terms nothing is linked", () => {
  const node: Node = paragraph("a task");
  linkTerms(node as Root, []);
  expect(node).toEqual(paragraph("a task"));
});

function paragraph(text: string): Node {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

/** The tree as Markdown, with a space between blocks, after its terms have been linked. */
function link(tree: Node): string {
  linkTerms(tree as Root, terms);
  const write = ({ type, value = "", url, children = [] }: Node): string => {
    const text = value + children.map(write).join(type === "root" ? " " : "");
    return type === "link" ? `[${text}](${url?.replace("/words/", "")})` : text;
  };
  return write(tree);
}

import { expect, test } from "vitest";
import { findDefinitions } from "./findDefinitions";

const language = { prism: "python", comment: "#", defines: /^(?:async )?def (\w+)/gm };

/** The names of a gist that a program defines, each with the step and the line; a step begins with its comment. */
function find(source: string, gist: string) {
  const segments = source.split(/^(?= *# \d)/m).map((part, step) => ({ step, source: part }));
  return Object.fromEntries(
    [...findDefinitions(segments, gist, language)].map(([name, at]) => [name, Object.values(at)]),
  );
}

const program = `async def make(
    name: str, ms: int
) -> str:
    tea = 1

def report(stop, tea):
    due = 4
    print(due)

async def main(limit: int):
    # 1. Begin
    stop = Event()
    tea, jam = 1, 2
    for cup in range(2):
        inner = cup
    # 2. Wait
    await wait_for(make(tea, cup), limit, jam.due, inner)
    stop.set()
`;

test("a name is defined by the line in sight that puts something into it, a head that takes it, or a function", () => {
  const gist = "await wait_for(make(tea, cup), limit, jam.due, inner)\nstop.set()";
  expect(find(program, gist)).toEqual({
    make: [0, "async def make(name: str, ms: int) -> str:"],
    tea: [1, "tea, jam = 1, 2"],
    jam: [1, "tea, jam = 1, 2"],
    limit: [0, "async def main(limit: int):"],
    stop: [1, "stop = Event()"],
  });
});

test("what a closed block or another function defines is not in sight, nor what the gist defines itself", () => {
  expect(find(program, "tea, jam = 1, 2")).toEqual({});
  expect(find("def f():\n    due = 4\ndef g():\n    wait(due)\n", "wait(due)")).toEqual({});
});

test("a word in a string, a comment, an attribute, a type and a comparison define nothing", () => {
  const source =
    'def f(tea: cup):\n    x = "due = 1"  # jam = 1\n    a.stop = 2\n    if jam == 3: wait(due, jam, stop, cup)\n';
  expect(find(source, "wait(due, jam, stop, cup)")).toEqual({});
});

test("a long line is cut", () => {
  const [[, line] = []] = Object.values(find(`tea = "${"x".repeat(200)}"\nwait(tea)\n`, "wait(tea)"));
  expect(line).toMatch(/^tea = "x{93} …$/);
});

import { expect, test } from "vitest";
import { splitCodeName } from "../components/CodeName/splitCodeName";
import { toDifference } from "./construct";

test.each([
  ["asyncio.sleep(s)", "asyncio.|sleep(s)"],
  ["async function f()", "async function f()"],
  ["asyncio.run(main())", "asyncio.|run(|main())"],
  ["tokio::time::sleep", "tokio::|time::|sleep"],
  ["run_coroutine_threadsafe", "run_|coroutine_|threadsafe"],
  ["OperationCanceledException", "Operation|Canceled|Exception"],
  ["__await__", "__await__"],
])("%s may break as %s", (name, parts) => {
  expect(splitCodeName(name)).toEqual(parts.split("|"));
});

test("one run may show the answers of all languages, or each its own", () => {
  const answers = { python: "yes", rust: "no" };
  expect(toDifference({ ask: "Tea?", seen: "tea", ...answers }).seen).toEqual({ python: "tea", rust: "tea" });
  expect(toDifference({ ask: "Tea?", seen: { rust: "tea/cold" }, ...answers })).toEqual({
    ask: "Tea?",
    seen: { rust: "tea/cold" },
    topic: undefined,
    answers,
  });
});

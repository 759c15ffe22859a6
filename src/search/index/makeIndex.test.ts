import { expect, test } from "vitest";
import { listNames } from "./listNames";
import { makeIndex } from "./makeIndex";

test("a program's names are those that it takes from others", () => {
  const source = `async def make(name):
    await asyncio.sleep(1)  # asyncio.wait is not here
    print("asyncio.run neither")
`;
  expect(listNames("asyncio.sleep", ["use `asyncio.timeout`"], [source])).toEqual([
    "asyncio.sleep",
    "asyncio.timeout",
    "async def",
  ]);
});

test("of names remain those of a few pages that the prose speaks of, those in questions, and the numbers of errors", () => {
  const page = (index: number) => ({
    kind: "construct" as const,
    path: `/${index}/`,
    title: "Title",
    description: "",
    aliases: [],
    symbols: {},
    asked: [`what is \`Kettle.boil${index}\``],
    sections: [
      {
        heading: "",
        anchor: "",
        text: `\`shownFirst\`, see TS100${index}`,
        parts: [{ language: "x", names: ["aCommonName", `anOwnName${index}`, `unspoken${index}`], said: [] }],
      },
      {
        heading: "Heading",
        anchor: "heading",
        text: `of \`aCommonName\`, \`anOwnName${index}\` and \`teapot${index}\`, see CS400${index}`,
        parts: [],
      },
    ],
  });
  const [first] = makeIndex([0, 1, 2, 3, 4, 5].map(page)).pages;
  expect(first?.sections[0]).toEqual(["", "", "", ["x", "anOwnName0"]]);
  expect(first?.sections[1]?.[2]).toBe("CS4000 teapot0");
  expect(first?.sections[2]).toEqual(["", "", "", ["", "Kettle.boil0,TS1000"]]);
});

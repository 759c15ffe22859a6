import { describe, expect, test } from "vitest";
import { isRunHash, longestLink, readHash, toHash } from "./link";

const linked = {
  program: "gather.python",
  notation: "original",
  source: 'print("tea — 茶 🍵")\n',
} as const;

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
}

describe("a link", () => {
  test("carries a program and its place, in letters that no address changes", async () => {
    const hash = await toHash(linked);
    expect(hash).toMatch(/^#run=gather\.python,original,[\w-]+$/);
    expect(isRunHash(hash)).toBe(true);
    expect(await readHash(hash)).toEqual(linked);
  });

  test("carries the longest program of the site with room to spare", async () => {
    const source = Array.from({ length: 60 }, (_, at) => `const word${at * 7919} = "${(at * 104729).toString(36)}";\n`);
    expect((await toHash({ ...linked, source: source.join("") })).length).toBeLessThan(longestLink / 2);
  });

  test.each(["gather/slug", "gather/slug/right", "gather-first-failure.javascript"])("names %s", async (program) => {
    expect(await readHash(await toHash({ ...linked, program }))).toEqual({ ...linked, program });
  });

  test("that is cut off still names its program", async () => {
    const hash = await toHash(linked);
    for (const cut of [hash.slice(0, -1), hash.slice(0, -9), hash.slice(0, hash.lastIndexOf(",") + 1)])
      expect(await readHash(cut), cut).toEqual({ ...linked, source: undefined });
  });

  test("in which a letter is another has no text", async () => {
    const hash = await toHash(linked);
    const from = hash.lastIndexOf(",") + 20;
    for (let at = from; at < from + 20; at++) {
      const changed = hash.slice(0, at) + (hash[at] === "A" ? "B" : "A") + hash.slice(at + 1);
      expect((await readHash(changed))?.source, String(at)).toBe(undefined);
    }
  });

  test("that is longer than it may be is not unpacked", async () => {
    const packed = await gzip(new TextEncoder().encode("# tea\n"));
    expect((await readHash(`#run=gather.python,original,${packed}`))?.source).toBe("# tea\n");
    expect((await readHash(`#run=gather.python,original,${packed.padEnd(longestLink, "A")}`))?.source).toBe(undefined);
  });

  test("that unpacks to more than a program, or to what is no text, has none", async () => {
    const bomb = await gzip(new Uint8Array(5_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    const noText = await gzip(Uint8Array.of(0xff, 0xfe, 0x00));
    for (const packed of [bomb, noText])
      expect((await readHash(`#run=gather.python,original,${packed}`))?.source).toBe(undefined);
  });

  test.each(["#run=", "#run=x", "#run=a,b,c,d", "#run=<img>,original,AAAA", "#example-gather", ""])(
    "that does not name a program is none: %j",
    async (hash) => {
      expect(await readHash(hash)).toBe(undefined);
    },
  );
});

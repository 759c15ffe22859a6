import { join } from "node:path";
import { decompressFromEncodedURIComponent } from "lz-string";
import { describe, expect, test } from "vitest";
import { collectCatalog } from "../../catalog/examples";
import { getLanguage, languages } from "../../languages";
import { deriveVariant } from "../../languages/variants";
import type { Playground } from "../../model/language";
import { type EncodedProgram, encoders } from "./encoders";
import { toPlaygroundUrl } from "./toPlaygroundUrl";

const { examples } = collectCatalog(join(__dirname, "../../.."));
const programs = examples.flatMap((example) => example.programs);
const played = programs.filter(({ language }) => getLanguage(language).playground);

const odd: readonly [name: string, source: string][] = [
  ["nothing", ""],
  ["letters of two, three and four bytes", "é ≈ 語 🫖 \u0000\uffff"],
  ["what has a meaning in addresses", 'a+b=c & d?e#f/g%20%zz "q" \\ \r\n\t'],
  ["more than a byte can count", "await sleep(100);\n".repeat(5000)],
];

/** What a playground finds in the address: the encoder's steps in reverse, with the tools of Node.js. */
const decoders: Readonly<Record<Playground["encoding"], (text: string) => unknown>> = {
  text: (text) => decodeURIComponent(text),
  "lz-string": (text) => decompressFromEncodedURIComponent(text),
  swiftfiddle: async (text) => JSON.parse(await decompress(Buffer.from(decodeURIComponent(text), "base64"), "gzip")),
  "dotnet-lab": async (text) => {
    const state = readFields(await decompressBytes(Buffer.from(text, "base64url"), "deflate-raw"));
    return {
      inputs: state.flatMap(([number, value]) =>
        number === 1 ? [readFields(value as Buffer).map(([field, bytes]) => `${field} ${bytes}`)] : [],
      ),
      rest: state.flatMap(([number, value]) => (number === 1 ? [] : `${number} ${value}`)),
    };
  },
};

/** What the decoder gives for a program. */
const decoded: Readonly<Record<Playground["encoding"], (program: EncodedProgram) => unknown>> = {
  text: ({ source }) => source,
  "lz-string": ({ source }) => source,
  swiftfiddle: ({ source, version }) => ({ c: source, v: version }),
  "dotnet-lab": ({ files }) => ({
    inputs: Object.entries(files).map(([name, text]) => [`1 ${name}`, `2 ${text}`]),
    rest: ["9 run", "12 1"],
  }),
};

describe("encoders", () => {
  const encodings = Object.keys(encoders) as Playground["encoding"][];

  test.each(encodings.flatMap((encoding) => odd.map(([name, source]) => ({ encoding, name, source }))))(
    "$encoding gives $name back",
    async ({ encoding, source }) => {
      const program = { source, files: { "main.x": source, "beside.x": "é" }, version: "1.2.3" };
      const text = await encoders[encoding](program);
      expect(text).toMatch(/^[\w\-.~%!*'()+$]*$/);
      expect(await decoders[encoding](text)).toEqual(decoded[encoding](program));
    },
  );

  test("each is used by a playground", () => {
    const used = languages.flatMap(({ playground }) => playground?.encoding ?? []);
    expect([...used].sort()).toEqual([...encodings].sort());
  });
});

describe("addresses", () => {
  test("are those of programs", () => {
    expect(played).not.toEqual([]);
  });

  test.each(played)("$path is in its address, with what the playground wants otherwise", async (program) => {
    const { file, playground } = getLanguage(program.language);
    const { url, encoding, edits = [], beside } = playground as Playground;
    let source = program.source;
    for (const { find, put } of edits) {
      expect(source).toMatch(find);
      source = source.replace(find, put);
    }
    // As the browser sends it.
    const address = new URL(await toPlaygroundUrl({ ...program, notation: "original", version: "6.2.3" })).href;
    expect(address.startsWith(url)).toBe(true);
    expect(await decoders[encoding](address.slice(url.length))).toEqual(
      decoded[encoding]({ source, files: { [file]: source, ...beside }, version: "6.2.3" }),
    );
  });

  test("the second notation has an address of its own", async () => {
    for (const { language, source } of played) {
      const playground = getLanguage(language).variant?.playground;
      if (!playground) continue;
      const variant = await deriveVariant(language, source);
      const address = await toPlaygroundUrl({ language, notation: "variant", source: variant, version: "" });
      expect(address.startsWith(playground.url)).toBe(true);
      expect(await decoders[playground.encoding](address.slice(playground.url.length))).toBe(variant);
    }
  });

  test("a language with one notation has one address", async () => {
    for (const { language, source } of played) {
      if (getLanguage(language).variant) continue;
      const [one, other] = await Promise.all(
        (["original", "variant"] as const).map((notation) =>
          toPlaygroundUrl({ language, notation, source, version: "" }),
        ),
      );
      expect(other).toBe(one);
    }
  });

  test("a language without a playground has none", async () => {
    for (const { id, name } of languages.filter(({ playground }) => !playground)) {
      const address = toPlaygroundUrl({ language: id, notation: "original", source: "", version: "" });
      await expect(address).rejects.toThrow(`${name} has no playground.`);
    }
  });
});

async function decompress(bytes: Buffer, format: CompressionFormat): Promise<string> {
  return (await decompressBytes(bytes, format)).toString("utf8");
}

async function decompressBytes(bytes: Buffer, format: CompressionFormat): Promise<Buffer> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream(format));
  return Buffer.from(await new Response(stream).arrayBuffer());
}

/** The fields of a message of Protocol Buffers: bytes, or a number. */
function readFields(message: Buffer): [number: number, value: Buffer | number][] {
  const fields: [number, Buffer | number][] = [];
  let at = 0;
  const readVarint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = readVarint();
    const value = readVarint();
    if ((tag & 7) === 0) fields.push([tag >> 3, value]);
    else {
      fields.push([tag >> 3, message.subarray(at, at + value)]);
      at += value;
    }
  }
  return fields;
}

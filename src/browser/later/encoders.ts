import { compressToEncodedURIComponent } from "lz-string";
import type { Playground } from "../../model/language";

export interface EncodedProgram {
  readonly source: string;
  /** By name: the program first, then what lies beside it. */
  readonly files: Readonly<Record<string, string>>;
  /** Of the toolchain that ran it. */
  readonly version: string;
}

type Encoder = (program: EncodedProgram) => string | Promise<string>;

/** How a program stands in the address of a playground. */
export const encoders: Readonly<Record<Playground["encoding"], Encoder>> = {
  text: ({ source }) => encodeURIComponent(source),
  "lz-string": ({ source }) => compressToEncodedURIComponent(source),

  /** JSON, gzip, base64. */
  swiftfiddle: async ({ source, version }) => {
    const json = JSON.stringify({ c: source, v: version });
    return encodeURIComponent(toBase64(await compress(toUtf8(json), "gzip")));
  },

  /** Protocol Buffers, deflate, base64 for URLs; the fields are those of `SavedState.cs` in jjonescz/DotNetLab. */
  "dotnet-lab": async ({ files }) => {
    const inputs = Object.entries(files).map(([name, text]) =>
      toField(1, [...toField(1, toUtf8(name)), ...toField(2, toUtf8(text))]),
    );
    const output = toField(9, toUtf8("run"));
    // Field 12, by default 1: which generator compiles Razor.
    const state = Uint8Array.from([...inputs.flat(), ...output, 12 << 3, 1]);
    return toBase64(await compress(state, "deflate-raw"))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replace(/=+$/, "");
  },
};

/** A field of Protocol Buffers that has a length. */
function toField(number: number, bytes: ArrayLike<number>): number[] {
  return [(number << 3) | 2, ...toVarint(bytes.length), ...Array.from(bytes)];
}

function toVarint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...toVarint(value >>> 7)];
}

function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function compress(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

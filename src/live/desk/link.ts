/** What a link to an edited program says. */
export interface Linked {
  /** By which its Run button names it. */
  readonly program: string;
  readonly notation: "original" | "variant";
  /** None where the link is broken. */
  readonly source?: string;
}

/** Characters that a link's hash may have, and a text that came with it. */
export const longestLink = 8_192;
const longestText = 65_536;

const begin = "#run=";

/** `#run=gather.python,original,H4sI…`: what it is can be read, and the text is packed. */
export async function toHash({ program, notation, source }: Required<Linked>): Promise<string> {
  return `${begin}${[program, notation, await pack(source)].join(",")}`;
}

export function isRunHash(hash: string): boolean {
  return hash.startsWith(begin);
}

/** What the hash of an address says; nothing where it does not even name a program. */
export async function readHash(hash: string): Promise<Linked | undefined> {
  const named = /^#run=([\w./-]+),(original|variant),(.*)$/s.exec(hash);
  if (!named) return undefined;
  const [, program = "", notation, packed = ""] = named;
  const source = hash.length > longestLink ? undefined : await unpack(packed);
  return { program, notation: notation as Linked["notation"], source };
}

/** Gzip, whose check sum tells a text that was cut or changed on its way. */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpack(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    return await readText(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  } catch {
    return undefined;
  }
}

/**
 * Reads no further than a program is long: a few bytes may unpack to many millions.
 * @throws where it is longer, or no text.
 */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > longestText) {
      await reader.cancel();
      throw new RangeError("The text is too long for a program.");
    }
  }
  return text + decoder.decode();
}

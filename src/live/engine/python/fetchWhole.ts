import type { PythonFile } from "./file";

/** What has come of the file, also by a fetch that was abandoned: the next one goes on from there. */
let chunks: Uint8Array<ArrayBuffer>[] = [];

/**
 * The file, unpacked; fetches what has not come yet.
 * @throws where it is abandoned, and where the file cannot be had.
 */
export async function fetchWhole(
  file: PythonFile,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const { path, size, lengths } = file;
  if (!hasCome(file)) await fetchRest(`${__webpack_public_path__}${path}`, () => progress(count(), size), signal);
  try {
    const unpacked = new Blob(chunks).stream().pipeThrough(new DecompressionStream("gzip"));
    const whole = await new Response(unpacked).arrayBuffer();
    const length = Object.values(lengths).reduce((sum, each) => sum + each, 0);
    if (whole.byteLength !== length) throw new Error(`it has ${whole.byteLength} bytes for ${length}`);
    return whole;
  } catch (cause) {
    chunks = [];
    throw new Error("Python did not come whole; run it once more to fetch it again.", { cause });
  }
}

export function hasCome({ size }: PythonFile): boolean {
  return count() === size;
}

function count(): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

async function fetchRest(url: string, progress: () => void, signal: AbortSignal) {
  const headers: HeadersInit = count() ? { Range: `bytes=${count()}-` } : {};
  const response = await fetch(url, { headers, signal });
  if (!response.ok || !response.body)
    throw new Error(`Python could not be fetched: ${url} has status ${response.status}.`);
  // Of a host that knows no parts, all comes again.
  if (response.status !== 206) chunks = [];
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    progress();
  }
}

/** What an interpreter is made of: what Emscripten wrote in JavaScript, CPython as WebAssembly, its library as a zip file. */
export const partNames = ["script", "code", "library"] as const;
export type PartName = (typeof partNames)[number];

/** The file in which they lie, one after the other, compressed by gzip. */
export interface PythonFile {
  /** Of CPython: `3.14.2`. */
  readonly version: string;
  /** Below the site's own address. */
  readonly path: string;
  readonly size: number;
  /** The length of each when it is unpacked. */
  readonly lengths: Readonly<Record<PartName, number>>;
}

/** The file, unpacked: what the worker is given. */
export interface PythonPayload extends Pick<PythonFile, "lengths"> {
  readonly whole: ArrayBuffer;
}

export function splitWhole({ whole, lengths }: PythonPayload): Record<PartName, Uint8Array<ArrayBuffer>> {
  let at = 0;
  const parts = partNames.map((name) => {
    const part = new Uint8Array(whole, at, lengths[name]);
    at += lengths[name];
    return [name, part];
  });
  return Object.fromEntries(parts);
}

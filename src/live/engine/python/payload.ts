/** What the worker is made of, as it lies in the file that the page fetches. */
export interface PythonPayload {
  /** What Emscripten wrote in JavaScript. */
  readonly script: ArrayBuffer;
  /** CPython, as WebAssembly. */
  readonly code: ArrayBuffer;
  /** The standard library, as a zip file. */
  readonly library: ArrayBuffer;
}

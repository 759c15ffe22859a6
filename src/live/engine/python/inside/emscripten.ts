/** What is used of the module that Emscripten made of CPython; the names are its own, or of CPython's C API. */
export interface Emscripten {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly ENV: Record<string, string>;
  readonly FS: FileSystem;
  stackSave(): number;
  stackRestore(pointer: number): void;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, pointer: number, bytes: number): void;
  UTF8ToString(pointer: number): string;
  _PyInitConfig_Create(): number;
  _PyInitConfig_SetInt(config: number, name: number, value: bigint): number;
  _PyInitConfig_SetStr(config: number, name: number, value: number): number;
  _PyInitConfig_SetStrList(config: number, name: number, length: number, items: number): number;
  _PyInitConfig_GetError(config: number, message: number): number;
  _PyInitConfig_Free(config: number): void;
  _Py_InitializeFromInitConfig(config: number): number;
  _PyRun_SimpleString(source: number): number;
  _Py_CompileString(source: number, file: number, start: number): number;
  /** Runs the program that the configuration names, ends the interpreter, and returns the exit code. */
  _Py_RunMain(): number;
}

export interface FileSystem {
  readonly filesystems: { readonly MEMFS: MemoryFiles };
  readonly ErrnoError: new (code: number) => Error;
  readonly streams: (Stream | null | undefined)[];
  mkdirTree(path: string): void;
  writeFile(path: string, content: string | Uint8Array): void;
  chdir(path: string): void;
  chmod(path: string, mode: number): void;
  mount(type: unknown, options: object, path: string): void;
  unmount(path: string): void;
  makedev(major: number, minor: number): number;
  registerDevice(device: number, operations: DeviceOperations): void;
  mkdev(path: string, device: number): void;
  open(path: string, flags: number): Stream;
  close(stream: Stream): void;
}

/** Files that are kept in memory. */
interface MemoryFiles {
  readonly ops_table: { readonly file: { readonly stream: { write: Write } } };
  resizeFileStorage(file: unknown, bytes: number): void;
}

type Write = (
  stream: Stream,
  memory: Int8Array<ArrayBuffer>,
  from: number,
  length: number,
  ...more: readonly unknown[]
) => number;

interface Stream {
  readonly fd: number;
}

interface DeviceOperations {
  read?(): number;
  write?: Write;
}

/** The functions of the host that CPython calls. */
export interface Host {
  exit(code: number): void;
  proc_exit(code: number): void;
  emscripten_get_now(): number;
  emscripten_resize_heap(bytes: number): boolean;
  __syscall_poll(files: number, count: number, ms: number): number;
  __syscall_socket(): number;
  _setitimer_js(): number;
  Jsv_GetError_import?(): unknown;
  JsvError_Check?(value: unknown): boolean;
}

export interface EmscriptenOptions {
  readonly noInitialRun: boolean;
  readonly thisProgram: string;
  readonly API: object;
  readonly preRun: ((module: Emscripten) => void)[];
  instantiateWasm(
    imports: WebAssembly.Imports & { readonly env: Host },
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

export type MakeEmscripten = (options: EmscriptenOptions) => Promise<Emscripten>;

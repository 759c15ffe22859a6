import type { Emscripten, Host, MakeEmscripten } from "./emscripten";
import { openFiles, type Print, programFolder } from "./files";
import prelude from "./prelude.py";
import { rest } from "./rest";

/** What CPython is made of, as Pyodide builds it for browsers. */
export interface Parts {
  /** What Emscripten wrote in JavaScript. */
  readonly make: MakeEmscripten;
  readonly code: WebAssembly.Module;
  /** The standard library, as a zip file. */
  readonly library: Uint8Array;
}

/** How a program ended. */
export type Outcome =
  /** `isAsked` where the program asked for its end, as by `sys.exit`; else a code but 0 is an exception that nothing caught, or a signal. */
  { readonly exit: number; readonly isAsked: boolean } | { readonly cut: CutReason };

type CutReason = "stuck" | "out of memory" | "out of stack";

export interface Interpreter {
  /** Whether the compiler takes it. */
  canCompile(source: string): boolean;
  /** Runs a program as `python3 -u main.py` does. */
  run(source: string): Outcome;
  /** Takes away all that a run has left; false where no other run may follow. */
  renew(): boolean;
}

/** Bytes of memory that a program may use, and with which another program may follow: memory never shrinks. */
const mostMemory = 256 << 20;
const mostKept = 96 << 20;

/** Exit codes from here on tell which signal ended the program, from 128 on. */
const firstSignal = 129;

/** The library is one file, which has the name that the library's folder has elsewhere: tracebacks show it. */
const libraryFile = "/usr/lib/python3.14";

/** An error's number in CPython's system. */
const networkIsUnreachable = 40;

const preludeFile = "/tmp/prelude.py";

/** As the recorder's environment, as far as it says anything here. */
const environment = {
  HOME: "/tmp",
  LANG: "C.UTF-8",
  LC_ALL: "C.UTF-8",
  NO_COLOR: "1",
  PYTHONUTF8: "1",
  PYTHONDONTWRITEBYTECODE: "1",
};

class Exit extends Error {
  constructor(readonly code: number) {
    super();
  }
}

class Cut extends Error {
  constructor(readonly reason: CutReason) {
    super();
  }
}

/**
 * CPython without Pyodide's bridge to JavaScript: its interpreter, its library and its event loop, and nothing of the
 * browser. It starts once; its whole memory is then kept as an image, with which each run begins.
 */
export async function makeInterpreter({ make, code, library }: Parts, print: Print): Promise<Interpreter> {
  const python = await make({
    noInitialRun: true,
    thisProgram: "python3",
    API: { config: {}, runtimeEnv: {} },
    preRun: [({ ENV }) => void Object.assign(ENV, environment)],
    instantiateWasm: (imports, done) => {
      Object.assign(imports.env, toHost(imports.env));
      WebAssembly.instantiate(code, imports).then((instance) => done(instance, code));
      return {};
    },
  });
  const files = openFiles(python.FS, print);
  files.provide(libraryFile, library);
  files.renew();
  initialize(python);
  // In a namespace of its own: that of `main.py` is empty.
  python.FS.writeFile(preludeFile, prelude);
  const failed = call(python, "_PyRun_SimpleString", `exec(open("${preludeFile}").read(), {})`);
  if (failed) throw new Error("prelude.py raised an exception.");

  const stack = python.stackSave();
  const image = python.HEAPU8.slice();
  const renew = () => {
    python.HEAPU8.set(image);
    python.HEAPU8.fill(0, image.length);
    python.stackRestore(stack);
    files.renew();
    return python.HEAPU8.length <= mostKept;
  };
  renew();

  return {
    canCompile: (source) => {
      files.setMute(true);
      const isRight = call(python, "_Py_CompileString", source, "main.py", 257) !== 0;
      renew();
      files.setMute(false);
      return isRight;
    },
    run: (source) => {
      python.FS.writeFile(`${programFolder}/main.py`, source);
      return runMain(python);
    },
    renew,
  };
}

function toHost({ emscripten_resize_heap: grow, __syscall_poll: poll }: Host): Host {
  const exit = (code: number) => {
    throw new Exit(code);
  };
  return {
    exit,
    proc_exit: exit,
    // `time.sleep` does nothing but ask for the time.
    emscripten_get_now: () => {
      rest(0.2);
      return performance.now();
    },
    emscripten_resize_heap: (bytes) => {
      if (bytes > mostMemory || !grow(bytes)) throw new Cut("out of memory");
      return true;
    },
    // What is not there yet never comes, since nothing runs beside the program: only the time passes.
    __syscall_poll: (files, count, ms) => {
      const ready = poll(files, count, 0);
      if (ready) return ready;
      if (ms < 0) throw new Cut("stuck");
      rest(ms);
      return 0;
    },
    // Its time would come when the program has ended.
    _setitimer_js: () => 0,
    // Else a socket would try to be a WebSocket.
    __syscall_socket: () => -networkIsUnreachable,
    // Of Pyodide's bridge; it leaves them to who loads it.
    Jsv_GetError_import: () => undefined,
    JsvError_Check: () => false,
  };
}

/** Starts CPython as `python3 -u main.py` is started. */
function initialize(python: Emscripten) {
  const config = python._PyInitConfig_Create();
  const check = (code: number) => {
    if (code >= 0) return;
    const message = python._malloc(4);
    python._PyInitConfig_GetError(config, message);
    throw new Error(`Python did not start: ${python.UTF8ToString(python.HEAPU32[message >>> 2] as number)}`);
  };
  const numbers = {
    use_environment: 1,
    install_signal_handlers: 1,
    safe_path: 0,
    utf8_mode: 1,
    buffered_stdio: 0,
    write_bytecode: 0,
    parse_argv: 0,
    pathconfig_warnings: 0,
  };
  for (const [name, value] of Object.entries(numbers)) {
    check(python._PyInitConfig_SetInt(config, toPointer(python, name), BigInt(value)));
  }
  check(python._PyInitConfig_SetStr(config, toPointer(python, "run_filename"), toPointer(python, "main.py")));
  for (const [name, value] of [
    ["argv", "main.py"],
    ["module_search_paths", libraryFile],
  ] as const) {
    const list = python._malloc(4);
    python.HEAPU32[list >>> 2] = toPointer(python, value);
    check(python._PyInitConfig_SetStrList(config, toPointer(python, name), 1, list));
  }
  check(python._Py_InitializeFromInitConfig(config));
}

function runMain(python: Emscripten): Outcome {
  try {
    return { exit: python._Py_RunMain(), isAsked: false };
  } catch (error) {
    if (error instanceof Exit) return { exit: error.code, isAsked: error.code < firstSignal };
    if (error instanceof Cut) return { cut: error.reason };
    // Firefox has an error of its own for it.
    if (error instanceof RangeError || (error as Error).name === "InternalError") return { cut: "out of stack" };
    throw error;
  }
}

type Function = "_PyRun_SimpleString" | "_Py_CompileString";

/** Calls a function of CPython's C API; texts go as pointers to them. */
function call(python: Emscripten, name: Function, ...parts: readonly (string | number)[]): number {
  const pointers = parts.map((part) => (typeof part === "string" ? toPointer(python, part) : part));
  return (python[name] as (...pointers: number[]) => number)(...pointers);
}

/** Lies where the next image finds it free. */
function toPointer(python: Emscripten, text: string): number {
  const bytes = python.lengthBytesUTF8(text) + 1;
  const pointer = python._malloc(bytes);
  python.stringToUTF8(text, pointer, bytes);
  return pointer;
}

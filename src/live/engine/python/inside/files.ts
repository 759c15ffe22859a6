import type { FileSystem } from "./emscripten";

export type Print = (stream: "out" | "err", bytes: Uint8Array) => void;

export interface Files {
  /** Puts a file there that no program can change. */
  provide(path: string, content: Uint8Array): void;
  /** While it is mute, nothing that is written to a standard stream is heard of. */
  setMute(mute: boolean): void;
  /** Empties the folders that programs may write to, closes what they opened, and makes `folder` the current one. */
  renew(): void;
}

/** Where the program lies; the name is taken out of what is printed. */
export const programFolder = "/program";

/** All else is read-only. */
const writable = [programFolder, "/tmp"];

const names = ["in", "out", "err"] as const;
const toWrite = 1;
const readOnly = 0o555;

/** Bytes that a run may write into files, which lie in memory; then the disk is full. */
const mostWritten = 64 << 20;
const diskIsFull = 51;

/** The files of the interpreter: the program's, the library, and standard streams that are no terminal. */
export function openFiles(fs: FileSystem, print: Print): Files {
  let isMute = false;
  for (const [index, name] of names.entries()) {
    // Emscripten's own have lower numbers.
    const device = fs.makedev(64, index);
    fs.registerDevice(device, {
      read: () => 0,
      write: (_stream, memory, from, length) => {
        if (!isMute && name !== "in") print(name, new Uint8Array(memory.buffer, memory.byteOffset + from, length));
        return length;
      },
    });
    fs.mkdev(toDevice(name), device);
  }
  for (const path of writable) fs.mkdirTree(path);
  let written = 0;
  const count = (bytes: number) => {
    written += bytes;
    if (written > mostWritten) throw new fs.ErrnoError(diskIsFull);
  };
  const { MEMFS } = fs.filesystems;
  const { stream } = MEMFS.ops_table.file;
  const { write } = stream;
  stream.write = (to, memory, from, length, ...more) => {
    count(length);
    return write(to, memory, from, length, ...more);
  };
  const resize = MEMFS.resizeFileStorage;
  MEMFS.resizeFileStorage = (file, bytes) => {
    count(bytes);
    resize(file, bytes);
  };
  const mounted = new Set<string>();
  const openStreams = () => {
    for (const [index, name] of names.entries()) fs.open(toDevice(name), index && toWrite);
  };

  return {
    provide: (path, content) => {
      const parent = path.slice(0, path.lastIndexOf("/"));
      fs.mkdirTree(parent);
      fs.writeFile(path, content);
      for (const each of [path, parent, "/"]) fs.chmod(each, readOnly);
    },
    setMute: (mute) => {
      isMute = mute;
    },
    renew: () => {
      written = 0;
      for (const stream of [...fs.streams]) if (stream) fs.close(stream);
      openStreams();
      fs.chdir("/");
      for (const path of writable) {
        if (mounted.has(path)) fs.unmount(path);
        mounted.add(path);
        fs.mount(fs.filesystems.MEMFS, {}, path);
      }
      fs.chdir(programFolder);
    },
  };
}

function toDevice(name: (typeof names)[number]): string {
  return `/dev/page-${name}`;
}

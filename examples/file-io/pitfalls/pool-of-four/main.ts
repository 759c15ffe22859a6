import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await mkdtemp(join(tmpdir(), "tea-"));
const pipe = join(folder, "pipe");
execFileSync("mkfifo", [pipe]);
const file = await open(pipe, "r+");
const pen = "for n in 1 2 3 4; do sleep 0.6; echo; done";
spawn("sh", ["-c", `(${pen}) > ${pipe}`]);

const reads = [1, 2, 3, 4].map(() => file.read());
setTimeout(() => console.log("stat still waits"), 300);
await stat(folder);
console.log("stat is done");
await Promise.all(reads);
await file.close();
await rm(folder, { recursive: true });

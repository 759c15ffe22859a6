import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const bytes = ["-c", "2000000", "/dev/zero"];
const { stdout } = await run("head", bytes);
console.log(`main got ${stdout.length} bytes`);

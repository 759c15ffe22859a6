import { spawn } from "node:child_process";

try {
  spawn("toaster", ["--brown"]);
  console.log("toaster started");
} catch {
  console.log("main caught it");
}

import { getPriority, tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runProcess } from "./process";

test.skipIf(process.platform === "win32")("a patient process steps back behind the others", async () => {
  const surroundings = { folder: tmpdir(), environment: {}, limits: { time: 60_000, output: 65_536 } };
  const script = 'setTimeout(() => console.log(require("node:os").getPriority()), 100);';
  const run = async (isPatient: boolean) => {
    const { lines } = await runProcess([process.execPath, "-e", script], { ...surroundings, isPatient });
    return Number(lines[0]?.text);
  };
  expect(await run(false)).toBe(getPriority());
  expect(await run(true)).toBe(Math.max(getPriority(), 10));
});

import { runProcess } from "./process";

const limits = { time: 20_000, output: 100_000_000 };

/**
 * What a command of git prints, by lines.
 * @throws where there is no git, or where it fails; the message is git's.
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string[]> {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
  const { exit, cut, lines, stderr } = await runProcess(["git", ...args], { folder, environment, limits });
  if (cut || exit) throw new Error(cut ? `git: ${cut}` : (stderr[0] ?? `git ended with ${exit}`));
  return lines.map(({ text }) => text);
}

import { realpathSync } from "node:fs";
import { runGit } from "../runner/git";

/** What changed in the files of a day. */
export interface DayOfFiles {
  readonly date: string;
  readonly updated: string;
  readonly files: readonly FileChange[];
  /** The texts that were changed, before and after; a text that is new has none before. */
  readonly texts: readonly TextChange[];
}

export interface FileChange {
  readonly status: "added" | "changed" | "deleted";
  readonly path: string;
}

export interface TextChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What readers see is made of these. */
const folders = ["docs", "examples"];
/** The files whose texts are compared. */
const compared = ["docs/constructs/*.mdx", "docs/errors.yaml"];
/** Whatever the settings of git are. */
const plain = ["--no-renames", "--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/"];
const statuses = { A: "added", M: "changed", D: "deleted" } as const;

/**
 * The latest days on which the files of a project changed, each against the day before; the last commit of a day on
 * the main line tells what it brought.
 * @throws where there is no history of the project: no git, a copy without it, or one that was cut off.
 */
export async function readHistory(root: string, most: number): Promise<{ days: DayOfFiles[]; hasOlder: boolean }> {
  const [isShallow, top = ""] = await runGit(root, ["rev-parse", "--is-shallow-repository", "--show-toplevel"]);
  if (isShallow === "true") throw new Error("the history is cut off (a shallow clone)");
  if (realpathSync(top) !== realpathSync(root)) throw new Error("the project is not what git keeps here");
  const log = await runGit(root, ["log", "--first-parent", "--format=%H %cI", "--", ...folders]);
  const commits = log.map((line) => line.split(" ") as [hash: string, updated: string]);
  const dates = commits.map(([, updated]) => toDay(updated));
  const last = commits.filter((_, place) => dates.indexOf(dates[place] as string) === place);
  const [nothing = ""] = await runGit(root, ["hash-object", "-t", "tree", "--stdin"]);
  const days: DayOfFiles[] = [];
  for (const [place, [hash, updated]] of last.slice(0, most).entries()) {
    const before = last[place + 1]?.[0] ?? nothing;
    const [files, texts] = await Promise.all([
      runGit(root, ["diff", ...plain, "--name-status", before, hash, "--", ...folders]),
      runGit(root, ["diff", ...plain, "--unified=1000000", before, hash, "--", ...compared]),
    ]);
    days.push({ date: toDay(updated), updated, files: toFiles(files), texts: toTexts(texts) });
  }
  return { days, hasOlder: last.length > most };
}

function toDay(date: string): string {
  return date.slice(0, "2026-05-09".length);
}

function toFiles(lines: readonly string[]): FileChange[] {
  return lines.flatMap((line) => {
    const [status = "", path = ""] = line.split("\t");
    return status in statuses ? [{ status: statuses[status as keyof typeof statuses], path }] : [];
  });
}

/** Each text whole, of a diff that leaves no line out. */
export function toTexts(lines: readonly string[]): TextChange[] {
  const texts: { path: string; before: string; after: string }[] = [];
  let isHead = true;
  for (const line of lines) {
    const path = /^diff --git a\/.* b\/(.*)$/.exec(line)?.[1];
    const text = texts.at(-1);
    if (path !== undefined && !/^[ +-]/.test(line)) {
      texts.push({ path, before: "", after: "" });
      isHead = true;
    } else if (line.startsWith("@@")) isHead = false;
    else if (!isHead && text) {
      const [sign, rest] = [line[0], `${line.slice(1)}\n`];
      if (sign !== "+" && sign !== "\\") text.before += rest;
      if (sign !== "-" && sign !== "\\") text.after += rest;
    }
  }
  return texts;
}

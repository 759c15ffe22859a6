import type { Construct, Difference } from "./construct";
import { type Example, listPrinted, type PrintedLine, type Program } from "./example";
import type { LanguageId } from "./language";

/** The part of a program that is the construct: a step by its number, or statements by their first words. */
export type Gist = number | readonly string[];

/** What goes on a statement at its own indent: a block, a call of what it returned, a handler. */
const goesOn = /^(?:[{.]|(?:except|elif|else|finally|catch)\b)/;

/**
 * Cuts the lines of a gist out of a program, without their common indent, and without step comments.
 * @throws where a step is missing, or where not exactly one line begins with the words.
 */
export function cutGist({ path, source, segments }: Pick<Program, "path" | "source" | "segments">, gist: Gist): string {
  if (typeof gist === "number") {
    const step = segments.find((segment) => segment.step === gist && gist > 0);
    if (!step) throw new Error(`${path} has no step ${gist}`);
    return dedent(takeBlock(step.source.split("\n").slice(1)));
  }
  const comments = new Set(segments.slice(1).map((segment) => segment.source.split("\n", 1)[0]));
  const lines = source.split("\n").filter((line) => !comments.has(line));
  const parts = gist.map((words) => {
    const [at, second] = lines.flatMap((line, index) => (line.trimStart().startsWith(words) ? [index] : []));
    if (at === undefined) throw new Error(`${path} has no line that begins with "${words}"`);
    if (second !== undefined) throw new Error(`${path} has several lines that begin with "${words}"; say more of it`);
    return dedent(takeStatement(lines.slice(at)));
  });
  return parts.join("\n");
}

/** What is wrong with a gist beside its size and its symbol. */
export function findGistFault(code: string, symbol: string): string | undefined {
  const lines = code.split("\n").filter((line) => line.trim());
  const spoken = lines.filter((line) => /\w/.test(line));
  const widest = Math.max(...lines.map((line) => line.length));
  if (spoken.length < 1 || spoken.length > 6 || lines.length > 9)
    return `has ${lines.length} lines; a gist has 1 to 6, or 9 where brackets fill lines`;
  if (widest > 56) return `has ${widest} columns; at most 56 fit beside another`;
  const [name = symbol] = symbol.match(/\w+!?(?=\W*$)/) ?? [];
  return code.includes(name) ? undefined : `does not contain "${name}" of ${symbol}`;
}

/** The lines of a step that belong to its block: what closes or leaves the block is not among them. */
function takeBlock(lines: readonly string[]): string[] {
  const first = lines.find((line) => line.trim()) ?? "";
  let depth = 0;
  const end = lines.findIndex((line) => {
    depth += countDepth(line);
    return depth < 0 || (line.trim() && toIndent(line) < toIndent(first));
  });
  return lines.slice(0, end < 0 ? undefined : end);
}

/** The lines of the statement that begins with the first line: brackets closed, indent back. */
function takeStatement(lines: readonly string[]): string[] {
  const indent = toIndent(lines[0] as string);
  let depth = 0;
  for (let at = 0; at < lines.length; at++) {
    depth += countDepth(lines[at] as string);
    const next = lines.slice(at + 1).find((line) => line.trim());
    const ends = next === undefined || toIndent(next) < indent;
    if (depth <= 0 && (ends || (toIndent(next) === indent && !goesOn.test(next.trim())))) return lines.slice(0, at + 1);
  }
  return [...lines];
}

/** How many more brackets a line opens than it closes; those in texts do not count. */
function countDepth(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']'/g, "");
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}

function toIndent(line: string): number {
  return line.length - line.trimStart().length;
}

function dedent(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line.trim()).map(toIndent));
  return lines
    .map((line) => line.slice(indent))
    .join("\n")
    .trim();
}

/** The first difference that tells two languages apart in a sentence; the place of it among the differences, or -1. */
export function findTelling(differences: Construct["differences"], left: LanguageId, right: LanguageId): number {
  return differences.findIndex(({ says, answers }) => says?.[left] && says[right] && answers[left] !== answers[right]);
}

/** The run that shows a language's half of a telling difference, with the printed lines that it names, in order. */
export function findTellingLines(
  examples: Readonly<Record<string, Pick<Example, "programs" | "pitfalls">>>,
  { seen, says }: Difference,
  language: LanguageId,
): (PrintedLine | { readonly ms?: undefined; readonly text: string })[] {
  const run = seen[language] ?? "";
  const example = examples[run.replace(/\/.*/, "")];
  const shown =
    example?.pitfalls.find(({ id }) => id === run) ??
    example?.programs.find((program) => program.language === language);
  const { transcript } = shown ?? {};
  if (!transcript) throw new Error(`${run} has no transcript in ${language}`);
  let at = 0;
  const printed = listPrinted(transcript);
  return (says?.[language]?.lines ?? []).map((beginning) => {
    const place = printed.findIndex((text, index) => index >= at && text.startsWith(beginning));
    if (place < 0)
      throw new Error(`${run} prints no line in ${language} that begins with "${beginning}", in this order`);
    at = place + 1;
    return transcript.lines[place] ?? { text: printed[place] as string };
  });
}

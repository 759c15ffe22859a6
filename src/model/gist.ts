import type { Construct, Difference, Gist } from "./construct";
import { type Example, listPrinted, type PrintedLine, type Program } from "./example";
import type { LanguageId } from "./language";

/** What the numbers beside the printed lines are; what a compiler says has none. */
export const clock = "A line’s number: milliseconds since the first line of its run.";

/** What goes on a statement at its own indent: a block, a call of what it returned, a handler. */
const goesOn = /^(?:[{.]|(?:except|elif|else|finally|catch)\b)/;

/**
 * Cuts the lines of a gist out of a program, without their common indent, and without step comments.
 * @throws where a step is missing, or where not exactly one line is the words, or begins with them.
 */
export function cutGist(program: Pick<Program, "path" | "segments">, gist: Gist): string {
  const { path, segments } = program;
  if (typeof gist === "number") {
    const step = segments.find((segment) => segment.step === gist && gist > 0);
    if (!step) throw new Error(`${path} has no step ${gist}`);
    return dedent(takeBlock(step.source.split("\n").slice(1)));
  }
  const lines = listLines(program);
  const parts = gist.map((words) => {
    const whole = lines.flatMap((line, index) => (line.trim() === words ? [index] : []));
    const begun = lines.flatMap((line, index) => (line.trimStart().startsWith(words) ? [index] : []));
    const [at, second] = whole.length === 1 ? whole : begun;
    if (at === undefined) throw new Error(`${path} has no line that begins with "${words}"`);
    if (second !== undefined) throw new Error(`${path} has several lines that begin with "${words}"; say more of it`);
    return dedent(takeStatement(lines.slice(at)));
  });
  return parts.join("\n");
}

/** Characters that a statement and its second notation share at their beginning. */
const fewest = 3;

/**
 * Cuts the same out of the program's second notation, in which lines that begin alike are the same.
 * @throws where no line begins like the words.
 */
export function cutVariantGist({ path, variantSegments = [] }: Program, gist: Gist): string {
  const program = { path, segments: variantSegments };
  if (typeof gist === "number") return cutGist(program, gist);
  const lines = listLines(program);
  const begins = gist.map((words) => {
    const shared = lines.map((line) => countShared(line.trimStart(), words));
    const most = Math.max(...shared);
    if (most < fewest) throw new Error(`${path} has no line in its second notation that begins like "${words}"`);
    return dedent(takeStatement(lines.slice(shared.indexOf(most))));
  });
  return begins.join("\n");
}

/** The lines of a program without its step comments. */
function listLines({ segments }: Pick<Program, "segments">): string[] {
  return segments
    .map(({ step, source }) => (step ? source.slice(source.indexOf("\n") + 1) : source))
    .join("")
    .split("\n");
}

/** How many characters two texts have in common at their beginning. */
function countShared(one: string, other: string): number {
  const differs = [...one].findIndex((character, index) => character !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** What is wrong with a gist of a program: its size, or that it lacks the name of its symbol though the program has it. */
export function findGistFault(code: string, symbol: string, source: string): string | undefined {
  const lines = code.split("\n").filter((line) => line.trim());
  const spoken = lines.filter((line) => /\w/.test(line));
  const widest = Math.max(...lines.map((line) => line.length));
  if (spoken.length < 1 || spoken.length > 6 || lines.length > 9)
    return `has ${lines.length} lines; a gist has 1 to 6, or 9 where brackets fill lines`;
  if (widest > 56) return `has ${widest} columns; at most 56 fit beside another`;
  const isThere = hasSymbol(code, symbol) || !hasSymbol(source, symbol);
  return isThere ? undefined : `lacks ${listWords(symbol).join(", ")} of ${symbol}`;
}

/** True where a program has the name of its symbol above step 1, and in no step. */
export function isAboveSteps({ segments }: Pick<Program, "segments">, symbol: string): boolean {
  const has = segments.filter(({ source }) => hasSymbol(source, symbol));
  return has.length > 0 && has.every(({ step }) => step === 0);
}

/** True where a text has the name of a symbol, or one of its words. */
export function hasSymbol(text: string, symbol: string): boolean {
  return listWords(symbol).some((word) => text.includes(word));
}

/** The last name of a symbol; of one that stands for many, such as `async def f()`, and so is in no program, its words. */
function listWords(symbol: string): string[] {
  const [name] = symbol.match(/[\w-]{3,}!?(?=\W*$)/) ?? [];
  return name ? [name] : (symbol.match(/[A-Z]?[a-z]{2,}/g) ?? [symbol]);
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

/** `python-rust`: every two languages, in the order of the list; as the script of a page names them too. */
export function toPairKeys(ids: readonly LanguageId[]): string[] {
  return ids.flatMap((left, place) => ids.slice(place + 1).map((right) => `${left}-${right}`));
}

/** The first difference that tells two languages apart in a sentence; the place of it among the differences, or -1. */
export function findTelling(differences: Construct["differences"], left: LanguageId, right: LanguageId): number {
  return differences.findIndex(({ says, answers }) => says?.[left] && says[right] && answers[left] !== answers[right]);
}

/** The differences of which each is the first to tell some two languages apart, with the keys of these pairs. */
export function listTellings(
  differences: Construct["differences"],
  ids: readonly LanguageId[],
): { difference: Difference; pairs: string[] }[] {
  return differences
    .map((difference, place) => {
      const pairs = toPairKeys(ids).filter((pair) => {
        const [left = "", right = ""] = pair.split("-");
        return findTelling(differences, left, right) === place;
      });
      return { difference, pairs };
    })
    .filter(({ pairs }) => pairs.length);
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
    const place = printed.findIndex((text, index) => index >= at && text.trimStart().startsWith(beginning));
    if (place < 0)
      throw new Error(`${run} prints no line in ${language} that begins with "${beginning}", in this order`);
    at = place + 1;
    return transcript.lines[place] ?? { text: printed[place] as string };
  });
}

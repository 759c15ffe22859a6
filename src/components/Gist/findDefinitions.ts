import { highlight } from "../../languages/highlight";
import type { Segment } from "../../model/example";
import type { Language } from "../../model/language";

/** Where a program defines a name: the step, and the line without its indent. */
export interface Definition {
  readonly step: number;
  readonly line: string;
}

/** Columns of a title, past which a line is cut. */
const widest = 100;

/**
 * Finds where a program defines the names that its gist uses and does not define itself: the highest line in sight of
 * the gist that puts something into the name or opens a block with it, or else the definition at the outermost level. A
 * name that neither finds is left out. Indents tell what is in sight, so this is right for programs that are formatted.
 */
export function findDefinitions(
  segments: readonly Segment[],
  gist: string,
  language: Pick<Language, "prism" | "comment" | "defines">,
): ReadonlyMap<string, Definition> {
  const source = segments.map((segment) => segment.source).join("");
  const lines = source.split("\n");
  const bare = blank(source, language, ["string", "comment", "step"]).split("\n");
  const own = new Set(gist.split("\n").map((line) => line.trim()));
  const isOwn = lines.map((line) => !!line.trim() && own.has(line.trim()));
  const gistLines = blank(gist, language, ["string", "comment", "step"]).split("\n");
  const outer = [...source.matchAll(language.defines)].map((match) => ({
    names: match.slice(1),
    place: source.slice(0, match.index).split("\n").length - 1,
  }));
  const findPlace = (name: string): number | undefined => {
    if (gistLines.some((line) => assigns(name).test(line))) return undefined;
    let place: number | undefined;
    const from = bare.findIndex((line, at) => isOwn[at] && uses(name).test(line));
    let indent = toIndent(bare[from] ?? "");
    for (let at = from - 1; at >= 0; at--) {
      const line = bare[at] as string;
      if (!line.trim() || toIndent(line) > indent) continue;
      const isHead = toIndent(line) < indent && !/^\s*[)\]}]/.test(line);
      if (isHead) indent = toIndent(line);
      if (assigns(name).test(line) || (isHead && takes(name).test(line))) place = at;
    }
    return place ?? outer.find(({ names }) => names.includes(name))?.place;
  };
  const found = new Map<string, Definition>();
  for (const [name] of blank(gist, language).matchAll(/(?<![\w.@$#])[A-Za-z_]\w*/g)) {
    const place = name === "self" || found.has(name) ? undefined : findPlace(name);
    if (place === undefined || isOwn[place]) continue;
    found.set(name, { step: findStep(segments, place), line: toLine(lines.slice(place)) });
  }
  return found;
}

function uses(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${name}\\b`);
}

/** A line that puts something into the name, with its type and among others: `let (tea, toast): T =`. */
function assigns(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${name}(?:\\s*:[^=]*|(?:, [\\w\\s,()\\[\\]]*)?[)\\]]?\\s)(?<![<>=!+*/|&-])=(?![=>])`);
}

/** The head of a block that has the name as a parameter or as what a loop goes through, and not as a type. */
function takes(name: string): RegExp {
  return new RegExp(`(?<![\\w.]|: |<|-> )${name}(?=\\s*(?:[,):=|;]|in\\b|of\\b|$))`);
}

/** A text with spaces in the place of what has one of these inks; without a list, of all that has any. */
function blank(source: string, language: Pick<Language, "prism" | "comment">, inks?: readonly string[]): string {
  const [pieces = []] = highlight([{ source }], language);
  const isBlank = (ink: string) => (inks ? inks.includes(ink) : ink !== "");
  return pieces.map(({ text, ink }) => (isBlank(ink) ? text.replace(/[^\n]/g, " ") : text)).join("");
}

function findStep(segments: readonly Segment[], place: number): number {
  let end = 0;
  for (const { step, source } of segments) {
    end += source.split("\n").length - 1;
    if (place < end) return step;
  }
  return segments.at(-1)?.step ?? 0;
}

/** A line, with those that follow while its round brackets are open. */
function toLine(lines: readonly string[]): string {
  let line = "";
  for (const next of lines) {
    line += line && !line.endsWith("(") && !/^\s*\)/.test(next) ? ` ${next.trim()}` : next.trim();
    if (line.split("(").length <= line.split(")").length) break;
  }
  return line.length > widest ? `${line.slice(0, widest).trimEnd()} …` : line;
}

function toIndent(line: string): number {
  return line.length - line.trimStart().length;
}

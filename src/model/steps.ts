import type { Segment, Step } from "./example";
import type { Language } from "./language";

/** The step that a line of a program begins, or of a text in which `#` begins a comment. */
export function toStep(line: string, comment: string): Step | undefined {
  const trimmed = line.trim();
  if (!trimmed.startsWith(`${comment} `)) return undefined;
  const match = /^(\d+)\. (.+)$/.exec(trimmed.slice(comment.length + 1));
  return match ? { number: Number(match[1]), text: match[2] as string } : undefined;
}

/** Splits a program at its numbered comments; the segments, joined, are the program again. */
export function toSegments(source: string, language: Pick<Language, "comment">): Segment[] {
  const segments: { step: number; source: string }[] = [{ step: 0, source: "" }];
  for (const line of source.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const step = toStep(line, language.comment);
    if (step) segments.push({ step: step.number, source: line });
    else (segments[segments.length - 1] as { source: string }).source += line;
  }
  return segments;
}

/** A program, line for line, with one in the place of each step's comment that prints `# 1`, as no program may. */
export function toProbe(segments: readonly Segment[], { printStep }: Pick<Language, "printStep">): string {
  return segments
    .map(({ step, source }) => (step ? source.replace(/\S.*/, printStep.replace("{step}", String(step))) : source))
    .join("");
}

import { getLanguage } from "../languages";
import { type Example, listSmall, type Pitfall, type Program } from "../model/example";
import { type Recorded, toRunKey } from "../model/recorded";

/** The recorded runs of all programs that the page can run, by what their Run buttons name. */
export function toRecords(examples: readonly Example[]): Record<string, Recorded> {
  const records = examples.flatMap((example) => {
    const titles = example.steps.map(({ text }) => text);
    const programs = example.programs.map((program) => {
      const toStep = (index: number) => program.expected[index]?.step ?? 0;
      return [toRunKey(example, getLanguage(program.language)), program, titles, toStep] as const;
    });
    const small = listSmall(example).map((pitfall) => [pitfall.id, pitfall, [], () => 0] as const);
    return [...programs, ...small];
  });
  return Object.fromEntries(
    records.flatMap(([key, program, titles, toStep]) => {
      const record = toRecord(program, titles, toStep);
      return record ? [[key, record]] : [];
    }),
  );
}

function toRecord(
  { language, transcript, notLive }: Program | Pitfall,
  titles: readonly string[],
  toStep: (index: number) => number,
): Recorded | undefined {
  if (!transcript || notLive || !getLanguage(language).live) return undefined;
  const { toolchain, exit, steps } = transcript;
  const lines = transcript.lines.map((line, index) => ({ ...line, step: toStep(index) }));
  return { language, toolchain, exit, steps, lines, titles };
}

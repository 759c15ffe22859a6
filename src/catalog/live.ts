import { getLanguage } from "../languages";
import { type Example, listSmall, type Pitfall, type Program } from "../model/example";
import { type LanguageId, listLacks, type PerLanguage } from "../model/language";
import { readData } from "./readData";
import { live as schema } from "./schema";

const path = "docs/not-in-page.yaml";

type Reasons = Readonly<Record<string, string>>;

/** The examples with what keeps each program from being run in the page, and what is wrong with the list of reasons. */
export function collectLive(root: string, examples: readonly Example[]): { examples: Example[]; faults: string[] } {
  const faults: string[] = [];
  const reasons = readData<PerLanguage<Reasons>>(root, path, schema, faults) ?? {};
  const used = new Set<string>();
  const mark = <T extends Program | Pitfall>(program: T, id: string): T => {
    const { language, source } = program;
    const lack = listLacks(getLanguage(language), source)?.join(" and ");
    const reason = reasons[language]?.[id];
    if (reason) used.add(`${language} ${id}`);
    if (reason && lack) faults.push(`${path}: ${language}: ${id} is not run in the page in any case, for ${lack}`);
    const notLive = lack || reason;
    return notLive ? { ...program, notLive } : program;
  };
  const markSmall = (small: Pitfall): Pitfall => {
    const { mended } = small;
    return { ...mark(small, small.id), ...(mended && { mended: mark(mended, mended.id) }) };
  };
  const marked = examples.map((example) => ({
    ...example,
    programs: example.programs.map((program) => mark(program, example.id)),
    pitfalls: example.pitfalls.map(markSmall),
    traps: example.traps.map(markSmall),
  }));
  for (const [language, ids] of Object.entries(reasons)) {
    for (const id of Object.keys(ids)) {
      if (!used.has(`${language} ${id}`)) faults.push(`${path}: ${language}: there is no program ${id}`);
    }
  }
  return { examples: marked, faults };
}

/** @throws one error that lists every fault. */
export function readLive(root: string, examples: readonly Example[]): Example[] {
  const { examples: marked, faults } = collectLive(root, examples);
  if (faults.length) throw new Error(faults.join("\n"));
  return marked;
}

/** All programs of a language that the page runs. */
export function listLive(examples: readonly Example[], language: LanguageId): (Program | Pitfall)[] {
  return examples
    .flatMap((example) => [...example.programs, ...listSmall(example)])
    .filter((program) => program.language === language && !program.notLive);
}

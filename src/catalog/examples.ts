import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages";
import type { Example, ExpectedLine, Pitfall, Segment, Step, Transcript } from "../model/example";
import type { Language, LanguageId } from "../model/language";
import { toSegments, toStep } from "../model/steps";
import { listFolders } from "./listFolders";
import { listTodos } from "./todos";
import { isSame } from "./transcripts";

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Beside a program that goes wrong: the same program mended. */
const mendedFolder = "right";

/** So that three programs fit side by side; a pitfall stands alone. */
const widest = { program: 60, pitfall: 64 };

/**
 * Reads `examples/` below the project's root.
 * @throws one error that lists every fault of every example.
 */
export function readCatalog(root: string): readonly Example[] {
  const { examples, faults } = collectCatalog(root);
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  if (faults.length) throw new Error(`examples/ has ${count}:\n- ${faults.join("\n- ")}`);
  return examples;
}

/** Reads the examples that are called `only`, or all, and what is wrong: sentences that begin with the path of it. */
export function collectCatalog(root: string, only: readonly string[] = []): { examples: Example[]; faults: string[] } {
  const folder = join(root, "examples");
  const faults: string[] = [];
  if (!existsSync(folder))
    return { examples: [], faults: [`${folder} does not exist; it holds the examples, a folder each`] };

  const ids = listFolders(folder);
  for (const id of only) {
    if (!ids.includes(id)) faults.push(`examples/${id} does not exist. The examples are ${ids.join(", ")}`);
  }
  const chosen = only.length ? ids.filter((id) => only.includes(id)) : ids;
  return { examples: chosen.map((id) => readExample(root, id, faults)), faults };
}

function readExample(root: string, id: string, faults: string[]): Example {
  const path = `examples/${id}`;
  const folder = join(root, path);
  const fault = (text: string) => void faults.push(`${path}${text}`);
  if (!idPattern.test(id)) fault(": a folder's name is its id, in kebab-case (a-z, 0-9, single hyphens). Rename it");

  const files = languages.map((language) => language.file);
  const own = languages.map(({ id }) => `expected.${id}.txt`);
  checkParts(folder, [...files, "expected.txt", ...own, "transcripts/", "pitfalls/", "traps/"], fault);
  if (existsSync(join(folder, "transcripts"))) {
    const transcripts = languages.map(({ id }) => `${id}.json`);
    checkParts(join(folder, "transcripts"), transcripts, (text) => fault(`/transcripts${text}`));
  }
  const missing = [...files, "expected.txt"].filter((file) => !existsSync(join(folder, file)));
  if (missing.length)
    fault(` is incomplete: ${missing.join(", ")} missing. An example needs ${files.join(", ")} and expected.txt`);

  const common = readExpected(folder, "expected.txt", fault);
  const programs = languages.flatMap((language) => {
    if (missing.includes(language.file)) return [];
    const source = readSource(folder, language.file, widest.program, fault);
    if (!source.trim()) return [];
    const own = existsSync(join(folder, `expected.${language.id}.txt`))
      ? readExpected(folder, `expected.${language.id}.txt`, fault)
      : undefined;
    const segments = toSegments(source, language);
    checkSteps(`/${language.file}`, toSteps(segments, language), common.steps, fault);
    for (const segment of segments.slice(1)) {
      if (!hasCode(segment, language))
        fault(`/${language.file}: step ${segment.step} has no code under its comment; write it, or delete the step`);
    }
    if (own) {
      checkSteps(`/expected.${language.id}.txt`, own.steps, common.steps, fault);
      if (isSame(own.lines, common.lines))
        fault(`/expected.${language.id}.txt says the same as expected.txt; delete it`);
    }
    const transcript = readTranscript(folder, join("transcripts", `${language.id}.json`), fault);
    return [
      {
        language: language.id,
        path: `${path}/${language.file}`,
        source,
        needs: findNeeded(source, language),
        segments,
        differs: !!own,
        expected: (own ?? common).lines,
        transcript,
      },
    ];
  });

  const pitfalls = readWrong(root, id, "pitfalls", faults);
  const traps = readWrong(root, id, "traps", faults);
  const names = pitfalls.map((pitfall) => pitfall.id);
  for (const trap of traps) {
    if (names.includes(trap.id)) fault(`/traps: ${trap.id} is the name of a pitfall too. Rename one of them`);
  }
  return { id, steps: common.steps, programs, pitfalls, traps };
}

/** What goes wrong: pitfalls, or traps, which are mended too. */
function readWrong(root: string, id: string, kind: "pitfalls" | "traps", faults: string[]): Pitfall[] {
  return listFolders(join(root, "examples", id, kind)).flatMap((slug) => {
    const path = `examples/${id}/${kind}/${slug}`;
    if (!idPattern.test(slug))
      faults.push(`${path}: a folder's name is its id, in kebab-case (a-z, 0-9, single hyphens). Rename it`);
    const [wrong] = readSmall(root, path, `${id}/${slug}`, [`${mendedFolder}/`], faults);
    const hasMended = existsSync(join(root, path, mendedFolder));
    if (kind === "traps" && !hasMended)
      faults.push(`${path} is incomplete: ${mendedFolder}/ missing. It has the same program mended`);
    const [mended] = hasMended
      ? readSmall(root, `${path}/${mendedFolder}`, `${id}/${slug}/${mendedFolder}`, [], faults)
      : [];
    if (wrong && mended && wrong.language !== mended.language)
      faults.push(
        `${path}/${mendedFolder} is in ${mended.language}; the program that it mends is in ${wrong.language}`,
      );
    return wrong ? [mended ? { ...wrong, mended } : wrong] : [];
  });
}

/** A folder with one small program and the lines that it must print; none where it lacks either. */
function readSmall(root: string, path: string, id: string, parts: readonly string[], faults: string[]): Pitfall[] {
  const fault = (text: string) => void faults.push(`${path}${text}`);
  const files = languages.map(({ file }) => file);
  checkParts(join(root, path), [...files, "expected.txt", "transcript.json", ...parts], fault);
  const present = languages.filter((language) => existsSync(join(root, path, language.file)));
  const [language] = present;
  if (!language || present.length > 1) {
    fault(` needs exactly one program, ${files.join(" or ")}; it has ${present.length}`);
    return [];
  }
  if (!existsSync(join(root, path, "expected.txt"))) {
    fault(" is incomplete: expected.txt missing. It holds the lines that must be printed, in order");
    return [];
  }
  const source = readSource(join(root, path), language.file, widest.pitfall, fault);
  const expected = readText(join(root, path), "expected.txt", fault)
    .split("\n")
    .filter((line) => line.trim());
  const transcript = readTranscript(join(root, path), "transcript.json", fault);
  const needs = findNeeded(source, language);
  return [{ id, language: language.id, path: `${path}/${language.file}`, source, needs, expected, transcript }];
}

/** The language that the pitfall `<example>/<slug>` is written in; none where it has no program. */
export function findPitfallLanguage(root: string, pitfall: string): LanguageId | undefined {
  const [example = "", slug = ""] = pitfall.split("/");
  const folder = join(root, "examples", example, "pitfalls", slug);
  return languages.find(({ file }) => existsSync(join(folder, file)))?.id;
}

/** The version in a first line such as `# Python 3.13 or later`. */
function findNeeded(source: string, { toolchain }: Language): string | undefined {
  const [, name, version] = /^(?:#|\/\/) (.+) (\d[\d.]*) or later\n/.exec(source) ?? [];
  return name === toolchain.name ? version : undefined;
}

function checkParts(folder: string, parts: readonly string[], fault: Fault) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
    if (!parts.includes(name))
      fault(`/${name} is not a part of an example; move it away. The parts are ${parts.join(", ")}`);
  }
}

type Fault = (text: string) => void;

function readSource(folder: string, file: string, columns: number, fault: Fault): string {
  const source = readText(folder, file, fault);
  if (source && !source.endsWith("\n")) fault(`/${file} does not end with a line feed; add one`);
  source.split("\n").forEach((line, index) => {
    if (line.length > columns)
      fault(`/${file}:${index + 1} has ${line.length} columns; at most ${columns} fit, break the line`);
    if (/[^\S\r]\r?$/.test(line)) fault(`/${file}:${index + 1} ends with white space; remove it`);
  });
  return source;
}

/** The text of a file; none as long as something in it is left to write. */
function readText(folder: string, file: string, fault: Fault): string {
  const text = readFileSync(join(folder, file), "utf8");
  const todos = listTodos(`/${file}`, text);
  for (const todo of todos) fault(todo);
  if (todos.length) return "";
  if (!text.trim()) fault(`/${file} is empty; write it`);
  if (text.includes("\r")) fault(`/${file} has CRLF line ends; save it with LF`);
  return text;
}

function readExpected(folder: string, file: string, fault: Fault): { steps: Step[]; lines: ExpectedLine[] } {
  const steps: Step[] = [];
  const lines: ExpectedLine[] = [];
  if (!existsSync(join(folder, file))) return { steps, lines };
  const text = readText(folder, file, fault);
  if (!text.trim()) return { steps, lines };
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const step = toStep(line, "#");
    if (step) steps.push(step);
    else if (!steps.length) fault(`/${file}: "${line}" is above the first step. Begin with "# 1. …"`);
    else if (line) lines.push({ step: steps.length, text: line });
  }
  if (steps.length && !lines.length) fault(`/${file} expects no line; write under each step what it prints`);
  steps.forEach((step, index) => {
    if (step.number !== index + 1)
      fault(`/${file}: step "${step.number}. ${step.text}" is at place ${index + 1}; number the steps 1, 2, 3 …`);
  });
  return { steps, lines };
}

function toSteps(segments: readonly Segment[], language: Language): Step[] {
  return segments.slice(1).map(({ source }) => toStep(source.split("\n", 1)[0] as string, language.comment) as Step);
}

function checkSteps(file: string, actual: readonly Step[], wanted: readonly Step[], fault: Fault) {
  // Without steps expected.txt has a fault of its own.
  if (isSame(actual, wanted) || !wanted.length) return;
  const show = (steps: readonly Step[]) => steps.map(({ number, text }) => `"${number}. ${text}"`).join(", ") || "none";
  fault(`${file}: its steps are ${show(actual)}; expected.txt has ${show(wanted)}. Make them the same`);
}

function hasCode({ source }: Segment, language: Language): boolean {
  return source.split("\n").some((line) => line.trim() && !line.trim().startsWith(language.comment));
}

function readTranscript(folder: string, file: string, fault: Fault): Transcript | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  try {
    const { lines, ...rest } = JSON.parse(readFileSync(path, "utf8"));
    if (!Array.isArray(rest.stderr)) throw new Error('"stderr" is missing');
    return { ...rest, lines: lines.map(([ms, text]: [number, string]) => ({ ms, text })) };
  } catch (cause) {
    fault(`/${file} cannot be read (${(cause as Error).message}); delete it and run \`npm run record\``);
    return undefined;
  }
}

import { languages } from "../languages";
import { atlasPath, schemaPaths, toConstructPath } from "../model/json";
import { toMarkdownPath } from "../model/markdown";
import type { ToolLine, ToolSection } from "../model/tool";
import type { Forms } from ".";
import { type AtlasFile, type ConstructFile, version } from "./form";

const left = languages[0].id;
const right = (languages.at(-1) ?? languages[0]).id;

/**
 * What the page for tools says. Each line is made of an address and a filter of jq; beside the filter is what it
 * prints, computed from the same file.
 * @param id the construct that the lines are about
 */
export function toToolSections({ atlas, constructs }: Forms, id: string): ToolSection[] {
  const home = atlas.address;
  const toAddress = (path: string) => home + path.slice(1);
  const construct = constructs.find((each) => each.id === id) as ConstructFile;
  const page = `/constructs/${id}/`;
  const fetch = (does: string, path: string): ToolLine => ({ does, line: `curl -s ${toAddress(path)}` });
  return [
    {
      id: "markdown",
      heading: "Markdown",
      says: [
        `Each page has its Markdown at its address with \`.md\` in place of the last slash. The Markdown of the home page is \`${toMarkdownPath("/")}\`.`,
        `A construct also has Markdown for each pair of languages, at a third of the size. The two ids are written before \`.md\`, in the order of the site: ${languages.map((each) => `\`${each.id}\``).join(", ")}.`,
        "`/llms.txt` lists all of it with sizes. `/llms-full.txt` has it in one file.",
      ],
      files: ["/llms.txt", "/llms-full.txt"],
      lines: [
        fetch("A construct in all languages", toMarkdownPath(page)),
        fetch("A construct in two languages", toMarkdownPath(page, [left, right])),
        fetch("The list of all pages", "/llms.txt"),
      ],
    },
    {
      id: "atlas",
      heading: "The whole atlas as JSON",
      says: [
        `\`${atlasPath}\` has \`languages\`, \`groups\`, \`constructs\` and \`terms\`. A construct has its \`equivalents\` by language, each with the code alone; its \`differences\`, which are questions with the answer of each language and the run that shows it; and its \`pitfalls\`.`,
        "In texts, code is between backticks. Addresses are absolute. An answer's `run` leads to the program that shows the answer, and has the printed lines that tell it.",
      ],
      files: [atlasPath],
      lines: listAtlasLines(atlas, construct),
    },
    {
      id: "constructs",
      heading: "A construct as JSON",
      says: [
        `\`${toConstructPath("<id>")}\` has what the atlas has of a construct, and its programs: \`scenarios\`, each with its steps and a program in each language; \`pitfalls\`; and \`traps\`, which are what the habits of another language lead to.`,
        "Each program has its `source` and its `run`: the toolchain, the command, the exit code, and the printed lines. `ms` is the time of a line, in milliseconds since the first line of the run. `step` is the latest step that had begun.",
      ],
      files: [toConstructPath(id)],
      lines: listConstructLines(construct, toAddress(toConstructPath(id))),
    },
    {
      id: "versions",
      heading: "Schemas and versions",
      says: [
        `\`${schemaPaths.atlas}\` and \`${schemaPaths.construct}\` describe both files as JSON Schema, field by field. They are made of the types that the files are written with.`,
        `Both files have a \`version\`, which is ${version} now. A version may get new fields. When a field goes, or changes its type or its meaning, the version is raised.`,
      ],
      files: Object.values(schemaPaths),
      lines: [
        query("The version of the form", toAddress(atlasPath), ".version", [`${atlas.version}`]),
        query("What each construct has", toAddress(schemaPaths.construct), '.required | join(", ")', [
          Object.keys(construct).sort().join(", "),
        ]),
      ],
    },
  ];
}

function listAtlasLines({ address, constructs, terms }: AtlasFile, { id, differences }: ConstructFile): ToolLine[] {
  const [term] = terms;
  const atlas = address + atlasPath.slice(1);
  const names = constructs.slice(0, 3).map(({ equivalents }) => {
    return `${equivalents[left]?.symbol} → ${equivalents[right]?.symbol}`;
  });
  const apart = differences.flatMap(({ ask, answers }) => {
    const [one, other] = [answers[left]?.text, answers[right]?.text];
    return one === other ? [] : [`${ask} ${one} / ${other}`];
  });
  return [
    query(
      "What the first constructs are called in two languages",
      atlas,
      `.constructs[:3][].equivalents | "\\(.${left}.symbol) → \\(.${right}.symbol)"`,
      names,
    ),
    query(
      "What two languages answer differently about a construct",
      atlas,
      `.constructs[] | select(.id == "${id}").differences[] | select(.answers.${left}.text != .answers.${right}.text) | "\\(.ask) \\(.answers.${left}.text) / \\(.answers.${right}.text)"`,
      apart,
    ),
    query(
      "What each language calls a term",
      atlas,
      `.terms[] | select(.name == "${term?.name}").words[]`,
      Object.values(term?.words ?? {}),
    ),
  ];
}

function listConstructLines({ scenarios, pitfalls }: ConstructFile, address: string): ToolLine[] {
  const program = scenarios[0]?.programs.find(({ language }) => language === right);
  const lines = program?.run.lines ?? [];
  return [
    query(
      "What the first program printed in a language, and when",
      address,
      `.scenarios[0].programs[] | select(.language == "${right}").run.lines[] | "\\(.ms) ms: \\(.text)"`,
      lines.map(({ ms, text }) => `${ms} ms: ${text}`),
    ),
    query(
      "How that run was made",
      address,
      `.scenarios[0].programs[] | select(.language == "${right}").run | .toolchain, .command`,
      program ? [program.run.toolchain, program.run.command] : [],
    ),
    query(
      "The pitfalls of a language",
      address,
      `.pitfalls[] | select(.language == "${left}").title`,
      pitfalls.filter(({ language }) => language === left).map(({ title }) => title),
    ),
  ];
}

function query(does: string, address: string, filter: string, prints: readonly string[]): ToolLine {
  return { does, line: `curl -s ${address} | jq -r '${filter}'`, prints: prints.join("\n") };
}

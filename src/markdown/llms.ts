import { languages } from "../languages";
import { toolsIntro } from "../model/intro";
import { toMarkdownPath } from "../model/markdown";
import type { MarkdownFile, Page, Sources } from "./sources";
import { writeLink, writeSentence, writeText } from "./write";

interface Written {
  readonly page: Page;
  readonly file: MarkdownFile;
}

/** `llms.txt`: what there is, where, and how large. See https://llmstxt.org. */
export function writeOverview(written: readonly Written[], full: MarkdownFile, sources: Sources): string {
  const { title, tagline, home } = sources;
  const ids = languages.map(({ id }) => id);
  const first = written.find(({ page }) => page.hasPairs)?.page.path ?? "/";
  const ofTwo = home + toMarkdownPath(first, [ids[0], ids.at(-1)] as string[]).slice(1);
  const all: Entry = {
    title: full.path.slice(1),
    says: "all that the pages say, each thing in one place",
    file: full,
    section: optional,
  };
  const entries = [...written.map(toEntry), all];
  const sections = [...new Set(entries.map(({ section }) => section))];
  return `${[
    `# ${writeText(title)}`,
    `> ${writeText(tagline)}. Each program was run with the toolchain of its language, and is shown with what it printed and when, in milliseconds.`,
    `Each page of the site has its Markdown at its address with \`.md\` in place of the last slash. A construct also has Markdown for each pair of languages, such as ${ofTwo}; the languages are ${ids.map((id) => `\`${id}\``).join(", ")}, in this order. The constructs, their programs and the recorded runs are JSON as well: ${writeLink(toolsIntro.heading, home + toMarkdownPath("/tools/").slice(1))}.`,
    ...sections.flatMap((section) => [
      `## ${writeText(section)}`,
      entries
        .filter((entry) => entry.section === section)
        .map(
          ({ title, says, file }) => `- ${writeLink(title, home + file.path.slice(1))}: ${says} (${toSize(file.text)})`,
        )
        .join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

/** The section of what a reader in a hurry leaves out, by the convention. */
export const optional = "Optional";

interface Entry {
  readonly title: string;
  readonly says: string;
  readonly file: MarkdownFile;
  readonly section: string;
}

function toEntry({ page: { title, description, section }, file }: Written): Entry {
  return { title, says: writeSentence(description), file, section };
}

function toSize(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
}

import { languages, reference } from "../languages";
import { countProven, toBehaviours } from "../model/behaviour";
import { type Equivalent, marks, statuses } from "../model/construct";
import { toCover } from "../model/cover";
import {
  cheatSheetIntro,
  compareIntro,
  type Intro,
  introduceBehaviours,
  introduceHome,
  introduceMessages,
  offlineIntro,
  offlineNotes,
  toolsIntro,
} from "../model/intro";
import { toFullName } from "../model/language";
import { kindLabels, kinds } from "../model/message";
import type { Foretaste } from "../model/pair";
import type { Block } from "./block";
import { writeName } from "./construct";
import { optional } from "./llms";
import type { Page, Sources } from "./sources";
import { writeCode, writeFence, writeLink, writeSentence, writeTable, writeText } from "./write";

const ids = languages.map(({ id }) => id);

/**
 * The pages that are no page of `docs/`: the home page, the cheat sheet, all guides, all behaviours, all messages; how
 * the site is kept for offline; and what there is for tools.
 */
export function toListPages(sources: Sources, toAddress: (path: string) => string): Page[] {
  return [
    toHome(sources, toAddress),
    toPage("/cheat-sheet/", cheatSheetIntro, [{ text: writeLegend() }, ...toTable(sources, toAddress)]),
    toComparePage(sources, toAddress),
    toBehavioursPage(sources, toAddress),
    toMessagesPage(sources, toAddress),
    toPage("/offline/", offlineIntro, [{ text: offlineNotes.map((note) => `- ${writeText(note)}`).join("\n") }]),
    toToolsPage(sources, toAddress),
  ];
}

const tables = "Tables";

type ToAddress = (path: string) => string;

/** A page that lists what others say. */
function toPage(path: string, { title, description, heading, says }: Intro, blocks: readonly Block[]): Page {
  const head = [{ depth: 1, text: `# ${writeText(heading)}` }, { text: writeText(says) }];
  return { path, title, description, section: optional, blocks: [...head, ...blocks], own: [], hasPairs: false };
}

function toHome(sources: Sources, toAddress: ToAddress): Page {
  const { groups, examples, foretastes, cover, beginnings } = sources;
  const constructs = groups.flatMap((group) => group.constructs);
  const symbol = constructs.find(({ id }) => id === cover)?.equivalents[reference.id]?.symbol ?? "";
  const example = examples.find(({ id }) => id === cover);
  const ways = beginnings.map(([path, words]) => writeLink(words, toAddress(path)));
  const run = example ? toCover(example).map(({ label, total }) => `- ${writeText(label)}: ${total} ms`) : [];
  return toPage("/", introduceHome(constructs.length), [
    { text: `New to async? Read ${ways[0]}, then ${ways.slice(1).join(", ")}.` },
    { text: `A recorded run of ${writeLink(`\`${symbol}\``, toAddress(`/constructs/${cover}/`))}:` },
    { text: run.join("\n") },
    { text: writeLegend() },
    { text: writeLink("Printable cheat sheet", toAddress("/cheat-sheet/")) },
    ...toTable(sources, toAddress),
    { depth: 2, text: `## ${compareIntro.heading}` },
    { text: writeGuides(foretastes, toAddress) },
  ]);
}

/** What the words before the names mean, and the signs that the page has in their place. */
function writeLegend(): string {
  return statuses
    .map((status) => marks[status])
    .map(({ sign, word, legend }) => `- ${word} (${sign}): ${legend}`)
    .join("\n");
}

/** All constructs by all languages. */
function toTable({ groups }: Sources, toAddress: ToAddress): Block[] {
  return groups
    .filter(({ constructs }) => constructs.length)
    .flatMap(({ label, constructs }) => {
      const rows = constructs.map(({ id, title, equivalents }) => [
        writeLink(title, toAddress(`/constructs/${id}/`)),
        ...ids.map((language) => writeName(equivalents[language] as Equivalent, ids)),
      ]);
      return [
        { depth: 2, text: `## ${writeText(label)} (${rows.length})` },
        { text: writeTable([["Construct", ...languages.map(toFullName)], ...rows]) },
      ];
    });
}

function toComparePage({ foretastes }: Sources, toAddress: ToAddress): Page {
  const sections = languages.flatMap((known): Block[] => [
    { depth: 2, text: `## I know ${toFullName(known)}` },
    {
      text: writeGuides(
        foretastes
          .filter(({ left }) => left === known.id)
          .map(({ says, ...pair }) => ({ ...pair, says: says.slice(0, 1) })),
        toAddress,
      ),
    },
  ]);
  return toPage("/compare/", compareIntro, sections);
}

/** Each guide with what it says first. */
function writeGuides(foretastes: readonly Foretaste[], toAddress: ToAddress): string {
  const nameOf = (id: string) => languages.find((language) => language.id === id)?.name ?? id;
  return foretastes
    .map(({ left, right, says }) => {
      const link = writeLink(`${nameOf(left)} → ${nameOf(right)}`, toAddress(`/compare/${left}-to-${right}/`));
      return `- ${link}: ${says.map(writeSentence).join(". ")}${says.length > 1 ? " …" : ""}`;
    })
    .join("\n");
}

function toBehavioursPage({ groups }: Sources, toAddress: ToAddress): Page {
  const sections = toBehaviours(groups, ids);
  const { cells, proven } = countProven(sections);
  const intro = introduceBehaviours(sections.flatMap(({ rows }) => rows).length, cells, proven);
  const blocks = sections.flatMap(({ label, rows }): Block[] => [
    { depth: 2, text: `## ${writeText(label)}` },
    {
      text: writeTable([
        ["Question", ...languages.map(toFullName)],
        ...rows.map(({ id, title, ask, cells }) => [
          `${writeSentence(ask)} ${writeLink(title, toAddress(`/constructs/${id}/`))}`,
          ...cells.map(({ answer }) => writeSentence(answer)),
        ]),
      ]),
    },
  ]);
  return { ...toPage("/behaviours/", intro, blocks), section: tables };
}

function toMessagesPage({ messages }: Sources, toAddress: ToAddress): Page {
  const blocks = languages.flatMap((language) =>
    kinds.flatMap((kind): Block[] => {
      const own = messages.filter((message) => message.language === language.id && message.kind === kind);
      const lines = own.map(({ text, means, shown }) => {
        const places = shown.map(({ path, title }) => writeLink(title, toAddress(path)));
        return `- ${writeCode(text)}: ${[writeSentence(means), ...places].join(" ")}`;
      });
      if (!own.length) return [];
      return [{ depth: 2, text: `## ${toFullName(language)} ${kindLabels[kind]}` }, { text: lines.join("\n") }];
    }),
  );
  return { ...toPage("/errors/", introduceMessages(messages.length), blocks), section: tables, own: undefined };
}

function toToolsPage({ tools }: Sources, toAddress: ToAddress): Page {
  const blocks = tools.flatMap(({ heading, says, files, lines }): Block[] => [
    { depth: 2, text: `## ${writeText(heading)}` },
    ...says.map((sentence) => ({ text: writeSentence(sentence) })),
    { text: files.map((path) => `- ${writeLink(`\`${path}\``, toAddress(path))}`).join("\n") },
    ...lines.flatMap(({ does, line, prints }) => [
      { text: `${writeText(does)}:` },
      { text: writeFence("sh", line) },
      ...(prints === undefined ? [] : [{ text: writeFence("text", prints) }]),
    ]),
  ]);
  return toPage("/tools/", toolsIntro, blocks);
}

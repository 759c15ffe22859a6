import { getLanguage } from "../languages";
import { type Equivalent, topics } from "../model/construct";
import { toTermAnchor } from "../model/guide";
import { compareIntro, introducePair } from "../model/intro";
import { type LanguageId, toFullName } from "../model/language";
import { differencesHeadings, type Pair, type PairEnd, type PairRow, pairHeadings } from "../model/pair";
import { type Surprise, sideHeadings } from "../model/trap";
import type { Block } from "./block";
import { writeName } from "./construct";
import { toTimed, writeSaid } from "./programs";
import type { Page } from "./sources";
import { writeCode, writeFence, writeLink, writeSentence, writeTable, writeText } from "./write";

const sides = ["left", "right"] as const;

/** The guide from one language to another. */
export function toPairPage(pair: Pair, toAddress: (path: string) => string): Page {
  const left = getLanguage(pair.left);
  const right = getLanguage(pair.right);
  const { title, description, heading, says } = introducePair(left, right);
  const toConstruct = (id: string, anchor?: string) =>
    `${toAddress(`/constructs/${id}/`)}?langs=${left.id},${right.id}${anchor ? `#${anchor}` : ""}`;
  const otherWay = writeLink(`${right.name} → ${left.name}`, toAddress(`/compare/${right.id}-to-${left.id}/`));
  const columns = [left, right].map(toFullName);

  const surprises = pair.surprises.flatMap((surprise, index): Block[] => [
    { depth: 3, text: `### ${index + 1}. ${writeSentence(surprise.says)}` },
    { text: writeSurprise(surprise, right.id, toConstruct) },
  ]);
  const words = pair.words.map(({ name, ...words }) => [
    writeLink(name, `${toAddress("/glossary/")}#${toTermAnchor(name)}`),
    ...sides.map((side) => writeSentence(words[side])),
  ]);
  const constructs = pair.groups
    .filter(({ rows }) => rows.length)
    .flatMap(({ label, rows }): Block[] => [
      { depth: 3, text: `### ${writeText(label)} (${rows.length})` },
      ...rows.map((row) => ({ text: writeRow(row, pair, toConstruct) })),
    ]);
  const libraries = pair.libraries.map(({ need, ...tools }) => [
    writeText(need),
    ...sides.map((side) => writeLink(tools[side].name, tools[side].docs)),
  ]);
  const differences = ([...topics, "other"] as const).flatMap((topic): Block[] => {
    const own = pair.differences.filter((difference) => (difference.topic ?? "other") === topic);
    const rows = own.map(({ id, title, ask, anchor, ...answers }) => [
      `${writeSentence(ask)} ${writeLink(title, toConstruct(id, anchor))}`,
      ...sides.map((side) => writeSentence(answers[side])),
    ]);
    if (!own.length) return [];
    return [
      { depth: 3, text: `### ${differencesHeadings[topic]} (${own.length})` },
      { text: writeTable([["Question", ...columns], ...rows]) },
    ];
  });

  const head = [
    { depth: 1, text: `# ${heading}` },
    { text: `${says} ${otherWay}` },
    { depth: 2, text: `## ${pairHeadings.surprises}` },
    ...surprises,
  ];
  const tools = [
    { depth: 2, text: `## ${pairHeadings.libraries}` },
    { text: writeTable([["Job", ...columns], ...libraries]) },
  ];

  return {
    path: `/compare/${left.id}-to-${right.id}/`,
    title,
    description,
    section: compareIntro.title,
    languages: [left.id, right.id],
    blocks: [
      ...head,
      { depth: 2, text: `## ${pairHeadings.words}` },
      { text: writeTable([["Term", ...columns], ...words]) },
      { depth: 2, text: `## ${pairHeadings.constructs}` },
      ...constructs,
      ...tools,
      { depth: 2, text: `## ${pairHeadings.all}` },
      ...differences,
    ],
    own: [...head, ...tools],
    hasPairs: false,
  };
}

type ToConstruct = (id: string, anchor?: string) => string;

function writeSurprise(surprise: Surprise, language: LanguageId, toConstruct: ToConstruct): string {
  const { why, wrong, right, construct, title, anchor } = surprise;
  const { prism } = getLanguage(language);
  return [
    `${writeSentence(why)} ${writeLink(title, toConstruct(construct, anchor))}`,
    ...Object.entries({ wrong, right }).flatMap(([side, { source, said }]) => [
      `**${sideHeadings[side as keyof typeof sideHeadings]}**`,
      writeFence(prism, source),
      "It printed:",
      writeSaid(said),
    ]),
  ].join("\n\n");
}

/** A construct: the sentence that the two languages end, each with the printed lines that show it. */
function writeRow({ id, title, equivalents, telling }: PairRow, pair: Pair, toConstruct: ToConstruct): string {
  const ids = [pair.left, pair.right];
  const ends = sides.map((side) => {
    const name = writeName(equivalents[pair[side]] as Equivalent, ids);
    const end = telling?.[side];
    const told = end ? `; ${writeEnd(end, toConstruct(id, end.anchor))}` : "";
    return `- **${getLanguage(pair[side]).name}**: ${name}${told}`;
  });
  const head = `**${writeLink(title, toConstruct(id))}**`;
  return [telling ? `${head}. ${writeSentence(telling.when)}` : head, ends.join("\n")].join("\n\n");
}

function writeEnd({ text, lines }: PairEnd, run: string): string {
  const printed = toTimed(lines).map((line) => writeCode(line.trim().replace(/^(\d+) {2}/, "$1 ")));
  return `${writeSentence(text)} ${writeLink("run", run)}: ${printed.join(", ")}`;
}

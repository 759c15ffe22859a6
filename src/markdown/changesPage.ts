import { getLanguage } from "../languages";
import {
  allMessages,
  changeHeadings,
  type Day,
  feedName,
  feedPath,
  olderDays,
  type PageChange,
  toDate,
  toSummary,
} from "../model/change";
import type { ShownAt } from "../model/guide";
import { introduceChanges } from "../model/intro";
import { toFullName } from "../model/language";
import type { Block } from "./block";
import { optional } from "./llms";
import type { Page, Sources } from "./sources";
import { writeLink, writeSentence, writeTable, writeText } from "./write";

type ToAddress = (path: string) => string;

/** What was added and corrected, day by day. */
export function toChangesPage({ changes: { days, hasOlder } }: Pick<Sources, "changes">, toAddress: ToAddress): Page {
  const { title, description, heading, says } = introduceChanges(days.length > 0);
  return {
    path: "/changes/",
    title,
    description,
    section: optional,
    blocks: [
      { depth: 1, text: `# ${heading}` },
      { text: days.length ? `${writeText(says)} ${writeLink(feedName, toAddress(feedPath))}` : writeText(says) },
      ...days.flatMap((day) => [{ depth: 2, text: `## ${toDate(day.date)}` }, ...toDayBlocks(day, toAddress)]),
      { text: hasOlder ? olderDays : "" },
    ],
    own: [],
    hasPairs: false,
  };
}

/** What a day brought, without its heading. */
export function toDayBlocks(day: Day, toAddress: ToAddress): Block[] {
  const { constructs, guides, scenarios, pitfalls, messages, answers, revised } = day;
  const writePlace = ({ path, title }: ShownAt) => writeLink(title, toAddress(path));
  const writePlaces = (places: readonly ShownAt[]) => places.map((place) => `- ${writePlace(place)}`).join("\n");
  const writePages = (pages: readonly PageChange[]) =>
    pages.map(({ page, places }) => `- ${writeText(page.title)}: ${places.map(writePlace).join("; ")}`).join("\n");
  const countPlaces = (pages: readonly PageChange[]) => pages.flatMap(({ places }) => places).length;
  const part = (heading: string, count: number, text: string): Block[] =>
    count ? [{ depth: 3, text: `### ${heading} (${count})` }, { text }] : [];
  const rows = answers.map(({ page, ask, language, before, now }) => [
    `${writeSentence(ask)} ${writePlace(page)}`,
    toFullName(getLanguage(language)),
    writeSentence(before),
    writeSentence(now),
  ]);
  return [
    { text: toSummary(day) },
    ...part(changeHeadings.constructs, constructs.length, writePlaces(constructs)),
    ...part(changeHeadings.guides, guides.length, writePlaces(guides)),
    ...part(changeHeadings.answers, answers.length, writeTable([["Question", "Language", "Before", "Now"], ...rows])),
    ...part(changeHeadings.scenarios, countPlaces(scenarios), writePages(scenarios)),
    ...part(changeHeadings.pitfalls, countPlaces(pitfalls), writePages(pitfalls)),
    ...part(changeHeadings.messages, messages, `- ${writePlace(allMessages)}`),
    ...part(changeHeadings.revised, revised.length, writePlaces(revised)),
  ];
}

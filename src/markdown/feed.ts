import { Feed } from "feed";
import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import { languages } from "../languages";
import { feedPath, toDate, toSummary } from "../model/change";
import { introduceChanges } from "../model/intro";
import { joinBlocks } from "./block";
import { toDayBlocks } from "./changesPage";
import type { MarkdownFile, Sources } from "./sources";

const ids = languages.map(({ id }) => id);

/** The Atom feed of what changed, an entry a day; none without a history. */
export function toFeed({
  title,
  home,
  changes: { days },
}: Pick<Sources, "title" | "home" | "changes">): MarkdownFile[] {
  const [latest] = days;
  if (!latest) return [];
  const toAddress = (path: string) => home + path.slice(1);
  const page = toAddress("/changes/");
  const intro = introduceChanges(true);
  const feed = new Feed({
    id: page,
    title: `${intro.title}: ${title}`,
    description: intro.description,
    link: page,
    language: "en",
    updated: new Date(latest.updated),
    feedLinks: { atom: toAddress(feedPath) },
    generator: title,
    author: { name: title },
    copyright: "MIT",
  });
  for (const day of days) {
    const content = micromark(joinBlocks(toDayBlocks(day, toAddress), ids), {
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    });
    const address = `${page}#${day.date}`;
    feed.addItem({
      id: address,
      link: address,
      title: `${toDate(day.date)}: ${toSummary(day)}`,
      date: new Date(day.updated),
      content,
    });
  }
  return [{ path: feedPath, text: feed.atom1() }];
}

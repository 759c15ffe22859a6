import type { ShownAt } from "./guide";
import type { LanguageId } from "./language";

/** What became of the site, as far as the history of its files is known. */
export interface Changes {
  /** The latest first; none where there is no history. */
  readonly days: readonly Day[];
  /** Whether there are days before these. */
  readonly hasOlder: boolean;
}

/** Where the feed of the changes is, from the site's root. */
export const feedPath = "/changes/atom.xml";
export const feedName = "Atom feed";

/** What was new and what was corrected on a day. */
export interface Day {
  /** `2026-05-09` */
  readonly date: string;
  /** When the last of it was committed, as an ISO date with its time. */
  readonly updated: string;
  readonly constructs: readonly ShownAt[];
  readonly guides: readonly ShownAt[];
  readonly scenarios: readonly PageChange[];
  readonly pitfalls: readonly PageChange[];
  /** How many messages more are explained. */
  readonly messages: number;
  readonly answers: readonly AnswerChange[];
  /** The other pages whose text or programs were changed. */
  readonly revised: readonly ShownAt[];
}

/** What is new on a page that was there before. */
export interface PageChange {
  readonly page: ShownAt;
  readonly places: readonly ShownAt[];
}

/** A claim that was corrected, or said more precisely. */
export interface AnswerChange {
  readonly page: ShownAt;
  readonly ask: string;
  readonly language: LanguageId;
  readonly before: string;
  readonly now: string;
}

/** The headings of a day's parts. */
export const changeHeadings = {
  constructs: "New constructs",
  guides: "New guides",
  scenarios: "New programs",
  pitfalls: "New pitfalls",
  messages: "New messages",
  answers: "Changed answers",
  revised: "Pages whose text or programs were revised",
} as const;

/** Where the messages of a day are. */
export const allMessages: ShownAt = { path: "/errors/", title: "All messages" };

/** What is said below the last day that is told, where there are others. */
export const olderDays = "Earlier days are in the history of the project's files.";

/** `9 May 2026` */
export function toDate(date: string): string {
  return new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

/** `2 new constructs, 1 changed answer`: what a day brought, in a line. */
export function toSummary({ constructs, guides, scenarios, pitfalls, messages, answers, revised }: Day): string {
  const count = (number: number, one: string, many = `${one}s`) =>
    number ? [`${number} ${number === 1 ? one : many}`] : [];
  const places = (pages: readonly PageChange[]) => pages.flatMap((page) => page.places).length;
  return [
    ...count(constructs.length, "new construct"),
    ...count(guides.length, "new guide"),
    ...count(places(scenarios), "new program"),
    ...count(places(pitfalls), "new pitfall"),
    ...count(messages, "new message"),
    ...count(answers.length, "changed answer"),
    ...count(revised.length, "revised page"),
  ].join(", ");
}

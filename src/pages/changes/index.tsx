import useBaseUrl from "@docusaurus/useBaseUrl";
import changes from "@generated/async-atlas/default/changes.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import Inline from "../../components/Inline";
import LanguageName from "../../components/LanguageName";
import PageLink from "../../components/PageLink";
import { getLanguage } from "../../languages";
import {
  type AnswerChange,
  allMessages,
  changeHeadings,
  type Day,
  feedName,
  feedPath,
  olderDays,
  type PageChange,
  toDate,
  toSummary,
} from "../../model/change";
import type { ShownAt } from "../../model/guide";
import { introduceChanges } from "../../model/intro";
import styles from "./index.module.css";

/** What was added to the site and what was corrected, from the history of its files. */
export default function ChangesPage(): ReactNode {
  const { days, hasOlder } = changes;
  const { title, description, heading, says } = introduceChanges(days.length > 0);
  const feed = useBaseUrl(feedPath);
  return (
    <Layout title={title} description={description}>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>{heading}</h1>
          <p>
            {says} {days.length > 0 && <a href={feed}>{feedName}</a>}
          </p>
        </div>
        {days.map((day) => (
          <DayOfChanges key={day.date} day={day} />
        ))}
        {hasOlder && <p>{olderDays}</p>}
      </main>
    </Layout>
  );
}

function DayOfChanges({ day }: { readonly day: Day }): ReactNode {
  const { date, constructs, guides, scenarios, pitfalls, messages, answers, revised } = day;
  return (
    <section className={styles.day} aria-labelledby={date}>
      <h2 id={date}>
        <time dateTime={date}>{toDate(date)}</time>
      </h2>
      <p className={styles.summary}>{toSummary(day)}</p>
      <Part heading={changeHeadings.constructs} count={constructs.length} isOpen>
        <Places of={constructs} />
      </Part>
      <Part heading={changeHeadings.guides} count={guides.length} isOpen>
        <Places of={guides} />
      </Part>
      <Part heading={changeHeadings.answers} count={answers.length} isOpen>
        <Answers of={answers} />
      </Part>
      <Part heading={changeHeadings.scenarios} count={countPlaces(scenarios)}>
        <Pages of={scenarios} />
      </Part>
      <Part heading={changeHeadings.pitfalls} count={countPlaces(pitfalls)}>
        <Pages of={pitfalls} />
      </Part>
      <Part heading={changeHeadings.messages} count={messages}>
        <Places of={[allMessages]} />
      </Part>
      <Part heading={changeHeadings.revised} count={revised.length}>
        <Places of={revised} />
      </Part>
    </section>
  );
}

function countPlaces(pages: readonly PageChange[]): number {
  return pages.flatMap(({ places }) => places).length;
}

interface PartProps {
  readonly heading: string;
  readonly count: number;
  /** What a reader looks for first is in sight. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function Part({ heading, count, isOpen, children }: PartProps): ReactNode {
  if (!count) return null;
  return (
    <details className={styles.part} open={isOpen}>
      <summary>
        <h3>{heading}</h3> <small>{count}</small>
      </summary>
      {children}
    </details>
  );
}

function Places({ of }: { readonly of: readonly ShownAt[] }): ReactNode {
  return (
    <ul className={styles.places}>
      {of.map(({ path, title }) => (
        <li key={path}>
          <PageLink href={path}>
            <Inline>{title}</Inline>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

function Pages({ of }: { readonly of: readonly PageChange[] }): ReactNode {
  return (
    <dl className={styles.pages}>
      {of.map(({ page, places }) => (
        <div key={page.path}>
          <dt>{page.title}</dt>
          <dd>
            <Places of={places} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Answers({ of }: { readonly of: readonly AnswerChange[] }): ReactNode {
  return (
    <table className={styles.answers}>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Language</th>
          <th scope="col">Before</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ page, ask, language, before, now }) => (
          <tr key={page.path + ask + language} className={language}>
            <th scope="row">
              <Inline>{ask}</Inline> <PageLink href={page.path}>{page.title}</PageLink>
            </th>
            <td>
              <LanguageName language={getLanguage(language)} />
            </td>
            <td>
              <Inline>{before}</Inline>
            </td>
            <td>
              <Inline>{now}</Inline>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import Head from "@docusaurus/Head";
import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import { topics } from "../../model/construct";
import type { Pair, PairDifference } from "../../model/pair";
import Bullet from "../Bullet";
import Inline from "../Inline";
import PageLink from "../PageLink";
import PairTable from "../PairTable";
import styles from "./styles.module.css";

const headings = {
  start: "When work starts",
  cancellation: "Cancellation",
  errors: "Errors",
  threads: "Threads",
  other: "All else",
} as const;

/** Two languages: every construct with what tells the two apart, then all questions that they answer differently. */
export default function PairPage({ pair }: { readonly pair: Pair & { readonly canonical: string } }): ReactNode {
  const left = getLanguage(pair.left);
  const right = getLanguage(pair.right);
  const canonical = useBaseUrl(pair.canonical, { absolute: true });
  const description = `Every async construct in ${left.name} and in ${right.name}, with the most important difference and the run that shows it.`;
  const groups = pair.groups.filter(({ rows }) => rows.length);
  return (
    <Layout title={`Async in ${left.name} and ${right.name}: how they differ`} description={description}>
      <Head>
        <link rel="canonical" href={canonical} />
      </Head>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>
            How {left.name} and {right.name} differ
          </h1>
          <p>
            {description} The other way:{" "}
            <PageLink href={`/compare/${right.id}-vs-${left.id}/`}>
              {right.name} → {left.name}
            </PageLink>
          </p>
        </div>
        <nav className="contents" aria-label="On this page">
          {groups.map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
          <a href="#all">All {pair.differences.length} differences</a>
        </nav>
        <section className={styles.section} aria-labelledby="constructs">
          <h2 id="constructs">Construct by construct</h2>
          <PairTable pair={pair} />
        </section>
        <section className={styles.section} aria-labelledby="all">
          <h2 id="all">All differences</h2>
          {([...topics, "other"] as const).map((topic) => (
            <Topic
              key={topic}
              heading={headings[topic]}
              pair={pair}
              differences={pair.differences.filter((difference) => (difference.topic ?? "other") === topic)}
            />
          ))}
        </section>
      </main>
    </Layout>
  );
}

interface TopicProps {
  readonly heading: string;
  readonly pair: Pair;
  readonly differences: readonly PairDifference[];
}

function Topic({ heading, pair, differences }: TopicProps): ReactNode {
  if (!differences.length) return null;
  return (
    <details className={styles.topic}>
      <summary>
        <h3>{heading}</h3> <small>{differences.length}</small>
      </summary>
      {differences.map((difference) => (
        <Difference key={difference.id + difference.ask} pair={pair} {...difference} />
      ))}
    </details>
  );
}

function Difference({ pair, id, title, anchor, ask, left, right }: PairDifference & { readonly pair: Pair }) {
  const page = useBaseUrl(`/constructs/${id}/`);
  return (
    <div className={styles.difference}>
      <p>
        <Inline>{ask}</Inline>{" "}
        <a href={`${page}?langs=${pair.left},${pair.right}#${anchor}`} className={styles.where}>
          {title}
        </a>
      </p>
      <p>
        <Bullet language={getLanguage(pair.left)} /> <Inline>{left}</Inline>
      </p>
      <p>
        <Bullet language={getLanguage(pair.right)} /> <Inline>{right}</Inline>
      </p>
    </div>
  );
}

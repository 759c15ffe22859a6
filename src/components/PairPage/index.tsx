import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import { topics } from "../../model/construct";
import { toTermAnchor } from "../../model/guide";
import { introducePair } from "../../model/intro";
import { differencesHeadings, type Pair, type PairDifference, pairHeadings } from "../../model/pair";
import Bullet from "../Bullet";
import Inline from "../Inline";
import PageLink from "../PageLink";
import PairList from "../PairList";
import PairTable from "../PairTable";
import Surprises from "../Surprises";
import styles from "./styles.module.css";

const sides = ["left", "right"] as const;

/** The guide from one language to another. */
export default function PairPage({ pair }: { readonly pair: Pair }): ReactNode {
  const left = getLanguage(pair.left);
  const right = getLanguage(pair.right);
  const { title, description, heading, says } = introducePair(left, right);
  const groups = pair.groups.filter(({ rows }) => rows.length);
  return (
    <Layout title={title} description={description}>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>{heading}</h1>
          <p>
            {says}{" "}
            <PageLink href={`/compare/${right.id}-to-${left.id}/`}>
              {right.name} → {left.name}
            </PageLink>
          </p>
        </div>
        <section className={styles.section} aria-labelledby="surprises">
          <h2 id="surprises">{pairHeadings.surprises}</h2>
          <Surprises {...pair} />
        </section>
        <nav className="contents" aria-label="On this page">
          <a href="#constructs">{pairHeadings.constructs}</a>
          {groups.map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
          <a href="#words">{pairHeadings.words}</a>
          <a href="#libraries">Libraries</a>
          <a href="#all">All {pair.differences.length} differences</a>
        </nav>
        <section className={styles.section} aria-labelledby="words">
          <h2 id="words">{pairHeadings.words}</h2>
          <PairList
            {...pair}
            labelledBy="words"
            head="Term"
            rows={pair.words.map(({ name, ...words }) => ({
              key: name,
              name: <PageLink href={`/glossary/#${toTermAnchor(name)}`}>{name}</PageLink>,
              cells: sides.map((side) => <Inline key={side}>{words[side]}</Inline>),
            }))}
          />
        </section>
        <section className={styles.section} aria-labelledby="constructs">
          <h2 id="constructs">{pairHeadings.constructs}</h2>
          <PairTable pair={pair} />
        </section>
        <section className={styles.section} aria-labelledby="libraries">
          <h2 id="libraries">{pairHeadings.libraries}</h2>
          <PairList
            {...pair}
            labelledBy="libraries"
            head="Job"
            rows={pair.libraries.map(({ need, ...tools }) => ({
              key: need,
              name: need,
              cells: sides.map((side) => (
                <a key={side} href={tools[side].docs}>
                  <Inline>{tools[side].name}</Inline>
                </a>
              )),
            }))}
          />
        </section>
        <section className={styles.section} aria-labelledby="all">
          <h2 id="all">{pairHeadings.all}</h2>
          {([...topics, "other"] as const).map((topic) => (
            <Topic
              key={topic}
              heading={differencesHeadings[topic]}
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

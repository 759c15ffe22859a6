import Head from "@docusaurus/Head";
import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import { topics } from "../../model/construct";
import type { Pair, PairSurprise } from "../../model/pair";
import Bullet from "../Bullet";
import Inline from "../Inline";
import PairTable from "../PairTable";
import styles from "./styles.module.css";

const headings = {
  start: "When work starts",
  cancellation: "Cancellation",
  errors: "Errors",
  threads: "Threads",
} as const;

/** Two languages: what is new to those who come from either, and every construct in a line. */
export default function PairPage({ pair }: { readonly pair: Pair & { readonly canonical: string } }): ReactNode {
  const left = getLanguage(pair.left);
  const right = getLanguage(pair.right);
  const canonical = useBaseUrl(pair.canonical, { absolute: true });
  const opposite = useBaseUrl(`/compare/${right.id}-vs-${left.id}/`);
  const title = `Async in ${left.name} and ${right.name}, side by side`;
  const description = `Every async construct of ${left.name} beside ${right.name}, with the most important difference and the run that shows it.`;
  return (
    <Layout title={title} description={description}>
      <Head>
        <link rel="canonical" href={canonical} />
      </Head>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>{title}</h1>
          <p>
            {description} <a href={opposite}>Swap the columns</a>.
          </p>
        </div>
        <section className={styles.section} aria-labelledby="new">
          <h2 id="new">
            What is new between {left.name} and {right.name}
          </h2>
          {topics.map((topic) => {
            const surprises = pair.surprises.filter((surprise) => surprise.topic === topic);
            return surprises.length ? (
              <div key={topic} className={styles.topic}>
                <h3>{headings[topic]}</h3>
                {surprises.map((surprise) => (
                  <Surprise key={surprise.id + surprise.ask} pair={pair} {...surprise} />
                ))}
              </div>
            ) : null;
          })}
        </section>
        <section className={styles.section} aria-labelledby="all">
          <h2 id="all">Construct by construct</h2>
          <PairTable pair={pair} />
        </section>
      </main>
    </Layout>
  );
}

function Surprise({ pair, id, title, anchor, ask, left, right }: PairSurprise & { readonly pair: Pair }): ReactNode {
  const page = useBaseUrl(`/constructs/${id}/`);
  return (
    <div className={styles.surprise}>
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

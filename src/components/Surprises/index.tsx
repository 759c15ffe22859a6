import useBaseUrl from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import { highlight } from "../../languages/highlight";
import type { Language } from "../../model/language";
import type { Pair } from "../../model/pair";
import { toNotInPage } from "../../model/recorded";
import { type Side, type Surprise, sideHeadings } from "../../model/trap";
import Bullet from "../Bullet";
import Code from "../Code";
import Inline from "../Inline";
import styles from "./styles.module.css";

type Props = Pick<Pair, "left" | "right" | "surprises">;

/** What surprises who comes from the left language: first all in a list, then each with the program that shows it. */
export default function Surprises({ left, right, surprises }: Props): ReactNode {
  return (
    <>
      <ol className={styles.list}>
        {surprises.map(({ says }, index) => (
          <li key={says}>
            <a href={`#${toId(index)}`}>
              <Inline>{says}</Inline>
            </a>
          </li>
        ))}
      </ol>
      {surprises.map((surprise, index) => (
        <Entry
          key={surprise.says}
          number={index + 1}
          id={toId(index)}
          surprise={surprise}
          language={getLanguage(right)}
          langs={`${left},${right}`}
        />
      ))}
    </>
  );
}

function toId(index: number): string {
  return `surprise-${index + 1}`;
}

interface EntryProps {
  readonly number: number;
  readonly id: string;
  readonly surprise: Surprise;
  readonly language: Language;
  /** The languages that a link into a construct's page names. */
  readonly langs: string;
}

function Entry({ number, id, surprise, language, langs }: EntryProps): ReactNode {
  const { says, why, wrong, right, construct, title, anchor } = surprise;
  const page = useBaseUrl(`/constructs/${construct}/`);
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={`${styles.surprise} ${language.id}`} id={id} aria-labelledby={`${id}-says`} data-surprise="">
      <h3 id={`${id}-says`}>
        <span className={styles.number}>{number}</span> <Inline>{says}</Inline>
      </h3>
      <p className={styles.why}>
        <Inline>{why}</Inline> <a href={`${page}?langs=${langs}#${anchor}`}>{title}</a>
      </p>
      <Program heading={sideHeadings.wrong} language={language} side={wrong} />
      <Program heading={sideHeadings.right} language={language} side={right} />
    </section>
  );
}

interface ProgramProps {
  readonly heading: string;
  readonly language: Language;
  readonly side: Side;
}

function Program({ heading, language, side: { source, changes, said, run, notLive } }: ProgramProps): ReactNode {
  return (
    <div className={styles.side} data-trap={run && ""}>
      <h4>
        <Bullet language={language} /> {heading}
        {run && (
          <button type="button" className="button" data-run={run} data-js="">
            Run
          </button>
        )}
      </h4>
      <Code label={`${language.name}: ${heading.toLowerCase()}`} marked={changes}>
        {draw(source, language)}
      </Code>
      <div className={styles.lines} translate="no">
        {said.map((line, index) => (
          <div key={index}>{line === null ? "…" : <samp>{line}</samp>}</div>
        ))}
      </div>
      {notLive && (
        <p className="caption" data-js="">
          <Inline>{toNotInPage(notLive)}</Inline>
        </p>
      )}
    </div>
  );
}

function draw(source: string, language: Language) {
  return highlight([{ source }], language)[0] ?? [];
}

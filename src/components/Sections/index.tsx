import { useDoc } from "@docusaurus/plugin-content-docs/client";
import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Construct } from "../../model/construct";
import type { LanguageId } from "../../model/language";
import Bullet from "../Bullet";
import styles from "./styles.module.css";

type Entry = ReturnType<typeof useDoc>["toc"][number];

/** The sections of the page, with its pitfalls in the reader's languages, and the other pages of its group. */
export default function Sections({ construct }: { readonly construct: Construct | undefined }): ReactNode {
  const { toc, frontMatter } = useDoc();
  const {
    pitfalls = {},
    sources,
    related,
  } = frontMatter as {
    readonly pitfalls?: Readonly<Record<string, LanguageId>>;
    readonly sources?: unknown;
    readonly related?: unknown;
  };
  const sections = toc.filter(({ level }) => level === 2);
  const below = ({ id }: Entry) => {
    const from = toc.findIndex((entry) => entry.id === id) + 1;
    const to = toc.findIndex(({ level }, place) => place >= from && level === 2);
    return toc.slice(from, to < 0 ? undefined : to).filter((entry) => pitfalls[entry.id]);
  };
  return (
    <nav className={styles.sections} id="sections" aria-label="On this page" data-sections>
      <ol className={styles.list}>
        {construct && (
          <>
            <Section id="in-short">In short</Section>
            <Section id="step-by-step">Step by step</Section>
          </>
        )}
        {sections.map((section) => (
          <Section key={section.id} id={section.id} html={section.value}>
            <Pitfalls entries={below(section)} pitfalls={pitfalls} />
          </Section>
        ))}
        {!!(related || sources) && <Section id={related ? "related" : "sources"}>Related, sources</Section>}
      </ol>
      {construct && <Neighbours of={construct} />}
    </nav>
  );
}

interface SectionProps {
  readonly id: string;
  /** The heading's own Markdown, rendered when the site is built. */
  readonly html?: string;
  /** The name of the section, or where its heading names it, what is below it. */
  readonly children: ReactNode;
}

function Section({ id, html, children }: SectionProps): ReactNode {
  return (
    <li>
      {html === undefined ? (
        <a href={`#${id}`}>{children}</a>
      ) : (
        <>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see SectionProps. */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: html }} />
          {children}
        </>
      )}
    </li>
  );
}

interface PitfallsProps {
  readonly entries: readonly Entry[];
  readonly pitfalls: Readonly<Record<string, LanguageId>>;
}

function Pitfalls({ entries, pitfalls }: PitfallsProps): ReactNode {
  if (!entries.length) return null;
  return (
    <ul>
      {entries.map(({ id, value }) => (
        <li key={id} className={pitfalls[id]} data-of={pitfalls[id]}>
          <Bullet language={getLanguage(pitfalls[id] ?? "")} />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see SectionProps. */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        </li>
      ))}
    </ul>
  );
}

function Neighbours({ of: { id, group } }: { readonly of: Construct }): ReactNode {
  const home = useBaseUrl("/");
  const { label, constructs = [] } = table.find((each) => each.id === group) ?? {};
  const count = table.reduce((sum, each) => sum + each.constructs.length, 0);
  return (
    <div className={styles.group}>
      <b>{label}</b>
      <ul>
        {constructs.map((each) => (
          <li key={each.id}>
            <a href={`${home}constructs/${each.id}/`} aria-current={each.id === id ? "page" : undefined}>
              {each.title}
            </a>
          </li>
        ))}
      </ul>
      <a href={home}>{`All ${count} constructs`}</a>
    </div>
  );
}

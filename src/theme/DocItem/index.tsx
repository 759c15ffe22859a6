import { DocProvider, useDoc } from "@docusaurus/plugin-content-docs/client";
import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import type { Props } from "@theme/DocItem";
import MDXContent from "@theme/MDXContent";
import type { ReactNode } from "react";
import Equivalents from "../../components/Equivalents";
import Inline from "../../components/Inline";
import Sources from "../../components/Sources";
import { languages, reference } from "../../languages";
import type { Construct } from "../../model/construct";
import styles from "./styles.module.css";

/** A page of `docs/`: a construct, or a guide. */
export default function DocItem({ content: Text }: Props): ReactNode {
  return (
    <DocProvider content={Text}>
      <Metadata />
      <article>
        <Head />
        <MDXContent>
          <Text />
        </MDXContent>
        <Foot />
      </article>
    </DocProvider>
  );
}

/** The front matter, which has been validated; a guide has less of it. */
function useConstruct() {
  return useDoc().frontMatter as unknown as Partial<Pick<Construct, "equivalents" | "sources" | "related">>;
}

function Metadata(): ReactNode {
  const { title, description } = useDoc().metadata;
  const { equivalents } = useConstruct();
  return (
    <PageMetadata title={equivalents ? `${toSubject(equivalents)} – ${title}` : title} description={description} />
  );
}

/** What a search engine and a tab show first: `asyncio.Lock in C#, JavaScript, Swift and Rust`. */
function toSubject(equivalents: Construct["equivalents"]): string {
  const others = languages.filter((language) => language !== reference).map(({ name }) => name);
  const last = others.pop();
  return `${equivalents[reference.id]?.symbol} in ${others.join(", ")} and ${last}`;
}

function Head(): ReactNode {
  const { title, description } = useDoc().metadata;
  const { equivalents } = useConstruct();
  const home = useBaseUrl("/");
  return (
    <>
      <div className="page-head">
        {equivalents && (
          <p className={styles.crumb}>
            <a href={home}>Constructs</a>
          </p>
        )}
        <h1>{title}</h1>
        {equivalents && <p className={styles.symbol}>{equivalents[reference.id]?.symbol}</p>}
        <p>
          <Inline>{description}</Inline>
        </p>
      </div>
      {equivalents && <Equivalents of={equivalents} />}
      <Contents />
    </>
  );
}

/** The page's sections; a page is long. */
function Contents(): ReactNode {
  const sections = useDoc().toc.filter(({ level }) => level === 2);
  if (sections.length < 2) return null;
  return (
    <nav className="contents" aria-label="On this page">
      <span>On this page</span>
      {sections.map(({ id, value }) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the heading's own Markdown, rendered when the site is built.
        <a key={id} href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
      ))}
    </nav>
  );
}

function Foot(): ReactNode {
  const { previous, next } = useDoc().metadata;
  const { related = [], sources } = useConstruct();
  const constructs = table.flatMap((group) => group.constructs);
  const pages = related.flatMap((id) => constructs.find((each) => each.id === id) ?? []);
  const home = useBaseUrl("/constructs/");
  return (
    <>
      {!!pages.length && (
        <section className={styles.related} aria-labelledby="related">
          <h2 id="related">Related</h2>
          <ul>
            {pages.map(({ id, title, equivalents }) => (
              <li key={id}>
                <a href={`${home}${id}/`}>
                  <code>{equivalents[reference.id]?.symbol}</code> {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources && <Sources sources={sources} />}
      <nav className={styles.turn} aria-label="Previous and next page">
        {previous && (
          <a href={previous.permalink} rel="prev">
            <small>Previous</small> {previous.title}
          </a>
        )}
        {next && (
          <a href={next.permalink} rel="next">
            <small>Next</small> {next.title}
          </a>
        )}
      </nav>
    </>
  );
}

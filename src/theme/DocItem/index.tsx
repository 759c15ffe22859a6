import Head from "@docusaurus/Head";
import { DocProvider, useDoc } from "@docusaurus/plugin-content-docs/client";
import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import type { Props } from "@theme/DocItem";
import MDXContent from "@theme/MDXContent";
import type { ReactNode } from "react";
import Equivalents from "../../components/Equivalents";
import Gist from "../../components/Gist";
import Inline from "../../components/Inline";
import Sections from "../../components/Sections";
import Sources from "../../components/Sources";
import Symbols from "../../components/Symbols";
import { languages, reference } from "../../languages";
import { cardSize, describeCard, toCardPath } from "../../model/card";
import type { Construct } from "../../model/construct";
import styles from "./styles.module.css";

/** A page of `docs/`: a construct, or a guide. */
export default function DocItem({ content: Text }: Props): ReactNode {
  return (
    <DocProvider content={Text}>
      <Metadata />
      <div className={`wrap ${styles.page}`}>
        <Aside />
        <main id="main">
          <article>
            <Heading />
            <MDXContent>
              <Text />
            </MDXContent>
            <Foot />
          </article>
        </main>
      </div>
    </DocProvider>
  );
}

/** The construct that the page is about; a guide is about none. */
function useConstruct(): Construct | undefined {
  const id = useDoc().metadata.id.replace(/.*\//, "");
  return table.flatMap(({ constructs }) => constructs).find((construct) => construct.id === id);
}

function Metadata(): ReactNode {
  const { title, description } = useDoc().metadata;
  const construct = useConstruct();
  const subject = construct && `${toSubject(construct.equivalents)} – `;
  return (
    <>
      <PageMetadata title={`${subject ?? ""}${title}`} description={description} />
      {construct && <Article of={construct} />}
    </>
  );
}

/** What search engines and networks are told of a construct, with its social card. */
function Article({ of: { id, title, description, equivalents } }: { readonly of: Construct }): ReactNode {
  const image = useBaseUrl(toCardPath(id), { absolute: true });
  const ids = languages.map((language) => language.id);
  const article = {
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: title,
    description,
    image,
    keywords: ids.map((language) => equivalents[language]?.symbol),
  };
  return (
    <Head>
      <meta property="og:image" content={image} />
      <meta name="twitter:image" content={image} />
      <meta property="og:image:width" content={`${cardSize.width}`} />
      <meta property="og:image:height" content={`${cardSize.height}`} />
      <meta property="og:image:alt" content={describeCard(equivalents, ids)} />
      <script type="application/ld+json">{JSON.stringify(article).replaceAll("<", "\\u003c")}</script>
    </Head>
  );
}

/** What a search engine and a tab show first: `asyncio.Lock in C#, JavaScript, Swift and Rust`. */
function toSubject(equivalents: Construct["equivalents"]): string {
  const others = languages.filter((language) => language !== reference).map(({ name }) => name);
  const last = others.pop();
  return `${equivalents[reference.id]?.symbol} in ${others.join(", ")} and ${last}`;
}

function Heading(): ReactNode {
  const { title, description } = useDoc().metadata;
  const construct = useConstruct();
  const group = table.find(({ id }) => id === construct?.group);
  const home = useBaseUrl("/");
  return (
    <>
      <div className={`page-head ${construct ? styles.head : ""}`}>
        {group && (
          <p className={styles.crumb}>
            <a href={home}>Constructs</a> / <a href={`${home}#${group.id}`}>{group.label}</a>
          </p>
        )}
        <h1>{title}</h1>
        {construct && <Gist {...construct} />}
        <p className={styles.description}>
          <Inline>{description}</Inline>
        </p>
      </div>
      {construct && <Equivalents of={construct.equivalents} />}
      {construct && <h2 id="step-by-step">Step by step</h2>}
    </>
  );
}

function Aside(): ReactNode {
  return <Sections construct={useConstruct()} />;
}

function Foot(): ReactNode {
  const { previous, next } = useDoc().metadata;
  const { related = [], sources } = useDoc().frontMatter as Partial<Pick<Construct, "related" | "sources">>;
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
                  <Symbols of={equivalents} /> {title}
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
            <small>Previous</small> <Name of={previous} />
          </a>
        )}
        {next && (
          <a href={next.permalink} rel="next">
            <small>Next</small> <Name of={next} />
          </a>
        )}
      </nav>
    </>
  );
}

/** The names of a construct's page, or the title of a guide. */
function Name({ of: { permalink, title } }: { readonly of: { readonly permalink: string; readonly title: string } }) {
  const id = /\/constructs\/([^/]+)\/$/.exec(permalink)?.[1];
  const construct = table.flatMap(({ constructs }) => constructs).find((each) => each.id === id);
  return construct ? <Symbols of={construct.equivalents} /> : title;
}

import Head from "@docusaurus/Head";
import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

/** Results that have an address, `/search/?q=…`, and so can be shared. */
export default function SearchPage(): ReactNode {
  const home = useBaseUrl("/");
  return (
    <Layout
      title="Search"
      description="Finds a construct by any language’s word for it, by a question, or by an error message."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>Search</h1>
          <p>A name from any language, a few plain words, or a part of an error message.</p>
        </div>
        <form action={useBaseUrl("/search/")} className="search" role="search" data-search="page" data-js>
          <label className="search-field">
            <span className="visually-hidden">Search</span>
            <input
              name="q"
              type="search"
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              placeholder="A name, plain words, an error message"
            />
          </label>
          <p className="visually-hidden" role="status" />
        </form>
        <div className="search-results" role="list" aria-label="Results" data-search-results />
        <p className="search-without">
          The search needs JavaScript. The <a href={home}>home page</a> has all constructs without it.
        </p>
      </main>
    </Layout>
  );
}

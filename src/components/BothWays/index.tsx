import Head from "@docusaurus/Head";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { LanguageId } from "../../model/language";
import PageLink from "../PageLink";

/** At the address that two languages had before there was a guide for each direction: the way to both. */
export default function BothWays({ both }: { readonly both: readonly [LanguageId, LanguageId] }): ReactNode {
  const [one, other] = both.map(getLanguage) as [ReturnType<typeof getLanguage>, ReturnType<typeof getLanguage>];
  const ways = [
    [one, other],
    [other, one],
  ] as const;
  return (
    <Layout
      title={`Async in ${one.name} and ${other.name}: two guides`}
      description={`A guide from ${one.name} to ${other.name}, and a guide from ${other.name} to ${one.name}.`}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>
            {one.name} and {other.name}
          </h1>
          <p>There is a guide for each direction, since what surprises differs.</p>
        </div>
        <ul>
          {ways.map(([from, to]) => (
            <li key={from.id}>
              <PageLink href={`/compare/${from.id}-to-${to.id}/`}>
                From {from.name} to {to.name}
              </PageLink>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}

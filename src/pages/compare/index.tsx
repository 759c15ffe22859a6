import foretastes from "@generated/async-atlas/default/foretastes.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import Inline from "../../components/Inline";
import LanguageName from "../../components/LanguageName";
import PageLink from "../../components/PageLink";
import { getLanguage, languages } from "../../languages";
import { compareIntro } from "../../model/intro";
import styles from "./index.module.css";

export default function Compare(): ReactNode {
  const { title, description, heading, says } = compareIntro;
  return (
    <Layout title={title} description={description}>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>{heading}</h1>
          <p>{says}</p>
        </div>
        {languages.map((known) => (
          <section key={known.id} className={styles.known} aria-labelledby={known.id}>
            <h2 id={known.id}>
              I know <LanguageName language={known} />
            </h2>
            <ul>
              {foretastes
                .filter(({ left }) => left === known.id)
                .map(({ right, says: [worst] }) => (
                  <li key={right}>
                    <PageLink href={`/compare/${known.id}-to-${right}/`}>
                      {known.name} → {getLanguage(right).name}
                    </PageLink>{" "}
                    <span>
                      <Inline>{worst}</Inline>
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}

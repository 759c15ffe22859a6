import foretastes from "@generated/async-atlas/default/foretastes.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import Inline from "../../components/Inline";
import LanguageName from "../../components/LanguageName";
import PageLink from "../../components/PageLink";
import { getLanguage, languages } from "../../languages";
import styles from "./index.module.css";

export default function Compare(): ReactNode {
  return (
    <Layout
      title="Guides from one language to another"
      description="A guide for each direction between two languages: the seven things that will surprise you, each as a program that ran, and every construct in both."
    >
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>Guides from one language to another</h1>
          <p>
            Each guide begins with the seven things that will surprise you, as programs that ran. Then it has the words,
            every construct in both languages, the libraries, and all differences. Beside each guide is its worst
            surprise.
          </p>
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

import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import LanguageName from "../../components/LanguageName";
import { languages } from "../../languages";
import styles from "./index.module.css";

export default function Compare(): ReactNode {
  const base = useBaseUrl("/compare/");
  return (
    <Layout
      title="A page for each pair of languages"
      description="How two languages differ in async code: a page for each pair, with every construct in both, the most important difference, and the run that shows it."
    >
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>A page for each pair of languages</h1>
          <p>
            Each page has every construct in both languages, with the most important difference and the run that shows
            it. Find the language that you know in the rows, and the language that you are learning in the columns.
          </p>
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">I know</th>
              {languages.map((language) => (
                <th scope="col" key={language.id}>
                  <LanguageName language={language} className={styles.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map((known) => (
              <tr key={known.id}>
                <th scope="row">
                  <LanguageName language={known} className={styles.name} />
                </th>
                {languages.map((learned) => (
                  <td key={learned.id}>
                    {known === learned ? (
                      ""
                    ) : (
                      <a href={`${base}${known.id}-vs-${learned.id}/`}>
                        {known.code} <span className="visually-hidden">{known.name}</span> → {learned.code}{" "}
                        <span className="visually-hidden">{learned.name}</span>
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </main>
    </Layout>
  );
}

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
      title="Compare two languages"
      description="A page for every two of the languages: each async construct in one line with its most important difference, and what is new."
    >
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>Compare two languages</h1>
          <p>
            There is a page for every two languages. It says what is new if you come from either of them, and lists each
            construct in one line. Find the language that you know in the rows, and the language that you are learning
            in the columns.
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

import useBaseUrl from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import Bullet from "../../components/Bullet";
import { languages } from "../../languages";
import styles from "./index.module.css";

export default function Compare(): ReactNode {
  const base = useBaseUrl("/compare/");
  return (
    <Layout
      title="Compare two languages"
      description="A page for every two of the languages: each async construct in a line, the difference that bites, and what is new."
    >
      <main id="main" className="w">
        <div className="hd">
          <h1>Compare two languages</h1>
          <p>
            A page for every two: what is new to those who come from the one or the other, and each construct in a line.
            The language that you know stands in the row, the one that you are learning in the column.
          </p>
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">I know</th>
              {languages.map((language) => (
                <th scope="col" key={language.id}>
                  <Bullet language={language} /> <span className={styles.name}>{language.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map((known) => (
              <tr key={known.id}>
                <th scope="row">
                  <Bullet language={known} /> <span className={styles.name}>{known.name}</span>
                </th>
                {languages.map((learned) => (
                  <td key={learned.id}>
                    {known === learned ? (
                      ""
                    ) : (
                      <a href={`${base}${known.id}-vs-${learned.id}/`}>
                        {known.code} <span className="vh">{known.name}</span> → {learned.code}{" "}
                        <span className="vh">{learned.name}</span>
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

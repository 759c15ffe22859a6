import type { ReactNode } from "react";
import type { Source } from "../../model/construct";
import styles from "./styles.module.css";

/** The official pages and proposals behind a page's claims. */
export default function Sources({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url + title}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

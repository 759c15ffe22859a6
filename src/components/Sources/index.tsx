import type { ReactNode } from "react";
import type { Source } from "../../model/construct";
import { FoldLine } from "../Fold";
import styles from "./styles.module.css";

/** The official pages and proposals behind a page's claims; on demand, because they are many. */
export default function Sources({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <div data-folds>
        <ul data-of="">
          {sources.map(({ title, url }) => (
            <li key={url + title}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
        <FoldLine label={`${sources.length} pages behind what is said here`} />
      </div>
    </section>
  );
}

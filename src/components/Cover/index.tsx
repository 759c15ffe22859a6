import type { ReactNode } from "react";
import type { Cover as Data } from "../../model/cover";
import PageLink from "../PageLink";
import styles from "./styles.module.css";

/** What the site is about, at a glance: one run, drawn from its transcript. */
export default function Cover({ id, symbol, rows }: Data): ReactNode {
  const longest = Math.max(...rows.map(({ total }) => total));
  const toWidth = (ms: number) => `${(ms / longest) * 100}%`;
  return (
    <figure className={styles.cover}>
      {rows.map(({ label, bars, total }) => (
        <div key={label} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <div className={styles.plot} aria-hidden="true">
            {bars.map(({ name, from, to }) => (
              <div key={name} className={styles.bar} style={{ marginLeft: toWidth(from), width: toWidth(to - from) }}>
                {name}
              </div>
            ))}
          </div>
          <b>{total} ms</b>
        </div>
      ))}
      <figcaption>
        A recorded run of{" "}
        <PageLink href={`/constructs/${id}/`}>
          <code>{symbol}</code>
        </PageLink>
      </figcaption>
    </figure>
  );
}

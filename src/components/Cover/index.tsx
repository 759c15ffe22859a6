import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import examples from "@generated/async-atlas/default/examples.json";
import table from "@generated/async-atlas/default/table.json";
import type { ReactNode } from "react";
import { reference } from "../../languages";
import { toCover } from "../../model/cover";
import PageLink from "../PageLink";
import styles from "./styles.module.css";

/** What the site is about, at a glance: the run of a construct in the reference language, drawn from its transcript. */
export default function Cover(): ReactNode {
  const id = useDocusaurusContext().siteConfig.customFields?.cover as string;
  const example = examples[id];
  const constructs = table.flatMap((group) => group.constructs);
  const construct = constructs.find((each) => each.id === id);
  if (!example || !construct) {
    const ids = constructs.map((each) => each.id).join(", ");
    throw new Error(`The home page shows the run of ${id}, which is no construct. There are ${ids}`);
  }
  const rows = toCover(example);
  const longest = Math.max(...rows.map(({ total }) => total));
  const toWidth = (ms: number) => `${Number(((ms / longest) * 100).toFixed(3))}%`;
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
          <code>{construct.equivalents[reference.id]?.symbol}</code>
        </PageLink>
      </figcaption>
    </figure>
  );
}

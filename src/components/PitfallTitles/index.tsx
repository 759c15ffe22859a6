import type { PropsWithChildren, ReactNode } from "react";
import styles from "./styles.module.css";

/** The headings of a page's pitfalls, each with its language's letters; the reader's languages first. */
export default function PitfallTitles({ children }: PropsWithChildren): ReactNode {
  return <div className={styles.titles}>{children}</div>;
}

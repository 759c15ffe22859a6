import type { PropsWithChildren, ReactNode } from "react";
import { marks, statuses } from "../../model/construct";
import styles from "./styles.module.css";

/** What the marks before the symbols mean, and what else stands in the line. */
export default function Legend({ children }: PropsWithChildren): ReactNode {
  return (
    <div className={styles.legend}>
      <ul aria-label="The marks">
        {statuses.map((status) => (
          <li key={status}>
            <span className={`sign ${status}`}>{marks[status].sign}</span> {marks[status].legend}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

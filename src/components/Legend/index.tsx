import type { ReactNode } from "react";
import { marks, statuses } from "../../model/construct";
import styles from "./styles.module.css";

interface Props {
  /** What else stands in the line. */
  readonly children?: ReactNode;
}

/** What the marks before the symbols mean. */
export default function Legend({ children }: Props): ReactNode {
  return (
    <div className={styles.legend}>
      <ul aria-label="The marks">
        {statuses.map((status) => (
          <li key={status}>
            <span className="sign">{marks[status].sign}</span> {marks[status].legend}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

import { Fragment, type ReactNode } from "react";
import { splitCodeName } from "./splitCodeName";
import styles from "./styles.module.css";

/** A name in code that breaks only where `splitCodeName` lets it. */
export default function CodeName({ children }: { readonly children: string }): ReactNode {
  const parts = splitCodeName(children);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part.split(/(->)/).map((text, at) =>
        text === "->" ? (
          <span key={at} className={styles.arrow}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </Fragment>
  ));
}

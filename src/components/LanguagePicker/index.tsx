import type { ReactNode } from "react";
import { languages } from "../../languages";
import styles from "./styles.module.css";

/** "I know … / I'm learning …": the two languages that come first everywhere. The press is handled in src/browser. */
export default function LanguagePicker(): ReactNode {
  return (
    <div className={styles.pickers} data-js>
      {(["know", "learn"] as const).map((role) => (
        <fieldset key={role} className={styles.picker}>
          <legend>
            {role === "know" ? "I know" : "I’m learning"}
            <span className={styles.guess} data-guess={role}>
              {" "}
              (a guess)
            </span>
          </legend>
          <div className={styles.row}>
            {languages.map(({ id, code, name }) => (
              <button
                key={id}
                type="button"
                {...{ [`data-${role}`]: id }}
                aria-pressed="false"
                className={styles.choice}
              >
                <span aria-hidden="true">{code}</span>
                <span className="visually-hidden">{name}</span>
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

import type { ReactNode } from "react";
import type { Failure } from "./readFailure";
import styles from "./styles.module.css";

interface Props {
  readonly failure: Failure;
  /** The text that failed. */
  readonly source: string;
  readonly onGo: (line: number) => void;
}

/** The error that ended the run: what it is, where, and on demand all that was printed of it. */
export default function Failed({ failure: { headline, line, trace }, source, onGo }: Props): ReactNode {
  const code = line && source.split("\n")[line - 1]?.trim();
  return (
    <div className={styles.failed}>
      <p>
        <b>{headline}</b>
        {code && (
          <>
            <br />
            <button type="button" className={styles.goTo} onClick={() => onGo(line)}>
              {`line ${line}`}
            </button>
            {`: ${code}`}
          </>
        )}
      </p>
      {trace.length > 1 && (
        <details>
          <summary className="button">{`Whole traceback, ${trace.length} lines`}</summary>
          <pre tabIndex={0} role="group" aria-label="Traceback">
            <samp>{trace.join("\n")}</samp>
          </pre>
        </details>
      )}
    </div>
  );
}

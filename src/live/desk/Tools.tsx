import type { ReactNode, Ref } from "react";
import Bullet from "../../components/Bullet";
import Menu from "../../components/Menu";
import type { Language } from "../../model/language";
import type { LiveProgram } from "../engine/run";
import { longestLink } from "./link";
import { toState } from "./said";
import styles from "./styles.module.css";

interface Props {
  readonly ref: Ref<HTMLButtonElement>;
  readonly language: Language;
  readonly name: string;
  /** What the program is, where its page says so. */
  readonly title: string;
  /** None where the program has only one. */
  readonly notation: LiveProgram["notation"] | undefined;
  /** How many lines have been edited. */
  readonly edited: number;
  /** True after a reset, until the reader writes again. */
  readonly isReset: boolean;
  /** None where the text is too long for one. */
  readonly hash: string | undefined;
  readonly onRun: () => void;
  readonly onReset: () => void;
  readonly onCopyLink: (button: HTMLElement) => void;
}

/** What the reader may do with the text. */
export default function Tools(props: Props): ReactNode {
  const { ref, language, name, title, notation, edited, isReset, hash, onRun, onReset, onCopyLink } = props;
  const { file, variant } = language;
  const notations = { original: variant?.original, variant: variant?.name };
  return (
    <div className={styles.head}>
      <Bullet language={language} />
      <span className={styles.name}>{name}</span>
      <span className={styles.state}>{toState(title, edited)}</span>
      <span className={`tools ${styles.tools}`}>
        <button
          ref={ref}
          type="button"
          className={`button ${styles.go}`}
          onClick={onRun}
          data-run-again=""
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          <span aria-hidden="true">▶ </span>Run
          <span className={styles.key} aria-hidden="true">
            {/Mac|iP/.test(navigator.platform) ? "⌘ ↵" : "Ctrl ↵"}
          </span>
        </button>
        <button type="button" className="button" onClick={onReset} disabled={!edited && !isReset}>
          {isReset && !edited ? "Undo reset" : "Reset"}
        </button>
        <button type="button" className="button" data-copy="">
          Copy
        </button>
        <Menu label={`More for ${name}`}>
          {variant && notation && (
            <span className="segmented" role="group" aria-label="Notation">
              {(["original", "variant"] as const).map((each) => (
                <button key={each} type="button" data-notation-to={each} aria-pressed={each === notation}>
                  {notations[each]}
                </button>
              ))}
            </span>
          )}
          <button type="button" data-download={file} data-download-variant={variant?.file}>
            {edited ? "Download the edited program" : "Download the program"}
          </button>
          <button type="button" disabled={!hash} onClick={({ currentTarget }) => onCopyLink(currentTarget)}>
            Copy a link to this
          </button>
          {!hash && <p>{`Too long for a link, which has ${longestLink / 1024} KB at most`}</p>}
        </Menu>
      </span>
    </div>
  );
}

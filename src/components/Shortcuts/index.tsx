import type { ReactNode } from "react";
import styles from "./styles.module.css";

const keys = [
  ["]", "next language"],
  ["[", "previous language"],
  ["s", "side by side, or tabs"],
  ["n", "next construct"],
  ["p", "previous construct"],
  ["→", "in a row of the home page: show its code; ← hides it"],
  ["/", "search (also Ctrl K or ⌘ K)"],
  ["Ctrl ↵", "run what you change; Esc stops it"],
  ["?", "this list"],
] as const;

/** The keys of the site; opened with `?`. */
export default function Shortcuts(): ReactNode {
  return (
    <dialog id="shortcuts" className={styles.dialog} aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">Keys</h2>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" data-shortcuts-on defaultChecked /> Enable single-key shortcuts
        </label>
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}

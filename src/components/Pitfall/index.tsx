import useBrokenLinks from "@docusaurus/useBrokenLinks";
import examples from "@generated/async-atlas/default/examples.json";
import type { PropsWithChildren, ReactNode } from "react";
import { getLanguage } from "../../languages";
import { highlight } from "../../languages/highlight";
import { toAnchor } from "../../model/example";
import { toNotInPage } from "../../model/recorded";
import { toSaid } from "../../model/said";
import Bullet from "../Bullet";
import Code from "../Code";
import Inline from "../Inline";
import styles from "./styles.module.css";

/**
 * A small program that goes wrong; beside it the lines that it printed, with an ellipsis for what was left out between
 * them, and what to do, which the page says.
 */
export default function Pitfall({ of, children }: PropsWithChildren<{ readonly of: string }>): ReactNode {
  const pitfall = examples[of.replace(/\/.*/, "")]?.pitfalls.find(({ id }) => id === of);
  useBrokenLinks().collectAnchor(toAnchor(of));
  if (!pitfall) throw new Error(`There is no pitfall ${of} in examples/.`);
  const { transcript, notLive } = pitfall;
  const language = getLanguage(pitfall.language);
  const [code = []] = highlight([pitfall], language);
  return (
    <div className={`${styles.pitfall} ${language.id}`} id={toAnchor(of)} data-pitfall="">
      <div className={styles.head}>
        <Bullet language={language} />
        <span className={styles.name}>{language.name}</span>
        <span className="tools" data-js="">
          {language.live && !notLive && (
            <button type="button" className="button" data-run={of}>
              Run
            </button>
          )}
          <button type="button" className="button" data-copy="">
            Copy
          </button>
        </span>
      </div>
      <Code label={`${language.name} program`}>{code}</Code>
      <div>
        <div className={styles.said} translate="no">
          {toSaid(pitfall).map((line, index) => (
            <div key={index}>{line === undefined ? "…" : <samp>{line}</samp>}</div>
          ))}
        </div>
        <div data-remedy="">{children}</div>
        <p className="caption">
          <span>{transcript?.toolchain}</span> <code>{transcript?.command}</code>
          {notLive && (
            <>
              {" "}
              <span data-js="">
                <Inline>{toNotInPage(notLive)}</Inline>
              </span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

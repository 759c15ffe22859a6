import useBaseUrl from "@docusaurus/useBaseUrl";
import sections from "@generated/async-atlas/default/tools.json";
import type { ReactNode } from "react";
import Inline from "../../components/Inline";
import IntroPage from "../../components/IntroPage";
import { toolsIntro } from "../../model/intro";
import type { ToolLine } from "../../model/tool";
import styles from "./index.module.css";

/** What the site has for programs: Markdown and JSON, with lines that fetch them. */
export default function Tools(): ReactNode {
  return (
    <IntroPage intro={toolsIntro} className={styles.page}>
      {sections.map(({ id, heading, says, files, lines }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {says.map((sentence) => (
            <p key={sentence}>
              <Inline>{sentence}</Inline>
            </p>
          ))}
          <ul>
            {files.map((path) => (
              <li key={path}>
                <FileLink path={path} />
              </li>
            ))}
          </ul>
          {lines.map((line) => (
            <Line key={line.line} {...line} />
          ))}
        </section>
      ))}
    </IntroPage>
  );
}

function FileLink({ path }: { readonly path: string }): ReactNode {
  return (
    <a href={useBaseUrl(path)}>
      <code>{path}</code>
    </a>
  );
}

function Line({ does, line, prints }: ToolLine): ReactNode {
  return (
    <figure className={styles.line} data-tool-line="">
      <figcaption>{does}:</figcaption>
      <pre tabIndex={0} role="group" aria-label={`Command: ${does}`}>
        <code>{line}</code>
      </pre>
      {prints !== undefined && (
        <pre tabIndex={0} role="group" aria-label={`What it prints: ${does}`} className={styles.prints}>
          <samp>{prints}</samp>
        </pre>
      )}
    </figure>
  );
}

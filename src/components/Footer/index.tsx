import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import PageTools from "../PageTools";
import styles from "./styles.module.css";

export default function Footer(): ReactNode {
  const guide = useBaseUrl("/guide/");
  return (
    <footer className={`wrap ${styles.footer}`}>
      <p>
        Each program on this site was run with the toolchain named beside it; the output and the times of its lines, in
        milliseconds, are from that run. <a href={`${guide}what-is-async-await/`}>What async/await is</a>,{" "}
        <a href={`${guide}history/`}>how it came to five languages</a>,{" "}
        <a href={useBaseUrl("/behaviours/")}>all behaviours</a>, <a href={useBaseUrl("/errors/")}>all messages</a>,{" "}
        <a href={useBaseUrl("/cheat-sheet/")}>cheat sheet</a>, <a href={useBaseUrl("/glossary/")}>glossary</a>,{" "}
        <a href={useBaseUrl("/changes/")}>what changed</a>, <a href={useBaseUrl("/offline/")}>read offline</a>,{" "}
        <a href={useBaseUrl("/tools/")}>for tools</a>.{" "}
        <button type="button" className={styles.keys} data-shortcuts data-js>
          Keys: ?
        </button>
      </p>
      <PageTools />
      <p id="status" role="status" className="visually-hidden" />
    </footer>
  );
}

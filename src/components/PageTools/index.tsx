import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import sources from "@generated/async-atlas/default/sources.json";
import type { ReactNode } from "react";
import { toMarkdownPath } from "../../model/markdown";
import { toEditUrl, toReportUrl } from "../../model/repository";
import styles from "./styles.module.css";

/** What can be done with the page that is no reading: its Markdown, and where the repository is known, its mending. */
export default function PageTools(): ReactNode {
  const home = useBaseUrl("/");
  const path = useLocation().pathname.slice(home.length - 1);
  const markdown = useBaseUrl(toMarkdownPath(path));
  const { url } = useDocusaurusContext().siteConfig;
  const { repository, files } = sources;
  const file = files[path];
  if (file === undefined) return null;
  return (
    <p className={styles.tools} data-page-tools="">
      <a href={markdown}>This page as Markdown</a>
      {repository && file && <a href={toEditUrl(repository, file)}>Edit this page</a>}
      {repository && (
        <a href={toReportUrl(repository, path, `${url}${home}${path.slice(1)}`)} data-report="">
          Report a mistake on this page
        </a>
      )}
    </p>
  );
}

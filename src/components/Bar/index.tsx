import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { languages } from "../../languages";
import { toFullName } from "../../model/language";
import LanguagePicker from "../LanguagePicker";
import PairNames from "../PairNames";
import styles from "./styles.module.css";

/** What the reader may set on every page, under the header and then at the top of the window: languages, view, search. */
export default function Bar(): ReactNode {
  const { pathname } = useLocation();
  const base = useBaseUrl("/");
  const hasExamples = ["constructs/", "guide/"].some((place) => pathname.startsWith(base + place));
  return (
    <div className={styles.bar} role="region" aria-label="Languages and search" data-bar data-js>
      <div className="wrap">
        {hasExamples && (
          <button
            type="button"
            className={styles.sections}
            data-sections-open
            aria-expanded="false"
            aria-controls="sections"
          >
            <span data-section>On this page</span>
          </button>
        )}
        <div className={styles.inline}>
          <LanguagePicker />
        </div>
        <details className={styles.pair} data-menu>
          <summary>
            <span className={styles.names}>
              <PairNames />
            </span>
            <span className={styles.none}>Languages</span>
            <span className={styles.letters} aria-hidden="true">
              {languages.map(({ id, code }) => (
                <span key={id} className={`bullet ${id}`} data-compares={id}>
                  {code}
                </span>
              ))}
            </span>
          </summary>
          <div className={styles.sheet}>
            <LanguagePicker />
            <p className={styles.legend}>
              {languages.map((language) => (
                <span key={language.id}>
                  {language.code !== language.name && `${language.code} `}
                  {toFullName(language)}
                </span>
              ))}
            </p>
            {hasExamples && (
              <div className={styles.narrow}>
                <Chips />
                <View />
              </div>
            )}
            <p className={styles.more}>
              <button type="button" className="button" data-swap>
                Swap
              </button>{" "}
              <Guide />
            </p>
          </div>
        </details>
        {hasExamples && (
          <div className={styles.wide}>
            <Chips />
            <View />
          </div>
        )}
        <span className={styles.end}>
          <span className={styles.guide}>
            <Guide />
          </span>
          <button type="button" className={styles.search} data-search-open aria-keyshortcuts="/ Control+K Meta+K">
            <svg
              width="15"
              height="15"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              aria-hidden="true"
            >
              <circle cx="6.5" cy="6.5" r="4.7" />
              <path d="M10 10l5 5" />
            </svg>
            <span>Search</span> <kbd>/</kbd>
          </button>
        </span>
      </div>
    </div>
  );
}

/** Leads to the page of the reader's two languages; the script puts its address. */
function Guide(): ReactNode {
  return (
    <a href={useBaseUrl("/compare/")} data-pair-link>
      Compare <PairNames />
    </a>
  );
}

/** The languages that are shown: the columns, or the open tab. */
function Chips(): ReactNode {
  return (
    <span className={styles.chips} role="group" aria-label="Languages shown">
      {languages.map(({ id, code, name }) => (
        <button type="button" key={id} className={id} data-chip={id} aria-pressed="false">
          <span aria-hidden="true">{code}</span>
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </span>
  );
}

function View(): ReactNode {
  return (
    <span className="segmented" role="group" aria-label="View">
      <button type="button" data-view-to="tabs">
        Tabs
      </button>
      <button type="button" data-view-to="side">
        Side by side
      </button>
    </span>
  );
}

import { useDoc } from "@docusaurus/plugin-content-docs/client";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ReactNode } from "react";
import { languages } from "../../languages";
import { type ShownAt, type Term, toTerm, toTermAnchor, type WrittenTerm } from "../../model/guide";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import PageLink from "../PageLink";
import styles from "./styles.module.css";

type ShownTerm = Omit<Term, "see"> & { readonly see: readonly ShownAt[] };

/** The page's terms in the order of the alphabet, each with what every language calls it. */
export default function Glossary(): ReactNode {
  const { terms } = useDoc().frontMatter as unknown as { terms: WrittenTerm[] };
  const sorted = terms
    .map((term) => toTerm(term) as unknown as ShownTerm)
    .sort((left, right) => left.name.localeCompare(right.name, "en"));
  const firsts = sorted.filter(({ name }, place) => name[0] !== sorted[place - 1]?.name[0]);
  return (
    <>
      <nav className={`contents ${styles.letters}`} aria-label="Letters">
        {firsts.map(({ name }) => (
          <a key={name} href={`#${toTermAnchor(name)}`}>
            {name[0]?.toUpperCase()}
          </a>
        ))}
      </nav>
      <div role="table" aria-label="Terms by language" className={styles.table}>
        <div role="row" className={`${styles.row} ${styles.head}`}>
          <span role="columnheader" className={styles.name}>
            Term{" "}
          </span>
          <span role="columnheader" className="visually-hidden">
            Meaning{" "}
          </span>
          {languages.map((language) => (
            <span role="columnheader" key={language.id} className={`${styles.cell} ${language.id}`}>
              <LanguageName language={language} />{" "}
            </span>
          ))}
        </div>
        {sorted.map((term) => (
          <Row key={term.name} {...term} />
        ))}
      </div>
    </>
  );
}

function Row({ name, means, words, see }: ShownTerm): ReactNode {
  const anchor = toTermAnchor(name);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div role="row" id={anchor} className={styles.row}>
      <span role="rowheader" className={styles.name}>
        <dfn>{name}</dfn>{" "}
      </span>
      <span role="cell" className={styles.means}>
        <Inline>{means}</Inline>{" "}
        <span className={styles.see}>
          {see.map(({ path, title }) => (
            <PageLink key={path} href={path}>
              {title}
            </PageLink>
          ))}
        </span>{" "}
      </span>
      {languages.map(({ id }) => (
        <span role="cell" key={id} className={`${styles.cell} ${id}`}>
          <span className={/^no(ne)?\b/.test(words[id] ?? "") ? styles.none : undefined}>
            <Inline>{words[id]}</Inline>
          </span>{" "}
        </span>
      ))}
    </div>
  );
}

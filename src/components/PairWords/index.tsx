import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import { toTermAnchor } from "../../model/guide";
import type { Pair } from "../../model/pair";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import PageLink from "../PageLink";
import styles from "./styles.module.css";

/** What the two languages call what the glossary explains. */
export default function PairWords({ left, right, words }: Pick<Pair, "left" | "right" | "words">): ReactNode {
  return (
    <table className={styles.words} aria-labelledby="words">
      <thead>
        <tr>
          <th scope="col">Term</th>
          {[left, right].map((id) => (
            <th scope="col" key={id}>
              <LanguageName language={getLanguage(id)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {words.map(({ name, ...word }) => (
          <tr key={name}>
            <th scope="row">
              <PageLink href={`/glossary/#${toTermAnchor(name)}`}>{name}</PageLink>
            </th>
            <td>
              <Inline>{word.left}</Inline>
            </td>
            <td>
              <Inline>{word.right}</Inline>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

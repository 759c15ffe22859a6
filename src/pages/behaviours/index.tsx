import useBaseUrl from "@docusaurus/useBaseUrl";
import groups from "@generated/async-atlas/default/table.json";
import type { ReactNode } from "react";
import FilterField from "../../components/FilterField";
import Inline from "../../components/Inline";
import IntroPage from "../../components/IntroPage";
import LanguageName from "../../components/LanguageName";
import { languages } from "../../languages";
import { type Behaviour, countProven, toBehaviours } from "../../model/behaviour";
import { introduceBehaviours } from "../../model/intro";
import styles from "./index.module.css";

/** Every question of every page, with the answer of each language and the run that shows it. */
export default function Behaviours(): ReactNode {
  const sections = toBehaviours(
    groups,
    languages.map(({ id }) => id),
  );
  const questions = sections.flatMap(({ rows }) => rows).length;
  const { cells, proven } = countProven(sections);
  return (
    <IntroPage intro={introduceBehaviours(questions, cells, proven)}>
      <FilterField label="Words" hint="fails, cancelled, thread …">
        <label>
          Topic
          <select name="topic">
            <option value="">all</option>
            {sections.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">Languages</legend>
          {languages.map((language) => (
            <label key={language.id}>
              <input type="checkbox" name="language" value={language.id} defaultChecked />
              <LanguageName language={language} />
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" name="differ" />
          only where these differ
        </label>
      </FilterField>
      <nav className="contents" aria-label="On this page">
        {sections.map(({ id, label, rows }) => (
          <a key={id} href={`#${id}`}>
            {label} <small>{rows.length}</small>
          </a>
        ))}
      </nav>
      {sections.map(({ id, label, rows }) => (
        <section key={id} aria-labelledby={id} data-section={id}>
          <h2 id={id} className={styles.topic}>
            {label}
          </h2>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">Question</th>
                {languages.map((language) => (
                  <th scope="col" key={language.id} data-col={language.id}>
                    <LanguageName language={language} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id + row.ask} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </IntroPage>
  );
}

function Row({ row: { id, title, ask, cells } }: { readonly row: Behaviour }): ReactNode {
  const page = useBaseUrl(`/constructs/${id}/`);
  return (
    <tr data-row={cells.map(({ alike }) => alike).join(" ")}>
      <th scope="row">
        <Inline>{ask}</Inline> <a href={page}>{title}</a>
      </th>
      {cells.map(({ language, answer, anchor }) => (
        <td key={language} data-col={language} className={language}>
          {anchor ? (
            <a href={`${page}?langs=${language}#${anchor}`}>
              <Inline>{answer}</Inline>
            </a>
          ) : (
            <Inline>{answer}</Inline>
          )}
        </td>
      ))}
    </tr>
  );
}

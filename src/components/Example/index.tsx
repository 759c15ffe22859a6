import { useDoc } from "@docusaurus/plugin-content-docs/client";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import examples from "@generated/async-atlas/default/examples.json";
import type { CSSProperties, ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Construct, Equivalent } from "../../model/construct";
import { toAnchor } from "../../model/example";
import Bullet from "../Bullet";
import CodeName from "../CodeName";
import Mark from "../Mark";
import Timeline from "../Timeline";
import Panel from "./Panel";
import styles from "./styles.module.css";

/** The example as tabs, columns and steps; which of it shows is decided by the attributes of `<html>`. */
export default function Example({ of }: { readonly of: string }): ReactNode {
  const example = examples[of];
  const { metadata, frontMatter } = useDoc();
  const isMain = metadata.id.endsWith(`/${of}`);
  const equivalents: Partial<Construct["equivalents"]> = isMain
    ? (frontMatter as unknown as Construct).equivalents
    : {};
  useBrokenLinks().collectAnchor(toAnchor(of));
  if (!example) throw new Error(`There is no example ${of} in examples/.`);
  const { id, steps, programs } = example;
  return (
    <div
      className={styles.example}
      id={toAnchor(id)}
      data-example=""
      style={{ "--rows": 2 * steps.length + 3 } as CSSProperties}
    >
      <div className={styles.tabs} role="tablist" aria-label="Language" translate="no" data-js="">
        {programs.map(({ language }) => (
          <Tab key={language} example={id} language={language} equivalent={equivalents[language]} />
        ))}
      </div>
      <div className={styles.panels} data-folds="">
        {programs.map((program) => (
          <Panel
            key={program.language}
            example={example}
            program={program}
            equivalent={equivalents[program.language]}
          />
        ))}
        {steps.map(({ number, text }) => (
          <div
            key={number}
            className={styles.stepTitle}
            data-step={number}
            style={{ "--step": number } as CSSProperties}
            aria-hidden="true"
          >
            {text}
          </div>
        ))}
      </div>
      <Timeline of={example} isFolded={!isMain} />
    </div>
  );
}

interface TabProps {
  readonly example: string;
  readonly language: string;
  readonly equivalent: Equivalent | undefined;
}

function Tab({ example, language: id, equivalent }: TabProps): ReactNode {
  const language = getLanguage(id);
  return (
    <button
      type="button"
      className={`${styles.tab} ${id}`}
      role="tab"
      id={`${example}-tab-${id}`}
      aria-controls={`${example}-${id}`}
      aria-selected="false"
      tabIndex={-1}
      data-tab={id}
    >
      <span className={styles.tabTitle}>
        <Bullet language={language} />
        <span className={styles.tabName}>{language.name}</span>
        <Mark status={equivalent?.status} />
      </span>
      {equivalent && (
        <span className={styles.tabSymbol}>
          <CodeName>{equivalent.symbol}</CodeName>
        </span>
      )}
    </button>
  );
}

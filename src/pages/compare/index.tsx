import foretastes from "@generated/async-atlas/default/foretastes.json";
import type { ReactNode } from "react";
import Inline from "../../components/Inline";
import IntroPage from "../../components/IntroPage";
import LanguageName from "../../components/LanguageName";
import PageLink from "../../components/PageLink";
import { getLanguage, languages } from "../../languages";
import { compareIntro } from "../../model/intro";
import styles from "./index.module.css";

export default function Compare(): ReactNode {
  return (
    <IntroPage intro={compareIntro}>
      {languages.map((known) => (
        <section key={known.id} className={styles.known} aria-labelledby={known.id}>
          <h2 id={known.id}>
            I know <LanguageName language={known} />
          </h2>
          <ul>
            {foretastes
              .filter(({ left }) => left === known.id)
              .map(({ right, says: [worst] }) => (
                <li key={right}>
                  <PageLink href={`/compare/${known.id}-to-${right}/`}>
                    {known.name} → {getLanguage(right).name}
                  </PageLink>{" "}
                  <span>
                    <Inline>{worst}</Inline>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </IntroPage>
  );
}

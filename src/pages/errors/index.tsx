import messages from "@generated/async-atlas/default/messages.json";
import type { ReactNode } from "react";
import FilterField from "../../components/FilterField";
import Inline from "../../components/Inline";
import IntroPage from "../../components/IntroPage";
import LanguageName from "../../components/LanguageName";
import PageLink from "../../components/PageLink";
import { languages } from "../../languages";
import { introduceMessages } from "../../model/intro";
import { toFullName } from "../../model/language";
import { kindLabels, kinds, type Message, toMessageAnchor } from "../../model/message";
import styles from "./index.module.css";

/** Every message that a program of the site printed when it went wrong. */
export default function Errors(): ReactNode {
  const parts = languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const own = messages.filter((message) => message.language === language.id && message.kind === kind);
      return own.length ? [{ id: `${language.id}-${kind}`, language, kind, own }] : [];
    }),
  );
  return (
    <IntroPage intro={introduceMessages(messages.length)}>
      <FilterField label="Message" hint="was never awaited" />
      <nav className="contents" aria-label="On this page">
        {languages.map((language) => (
          <a key={language.id} href={`#${parts.find((part) => part.language === language)?.id}`}>
            {toFullName(language)}
          </a>
        ))}
      </nav>
      {parts.map(({ id, language, kind, own }) => (
        <section key={id} className={`${styles.part} ${language.id}`} aria-labelledby={id} data-section={id}>
          <h2 id={id}>
            <LanguageName language={language} /> {kindLabels[kind]}
          </h2>
          <dl>
            {own.map((message) => (
              <Row key={message.text} message={message} />
            ))}
          </dl>
        </section>
      ))}
    </IntroPage>
  );
}

function Row({ message }: { readonly message: Message }): ReactNode {
  const { text, means, shown } = message;
  return (
    <div id={toMessageAnchor(message)} className={styles.message} data-row="">
      <dt>
        <samp>{text}</samp>
      </dt>
      <dd>
        <Inline>{means}</Inline>{" "}
        {shown.map(({ path, title }) => (
          <PageLink key={path} href={path}>
            <Inline>{title}</Inline>
          </PageLink>
        ))}
      </dd>
    </div>
  );
}

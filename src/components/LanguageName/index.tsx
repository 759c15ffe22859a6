import type { ReactNode } from "react";
import { type Language, toFullName } from "../../model/language";
import Bullet from "../Bullet";

interface Props {
  readonly language: Language;
  /** Of the name alone, which a narrow window may hide. */
  readonly className?: string;
}

/** A language's letters and its full name, as a table calls its columns and rows. */
export default function LanguageName({ language, className }: Props): ReactNode {
  return (
    <>
      <Bullet language={language} /> <span className={className}>{toFullName(language)}</span>
    </>
  );
}

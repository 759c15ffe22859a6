import type { ReactNode } from "react";
import type { Language } from "../../model/language";

/** A language's two letters, in its colour; the name follows for those who cannot see them. */
export default function Bullet({ language: { id, code } }: { readonly language: Language }): ReactNode {
  return (
    <span className={`bullet ${id}`} aria-hidden="true">
      {code}
    </span>
  );
}

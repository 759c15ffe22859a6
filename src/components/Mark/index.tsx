import type { ReactNode } from "react";
import { marks, type Status } from "../../model/construct";

/** The sign for how close an equivalent is, and its word for screen readers. */
export default function Mark({ status }: { readonly status?: Status }): ReactNode {
  if (!status) return null;
  const { sign, word } = marks[status];
  return (
    <>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span className="visually-hidden">{word}: </span>
    </>
  );
}

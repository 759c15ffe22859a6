import type { ReactNode } from "react";
import { type Equivalent, marks } from "../../model/construct";

/** The sign for how close an equivalent is, and its word: for who points at it, and for screen readers. */
export default function Mark({ status, library }: Partial<Pick<Equivalent, "status" | "library">>): ReactNode {
  if (!status) return null;
  const { sign, word } = marks[status];
  const said = library ? `needs ${library}` : word;
  return (
    <>
      <span className={`sign ${status}`} aria-hidden="true" title={said}>
        {sign}
      </span>
      <span className="visually-hidden">{said}: </span>
    </>
  );
}

import type { ReactNode } from "react";
import { languages } from "../../languages";

/** `C# → Python`, as far as the reader has chosen; which names show is decided by the attributes of `<html>`. */
export default function PairNames(): ReactNode {
  return (
    <>
      {languages.map(({ id, name }) => (
        <span key={id} data-known={id}>
          {name}
        </span>
      ))}
      <span data-guess="know"> (a guess)</span> →{" "}
      {languages.map(({ id, name }) => (
        <span key={id} data-learnt={id}>
          {name}
        </span>
      ))}
      <span data-guess="learn"> (a guess)</span>
    </>
  );
}

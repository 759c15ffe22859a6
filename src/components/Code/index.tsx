import type { ReactNode } from "react";
import { type Piece, slicePieces } from "../../languages/highlight";
import styles from "./styles.module.css";

interface Props {
  readonly label: string;
  readonly children: readonly Piece[];
  /** The notation in which a program that has two is shown. */
  readonly notation?: "original" | "variant";
}

/** A highlighted program, or a step of it, whose own comment stands as the row's title where languages are side by side. */
export default function Code({ label, notation, children }: Props): ReactNode {
  const text = children.map((piece) => piece.text).join("");
  const isStep = children.some(({ ink }) => ink === "step");
  const first = isStep ? text.indexOf("\n") + 1 : 0;
  // The line feeds at the end belong to the file, and so to what is copied, but would show as empty lines.
  const last = text.trimEnd().length;
  return (
    <pre tabIndex={0} role="group" aria-label={label} data-notation={notation}>
      <code>
        {isStep && <span className={styles.title}>{draw(slicePieces(children, 0, first))}</span>}
        {draw(slicePieces(children, first, last))}
        <span hidden>{text.slice(last)}</span>
      </code>
    </pre>
  );
}

function draw(pieces: readonly Piece[]): ReactNode {
  return pieces.map(({ text, ink }, index) =>
    ink ? (
      <span key={index} className={styles[ink]}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

import type { CSSProperties, ReactNode } from "react";
import { inkTags, type Piece, slicePieces } from "../../languages/highlight";
import type { Lines } from "../../model/trap";
import styles from "./styles.module.css";

interface Props {
  readonly label: string;
  readonly children: readonly Piece[];
  /** Lines to mark, counted from 0. */
  readonly marked?: readonly Lines[];
  /** The notation in which a program that has two is shown. */
  readonly notation?: "original" | "variant";
  /** Names that lead somewhere, where each first stands. */
  readonly links?: ReadonlyMap<string, Link>;
}

export interface Link {
  readonly href: string;
  readonly title: string;
}

/** A highlighted program, or a step of it, whose own comment stands as the row's title where languages are side by side. */
export default function Code({ label, notation, marked = [], links, children }: Props): ReactNode {
  const text = children.map((piece) => piece.text).join("");
  const isStep = children.some(({ ink }) => ink === "step");
  const first = isStep ? text.indexOf("\n") + 1 : 0;
  // The line feeds at the end belong to the file, and so to what is copied, but would show as empty lines.
  const last = text.trimEnd().length;
  const style = { "--indent": isStep && countIndent(text) };
  return (
    <pre
      tabIndex={0}
      role="group"
      aria-label={label}
      data-notation={notation}
      style={style["--indent"] ? (style as CSSProperties) : undefined}
    >
      {marked.map(({ from, count }) => (
        <span
          key={from}
          className={styles.marked}
          style={{ "--from": from, "--count": count } as CSSProperties}
          aria-hidden="true"
        />
      ))}
      <code>
        {isStep && (
          <span className={styles.title}>
            <Pieces>{slicePieces(children, 0, first)}</Pieces>
          </span>
        )}
        {links ? drawLinked(children, links) : <Pieces>{slicePieces(children, first, last)}</Pieces>}
        <span hidden>{text.slice(last)}</span>
      </code>
    </pre>
  );
}

/** The columns that all lines of a step are indented, as what is in a function is. */
function countIndent(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim());
  return Math.min(...lines.map((line) => line.length - line.trimStart().length));
}

/** Highlighted text. */
export function Pieces({ children }: Pick<Props, "children">): ReactNode {
  return children.map(drawPiece);
}

function drawPiece({ text, ink }: Piece, index: number): ReactNode {
  if (!ink) return text;
  const { [ink]: tag } = inkTags;
  const Element = tag ?? "span";
  return (
    <Element key={index} className={tag ? undefined : styles[ink]}>
      {text}
    </Element>
  );
}

function drawLinked(pieces: readonly Piece[], links: ReadonlyMap<string, Link>): ReactNode {
  const left = new Map(links);
  return pieces.map((piece, index) => {
    if (piece.ink) return drawPiece(piece, index);
    return piece.text.split(/(?<![\w.@$#])([A-Za-z_]\w*)/).map((part) => {
      const link = left.get(part);
      left.delete(part);
      if (!link) return part;
      return (
        <a key={part} href={link.href} title={link.title}>
          {part}
        </a>
      );
    });
  });
}

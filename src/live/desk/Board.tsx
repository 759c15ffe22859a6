import { Fragment, memo, type ReactNode, useState } from "react";
import type { Row } from "./rows";
import styles from "./styles.module.css";

interface Props {
  readonly rows: readonly Row[];
  readonly isRunning: boolean;
}

/** Rows that are shown of many: the first, and the last. */
const shown = { first: 300, last: 100 };

/** Recorded and now, as planned and actual times on a station's board. */
export default function Board({ rows, isRunning }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!rows.length) return null;
  const hidden = isOpen ? 0 : Math.max(0, rows.length - shown.first - shown.last);
  const latest = isRunning ? rows.findLastIndex(({ now }) => now !== undefined) : -1;
  const draw = (row: Row, index: number) => <Line key={index} row={row} isLatest={index === latest} />;
  return (
    <table className={styles.board}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Step</span>
          </th>
          <th scope="col">Recorded</th>
          <th scope="col">Now</th>
          <th scope="col">Printed line</th>
          <th scope="col">
            <span className="visually-hidden">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, hidden ? shown.first : undefined).map(draw)}
        {hidden > 0 && (
          <>
            <tr>
              <td colSpan={5}>
                <button type="button" className="button" onClick={() => setOpen(true)}>
                  {`Show ${hidden.toLocaleString("en")} lines between`}
                </button>
              </td>
            </tr>
            {rows.slice(-shown.last).map((row, index) => draw(row, rows.length - shown.last + index))}
          </>
        )}
      </tbody>
    </table>
  );
}

/** What a row says of itself, and on a wide board in full. */
const changes: Readonly<Record<Row["kind"], readonly [short: string, rest?: string]>> = {
  same: [""],
  waiting: [""],
  new: ["new", " here"],
  gone: ["not here", " now"],
  unreached: ["not reached"],
  error: ["stderr"],
  quiet: ["no line"],
};

interface LineProps {
  readonly row: Row;
  readonly isLatest: boolean;
}

/** Drawn again only where it is another: a run may print two thousand. */
const Line = memo(
  function Line({ row: { kind, text, recorded, now, steps }, isLatest }: LineProps): ReactNode {
    const [short, rest] = changes[kind];
    const isLost = kind === "gone" || kind === "unreached";
    return (
      <tr data-row={kind} data-latest={isLatest ? "" : undefined}>
        <td>
          {!isLost &&
            steps.map((step) => (
              <Fragment key={step}>
                <span className={styles.stop}>{step}</span>{" "}
              </Fragment>
            ))}
        </td>
        <td>{recorded}</td>
        <td>{now === undefined ? "" : Math.round(now)}</td>
        <td>{isLost ? <del>{text}</del> : <samp>{text}</samp>}</td>
        <td>
          {short}
          {rest && <span className={styles.wide}>{rest}</span>}
        </td>
      </tr>
    );
  },
  (before, after) => before.isLatest === after.isLatest && isAlike(before.row, after.row),
);

function isAlike(one: Row, other: Row): boolean {
  return (
    one.kind === other.kind &&
    one.text === other.text &&
    one.now === other.now &&
    one.recorded === other.recorded &&
    String(one.steps) === String(other.steps)
  );
}

import type { ReactNode } from "react";
import type { Step } from "../../model/example";
import { compareRuns, hasBars, type Run } from "../../model/timeline";
import Chart from "./Chart";
import styles from "./styles.module.css";

interface Props {
  readonly title: string;
  readonly runs: readonly Run[];
  /** What each run is called. */
  readonly names: readonly string[];
  readonly steps: readonly Step[];
}

/** Runs of one program, a lane a run; nothing where a chart would have no bar. */
export default function Compared({ title, runs, names, steps }: Props): ReactNode {
  const timeline = compareRuns(runs);
  if (!hasBars(timeline)) return null;
  return (
    <figure className={styles.timeline}>
      <figcaption>
        <span className={styles.title}>{title}</span>
      </figcaption>
      <Chart timeline={timeline} steps={steps} names={names} />
    </figure>
  );
}

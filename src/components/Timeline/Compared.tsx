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
  /** True while one of them goes on: that the end of work is not known yet says nothing. */
  readonly isRunning: boolean;
}

/** Runs of one program, a lane a run; nothing where a chart would have no bar. */
export default function Compared({ title, runs, names, steps, isRunning }: Props): ReactNode {
  const timeline = compareRuns(runs);
  const { signs } = timeline;
  if (!hasBars(timeline)) return null;
  return (
    <figure className={styles.timeline}>
      <figcaption>
        <span className={styles.title}>{title}</span>
      </figcaption>
      <Chart
        timeline={isRunning ? { ...timeline, signs: signs.filter((sign) => sign !== "unknown") } : timeline}
        steps={steps}
        names={names}
      />
    </figure>
  );
}

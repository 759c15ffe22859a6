import type { CSSProperties, ReactNode } from "react";
import type { Example } from "../../model/example";
import { hasBars, toTimeline } from "../../model/timeline";
import Chart, { margin, toLaneHeight } from "./Chart";
import styles from "./styles.module.css";

interface Props {
  readonly of: Example;
  /** True where the chart is drawn on demand. */
  readonly isFolded: boolean;
}

/** The recorded runs of an example, a lane a language, and their replay. */
export default function Timeline({ of: example, isFolded }: Props): ReactNode {
  const timeline = toTimeline(example);
  const { longest, end } = timeline;
  if (!hasBars(timeline))
    return (
      <p
        className={styles.none}
        data-chart=""
      >{`No chart: it would have no bar. The longest run took ${longest} ms.`}</p>
    );
  return (
    <figure className={styles.timeline} data-folds="">
      <figcaption>
        <span className={styles.title}>When each line was printed</span>{" "}
        <span className="tools" data-js="">
          <button type="button" className="button" data-replay="">
            Replay
          </button>
          <button type="button" className="button" data-replay-step="">
            Next line
          </button>
          {isFolded && (
            <button type="button" className="button" data-fold="" aria-expanded="false">
              <span>Chart:</span> <span data-fold-word="">show</span>
            </button>
          )}
        </span>
      </figcaption>
      <div
        data-of={isFolded ? "" : undefined}
        className={isFolded ? undefined : styles.near}
        style={isFolded ? undefined : ({ "--lane-height": `${toLaneHeight(timeline)}px` } as CSSProperties)}
      >
        <Chart timeline={timeline} steps={example.steps}>
          <div className={`${styles.lane} ${styles.play}`} aria-hidden="true">
            <span />
            <span data-cursor="" data-end={end} data-from={margin.left} data-to={100 - margin.right}>
              <b />
            </span>
          </div>
        </Chart>
      </div>
    </figure>
  );
}

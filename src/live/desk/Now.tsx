import { type ReactNode, useMemo } from "react";
import type { Recorded } from "../../model/recorded";
import Board from "./Board";
import Failed from "./Failed";
import type { Progress } from "./progress";
import { readFailure } from "./readFailure";
import { countRows, toRows } from "./rows";
import { toAdvice, toLoaded, toRecordedSaid, toSummary, toTitle } from "./said";
import styles from "./styles.module.css";

interface Props {
  readonly name: string;
  /** What the program is called in what it prints about errors. */
  readonly file: string;
  readonly engine: string;
  readonly recorded: Recorded;
  readonly progress: Progress | undefined;
  readonly elapsed: number;
  /** True where the reader has written since the run began. */
  readonly isStale: boolean;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onGo: (line: number) => void;
}

const nothing = { lines: [], since: [], steps: new Map(), phase: "asked" } as const;

/** The board: what was recorded, what is printed now, and how it ended. */
export default function Now(props: Props): ReactNode {
  const { name, file, engine, recorded, progress, elapsed, isStale, onStop, onClose, onGo } = props;
  const { phase, ended, loaded } = progress ?? {};
  const failure = useMemo(
    () => (progress?.ended?.how === "failed" ? readFailure(progress.lines, file) : undefined),
    [progress, file],
  );
  const rows = useMemo(() => {
    const now = progress ?? nothing;
    return toRows(recorded, { ...now, lines: now.lines.slice(0, now.lines.length - (failure?.trace.length ?? 0)) });
  }, [recorded, progress, failure]);
  const title = toTitle(progress, name, elapsed);
  const summary = progress ? toSummary(progress, countRows(rows)) : "";
  const advice = progress ? toAdvice(progress) : "";
  return (
    <>
      <div className={`${styles.head} ${styles.headNow}`}>
        <span className={styles.name}>{title}</span>
        <span className={`tools ${styles.tools}`}>
          {progress && phase !== "ended" ? (
            <button type="button" className={`button ${styles.go}`} onClick={onStop} aria-keyshortcuts="Escape">
              {phase === "running" ? (
                <>
                  <span aria-hidden="true">■ </span>Stop
                </>
              ) : (
                "Cancel"
              )}
              <span className={styles.key} aria-hidden="true">
                Esc
              </span>
            </button>
          ) : (
            <button
              type="button"
              className="button"
              onClick={onClose}
              aria-label="Close, and show the recorded program"
            >
              Close <span aria-hidden="true">✕</span>
            </button>
          )}
        </span>
      </div>
      <div className={styles.now}>
        {phase === "loading" && loaded && (
          <>
            <p className={styles.said}>{`${engine}: ${toLoaded(loaded)}, once. It stays in your browser’s cache.`}</p>
            <progress className={styles.progress} value={loaded.done} max={loaded.of} aria-label={`Getting ${name}`} />
          </>
        )}
        <Board rows={rows} isRunning={phase === "running"} />
        {failure && <Failed failure={failure} source={progress?.source ?? ""} onGo={onGo} />}
        {ended && (
          <p className={styles.said}>
            {[summary, advice, isStale && "The text has been edited since."].filter(Boolean).join(" ")}
          </p>
        )}
        <p className={styles.source}>{`${engine}. Nothing leaves your browser. ${toRecordedSaid(recorded)}`}</p>
        <Heard progress={progress} end={ended ? [title, failure?.headline, summary, advice] : []} />
      </div>
    </>
  );
}

interface HeardProps {
  readonly progress: Progress | undefined;
  /** What is said once, when the run has ended. */
  readonly end: readonly (string | undefined)[];
}

/** Lines that are read out one by one; of more at once, only how many they are. */
const mostHeard = 5;

/** What a screen reader says of a run: the lines that have come since it last looked, and the end. */
function Heard({ progress, end }: HeardProps): ReactNode {
  const { lines = [], latest = 0 } = progress ?? {};
  const fresh = lines.slice(latest);
  return (
    <>
      <div role="log" className="visually-hidden">
        {fresh.length > mostHeard ? (
          <p key={latest}>{`${fresh.length} lines`}</p>
        ) : (
          fresh.map(({ ms, text }, index) => <p key={latest + index}>{`${text}, ${Math.round(ms)} ms`}</p>)
        )}
      </div>
      <p role="status" className="visually-hidden">
        {end.filter(Boolean).join(". ")}
      </p>
    </>
  );
}

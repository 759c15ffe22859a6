import type { ReactNode } from "react";
import type { Sign } from "../../model/timeline";
import styles from "./styles.module.css";

/** What is drawn about its own centre, in the chart and in its legend. */
export const shapes = {
  own: <circle r={4} />,
  other: <path d="M0 -6 6 0 0 6 -6 0z" />,
  failed: (
    <g className={styles.failed}>
      <path d="M-5 -5 5 5M5 -5 -5 5" />
      <path d="M-5 -5 5 5M5 -5 -5 5" />
    </g>
  ),
  cut: <path className={styles.cut} d="M-22 7l7 -14M-15 7l7 -14M-8 7l7 -14" />,
  end: <path className={styles.end} d="M0 -10v20" />,
};

const stop = (
  <g className={styles.stop}>
    <rect x={-7} y={-7} width={14} height={14} rx={7} />
    <text y={4} textAnchor="middle">
      1
    </text>
  </g>
);

/** How wide each sign is, how it looks and what it says. */
const legend: Readonly<Record<Sign, readonly [width: number, look: ReactNode, text: string]>> = {
  bar: [24, <rect key="" className={styles.bar1} x={-12} y={-6} width={24} height={12} />, "work in progress"],
  own: [16, shapes.own, "it printed a line"],
  failed: [16, shapes.failed, "it failed"],
  cut: [
    26,
    <g key="" transform="translate(12)">
      <rect className={styles.bar2} x={-24} y={-6} width={24} height={12} />
      {shapes.cut}
      {shapes.end}
    </g>,
    "it was cancelled, dropped or given up",
  ],
  unknown: [
    24,
    <rect key="" className={styles.unknown} x={-11} y={-5} width={22} height={10} />,
    "its end is not known",
  ],
  other: [16, shapes.other, "another line"],
  step: [16, stop, "a step begins"],
  "first line": [16, stop, "the first line of a step"],
};

/** The legend of a chart: the signs that it has, and no other. */
export default function Signs({ of: signs }: { readonly of: readonly Sign[] }): ReactNode {
  return (
    <ul className={styles.signs} aria-label="What the signs mean">
      {signs.map((sign) => {
        const [width, look, text] = legend[sign];
        return (
          <li key={sign}>
            <svg width={width} height={14} viewBox={`${-width / 2} -7 ${width} 14`} aria-hidden="true">
              {look}
            </svg>{" "}
            {text}
          </li>
        );
      })}
    </ul>
  );
}

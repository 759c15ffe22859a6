import useBaseUrl from "@docusaurus/useBaseUrl";
import strongest from "@generated/async-atlas/default/strongest.json";
import type { ReactNode } from "react";
import Inline from "../Inline";
import PairNames from "../PairNames";
import styles from "./styles.module.css";

/** Leads a reader who has chosen two languages to their page, and names where they differ most. */
export default function Offer(): ReactNode {
  const both = strongest.flatMap((pair) => [pair, { ...pair, left: pair.right, right: pair.left }]);
  return (
    <div className={styles.offer}>
      <p className="wrap">
        <a href={useBaseUrl("/compare/")} data-pair-link>
          <PairNames />: how they differ
        </a>{" "}
        {both.map(({ left, right, situations }) => (
          <span key={left + right} data-known={left}>
            <span data-learnt={right}>
              <Inline>{`${situations.join(", ")} …`}</Inline>
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}

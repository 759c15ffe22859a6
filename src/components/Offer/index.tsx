import useBaseUrl from "@docusaurus/useBaseUrl";
import foretastes from "@generated/async-atlas/default/foretastes.json";
import type { ReactNode } from "react";
import Inline from "../Inline";
import PairNames from "../PairNames";
import styles from "./styles.module.css";

/** Leads a reader who has chosen two languages to their guide, and quotes its first surprises. */
export default function Offer(): ReactNode {
  return (
    <div className={styles.offer}>
      <p className="wrap">
        <a href={useBaseUrl("/compare/")} data-pair-link>
          <PairNames />: seven things that will surprise you
        </a>{" "}
        {foretastes.map(({ left, right, says }) => (
          <span key={left + right} data-known={left}>
            <span data-learnt={right}>
              <Inline>{`${says.join(". ")} …`}</Inline>
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}

import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Pair, PairRow } from "../../model/pair";
import CodeName from "../CodeName";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import Mark from "../Mark";
import styles from "./styles.module.css";

/** Every construct in a line: both equivalents, how close they are to the reference, the most important difference. */
export default function PairTable({ pair }: { readonly pair: Pair }): ReactNode {
  const sides = [getLanguage(pair.left), getLanguage(pair.right)];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Construct</th>
          {sides.map((language) => (
            <th scope="col" key={language.id}>
              <LanguageName language={language} />
            </th>
          ))}
          <th scope="col">What differs</th>
        </tr>
      </thead>
      {pair.groups
        .filter(({ rows }) => rows.length)
        .map(({ id, label, rows }) => (
          <tbody key={id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={4}>
                {label}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} pair={pair} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function Row({ row, pair }: { readonly row: PairRow; readonly pair: Pair }): ReactNode {
  const page = `${useBaseUrl(`/constructs/${row.id}/`)}?langs=${pair.left},${pair.right}`;
  return (
    <tr>
      <th scope="row">
        <a href={page}>{row.title}</a>
      </th>
      {[pair.left, pair.right].map((id) => (
        <td key={id} className={styles.symbol} data-code={getLanguage(id).code}>
          <Mark status={row.equivalents[id]?.status} />
          <CodeName>{row.equivalents[id]?.symbol ?? ""}</CodeName>
        </td>
      ))}
      <td className={styles.difference}>
        {row.difference && (
          <>
            <a href={`${page}#${row.difference.anchor}`}>
              <Inline>{row.difference.ask}</Inline>
            </a>{" "}
            <Inline>{row.difference.left}</Inline> / <Inline>{row.difference.right}</Inline>
          </>
        )}
      </td>
    </tr>
  );
}

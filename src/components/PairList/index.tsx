import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Pair } from "../../model/pair";
import LanguageName from "../LanguageName";
import styles from "./styles.module.css";

interface Props extends Pick<Pair, "left" | "right"> {
  /** The id of the heading above. */
  readonly labelledBy: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** Things of one kind, each with what two languages have for it. */
export default function PairList({ left, right, labelledBy, head, rows }: Props): ReactNode {
  return (
    <table className={styles.list} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {[left, right].map((id) => (
            <th scope="col" key={id}>
              <LanguageName language={getLanguage(id)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

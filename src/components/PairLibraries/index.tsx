import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Pair } from "../../model/pair";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import words from "../PairWords/styles.module.css";

/** What does a job in each language; each name leads to its documentation. */
export default function PairLibraries({
  left,
  right,
  libraries,
}: Pick<Pair, "left" | "right" | "libraries">): ReactNode {
  return (
    <table className={words.words} aria-labelledby="libraries">
      <thead>
        <tr>
          <th scope="col">Job</th>
          {[left, right].map((id) => (
            <th scope="col" key={id}>
              <LanguageName language={getLanguage(id)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {libraries.map(({ need, ...tools }) => (
          <tr key={need}>
            <th scope="row">{need}</th>
            {(["left", "right"] as const).map((side) => (
              <td key={side}>
                <a href={tools[side].docs}>
                  <Inline>{tools[side].name}</Inline>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

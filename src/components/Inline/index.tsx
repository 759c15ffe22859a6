import { Fragment, type ReactNode } from "react";
import CodeName from "../CodeName";

/** A sentence of the front matter; what stands between backticks is code. */
export default function Inline({ children }: { readonly children: string | undefined }): ReactNode {
  return children?.split("`").map((part, index) =>
    index % 2 ? (
      <code key={index}>
        <CodeName>{part}</CodeName>
      </code>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

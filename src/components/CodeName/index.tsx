import { Fragment, type ReactNode } from "react";

/** A name in code, which may be broken after `.` `_` `(` and `::` and at a camel's hump, and nowhere else. */
export default function CodeName({ children }: { readonly children: string }): ReactNode {
  const parts = children.split(/(?<=[._(]|::)(?=\S)|(?<=[a-z])(?=[A-Z])/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

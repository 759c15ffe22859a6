import { useHistory } from "@docusaurus/router";
import { type ReactNode, useEffect } from "react";
import { toPath } from "../browser/links";

/** Follows plain links inside the site without loading the page anew. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const history = useHistory();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const path = toPath(event);
      if (!path) return;
      event.preventDefault();
      history.push(path);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [history]);
  return children;
}

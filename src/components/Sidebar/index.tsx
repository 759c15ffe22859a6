import type { PropSidebar, PropSidebarItem } from "@docusaurus/plugin-content-docs";
import { useLocation } from "@docusaurus/router";
import type { ReactNode } from "react";
import CodeName from "../CodeName";
import styles from "./styles.module.css";

/** All pages by group; the group of this page stands open. */
export default function Sidebar({ items }: { readonly items: PropSidebar }): ReactNode {
  return (
    <nav className={styles.sidebar} aria-label="Constructs and guide">
      {items.map((item) => (item.type === "category" ? <Group key={item.label} {...item} /> : null))}
    </nav>
  );
}

function Group({ label, items, customProps }: Extract<PropSidebarItem, { type: "category" }>): ReactNode {
  const { pathname } = useLocation();
  const pages = items.flatMap((item) => (item.type === "link" ? [item] : []));
  const nested = items.flatMap((item) => (item.type === "category" ? [item] : []));
  if (nested.length) return nested.map((item) => <Group key={item.label} {...item} />);
  return (
    <details open={pages.some(({ href }) => href === pathname)} className={styles.group} data-kind={customProps?.kind}>
      <summary>
        <span>{label}</span> <span className={styles.count}>{pages.length}</span>
      </summary>
      <ul>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === pathname ? "page" : undefined}>
              {customProps?.kind === "prose" ? label : <CodeName>{label}</CodeName>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

const places = [
  { path: "/", label: "Constructs", within: "/constructs/" },
  { path: "/compare/", label: "Compare", within: "/compare/" },
  { path: "/behaviours/", label: "Behaviours", within: "/behaviours/" },
  { path: "/errors/", label: "Messages", within: "/errors/" },
  { path: "/guide/what-is-async-await/", label: "Guide", within: "/guide/" },
] as const;

/** The name plate, the site's places, which a phone has in a menu, and the theme. */
export default function Header(): ReactNode {
  return (
    <header className={styles.header}>
      <div className="wrap">
        <a className={styles.plate} href={useBaseUrl("/")}>
          <NamePlate />
          Async Atlas
        </a>
        <nav aria-label="Main" className={styles.nav}>
          <Places />
          <details className={styles.menu} data-menu>
            <summary aria-label="All places">⋯</summary>
            <div className={styles.sheet}>
              <Places />
            </div>
          </details>
          <button type="button" data-colors data-js className={styles.colors} title="Light or dark">
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
              <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
            </svg>
            <span className="visually-hidden">Light or dark</span>
          </button>
        </nav>
      </div>
    </header>
  );
}

function Places(): ReactNode {
  const { pathname } = useLocation();
  const home = useBaseUrl("/");
  const isWithin = (path: string) => pathname === home + path.slice(1);
  return places.map(({ path, label, within }) => (
    <a
      key={path}
      href={home + path.slice(1)}
      aria-current={isWithin(path) ? "page" : pathname.startsWith(home + within.slice(1)) ? "true" : undefined}
    >
      {label}
    </a>
  ));
}

/** An A that is also a pair of map dividers. */
function NamePlate(): ReactNode {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="4" fill="#ffd92e" />
      <path d="M15 8L7 25M15 8l8 17M10.4 18h9.2" fill="none" stroke="#11151b" strokeWidth="3.2" />
      <circle cx="15" cy="8" r="3.6" fill="#ffd92e" stroke="#11151b" strokeWidth="2.4" />
    </svg>
  );
}

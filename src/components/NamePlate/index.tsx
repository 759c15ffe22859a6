import type { ReactNode } from "react";

/** An A that is also a pair of map dividers. */
export default function NamePlate(): ReactNode {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="4" fill="#ffd92e" />
      <path d="M15 8L7 25M15 8l8 17M10.4 18h9.2" fill="none" stroke="#11151b" strokeWidth="3.2" />
      <circle cx="15" cy="8" r="3.6" fill="#ffd92e" stroke="#11151b" strokeWidth="2.4" />
    </svg>
  );
}

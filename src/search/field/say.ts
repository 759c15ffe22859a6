import { faces } from "../../languages/faces";
import type { Found } from "../find/results";

/** Tells a screen reader once the typing pauses, and not at each letter. */
const pause = 350;
let timer: number | undefined;

/** Says above the results what they are, shows what to type where there are none, and counts them. */
export function say(field: HTMLElement, found: Found) {
  const find = (part: string) => document.querySelector(`[data-search-${part}=${field.dataset.search}]`) as Element;
  const note = toNote(found);
  Object.assign(find("note"), { textContent: note, hidden: !note });
  Object.assign(find("help"), { hidden: found.results.length > 0 });
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const textContent = `${note} ${countResults(found)}`.trim();
    Object.assign(field.querySelector("[role=status]") as Element, { textContent });
  }, pause);
}

function toNote({ query, results, isNearest }: Found): string {
  if (!results.length) return query.line.length ? "Nothing found." : "";
  if (!isNearest) return "";
  return query.isMessage ? "This message is on no page. Nearest:" : "No page is about this. Nearest:";
}

/** `3 constructs and 1 guide` */
function countResults({ results }: Found): string {
  const count = (kind: string) => {
    const { length } = results.filter((result) => result.kind === kind);
    return length && `${length} ${kind}${length === 1 ? "" : "s"}`;
  };
  return [count("construct"), count("guide")].filter(Boolean).join(" and ");
}

/** The languages that the reader has chosen: the one they know, then the one they learn. */
export function listReader(): readonly string[] {
  const { chosen, langs } = window.atlas.choice;
  return chosen ? langs : [];
}

/** The languages in which a page opens that is asked for one, or for none, as `readChoice` has it. */
export function listOpened(language: string | undefined): readonly string[] {
  const { view, langs, tab, chosen } = window.atlas.choice;
  if (view === "tabs" || (language && !chosen)) return [language || tab];
  const [known = "", ...others] = langs;
  return !language || langs.includes(language) ? langs : [known, language, ...others];
}

/** `side by side in C# → Python` */
export function describeOpened(language: string | undefined): string {
  const names = listOpened(language).map((id) => faces.find((face) => face.id === id)?.name);
  return names.length === 1 ? `in ${names[0]}` : `side by side in ${names.join(names.length > 2 ? ", " : " → ")}`;
}

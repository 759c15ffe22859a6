import type { Found } from "../find/results";

/** Tells a screen reader once the typing pauses, and not at each letter. */
const pause = 350;
let timer: number | undefined;

/** Says above the results what they are, shows what to type where there are none, and counts them. */
export function say(field: HTMLElement, found: Found) {
  const find = (part: string) => document.querySelector<HTMLElement>(`[data-search-${part}=${field.dataset.search}]`);
  const [note, help] = [find("note"), find("help")];
  if (!note || !help) return;
  note.textContent = toNote(found);
  note.hidden = !note.textContent;
  help.hidden = found.results.length > 0;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const status = field.querySelector("[role=status]");
    if (status) status.textContent = `${toNote(found)} ${countResults(found)}`.trim();
  }, pause);
}

function toNote({ query, results, isNearest }: Found): string {
  if (!results.length) return query.line.length ? "Nothing found." : "";
  if (!isNearest) return "";
  return query.isMessage ? "This message is on no page. Nearest:" : "No page is about this. Nearest:";
}

/** `3 constructs and 1 guide` */
function countResults({ results }: Found): string {
  const counts = (["construct", "guide"] as const).flatMap((kind) => {
    const count = results.filter((result) => result.kind === kind).length;
    return count ? [`${count} ${kind}${count === 1 ? "" : "s"}`] : [];
  });
  return counts.join(" and ");
}

/** Of fewer words all are looked for; of a pasted message some are the reader's own. */
const few = 4;
const most = 0.7;

/** What is looked for in rows: the words, but not those that are quoted in a message, which are the reader's own. */
export function toWords(text: string): string[] {
  const plain = text.toLowerCase().trim();
  const words = plain.split(/\s+/).filter(Boolean);
  return words.length > few
    ? plain
        .replace(/(['"`])[^'"`]*\1/g, " ")
        .split(/\s+/)
        .filter(Boolean)
    : words;
}

/** Whether a row, in lower case, has the words. */
export function hasWords(row: string, words: readonly string[]): boolean {
  const found = words.filter((word) => row.includes(word)).length;
  return words.length > few ? found >= most * words.length : found === words.length;
}

/** What each row says, in lower case. */
const texts = new WeakMap<Element, string>();

/** Shows the rows that have all words, of the topic, and where the chosen languages answer otherwise. */
export function filterRows(form: HTMLFormElement) {
  const data = new FormData(form);
  const words = toWords(String(data.get("words") ?? ""));
  const topic = data.get("topic");
  const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=language]")];
  const chosen = boxes.map((box) => box.checked);
  const columns = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  const isHiddenColumn = ({ dataset }: HTMLElement) => columns.size > 0 && !columns.has(dataset.col ?? "");

  let count = 0;
  for (const section of document.querySelectorAll<HTMLElement>("[data-section]")) {
    for (const cell of section.querySelectorAll<HTMLElement>("[data-col]")) cell.hidden = isHiddenColumn(cell);
    let shown = 0;
    for (const row of section.querySelectorAll<HTMLElement>("[data-row]")) {
      const alike = (row.dataset.row ?? "").split(" ").filter((_, place) => chosen[place]);
      const isAlike = data.has("differ") && new Set(alike).size < 2;
      row.hidden = isAlike || !hasWords(readText(row), words);
      if (!row.hidden) shown++;
    }
    section.hidden = !shown || (!!topic && topic !== section.dataset.section);
    if (!section.hidden) count += shown;
  }
  const output = form.querySelector("[data-filter-count]");
  if (output) output.textContent = count === 1 ? "1 row" : `${count} rows`;
}

function readText(row: Element): string {
  const text = texts.get(row) ?? (row.textContent ?? "").toLowerCase();
  texts.set(row, text);
  return text;
}

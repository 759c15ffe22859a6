/** What each row says, in lower case. */
const texts = new WeakMap<Element, string>();

/** Shows the rows that have all words, of the topic, and where the chosen languages answer otherwise. */
export function filterRows(form: HTMLFormElement) {
  const data = new FormData(form);
  const words = String(data.get("words") ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
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
      row.hidden = isAlike || !words.every((word) => readText(row).includes(word));
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

/** The languages that are compared in short: the columns, or the open tab and the reader's own. */
export function listCompared(): readonly string[] {
  const { show, choice } = window.atlas;
  return (show(choice)["data-compared"] ?? "").split(" ");
}

/** The languages that the page shows now, in order. */
export function listShown(): readonly string[] {
  const { view, langs, tab } = window.atlas.choice;
  return view === "side" ? langs : [tab];
}

/** A link's query for languages. */
export function toQuery(langs: readonly string[]): string {
  return `?langs=${langs.join(",")}`;
}

/** All languages in the reader's order, in which the tabs stand. */
export function listOrder(): string[] {
  const { ids, choice } = window.atlas;
  return [...new Set([...choice.langs, ...ids])];
}

import type { Language } from "../model";

/**
 * The rules that depend on which languages there are: their colours, and what the attributes of `<html>` show.
 * `data-view` is `tabs` or `side`, `data-tab` the open tab, `data-langs` the languages side by side, and
 * `data-place-<n>` the language in column n. A script sets them before the first paint; without it, all is shown.
 */
export function toLanguageCss(languages: readonly Language[]): string {
  const ids = languages.map((language) => language.id);
  const each = (rule: (id: string) => string) => ids.map(rule).join(",");
  return [
    ...languages.map(({ id, accent }) => `.${id}{--c:light-dark(${accent.light},${accent.dark})}`),
    `${each((id) => `html[data-view=tabs][data-tab=${id}] .box:not(.${id}):not([hidden])`)}{display:none}`,
    `${each((id) => `html[data-view=side]:not([data-langs~=${id}]) .box.${id}:not([hidden])`)}{display:none}`,
    `${each((id) => `html[data-view=side]:not([data-langs~=${id}]) .box-lane.${id}`)}{display:none}`,
    `${each((id) => `html[data-tab=${id}] .tab.${id}`)}{--tab:var(--ink);--tab-bar:var(--c);--tab-under:var(--paper);--tab-weight:600}`,
    `${each((id) => `html[data-chosen][data-langs~=${id}] .${id}`)}{--cell:var(--pair);--cell-ink:var(--ink);--cell-head:var(--signal)}`,
    `${each((id) => `html:not([data-langs~=${id}]) .sheet:has(.sheet-pair:checked) :is([role=cell],[role=columnheader]).${id}`)}{display:none}`,
    ...ids.flatMap((id) =>
      ids.map((_, place) => `html[data-place-${place + 1}=${id}] .${id}{order:${place + 1};--o:${place + 1}}`),
    ),
  ].join("\n");
}

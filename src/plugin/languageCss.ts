import { toPairKeys } from "../model/gist";
import type { Language } from "../model/language";

/**
 * What is about languages that are not compared: `data-of` lists the languages of a text, and is empty where the text
 * is folded for everyone. Selectors of what else is shown follow.
 */
function toHidden(languages: readonly Language[], ...shown: readonly string[]): string {
  const compared = languages.map(({ id }) => `html[data-compared~=${id}] [data-of~=${id}]`);
  return `[data-of]:not(${[...compared, "[data-open] *", ...shown]})`;
}

/**
 * The rules that depend on which languages there are: their colours, their places, and what the attributes of `<html>`
 * show. A language's id is a class of all that is its own. A script sets the attributes, and a property `--<id>` for
 * each language's place, before the first paint; without it, all is shown.
 */
export function toLanguageCss(languages: readonly Language[]): string {
  const each = (rule: (id: string) => string) => languages.map(({ id }) => rule(id)).join(",");
  return [
    ...languages.map(
      ({ id, code, accent: { light, dark } }) => `.${id}{--accent:light-dark(${light},${dark});--code:"${code}"}`,
    ),
    ...languages.map(({ id }) => `html[data-view] .${id}{--place:var(--${id});order:var(--${id})}`),
    `${each((id) => `html:not([data-knows=${id}]) [data-known=${id}],html:not([data-learns=${id}]) [data-learnt=${id}]`)}{display:none}`,
    `${each((id) => `html[data-chosen][data-langs~=${id}] .${id}`)}{--cell:var(--pair);--cell-ink:var(--ink);--cell-head:var(--signal);--cell-size:13.5px;--cell-shown:grid}`,
  ].join("\n");
}

/** Those of them that the home page has nothing for. */
export function toInnerLanguageCss(languages: readonly Language[]): string {
  const each = (rule: (id: string) => string) => languages.map(({ id }) => rule(id)).join(",");
  const pairs = toPairKeys(languages.map(({ id }) => id));
  // How close a name is to the reference says nothing where the reference is not shown.
  const apart = `html[data-view]:not([data-compared~=${languages[0]?.id}]) [data-gist] .sign:is(.exact,.close)`;
  return [
    `${each((id) => `html[data-view]:not([data-shown~=${id}]) [data-box=${id}]:not([hidden]),html[data-view=side]:not([data-shown~=${id}]) [data-lane=${id}]`)}{display:none}`,
    `${each((id) => `html[data-view]:not([data-compared~=${id}]) [data-gist=${id}]`)}{display:none}`,
    `${each((id) => `html:not([data-compared~=${id}]) [data-compares=${id}]`)}{display:none}`,
    `${each((id) => `html${id === languages[0]?.id ? "[data-chosen]" : ""}:not([data-knows=${id}],[data-learns=${id}]) [data-names=${id}]`)}{display:none}`,
    `${each((id) => `html[data-learns=${id}] [data-names=${id}]::before`)}{content:"→ "}`,
    `${each((id) => `html[data-shown~=${id}] [data-chip=${id}]`)}{--chip:var(--accent);--chip-ink:var(--on-accent)}`,
    `html[data-view] ${toHidden(languages)}:not([hidden]){display:none}`,
    // Those who have chosen languages print what is compared, and what no language is named for.
    `@media print{html[data-chosen] ${toHidden(languages, '[data-of=""]')},${each((id) => `html[data-chosen]:not([data-compared~=${id}]) [data-box=${id}]`)}{display:none!important}}`,
    `${apart},${apart}+.visually-hidden{display:none}`,
    `${each((id) => `html[data-compared~=${id}] [data-count=${id}]`)},[data-counts]{display:none}`,
    `${each((id) => `html[data-view]:not([data-compared~=${id}]) [data-counts~=${id}]`)},html[data-view] [data-counts=""]{display:block}`,
    `html[data-view] [data-tells]{display:none}${pairs.map((pair) => `html[data-pair=${pair}] [data-tells~=${pair}]`)}{display:block}`,
    `${each((id) => `html[data-tab=${id}] [data-tab=${id}]`)}{--tab:var(--ink);--tab-bar:var(--accent);--tab-under:var(--paper);--tab-weight:600}`,
    `${each((id) => `html:not([data-langs~=${id}]) main:has([data-only-pair]:checked) :is([role=cell],[role=columnheader]).${id}`)}{display:none}`,
  ].join("\n");
}

import { splitCodeName } from "../model";

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text;
  }
}

export type Part = string | number | Html | undefined | false | readonly Part[];

/** Builds HTML; what is filled in is escaped, unless it is `Html`. Lists are joined; `undefined` and `false` are left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + toText(parts[index - 1]) + string));
}

function toText(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(toText).join("");
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}

/** A sentence of the front matter; what stands between backticks is code. */
export function renderInline(text: string): Html {
  return html`${text.split("`").map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`;
}

/** A name in code, which may be broken after `.` `_` `(` and `::` and at a camel's hump, and nowhere else. */
export function renderCodeName(name: string): Html {
  const parts = splitCodeName(name);
  return html`${parts.map((part, index) => (index ? html`<wbr>${part}` : part))}`;
}

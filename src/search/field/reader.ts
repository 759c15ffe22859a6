import { getLanguage } from "../../languages";

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
  const names = listOpened(language).map((id) => getLanguage(id).name);
  const [name, second, ...others] = names;
  if (!second) return `in ${name}`;
  return `side by side in ${others.length ? names.join(", ") : `${name} → ${second}`}`;
}

import type { LanguageId } from "./language";

/**
 * Where the Markdown of a page is, from the site's root: that of `/constructs/gather/` is `/constructs/gather.md`, and
 * of it in two languages alone `/constructs/gather.python.rust.md`.
 */
export function toMarkdownPath(path: string, languages: readonly LanguageId[] = []): string {
  const name = path === "/" ? "/index" : path.replace(/\/$/, "");
  return [name, ...languages, "md"].join(".");
}
